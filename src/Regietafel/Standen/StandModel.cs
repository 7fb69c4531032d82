using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Tijd;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Standen;

/// <summary>The area page: one area at one peilmoment, split per <paramref name="Per"/>, with the map of <paramref name="MapTaak"/>.</summary>
public sealed record StandModel(
    Gebied Gebied,
    Stand Stand,
    Peil Peil,
    Niveau? Per,
    Taak MapTaak,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    public StandLinks Links { get; } = new(Peil, MapTaak == Taak.Asiel ? null : HerkomstLink.Slug(MapTaak));

    public DateOnly Peildatum => Peil.Peildatum;

    /// <summary>How many warnings there are about the area.</summary>
    public required Func<Signaaltelling> Signalen { get; init; }

    /// <summary>The levels into which the area can be split, each one click away.</summary>
    public IReadOnlyList<Niveau> Splits { get; } =
    [.. Enum.GetValues<Niveau>().Where(n => n > Gebied.Niveau && Stand.Indeling.Delen(Gebied.Code, n).Count > 0)];

    /// <summary>
    /// The half-year a page is about: the one the peildatum falls in once something is measured in it, before that the one just closed.
    /// </summary>
    public HalfjaarStand? Halfjaar { get; } = Kies(Stand[Gebied.Code, Taak.Statushouders]);

    public static HalfjaarStand? Kies(TaakStand stand) =>
        stand.Huidig is { Gehuisvest.Totaal.IsGeregistreerd: true } || stand.Vorig is null ? stand.Huidig : stand.Vorig;

    /// <summary>The path from the land down, in the hierarchy of provincie and table.</summary>
    public IReadOnlyList<Crumb> Crumbs()
    {
        var above = Stand.Indeling.Gehelen(Gebied.Code).Where(g => g.Niveau != Niveau.Veiligheidsregio);
        return
        [
            new("Begin", Peil.Url("/")),
            .. above.Select(c => new Crumb(Naam(c), Links.Gebied(c))),
            new(Gebied.Naam),
        ];
    }

    /// <summary>For a municipality, the table or the province in which it is compared with the others.</summary>
    public Gebied? Around =>
        Gebied.Niveau != Niveau.Gemeente ? null
        : (Stand.Indeling.Geheel(Gebied.Code, Niveau.Subregio) ?? Stand.Indeling.Geheel(Gebied.Code, Niveau.Provincie))
            is { } whole
            ? Stand.Indeling.Find(whole)
        : null;

    public string Naam(GebiedCode code) => Stand.Indeling.Find(code)?.Naam ?? code.ToString();

    /// <summary>The day with which the page compares.</summary>
    public DateOnly MonthBefore => Dagen.Terug(Peildatum, 1);

    private readonly Dictionary<DateOnly, Stand> _standen = new() { [Peil.Peildatum] = Stand };

    /// <summary>The stand on another day, as known at the same moment.</summary>
    private Stand On(DateOnly day)
    {
        if (!_standen.TryGetValue(day, out var stand))
            _standen[day] = stand = Standen.Stand.At(Stand.Book, Stand.Peilmoment with { Peildatum = day });
        return stand;
    }

    /// <summary>A stock on another day, as known at the same moment.</summary>
    public StockPoint Point(Taak taak, DateOnly day)
    {
        var stand = On(day);
        return new(day, stand.Realisatie(Gebied.Code, taak), stand.Opgave(Gebied.Code, taak));
    }

    /// <summary>What is realised now and was a month before, task by task.</summary>
    public IEnumerable<(Taak Taak, Termijn? Per, string Label, Cijfer Was, Cijfer Now)> Changes()
    {
        foreach (var taak in Taak.Alle)
        {
            var titel = StandWords.Titel(taak);
            if (taak != Taak.Statushouders)
                yield return (
                    taak,
                    null,
                    titel,
                    Point(taak, MonthBefore).Realisatie.Totaal,
                    Point(taak, Peildatum).Realisatie.Totaal
                );
            else if (Halfjaar is { } half)
                yield return (
                    taak,
                    new Termijn(half.Halfjaar),
                    $"{titel} {half.Halfjaar}",
                    Before(half.Halfjaar)?.Gehuisvest.Totaal ?? default,
                    half.Gehuisvest.Totaal
                );
        }
    }

    private HalfjaarStand? Before(Tijd.Halfjaar half) => On(MonthBefore).Halfjaar(Gebied.Code, half);

    /// <summary>A table of the page in every format it can be saved in.</summary>
    public IReadOnlyList<(string Label, string Href)> Downloads(string table) =>
        Download.LinksTo(format => Links.Download(Gebied.Code, table, format, Per));
}
