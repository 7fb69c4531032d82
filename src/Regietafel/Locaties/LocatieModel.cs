using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locaties;

/// <summary>Everything about one location at a peilmoment.</summary>
public sealed record LocatieModel(Locatie Locatie, Stand Stand, Peil Peil, (DateOnly? Previous, DateOnly? Next) Days)
{
    public DateOnly Peildatum => Peil.Peildatum;

    public Book Book => Stand.Book;

    public BezettingAt Bezetting { get; } = new(Stand.Book, Stand.Peilmoment);

    public LocatieverloopAt Verloop { get; } = new(Stand.Book, Stand.Peilmoment);

    public Locatiestand Nu { get; } =
        Locatiestand.Van(
            Locatie,
            new BezettingAt(Stand.Book, Stand.Peilmoment).Laatste(Locatie.Code),
            Soortenbestand.Soorten,
            Peil.Peildatum
        );

    public string Gemeente => Stand.Indeling.Find(Locatie.Gemeente)?.Naam ?? Locatie.Gemeente.ToString();

    public string Naam(Gebieden.GebiedCode code) => new Boekingen.AreaNames(Book, Stand.Indeling)[code];

    public string Naam(LocatieCode code) =>
        new LocatiesAt(Book, Stand.Indeling, Stand.Peilmoment).Zoek(code)?.Naam ?? code.ToString();

    public IReadOnlyList<Crumb> Crumbs =>
        [
            new("Begin", Peil.Url("/")),
            new(Gemeente, Peil.Url($"/gebied/{Locatie.Gemeente}")),
            new("Locaties", LocatieLink.Register(Locatie.Gemeente, Peil)),
            new(Locatie.Naam),
        ];

    /// <summary>Something on the page rests on a derived source.</summary>
    public bool IsAfgeleid => Book.IsAfgeleid(Locatie.Entry) || Locatie.Stukken.Any(s => Book.IsAfgeleid(s.Entry));

    public IReadOnlyList<(string Label, string Href)> Downloads(string tabel) =>
        Download.LinksTo(formaat => Peil.Url($"{LocatieLink.Een}{Locatie.Code}/{tabel}.{formaat}"));
}
