using Regietafel.Begrippen;
using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Verdelingen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Herkomsten;

/// <summary>One figure opened: its rule, its lines, and every entry under it.</summary>
public sealed record HerkomstModel(
    Gebied Gebied,
    Herkomst Herkomst,
    Stand Stand,
    Peil Peil,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    public CijferNaam Naam => Herkomst.Naam;

    public Begrip Begrip { get; } = Begrip.Van(Herkomst.Naam.Grootheid, Herkomst.Naam.Taak);

    public AreaNames Namen { get; } = new(Stand.Book, Stand.Indeling);

    /// <summary>Why a part that a key divided is what it is.</summary>
    public Verdeelreden Reden { get; } = new(Stand.Book, Naslag.Sleutels);

    public IReadOnlyList<Entry> Entries { get; } = Herkomst.Entries(Stand);

    public IReadOnlyList<HerkomstRegel> Regels { get; } =
    [.. Herkomst.Bijdragen.Select(b => HerkomstRegel.Of(b, Stand))];

    /// <summary>There are entries that no line shows.</summary>
    public bool HeeftDiepereBoekingen => Regels.Any(r => r.Entry is null && r.Boekingen > 0);

    /// <summary>What counts adds up to the figure; a line passed over does not.</summary>
    public bool TeltOp =>
        Herkomst.Cijfer.Aantal is { } aantal
        && Herkomst.Bijdragen.Count > 1
        && Herkomst.Bijdragen.Where(b => b.Telt).Sum(b => (long)(b.Cijfer.Aantal ?? 0)) == aantal;

    /// <summary>A table of the page in every format it can be saved in.</summary>
    public IReadOnlyList<(string Label, string Href)> Downloads(string table) =>
        Download.LinksTo(format =>
            Peil.Url(
                $"/herkomst/{Naam.Gebied}/{HerkomstLink.Slug(Naam.Taak)}/{HerkomstLink.Slug(Naam.Grootheid)}/{table}.{format}",
                ("termijn", Naam.Per?.ToString()),
                ("soort", Naam.Soort)
            )
        );

    public IReadOnlyList<Crumb> Crumbs()
    {
        var above = Stand.Indeling.Gehelen(Gebied.Code).Where(g => g.Niveau != Niveau.Veiligheidsregio);
        return
        [
            new("Begin", Peil.Url("/")),
            .. above.Append(Gebied.Code).Select(c => new Crumb(Namen[c], Peil.Url($"/gebied/{c}"))),
            new("Herkomst"),
        ];
    }
}

/// <summary>A line with the entry it rests on, when that is one; else with how many it rests on.</summary>
public sealed record HerkomstRegel(Bijdrage Bijdrage, Entry? Entry, int Boekingen)
{
    public static HerkomstRegel Of(Bijdrage bijdrage, Stand stand)
    {
        if (bijdrage.Entry is { } entry)
            return new(bijdrage, entry, 1);
        var entries = bijdrage.Naam is { } naam ? stand.Herkomst(naam)?.Entries(stand) : null;
        return new(bijdrage, entries is [var only] ? only : null, entries?.Count ?? 0);
    }
}
