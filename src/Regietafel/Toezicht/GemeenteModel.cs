using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Toezicht;

/// <summary>The supervision of one municipality.</summary>
public sealed record GemeenteModel(
    Toezichtbeeld Beeld,
    Toezichtstand Stand,
    Peil Peil,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    private const int MeesteHalfjaren = 4;

    public Gebied Gemeente => Stand.Gebied;

    public DateOnly Peildatum => Peil.Peildatum;

    public Book Book => Beeld.Stand.Book;

    public AreaNames Namen { get; } = new(Beeld.Stand.Book, Beeld.Stand.Indeling);

    /// <summary>The last half-years, oldest first.</summary>
    public IReadOnlyList<HalfjaarToezicht> Halfjaren { get; } = Beeld.Halfjaren(Stand.Gebied.Code, MeesteHalfjaren);

    /// <summary>The half-year of which the months are shown: the running one once something is measured in it, before that the one just closed.</summary>
    public HalfjaarToezicht? Gevolgd =>
        Stand.Huidig is { Stand.Gehuisvest.Totaal.IsGeregistreerd: true } ? Stand.Huidig : Stand.Vorig ?? Stand.Huidig;

    public IReadOnlyList<Maandstand> Maanden => Gevolgd is { } half ? Beeld.Maanden(Gemeente.Code, half.Stand) : [];

    public Gebied? Provincie =>
        Beeld.Stand.Indeling.Geheel(Gemeente.Code, Niveau.Provincie) is { } code
            ? Beeld.Stand.Indeling.Find(code)
            : null;

    /// <summary>Joint changes, couplings, exemptions and decisions about excuse, by half-year.</summary>
    public IReadOnlyList<Entry> Boekingen =>
        [
            .. Halfjaren
                .Select(h => h.Halfjaar)
                .Append(Halfjaar.Van(Peildatum))
                .Distinct()
                .SelectMany(h =>
                    Beeld
                        .Overdrachten(Gemeente.Code, h)
                        .Select(o => o.Entry)
                        .Concat(Beeld.Koppelingen(Gemeente.Code, h).Select(k => k.Entry))
                        .Concat(Beeld.Ontheffingen(Gemeente.Code, h))
                        .Concat(Beeld.Verschoning(Gemeente.Code, h) is { } verschoning ? [verschoning] : [])
                ),
        ];

    /// <summary>What came in by joint changes less what went out; null where there were none.</summary>
    public int? Overgedragen(Halfjaar halfjaar) =>
        Beeld.Overdrachten(Gemeente.Code, halfjaar) is { Count: > 0 } overdrachten
            ? overdrachten.Sum(o => o.Feit.Naar == Gemeente.Code ? o.Feit.Aantal : -o.Feit.Aantal)
            : null;

    /// <summary>Something on the page rests on a source that was derived, not published.</summary>
    public bool IsAfgeleid => Stand.Treden.Any(t => Book.IsAfgeleid(t.Entry)) || Boekingen.Any(Book.IsAfgeleid);

    public string Cijfer(Grootheid grootheid, Halfjaar halfjaar) =>
        ToezichtLink.Cijfer(Gemeente.Code, Peil, grootheid, halfjaar);

    public IReadOnlyList<Crumb> Crumbs =>
        [
            new("Begin", Peil.Url("/")),
            .. Provincie is { } provincie
                ? new Crumb[]
                {
                    new(provincie.Naam, Peil.Url($"/gebied/{provincie.Code}")),
                    new("Toezicht", ToezichtLink.Overzicht(provincie.Code, Peil)),
                }
                : [],
            new(Gemeente.Naam),
        ];

    public IReadOnlyList<(string Label, string Href)> Downloads(string tabel) =>
        [
            .. Download.Links.Select(f =>
                (f.Label, Peil.Url($"{Navigation.Toezicht}/{Gemeente.Code}/{tabel}.{f.Extension}"))
            ),
        ];
}
