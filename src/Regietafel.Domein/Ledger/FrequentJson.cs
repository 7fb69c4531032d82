using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// The fields of the facts that a book holds by the hundred thousand. The serializer keeps each argument of a constructor in a box until it has them
/// all, and looks each name up, which made it a quarter of opening a book; so these two are read and written by hand, to the same text.
/// </summary>
internal static class FrequentJson
{
    private static readonly WoordJson<Taak> Taken = new();
    private static readonly WoordJson<Standing> Standings = new();
    private static readonly GebiedCode.GebiedCodeJson Gebieden = new();
    private static readonly Termijn.TermijnJson Termijnen = new();
    private static readonly JsonConverter<DateOnly> Dagen = JsonMetadataServices.DateOnlyConverter;
    private static readonly JsonSerializerOptions Options = JsonSerializerOptions.Default;

    private static readonly (string Code, JsonEncodedText Text)[] Soorten =
    [
        .. Opgaven.Soort.Alle.Select(s => s.Code).Distinct().Select(code => (code, JsonEncodedText.Encode(code))),
    ];

    /// <summary>False when it is none of these.</summary>
    public static bool TryWrite(Utf8JsonWriter to, Fact fact)
    {
        if (fact is RealisatieGemeld gemeld)
            RealisatieGemeldJson.Write(to, gemeld);
        else if (fact is OpgaveVerdeeld verdeeld)
            OpgaveVerdeeldJson.Write(to, verdeeld);
        else
            return false;
        return true;
    }

    /// <summary>The fact that the reader stands on; null when it is none of these.</summary>
    /// <exception cref="JsonException">It is no such fact.</exception>
    public static Fact? TryRead(string soort, ref Utf8JsonReader reader)
    {
        try
        {
            return soort switch
            {
                "realisatie-gemeld" => RealisatieGemeldJson.Read(ref reader),
                "opgave-verdeeld" => OpgaveVerdeeldJson.Read(ref reader),
                _ => null,
            };
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            throw new JsonException("A field is not what it should be.", fault);
        }
    }

    /// <summary>Goes to the next name; false at the end of the fact.</summary>
    public static bool Next(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>True when this is the name; then the reader stands on the value.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.ValueTextEquals(name) && reader.Read();

    /// <summary>What a fact cannot do without.</summary>
    public static T Present<T>(T? value)
        where T : class => value ?? throw new JsonException("A field is missing.");

    public static Taak Taak(ref Utf8JsonReader reader) => Taken.Read(ref reader, typeof(Taak), Options);

    public static Standing Standing(ref Utf8JsonReader reader) => Standings.Read(ref reader, typeof(Standing), Options);

    public static GebiedCode Gebied(ref Utf8JsonReader reader) =>
        Gebieden.Read(ref reader, typeof(GebiedCode), Options);

    public static Termijn Termijn(ref Utf8JsonReader reader) => Termijnen.Read(ref reader, typeof(Termijn), Options);

    public static DateOnly Dag(ref Utf8JsonReader reader) => Dagen.Read(ref reader, typeof(DateOnly), Options);

    public static int? Aantal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : reader.GetInt32();

    /// <summary>The code of a kind; of those that there are, each is one text.</summary>
    public static string? Soort(ref Utf8JsonReader reader)
    {
        foreach (var (code, text) in Soorten)
        {
            if (reader.ValueTextEquals(text.EncodedUtf8Bytes))
                return code;
        }
        return reader.GetString();
    }

    public static void Write(Utf8JsonWriter writer, Taak taak)
    {
        writer.WritePropertyName("taak"u8);
        Taken.Write(writer, taak, Options);
    }

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, GebiedCode gebied)
    {
        writer.WritePropertyName(name);
        Gebieden.Write(writer, gebied, Options);
    }

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? aantal)
    {
        if (aantal is { } number)
            writer.WriteNumber(name, number);
    }

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    public static void Write(Utf8JsonWriter writer, Termijn per)
    {
        writer.WritePropertyName("per"u8);
        Termijnen.Write(writer, per, Options);
    }

    public static void Write(Utf8JsonWriter writer, DateOnly peildatum)
    {
        writer.WritePropertyName("peildatum"u8);
        Dagen.Write(writer, peildatum, Options);
    }

    public static void Write(Utf8JsonWriter writer, Standing status)
    {
        writer.WritePropertyName("status"u8);
        Standings.Write(writer, status, Options);
    }
}

