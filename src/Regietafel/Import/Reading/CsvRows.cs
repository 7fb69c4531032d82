using System.Buffers;
using System.Text;
using Regietafel.Documenten;

namespace Regietafel.Import.Reading;

/// <summary>
/// Rows of a CSV file (RFC 4180, UTF-8 with or without a byte order mark, <c>;</c> or <c>,</c> by the header) straight from one buffer: no
/// object per cell, which is why this is not left to a library.
/// </summary>
internal sealed class CsvRows : IRows
{
    // Small enough not to be a large object to the collector.
    private const int FirstSize = 1 << 15;
    private const int LongestRow = 1 << 20;
    private const int MostCells = 1 << 10;

    private readonly StreamReader _reader;
    private char[] _buffer = new char[FirstSize];
    private int _begin;
    private int _end;
    private bool _noMore;
    private char _separator;
    private SearchValues<char> _boundaries = SearchValues.Create("\r\n");

    private (int Begin, int End, bool Doubled)[] _cells = new (int, int, bool)[32];

    public CsvRows(Stream stream)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        _reader = new StreamReader(stream, strict, detectEncodingFromByteOrderMarks: false, FirstSize);
    }

    public int Number { get; private set; }

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int cell]
    {
        get
        {
            if ((uint)cell >= (uint)Count)
                return default;
            var (begin, end, doubled) = _cells[cell];
            ReadOnlySpan<char> text = doubled ? Undouble(cell) : _buffer.AsSpan(begin, end - begin);
            return Formula.Restore(text);
        }
    }

    public bool Read()
    {
        if (_separator == '\0')
            Begin();
        int next;
        while (!TryRow(out next))
        {
            if (_end - _begin >= LongestRow)
                throw new UnreadableException("deze rij is te lang; staat er ergens een aanhalingsteken te veel?");
            Fill();
        }
        if (next == _begin)
            return false;
        _begin = next;
        Number++;
        return true;
    }

    private void Begin()
    {
        Fill();
        if (_end > 0 && _buffer[0] == '\uFEFF')
            _begin = 1;
        var header = _buffer.AsSpan(_begin, _end - _begin);
        var line = header.IndexOfAny('\r', '\n');
        if (line >= 0)
            header = header[..line];
        _separator = header.Count(';') >= header.Count(',') ? ';' : ',';
        _boundaries = SearchValues.Create(['\r', '\n', _separator]);
    }

    private void Fill()
    {
        if (_begin > 0)
        {
            _buffer.AsSpan(_begin, _end - _begin).CopyTo(_buffer);
            (_begin, _end) = (0, _end - _begin);
        }
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        try
        {
            var read = _reader.Read(_buffer, _end, _buffer.Length - _end);
            _noMore = read == 0;
            _end += read;
        }
        catch (DecoderFallbackException fault)
        {
            throw new UnreadableException(
                "dit bestand is geen UTF-8; kies bij het bewaren ‘CSV UTF-8 (door scheidingstekens gescheiden)’.",
                fault
            );
        }
    }

    /// <summary>Finds the cells of the row at the begin of the buffer; false when the row goes on beyond it.</summary>
    private bool TryRow(out int next)
    {
        Count = 0;
        next = _begin;
        if (_begin == _end)
            return _noMore;
        while (true)
        {
            if (!TryCell(ref next))
                return false;
            if (next == _end)
                return _noMore;
            if (_buffer[next] == _separator)
            {
                next++;
                if (next == _end)
                {
                    if (!_noMore)
                        return false;
                    Add(next, next, false);
                    return true;
                }
                continue;
            }
            if (_buffer[next] == '\n')
            {
                next++;
                return true;
            }
            if (next + 1 == _end && !_noMore)
                return false;
            next += next + 1 < _end && _buffer[next + 1] == '\n' ? 2 : 1;
            return true;
        }
    }

    private bool TryCell(ref int next)
    {
        var begin = next;
        if (begin < _end && _buffer[begin] == '"')
            return TryQuoted(ref next);
        var length = _buffer.AsSpan(begin, _end - begin).IndexOfAny(_boundaries);
        if (length < 0 && !_noMore)
            return false;
        next = length < 0 ? _end : begin + length;
        Add(begin, next, false);
        return true;
    }

    private bool TryQuoted(ref int next)
    {
        var begin = next + 1;
        var doubled = false;
        for (var from = begin; ; )
        {
            var length = _buffer.AsSpan(from, _end - from).IndexOf('"');
            if (length < 0 && _noMore)
                throw Unclosed();
            if (length < 0 || (from + length + 1 == _end && !_noMore))
                return false;
            var quote = from + length;
            if (quote + 1 < _end && _buffer[quote + 1] == '"')
            {
                doubled = true;
                from = quote + 2;
                continue;
            }
            Add(begin, quote, doubled);
            next = quote + 1;
            while (next < _end && _buffer[next] == ' ')
                next++;
            if (next < _end && _buffer[next] != _separator && _buffer[next] is not ('\r' or '\n'))
                throw Unclosed();
            return true;
        }
    }

    private static UnreadableException Unclosed() => new("een aanhalingsteken is hier niet goed afgesloten.");

    private void Add(int begin, int end, bool doubled)
    {
        if (Count == _cells.Length)
        {
            if (Count == MostCells)
                throw new UnreadableException("deze rij heeft te veel kolommen.");
            Array.Resize(ref _cells, Count * 2);
        }
        if (begin < end && (MayBeSpace(_buffer[begin]) || MayBeSpace(_buffer[end - 1])))
            (begin, end) = Trim(begin, end);
        _cells[Count++] = (begin, end, doubled);
    }

    /// <summary>True for every white space, and for some other characters with which hardly a cell begins or ends.</summary>
    private static bool MayBeSpace(char letter) => letter is <= ' ' or >= '\u0080';

    private (int Begin, int End) Trim(int begin, int end)
    {
        while (begin < end && char.IsWhiteSpace(_buffer[begin]))
            begin++;
        while (end > begin && char.IsWhiteSpace(_buffer[end - 1]))
            end--;
        return (begin, end);
    }

    /// <summary>Takes the doubled quotes out, in place, the first time that the cell is asked for.</summary>
    private Span<char> Undouble(int cell)
    {
        var (begin, end, _) = _cells[cell];
        var to = begin;
        for (var from = begin; from < end; from++)
        {
            _buffer[to++] = _buffer[from];
            if (_buffer[from] == '"')
                from++;
        }
        _cells[cell] = (begin, to, false);
        return _buffer.AsSpan(begin, to - begin);
    }

    public void Dispose() => _reader.Dispose();
}
