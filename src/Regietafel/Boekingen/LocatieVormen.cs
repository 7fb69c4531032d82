using System.Text.Json;
using System.Text.Json.Nodes;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Boekingen;

/// <summary>How the facts about locations stand in the API.</summary>
internal static class LocatieVormen
{
    private const string Week = "week";

    private static readonly Veld Locatie = Code("locatie");

    public static readonly IReadOnlyList<FeitVorm> Alle =
    [
        FeitVorm.Vorm<LocatieVastgesteld>(
            "locatie-vastgesteld",
            [
                Locatie,
                Veld.Tekst("naam"),
                Veld.Tekst("exploitant"),
                Woorden("doelgroepen").Optioneel,
                Woorden("beperkingen").Optioneel,
                Woorden("voorzieningen").Optioneel,
                Veld.Tekst("adres").Optioneel,
                Plaats("punt").Optioneel,
                Veld.JaNee("gedeeld").Optioneel,
                Veld.JaNee("kleinschalig").Optioneel,
                Code("hoortBij").Optioneel,
                Veld.Getal("grens").Optioneel,
            ],
            (v, _) =>
                new(
                    (LocatieCode)v[0]!,
                    (string)v[1]!,
                    (string)v[2]!,
                    (WordList?)v[3] ?? WordList.Leeg,
                    (WordList?)v[4] ?? WordList.Leeg,
                    (WordList?)v[5] ?? WordList.Leeg,
                    (string?)v[6],
                    (Punt?)v[7],
                    (bool?)v[8] ?? false,
                    (bool?)v[9] ?? false,
                    (LocatieCode?)v[10],
                    (int?)v[11]
                ),
            f =>
                [
                    f.Locatie,
                    f.Naam,
                    f.Exploitant,
                    f.Doelgroepen,
                    f.Beperkingen,
                    f.Voorzieningen,
                    f.Adres,
                    f.Punt,
                    f.Gedeeld,
                    f.Kleinschalig,
                    f.HoortBij,
                    f.Grens,
                ]
        ),
        FeitVorm.Vorm<CapaciteitVastgesteld>(
            "capaciteit-vastgesteld",
            [
                Locatie,
                Veld.Tekst("deel"),
                Veld.Taak,
                Veld.Tekst("soort"),
                Veld.Getal("plekken"),
                Veld.Getal("waarvanAmv").Optioneel,
                Veld.Dag("van"),
                Veld.Dag("tot").Optioneel,
                Veld.Status,
                Veld.Ontleed<Seizoen>(
                    "seizoen",
                    "een seizoen van maand-dag tot maand-dag, zoals 10-01/04-01"
                ).Optioneel,
                Veld.Getal("afgesproken").Optioneel,
            ],
            (v, _) =>
                new(
                    (LocatieCode)v[0]!,
                    (string)v[1]!,
                    (Taak)v[2]!,
                    (string)v[3]!,
                    (int)v[4]!,
                    (int?)v[5],
                    (DateOnly)v[6]!,
                    (DateOnly?)v[7],
                    (Standing)v[8]!,
                    (Seizoen?)v[9],
                    (int?)v[10]
                ),
            f =>
                [f.Locatie, f.Deel, f.Taak, f.Soort, f.Plekken, f.Amv, f.Van, f.Tot, f.Status, f.Seizoen, f.Afgesproken]
        ),
        FeitVorm.Vorm<LocatiestapBepaald>(
            "locatiestap-bepaald",
            [
                Locatie,
                Veld.Tekst("deel").Optioneel,
                Veld.Woord<Locatiestap>("stap"),
                Veld.Dag("verwacht").Optioneel,
                Veld.Dag("werkelijk").Optioneel,
                Veld.Tekst("toelichting").Optioneel,
            ],
            (v, _) =>
                new(
                    (LocatieCode)v[0]!,
                    (string?)v[1],
                    (Locatiestap)v[2]!,
                    (DateOnly?)v[3],
                    (DateOnly?)v[4],
                    (string?)v[5]
                ),
            f => [f.Locatie, f.Deel, CijferWoorden.Woord(f.Stap), f.Verwacht, f.Werkelijk, f.Toelichting]
        ),
        FeitVorm.Vorm<BezettingGemeld>(
            "bezetting-gemeld",
            [
                Locatie,
                Veld.Tekst("doelgroep").Optioneel,
                Veld.Dag("vanaf"),
                Tussenpoos("interval"),
                Getallen("aantallen"),
                Veld.Tekst("definitie").Optioneel,
            ],
            (v, _) =>
                new(
                    (LocatieCode)v[0]!,
                    (string?)v[1],
                    (DateOnly)v[2]!,
                    (string)v[3]! == Week ? 7 : 1,
                    (Dagreeks)v[4]!,
                    (string?)v[5]
                ),
            f => [f.Locatie, f.Doelgroep, f.Vanaf, f.Interval == 7 ? Week : "dag", f.Aantallen, f.Definitie]
        ),
    ];

