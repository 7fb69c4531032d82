using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Web;

namespace Regietafel.Standen;

/// <summary>The front page: what was searched for and found, the areas that have figures, and the way into all others.</summary>
public sealed record FrontModel(
    Stand Stand,
    Peil Peil,
    string Search,
    (DateOnly? Previous, DateOnly? Next) Days,
    bool IsDefault
)
{
    private const int MostFound = 60;

    public StandLinks Links => new(Peil);

    /// <summary>How many warnings there are.</summary>
    public required Func<Signaaltelling> Signalen { get; init; }

    public bool IsEmpty => Stand.Book.Last == 0;

    public IReadOnlyList<Gebied> Found { get; } = AreaFinder.Find(Stand.Indeling, Search, MostFound);

    public IReadOnlyList<Gebied> Provincies { get; } =
    [.. Stand.Indeling.Gebieden.Where(g => g.Niveau == Niveau.Provincie)];

    /// <summary>The provinces that someone keeps figures of: at least two tasks with an opgave and something measured.</summary>
    public IEnumerable<Gebied> Kept =>
        Provincies.Where(p => Taak.Alle.Any(t => Stand[p.Code, t].Realisatie.Totaal.IsGeregistreerd));
}
