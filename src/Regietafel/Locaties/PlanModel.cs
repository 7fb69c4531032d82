using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locaties;

/// <summary>The plan against what became of it, over the locations of an area; one step is shown with its lines.</summary>
public sealed record PlanModel(
    Gebied? Gebied,
    Locatiestap Stap,
    IReadOnlyList<Planuitkomst> Uitkomsten,
    Stand Stand,
    Peil Peil,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    /// <summary>More lines than this are in the file only.</summary>
    public const int MeesteRegels = RegisterVraag.MeesteRijen;

    private readonly Gemeentenamen _namen = new(Stand.Indeling);

    public DateOnly Peildatum => Peil.Peildatum;

    /// <summary>The step that is shown; null when nothing was ever expected of it.</summary>
    public Planuitkomst? Gekozen => Uitkomsten.FirstOrDefault(u => u.Stap == Stap);

    /// <summary>The lines of that step: what waits longest first, then what came latest.</summary>
    public IReadOnlyList<Planregel> Regels { get; } =
    [
        .. (Uitkomsten.FirstOrDefault(u => u.Stap == Stap)?.Regels ?? [])
            .OrderBy(r => Plaats(r.Uitkomst))
            .ThenByDescending(r => r.Stap.DagenLater(Peil.Peildatum) ?? int.MinValue)
            .ThenBy(r => r.Stap.Eerst)
            .ThenBy(r => r.Locatie.Code),
    ];

    public IReadOnlyList<Crumb> Crumbs =>
        [
            new("Begin", Peil.Url("/")),
            .. Gebied is null ? [] : new Crumb[] { new(Gebied.Naam, Peil.Url($"/gebied/{Gebied.Code}")) },
            new("Locaties", LocatieLink.Register(Gebied?.Code, Peil)),
            new("Plan en werkelijkheid"),
        ];

    public static PlanModel Van(
        Gebied? gebied,
        Locatiestap stap,
        Stand stand,
        Peil peil,
        (DateOnly? Previous, DateOnly? Next) days
    )
    {
        var locaties = new LocatiesAt(stand.Book, stand.Indeling, stand.Peilmoment);
        var regels = Planregel.Van(
            gebied is null ? locaties.Alle() : locaties.In(gebied.Code),
            new LocatieverloopAt(stand.Book, stand.Peilmoment),
            peil.Peildatum
        );
        return new(gebied, stap, Planuitkomst.Van(regels, peil.Peildatum), stand, peil, days);
    }

    public string Gemeente(Locatie locatie) => _namen[locatie.Gemeente];

    public string Url(Locatiestap stap) =>
        Peil.Url(LocatieLink.Plannen, ("gebied", Gebied?.Code.ToString()), ("stap", Woord(stap)));

    public IReadOnlyList<(string Label, string Href)> Downloads(string tabel) =>
        Download.LinksTo(formaat =>
            Peil.Url(
                $"{LocatieLink.Plannen}/{tabel}.{formaat}",
                ("gebied", Gebied?.Code.ToString()),
                ("stap", Woord(Stap))
            )
        );

    private static string? Woord(Locatiestap stap) => stap == Locatiestap.Open ? null : CijferWoorden.Woord(stap);

    private static int Plaats(Uitkomst uitkomst) =>
        uitkomst switch
        {
            Uitkomst.Wacht => 0,
            Uitkomst.Later => 1,
            Uitkomst.OpTijd => 2,
            Uitkomst.Afgeblazen => 3,
            _ => 4,
        };
}