    /// <summary>The values of these facts that are lists or have parts; null for any other.</summary>
    public static JsonNode? Json(object waarde) =>
        waarde switch
        {
            GebiedLijst gebieden => new JsonArray([.. gebieden.Select(g => (JsonNode)g.ToString())]),
            WordList woorden => new JsonArray([.. woorden.Select(w => (JsonNode)w)]),
            Dagreeks reeks => new JsonArray([.. reeks.Select(a => a is { } aantal ? (JsonNode)aantal : null)]),
            Punt punt => new JsonObject { ["breedte"] = punt.Breedte, ["lengte"] = punt.Lengte },
            _ => null,
        };

    internal static Veld Code(string naam) =>
        Veld.Ontleed<LocatieCode>(naam, "een code van een locatie, zoals GM0202-koepel");

    private static Veld Tussenpoos(string naam) =>
        Veld.Tekst(naam) with
        {
            Wat = "een van dag, week",
            Lees = j =>
                j.ValueKind == JsonValueKind.String && j.ValueEquals("dag") ? "dag"
                : j.ValueKind == JsonValueKind.String && j.ValueEquals(Week) ? Week
                : null,
        };

    internal static Veld Woorden(string naam)
    {
        var woord = Veld.Tekst("");
        return new(
            naam,
            "een lijst van teksten",
            j => List(j, woord.Lees) is { } w ? WordList.Van(w.Cast<string>()) : null
        );
    }

    private static Veld Getallen(string naam) =>
        new(
            naam,
            $"een lijst van gehele getallen van 0 tot en met {Dagreeks.Hoogste}, of null voor niet geregistreerd",
            j => List(j, Aantal) is { } getallen ? Dagreeks.Van(getallen.Select(g => g as int?)) : null
        );

    internal static Veld Plaats(string naam)
    {
        var (breedte, lengte) = (Veld.Decimaal("breedte"), Veld.Decimaal("lengte"));
        return new(
            naam,
            "een object met breedte en lengte in graden (WGS84)",
            j =>
                j.ValueKind == JsonValueKind.Object
                && j.EnumerateObject().Count() == 2
                && j.TryGetProperty("breedte", out var b)
                && j.TryGetProperty("lengte", out var l)
                && breedte.Lees(b) is decimal noord
                && lengte.Lees(l) is decimal oost
                    ? new Punt(noord, oost)
                    : null
        );
    }

    private static object? Aantal(JsonElement json) =>
        json.ValueKind == JsonValueKind.Null ? DBNull.Value
        : json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var i) && i is >= 0 and <= Dagreeks.Hoogste ? i
        : null;

    /// <summary>The values of a list; null when it is none, or one of them is not what it should be.</summary>
    internal static List<object>? List(JsonElement json, Func<JsonElement, object?> lees)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return null;
        var waarden = new List<object>(json.GetArrayLength());
        foreach (var element in json.EnumerateArray())
        {
            if (lees(element) is not { } waarde)
                return null;
            waarden.Add(waarde);
        }
        return waarden;
    }
}
