using Regietafel.Ledger;

namespace Regietafel.Import.Layout;

/// <summary>A file names a few sources a hundred thousand times; each is made once. Bounded, so that pages that all differ do not fill it.</summary>
internal sealed class BronCache
{
    private const int Limit = 4_096;

    private readonly Dictionary<string, BronVerwijzing> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BronVerwijzing>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private char[] _key = new char[64];
    private BronVerwijzing? _last;

    public BronCache() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    public BronVerwijzing Get(ReadOnlySpan<char> code, ReadOnlySpan<char> pagina)
    {
        if (_last is not null && code.SequenceEqual(_last.Code) && pagina.SequenceEqual(_last.Pagina))
            return _last;
        return _last = Find(code, pagina);
    }

    private BronVerwijzing Find(ReadOnlySpan<char> code, ReadOnlySpan<char> pagina)
    {
        var length = code.Length + 1 + pagina.Length;
        if (_key.Length < length)
            _key = new char[length * 2];
        code.CopyTo(_key);
        _key[code.Length] = '\n';
        pagina.CopyTo(_key.AsSpan(code.Length + 1));
        var key = _key.AsSpan(0, length);
        if (_lookup.TryGetValue(key, out var bron))
            return bron;
        if (_known.Count >= Limit)
            _known.Clear();
        bron = new(code.ToString(), pagina.Length > 0 ? pagina.ToString() : null);
        _known[key.ToString()] = bron;
        return bron;
    }
}
