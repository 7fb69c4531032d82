using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locatieonderzoeken;

/// <summary>The searches for locations, of the whole book or in which one area takes part.</summary>
public sealed record OnderzoekenModel(
    IReadOnlyList<Locatieonderzoek> Alle,
    Gebied? Gebied,
    Stand Stand,
    Peil Peil,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    /// <summary>No page over this many rows; the file has them all.</summary>
    private const int MeesteRijen = 200;

    public IReadOnlyList<Locatieonderzoek> Getoond => [.. Alle.Take(MeesteRijen)];

    public AreaNames Namen { get; } = new(Stand.Book, Stand.Indeling);

    public IReadOnlyList<Crumb> Crumbs =>
        [
            new("Begin", Peil.Url("/")),
            .. Gebied is { } gebied ? new Crumb[] { new(gebied.Naam, Peil.Url($"/gebied/{gebied.Code}")) } : [],
            new("Locaties", Locaties.LocatieLink.Register(Gebied?.Code, Peil)),
            new("Locatieonderzoeken"),
        ];

    public IReadOnlyList<(string Label, string Href)> Downloads =>
        Download.LinksTo(formaat =>
            Peil.Url($"{OnderzoekLink.Alle}/{OnderzoekTabellen.Lijst}.{formaat}", ("gebied", Gebied?.Code.ToString()))
        );
}
