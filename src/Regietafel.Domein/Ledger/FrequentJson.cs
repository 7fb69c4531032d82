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

    private static readonly string[] Soorten = [.. Opgaven.Soort.Alle.Select(s => s.Code).Distinct()];
    private static readonly byte[][] Soortteksten = Array.ConvertAll(Soorten, JsonBuffer.Escape);

    /// <summary>False when it is none of these.</summary>
    public static bool TryWrite(JsonBuffer to, Fact fact)
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
        for (var i = 0; i < Soorten.Length; i++)
        {
            if (reader.ValueTextEquals(Soortteksten[i]))
                return Soorten[i];
        }
        return reader.GetString();
    }

    public static void WriteSoort(JsonBuffer to, string soort)
    {
        var place = Array.IndexOf(Soorten, soort);
        to.Word(place >= 0 ? Soortteksten[place] : JsonBuffer.Escape(soort));
    }
}
