using System.Text;
using System.Text.Json;
using Regietafel.Import.Reading;

namespace Regietafel.Import.Cbs;

/// <summary>
/// Objects with plain values in the list <c>value</c> of an OData answer (or in a list by itself), straight from one buffer: as much of the file is
/// in memory as its longest value.
/// </summary>
internal sealed class JsonRijen(Stream stream, string naam) : ICbsRijen
{
    private const int LangsteWaarde = 1 << 20;
    private const int MeesteVelden = 400;

    private readonly List<string> _omgeving = [naam];
    private byte[] _buffer = new byte[1 << 16];
    private int _begin;
    private int _end;
    private bool _noMore;
    private bool _inList;
    private JsonReaderState _state = new(
        new JsonReaderOptions { MaxDepth = 16, CommentHandling = JsonCommentHandling.Disallow }
    );

    public IEnumerable<string> Omgeving => _omgeving;

    public int Nummer { get; private set; }

    public bool Lees(Dictionary<string, string?> rij)
    {
        try
        {
            return (_inList || Zoek()) && Rij(rij);
        }
        catch (JsonException fault)
        {
            throw new UnreadableException("dit is geen JSON, of het bestand is afgebroken.", fault);
        }
    }

    /// <summary>Goes to the list of rows, and keeps what is said before it.</summary>
    private bool Zoek()
    {
        Sla(SkipBom());
        var (soort, _) = Token();
        if (soort == JsonTokenType.StartArray)
            return _inList = true;
        if (soort != JsonTokenType.StartObject)
            return false;
        while (Token() is (JsonTokenType.PropertyName, var eigenschap))
        {
            var (begin, tekst) = Token();
            if (eigenschap == "value" && begin == JsonTokenType.StartArray)
                return _inList = true;
            if (tekst is not null && _omgeving.Count < 20)
                _omgeving.Add(tekst);
            SlaOver(begin);
        }
        return false;
    }

    private bool Rij(Dictionary<string, string?> rij)
    {
        rij.Clear();
        var (soort, _) = Token();
        if (soort == JsonTokenType.EndArray)
            return false;
        if (soort != JsonTokenType.StartObject)
            throw new UnreadableException("in de lijst staat iets anders dan rijen.");
        Nummer++;
        while (Token() is (JsonTokenType.PropertyName, var veld))
        {
            var (begin, tekst) = Token();
            SlaOver(begin);
            if (rij.Count == MeesteVelden)
                throw new UnreadableException("een rij heeft te veel velden.");
            rij[veld!] = begin is JsonTokenType.StartObject or JsonTokenType.StartArray ? null : tekst;
        }
        return true;
    }

    private void SlaOver(JsonTokenType begin)
    {
        if (begin is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        for (var diepte = 1; diepte > 0; )
        {
            diepte += Token().Soort switch
            {
                JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                _ => 0,
            };
        }
    }

    private (JsonTokenType Soort, string? Tekst) Token()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_begin, _end - _begin), _noMore, _state);
            if (reader.Read())
            {
                _begin += (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                return (reader.TokenType, Tekst(ref reader));
            }
            if (_noMore)
                throw new JsonException("The text ended.");
            Fill();
        }
    }

    private static string? Tekst(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.String or JsonTokenType.PropertyName => reader.GetString(),
                JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                _ => null,
            };
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("Text that is no text.", fault);
        }
    }

    private int SkipBom()
    {
        while (_end < 3 && !_noMore)
            Fill();
        return _buffer.AsSpan(0, _end).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
    }

    private void Sla(int bytes) => _begin += bytes;

    private void Fill()
    {
        if (_begin > 0)
        {
            _buffer.AsSpan(_begin, _end - _begin).CopyTo(_buffer);
            (_begin, _end) = (0, _end - _begin);
        }
        if (_end == _buffer.Length)
        {
            if (_end >= LangsteWaarde)
                throw new UnreadableException("dit bestand heeft een waarde die te lang is.");
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _noMore = read == 0;
        _end += read;
    }

    public void Dispose() => stream.Dispose();
}
