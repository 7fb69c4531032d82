using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locatieonderzoeken;

/// <summary>
/// One search at a peilmoment, ranked by the weights that were asked. <paramref name="Gevraagd"/>: the candidate of which the scores are shown,
/// where not all fit.
/// </summary>
public sealed record OnderzoekModel(
    Locatieonderzoek Onderzoek,
    WatAls WatAls,
    LocatieCode? Gevraagd,
    Form Form,
    Stand Stand,
    Peil Peil,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    private const int MeesteRijen = 200;

    private readonly Dictionary<LocatieCode, int?> _plaatsen = Rangschikking
        .Van(Onderzoek)
        .ToDictionary(r => r.Kandidaat.Code, r => r.Plaats);

    public Book Book => Stand.Book;

    public AreaNames Namen { get; } = new(Stand.Book, Stand.Indeling);

    /// <summary>The candidates by the weights that were asked.</summary>
    public IReadOnlyList<Rang> Rangen { get; } = Rangschikking.Van(Onderzoek, WatAls.Gewichten);

    /// <summary>The place by the weights in the book.</summary>
    public int? Vastgesteld(Rang rang) => _plaatsen[rang.Kandidaat.Code];

    /// <summary>How many candidates stand on another place than by the weights in the book.</summary>
    public int Verschoven => Rangen.Count(r => r.Plaats != Vastgesteld(r));

    /// <summary>Whose scores are written out: everybody's, or where that would be too long of one.</summary>
    public IReadOnlyList<Rang> Toegelicht =>
        Gevraagd is { } code ? [.. Rangen.Where(r => r.Kandidaat.Code == code)]
        : Rangen.Count * Math.Max(1, Onderzoek.Criteria.Count) <= MeesteRijen ? Rangen
        : [.. Rangen.Take(1)];

    /// <summary>Every decision so far, the last one first.</summary>
    public IReadOnlyList<(Kandidaatstand Kandidaat, Besluitstand Besluit)> Besluiten =>
        [
            .. Onderzoek
                .Kandidaten.SelectMany(k => k.Besluiten.Select(b => (Kandidaat: k, Besluit: b)))
                .OrderByDescending(b => b.Besluit.Feit.Dag)
                .ThenBy(b => b.Besluit.Feit.Besluit)
                .ThenBy(b => b.Kandidaat.Code)
                .Take(MeesteRijen),
        ];

    /// <summary>Something on the page rests on a derived source.</summary>
    public bool IsAfgeleid =>
        Book.IsAfgeleid(Onderzoek.Entry)
        || Onderzoek.Kandidaten.Any(k =>
            Book.IsAfgeleid(k.Entry) || k.Scores.Values.Any(s => Book.IsAfgeleid(s.Entry))
        );

    public IReadOnlyList<Crumb> Crumbs =>
        [
            new("Begin", Peil.Url("/")),
            new("Locaties", LocatieLink.Register(null, Peil)),
            new("Locatieonderzoeken", OnderzoekLink.Lijst(null, Peil)),
            new(Onderzoek.Naam),
        ];

    public IReadOnlyList<(string Label, string Href)> Downloads(string tabel) =>
        Download.LinksTo(formaat =>
            Peil.Url($"{OnderzoekLink.Een}{Onderzoek.Code}/{tabel}.{formaat}", [.. WatAls.Parameters()])
        );
}