/// <inheritdoc cref="FrequentJson"/>
internal static class RealisatieGemeldJson
{
    public static RealisatieGemeld Read(ref Utf8JsonReader reader)
    {
        var (taak, soort, gebied, peildatum) = (default(Taak), (string?)null, (GebiedCode?)null, default(DateOnly));
        var (aantal, ongeveer) = ((int?)null, false);
        while (FrequentJson.Next(ref reader))
        {
            if (FrequentJson.Is(ref reader, "taak"u8))
                taak = FrequentJson.Taak(ref reader);
            else if (FrequentJson.Is(ref reader, "soort"u8))
                soort = FrequentJson.Soort(ref reader);
            else if (FrequentJson.Is(ref reader, "gebied"u8))
                gebied = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, "peildatum"u8))
                peildatum = FrequentJson.Dag(ref reader);
            else if (FrequentJson.Is(ref reader, "aantal"u8))
                aantal = FrequentJson.Aantal(ref reader);
            else if (FrequentJson.Is(ref reader, "ongeveer"u8))
                ongeveer = reader.GetBoolean();
            else
                reader.Skip();
        }
        return new(taak, FrequentJson.Present(soort), FrequentJson.Present(gebied), peildatum, aantal, ongeveer);
    }

    public static void Write(Utf8JsonWriter writer, RealisatieGemeld value)
    {
        writer.WriteStartObject();
        FrequentJson.Write(writer, value.Taak);
        FrequentJson.Write(writer, "soort"u8, value.Soort);
        FrequentJson.Write(writer, "gebied"u8, value.Gebied);
        FrequentJson.Write(writer, value.Peildatum);
        FrequentJson.Write(writer, "aantal"u8, value.Aantal);
        writer.WriteBoolean("ongeveer"u8, value.Ongeveer);
        writer.WriteEndObject();
    }
}

/// <inheritdoc cref="FrequentJson"/>
internal static class OpgaveVerdeeldJson
{
    public static OpgaveVerdeeld Read(ref Utf8JsonReader reader)
    {
        var (taak, van, naar, per) = (default(Taak), (GebiedCode?)null, (GebiedCode?)null, default(Termijn));
        var (aantal, amv, status, verdeling) = (0, (int?)null, default(Standing), (string?)null);
        while (FrequentJson.Next(ref reader))
        {
            if (FrequentJson.Is(ref reader, "taak"u8))
                taak = FrequentJson.Taak(ref reader);
            else if (FrequentJson.Is(ref reader, "van"u8))
                van = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, "naar"u8))
                naar = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, "per"u8))
                per = FrequentJson.Termijn(ref reader);
            else if (FrequentJson.Is(ref reader, "aantal"u8))
                aantal = reader.GetInt32();
            else if (FrequentJson.Is(ref reader, "amv"u8))
                amv = FrequentJson.Aantal(ref reader);
            else if (FrequentJson.Is(ref reader, "status"u8))
                status = FrequentJson.Standing(ref reader);
            else if (FrequentJson.Is(ref reader, "verdeling"u8))
                verdeling = reader.GetString();
            else
                reader.Skip();
        }
        return new(taak, FrequentJson.Present(van), FrequentJson.Present(naar), per, aantal, amv, status, verdeling);
    }

    public static void Write(Utf8JsonWriter writer, OpgaveVerdeeld value)
    {
        writer.WriteStartObject();
        FrequentJson.Write(writer, value.Taak);
        FrequentJson.Write(writer, "van"u8, value.Van);
        FrequentJson.Write(writer, "naar"u8, value.Naar);
        FrequentJson.Write(writer, value.Per);
        FrequentJson.Write(writer, "aantal"u8, value.Aantal);
        FrequentJson.Write(writer, "amv"u8, value.Amv);
        FrequentJson.Write(writer, value.Status);
        FrequentJson.Write(writer, "verdeling"u8, value.Verdeling);
        writer.WriteEndObject();
    }
}
