using Regietafel.Gebieden;

namespace Regietafel.Import.Cbs;

/// <summary>One figure of an area in a file of CBS. <paramref name="Rij"/>: where it stands.</summary>
internal sealed record CbsCijfer(GebiedCode Gebied, DateOnly Peildatum, decimal Waarde, int Rij);

/// <summary>A municipality with the province and the veiligheidsregio that CBS puts it in.</summary>
internal sealed record CbsGemeente(GebiedCode Code, string Naam, CbsGeheel? Provincie, CbsGeheel? Veiligheidsregio);

/// <summary>An area in which municipalities lie.</summary>
internal sealed record CbsGeheel(GebiedCode Code, string Naam);

/// <summary>
/// What was found in a file of CBS: figures of one measure, or the areas of a year. <paramref name="Tabel"/>: the number of the table.
/// </summary>
internal sealed record CbsInhoud(
    string Bestand,
    string Vorm,
    string? Tabel,
    string? Indicator,
    string Maat,
    string Veld,
    IReadOnlyList<CbsCijfer> Cijfers,
    IReadOnlyList<CbsGemeente> Gemeenten,
    DateOnly? Peildatum
)
{
    /// <summary>Figures that CBS does not give: unknown, secret, or of a municipality that was not there.</summary>
    public int Leeg { get; init; }

    /// <summary>Rows of other areas: the country, parts of it, districts.</summary>
    public int AndereGebieden { get; init; }

    /// <summary>Names of regions that the book does not know.</summary>
    public IReadOnlyList<string> Onbekend { get; init; } = [];

    public string BronCode => Tabel is { } tabel ? $"CBS-{tabel.ToUpperInvariant()}" : "CBS-STATLINE";

    public string BronTitel =>
        Tabel is { } tabel
            ? $"CBS StatLine, tabel {tabel}"
                + (Titels.GetValueOrDefault(tabel.ToUpperInvariant()) is { } titel ? $": {titel}" : "")
            : "CBS StatLine";

    public string? Vindplaats =>
        Tabel is { } tabel ? $"https://opendata.cbs.nl/statline/#/CBS/nl/dataset/{tabel}" : null;

    /// <summary>The year of the tables of areas, which do not say it themselves.</summary>
    public static readonly IReadOnlyDictionary<string, int> Jaren = new Dictionary<string, int>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["85385NED"] = 2023,
        ["85755NED"] = 2024,
        ["86059NED"] = 2025,
        ["86247NED"] = 2026,
    };

    private static readonly Dictionary<string, string> Titels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["03759NED"] = "Bevolking op 1 januari en gemiddelde; geslacht, leeftijd en regio",
        ["37230NED"] = "Bevolkingsontwikkeling; regio per maand",
        ["85163NED"] = "SES-WOA-scores per wijk en buurt",
        ["85900NED"] = "SES-WOA-scores per wijk en buurt, regio-indeling 2023",
        ["86092NED"] = "SES-WOA-scores per wijk en buurt, regio-indeling 2024",
        ["85385NED"] = "Gebieden in Nederland 2023",
        ["85755NED"] = "Gebieden in Nederland 2024",
        ["86059NED"] = "Gebieden in Nederland 2025",
        ["86247NED"] = "Gebieden in Nederland 2026",
    };
}
