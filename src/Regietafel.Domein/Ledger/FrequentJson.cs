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
    public static bool Is(ref Utf8JsonReader reader, JsonEncodedText name) =>
        reader.ValueTextEquals(name.EncodedUtf8Bytes) && reader.Read();

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
        writer.WritePropertyName(Veld.Taak);
        Taken.Write(writer, taak, Options);
    }

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, GebiedCode gebied)
    {
        writer.WritePropertyName(name);
        Gebieden.Write(writer, gebied, Options);
    }

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, int? aantal)
    {
        if (aantal is { } number)
            writer.WriteNumber(name, number);
    }

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    public static void WriteSoort(Utf8JsonWriter writer, string soort)
    {
        foreach (var (code, text) in Soorten)
        {
            if (code != soort)
                continue;
            writer.WriteString(Veld.Soort, text);
            return;
        }
        writer.WriteString(Veld.Soort, soort);
    }

    public static void Write(Utf8JsonWriter writer, Termijn per)
    {
        writer.WritePropertyName(Veld.Per);
        Termijnen.Write(writer, per, Options);
    }

    public static void Write(Utf8JsonWriter writer, DateOnly peildatum)
    {
        writer.WritePropertyName(Veld.Peildatum);
        Dagen.Write(writer, peildatum, Options);
    }

    public static void Write(Utf8JsonWriter writer, Standing status)
    {
        writer.WritePropertyName(Veld.Status);
        Standings.Write(writer, status, Options);
    }
}

/// <summary>The names of the fields.</summary>
internal static class Veld
{
    public static readonly JsonEncodedText Aantal = JsonEncodedText.Encode("aantal");
    public static readonly JsonEncodedText Amv = JsonEncodedText.Encode("amv");
    public static readonly JsonEncodedText Gebied = JsonEncodedText.Encode("gebied");
    public static readonly JsonEncodedText Naar = JsonEncodedText.Encode("naar");
    public static readonly JsonEncodedText Ongeveer = JsonEncodedText.Encode("ongeveer");
    public static readonly JsonEncodedText Peildatum = JsonEncodedText.Encode("peildatum");
    public static readonly JsonEncodedText Per = JsonEncodedText.Encode("per");
    public static readonly JsonEncodedText Soort = JsonEncodedText.Encode("soort");
    public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    public static readonly JsonEncodedText Taak = JsonEncodedText.Encode("taak");
    public static readonly JsonEncodedText Van = JsonEncodedText.Encode("van");
    public static readonly JsonEncodedText Verdeling = JsonEncodedText.Encode("verdeling");
}
