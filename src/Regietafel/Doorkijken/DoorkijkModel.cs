using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Doorkijken;

/// <summary>The page of an outlook: one task of one area at one peilmoment.</summary>
public sealed record DoorkijkModel(
    Gebied Gebied,
    Stand Stand,
    Peil Peil,
    Doorkijkvraag Vraag,
    Doorkijkrekening Rekening,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    private Kalibratie? _kalibratie;

    public Doorkijk Doorkijk => Rekening.Boek.Doorkijk;

    public Kansbeeld Kansen => Rekening.Boek.Kansen;

    public Kalibratie Kalibratie => _kalibratie ??= Rekening.Kalibratie();

    public Book Book => Stand.Book;

    /// <summary>The points of the table: every month, or the peildatum and every quarter.</summary>
    public IEnumerable<(Doorkijkpunt Zeker, Kanspunt Kans)> Rijen =>
        Doorkijk.Punten.Zip(Kansen.Punten).Where((p, i) => Vraag.PerMaand || i == 0 || p.First.IsKwartaal);

    /// <summary>The day on which the most temporary places end in the coming year.</summary>
    public Doorkijkpunt? Klif => Doorkijk.Punten.Skip(1).Take(12).Where(p => p.Eindigt > 0).MaxBy(p => p.Eindigt);

    public int EindigtInJaar => Doorkijk.Punten.Skip(1).Take(12).Sum(p => p.Eindigt);

    /// <summary>The first day on which what is sure is too little.</summary>
    public Doorkijkpunt? EersteTekort => Doorkijk.Punten.FirstOrDefault(p => p.Verschil(Zekerheid.Zeker) < 0);

    public bool IsAfgeleid => Doorkijk.Stukken.Any(s => Book.IsAfgeleid(s.Stuk.Entry));

    public string Naam(GebiedCode code) => Stand.Indeling.Find(code)?.Naam ?? code.ToString();

    public string Pad => $"/gebied/{Gebied.Code}/doorkijk";

    public string Url(Doorkijkvraag vraag) => Peil.Url(Pad, vraag.Adres());

    public string Locatie(LocatieCode code) => Peil.Url($"/locatie/{code}");

    public IReadOnlyList<(string Label, string Href)> Downloads(string tabel) =>
        Download.LinksTo(format => Peil.Url($"{Pad}/{tabel}.{format}", Vraag.Adres()));

    public IReadOnlyList<Crumb> Crumbs =>
        [
            new("Begin", Peil.Url("/")),
            .. Stand
                .Indeling.Gehelen(Gebied.Code)
                .Where(g => g.Niveau != Niveau.Veiligheidsregio)
                .Select(g => new Crumb(Naam(g), Peil.Url($"/gebied/{g}"))),
            new(Gebied.Naam, Peil.Url($"/gebied/{Gebied.Code}")),
            new("Doorkijk"),
        ];
}
