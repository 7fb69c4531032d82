using System.Globalization;
using Regietafel.Import.Layout;

namespace Regietafel.Import.Bezettingen;

/// <summary>
/// What one must know to read a table with occupancy that is not one of our sheets. <paramref name="Bron"/>: the code of its source, which stands in
/// the book. <paramref name="Kolommen"/>: which of its columns is what, where that does not speak for itself. <paramref name="Bekende"/>: rows of
/// locations that the book does not know are left out, and named; else they are a problem.
/// </summary>
public sealed record Bezettingkeuze(string Bron, Kolomkeuze Kolommen, string? Definitie = null, bool Bekende = false);

/// <summary>Which header stands for what: <c>locatie=Locatienaam;aantal=Bezetting;week=Week;totaal=Totaal</c>.</summary>
public sealed class Kolomkeuze
{
    public const string Uitleg =
        "locatie, gemeente, doelgroep, dag, week, jaar, aantal (meer dan één met komma's: per doelgroep), totaal, per (dag of week)";

    private static readonly string[] Namen =
    [
        "locatie",
        "gemeente",
        "doelgroep",
        "dag",
        "week",
        "jaar",
        "aantal",
        "totaal",
        "per",
    ];

    public static readonly Kolomkeuze Leeg = new([]);

    private readonly Dictionary<string, string> _koppen;

    private Kolomkeuze(Dictionary<string, string> koppen) => _koppen = koppen;

    /// <summary>The header that was named for it; null when it is to be found by itself.</summary>
    public string? this[string naam] => _koppen.GetValueOrDefault(naam);

    /// <exception cref="Refusal">A part is no <c>name=header</c>, or names something that a table does not have.</exception>
    public static Kolomkeuze Lees(string? tekst)
    {
        var koppen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var deel in (tekst ?? "").Split(
                [';', '\n'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var is_ = deel.IndexOf('=', StringComparison.Ordinal);
            var naam = is_ < 0 ? deel : deel[..is_].Trim().ToLower(CultureInfo.InvariantCulture);
            var kop = is_ < 0 ? "" : deel[(is_ + 1)..].Trim();
            if (naam == "datum")
                naam = "dag";
            if (!Namen.Contains(naam) || kop.Length == 0)
                throw new Refusal(
                    "kolommen-onjuist",
                    $"‘{deel}’ zegt niet welke kolom wat is: schrijf zoiets als locatie=Locatienaam;aantal=Bezetting;week=Week. Er kan: {Uitleg}.",
                    "kolommen"
                );
            if (!koppen.TryAdd(naam, kop))
                throw new Refusal("kolommen-dubbel", $"Bij de kolommen staat {naam} twee keer.", "kolommen");
        }
        if (koppen.GetValueOrDefault("per") is { } per && Column.KeyOf(per) is not ("DAG" or "WEEK"))
            throw new Refusal("kolommen-onjuist", $"per is dag of week, niet ‘{per}’.", "kolommen");
        return new(koppen);
    }
}
