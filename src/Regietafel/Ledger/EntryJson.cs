using System.Globalization;
using System.Text.Json;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// Reads an entry as it is kept and hashed: a JSON array of its number, the days from and until which it holds, the moment of registration, that of carrying
/// it over and who did, author, source, page, openbaarheid, kind of fact, and fact (<see cref="FactJson"/>). What is not there is null; a moment is in
/// whole microseconds since 1970 (UTC), a day is <c>2024-01-31</c>. For many entries that follow each other: what an entry says in the words of the
/// one before is not made anew.
/// </summary>
internal sealed class EntryJson(SharedWords words)
{
    internal static readonly JsonEncodedText[] Openbaarheden =
    [
        JsonEncodedText.Encode("openbaar"),
        JsonEncodedText.Encode("intern"),
        JsonEncodedText.Encode("vertrouwelijk"),
    ];

    private readonly LastWord _overgenomenDoor = new(words);
    private readonly LastWord _auteur = new(words);
    private readonly LastWord _bron = new(words);
    private readonly LastWord _pagina = new(words);
    private readonly LastWord _soort = new(words);

    /// <summary>Reads the entry that the reader stands before, and leaves it at its end.</summary>
    /// <exception cref="JsonException">It is no entry.</exception>
    public Entry Read(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        var nummer = Number(ref reader) ?? throw Missing();
        var (van, tot) = (Day(ref reader), Day(ref reader));
        var geregistreerd = Number(ref reader) ?? throw Missing();
        var (overgenomen, door) = (Number(ref reader), _overgenomenDoor.Read(ref reader));
        var auteur = _auteur.Read(ref reader) ?? throw Missing();
        var (bron, pagina) = (_bron.Read(ref reader), _pagina.Read(ref reader));
        var openbaarheid = Openbaar(ref reader);
        var soort = _soort.Read(ref reader) ?? throw Missing();
        reader.Read();
        var fact = FactJson.Read(soort, ref reader);
        Expect(ref reader, JsonTokenType.EndArray);
        return new(
            nummer,
            fact,
            new Geldigheid(van ?? DateOnly.MinValue, tot),
            new Tijdstip(geregistreerd),
            overgenomen is { } moment ? words.Overname(new(moment), door ?? throw Missing()) : null,
            auteur,
            bron is null ? null : words.Bron(bron, pagina),
            openbaarheid
        );
    }

    /// <summary>The number of the entry with this text, and when it was registered.</summary>
    /// <exception cref="JsonException">It is no entry.</exception>
    public static (long Nummer, long Geregistreerd) Place(ReadOnlySpan<byte> entry)
    {
        var reader = new Utf8JsonReader(entry);
        Expect(ref reader, JsonTokenType.StartArray);
        var nummer = Number(ref reader) ?? throw Missing();
        reader.Read();
        reader.Read();
        return (nummer, Number(ref reader) ?? throw Missing());
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (!reader.Read() || reader.TokenType != token)
            throw new JsonException($"{token} was expected.");
    }

    private static JsonException Missing() => new("A column is missing.");

    private static long? Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)
            ? number
            : throw new JsonException("Not a number.");
    }

    private static DateOnly? Day(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        Span<char> text = stackalloc char[10];
        return
            reader.TokenType == JsonTokenType.String
            && reader.ValueSpan.Length == text.Length
            && DateOnly.TryParseExact(
                text[..reader.CopyString(text)],
                "O",
                CultureInfo.InvariantCulture,
                default,
                out var day
            )
            ? day
            : throw new JsonException("Not a day.");
    }

    private static Openbaarheid Openbaar(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String);
        for (var i = 0; i < Openbaarheden.Length; i++)
        {
            if (reader.ValueTextEquals(Openbaarheden[i].EncodedUtf8Bytes))
                return (Openbaarheid)i;
        }
        throw new JsonException("Not an openbaarheid.");
    }

    /// <summary>A column in which many entries have the word of the one before.</summary>
    private sealed class LastWord(SharedWords words)
    {
        private byte[] _text = [];
        private string? _word;

        public string? Read(ref Utf8JsonReader reader)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                return null;
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException("Not a word.");
            if (_word is not null && reader.ValueSpan.SequenceEqual(_text))
                return _word;
            _text = reader.ValueSpan.ToArray();
            return _word = words.Share(ref reader);
        }
    }
}
