using System.Globalization;
using System.Text.Json;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Boekingen;

/// <summary>
/// A field of a fact in the API: how its JSON is read (null: it is not one of these) and what is said when it is not. The value of a field
/// that is not <paramref name="Verplicht"/> may be missing; of one that <paramref name="MagNull"/> it may be null.
/// </summary>
internal sealed record Veld(
    string Naam,
    string Wat,
    Func<JsonElement, object?> Lees,
    bool Verplicht = true,
    bool MagNull = false
)
{
    public Veld Optioneel => this with { Verplicht = false, MagNull = true };

    public Veld OfNull => this with { MagNull = true };

    /// <summary>
    /// Where a field that a rule names stands in a booking, as a JSON pointer from there; empty when the rule is about the booking as a whole.
    /// </summary>
    public static string Pointer(string? veld, FeitVorm vorm)
    {
        var naam = veld is null ? "" : Camel(veld);
        return naam switch
        {
            "" => "",
            "bron" => "/bron/code",
            "pagina" => "/bron/pagina",
            "geldigVan" or "geldigTot" or "bekendSinds" or "openbaarheid" => "/" + naam,
            "trektIn" => "/feit/nummer",
            _ => vorm.Velden.Any(v => v.Naam == naam) ? "/feit/" + naam : "",
        };
    }

    /// <summary><c>van gebied</c> becomes <c>vanGebied</c>.</summary>
    private static string Camel(string words) =>
        string.Concat(words.Split(' ').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    public static Veld Tekst(string naam) => new(naam, "een tekst", j => Text(j));

    public static Veld Getal(string naam) =>
        new(naam, "een heel getal", j => j.ValueKind == JsonValueKind.Number && j.TryGetInt32(out var i) ? i : null);

    public static Veld Decimaal(string naam) =>
        new(naam, "een getal", j => j.ValueKind == JsonValueKind.Number && j.TryGetDecimal(out var d) ? d : null);

    public static Veld Nummer(string naam) =>
        new(naam, "een nummer", j => j.ValueKind == JsonValueKind.Number && j.TryGetInt64(out var i) ? i : null);

    public static Veld JaNee(string naam) =>
        new(
            naam,
            "true of false",
            j => j.ValueKind is JsonValueKind.True or JsonValueKind.False ? j.GetBoolean() : null
        );

    public static Veld Gebied(string naam) => Ontleed<GebiedCode>(naam, "een code van een gebied, zoals GM0228");

    public static Veld Termijn(string naam) =>
        Ontleed<Termijn>(naam, "een dag zoals 2024-01-31, of een halfjaar zoals 2023-II");

    public static Veld Halfjaar(string naam) => Ontleed<Halfjaar>(naam, "een halfjaar zoals 2023-II");

    public static Veld Dag(string naam) =>
        new(
            naam,
            "een dag zoals 2024-01-31",
            j =>
                DateOnly.TryParseExact(
                    Text(j),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var dag
                )
                    ? dag
                    : null
        );

    /// <summary>A moment with its offset, as RFC 3339 writes it.</summary>
    public static Veld Moment(string naam) =>
        new(
            naam,
            "een tijdstip zoals 2024-01-31T10:15:00Z",
            j => Text(j) is [.., _] t && t.Contains('T') && j.TryGetDateTimeOffset(out var m) ? Tijdstip.Van(m) : null
        );

    public static Veld Taak { get; } = Woord<Taak>("taak");

    public static Veld Status { get; } = Woord<Standing>("status");

    /// <summary>A member of an enumeration as a word in lower case.</summary>
    public static Veld Woord<T>(string naam)
        where T : struct, Enum
    {
        var woorden = Enum.GetValues<T>().ToDictionary(CijferWoorden.Woord, StringComparer.Ordinal);
        return new(
            naam,
            "een van " + string.Join(", ", woorden.Keys),
            j => Text(j) is { } woord && woorden.TryGetValue(woord, out var waarde) ? waarde : null
        );
    }

    public static Veld Ontleed<T>(string naam, string wat)
        where T : IParsable<T> => new(naam, wat, j => T.TryParse(Text(j), null, out var waarde) ? waarde : null);

    /// <summary>Text that is no text, such as half a surrogate pair, is none.</summary>
    private static string? Text(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
