using Regietafel.Boekingen;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Signalen;

/// <summary>
/// One warning with its figures, the entries behind it and what was done with it; without a warning the figures solved it. <paramref name="Form"/>: what
/// somebody filled in to treat it.
/// </summary>
public sealed record SignaalModel(
    Signaalbeeld Beeld,
    GebiedCode Gebied,
    string Kenmerk,
    Signaal? Signaal,
    Form Form,
    Peil Peil
)
{
    private static readonly Behandeling[] Behandelingen = Enum.GetValues<Behandeling>();

    public Book Book => Beeld.Book;

    public AreaNames Namen { get; } = new(Beeld.Book, Beeld.Indeling);

    public Signaalleven Leven { get; } = Signaal is null ? Signaalleven.Nieuw : Beeld.Leven(Signaal);

    public string? Zin =>
        Signaal is null ? null : Signaalwoorden.Zin(Signaal, Beeld.Indeling, Beeld.Peilmoment.Peildatum);

    public IReadOnlyList<Entry> Boekingen { get; } =
        Signaal is null ? [] : [.. Beeld.Boekingen(Signaal).Select(nummer => Beeld.Book[nummer])];

    /// <summary>Everything that was ever done with it, the last first.</summary>
    public IReadOnlyList<Entry> Behandeld { get; } =
    [
        .. Behandelingen
            .Select(b => Beeld.Book.Find(SignaalBehandeld.SubjectOf(Kenmerk, b)))
            .OfType<Verloop>()
            .SelectMany(v => v.Tot(Beeld.Peilmoment.Bekend))
            .Where(e => e.Fact is SignaalBehandeld)
            .OrderByDescending(e => e.Nummer),
    ];

    public Signaaldrempel Drempel => Signaaldrempelbestand.Standaard[Signaal!.Regel];

    /// <summary>The threshold that holds where it is.</summary>
    public GeldendeDrempel Geldend =>
        new DrempelsAt(Book, Beeld.Indeling, Beeld.Peilmoment, Signaaldrempelbestand.Standaard)[Gebied, Signaal!.Regel];

    public string Title => Signaal is null ? "Signaal opgelost" : Signaalwoorden.Regel(Signaal.Regel);

    public IReadOnlyList<Crumb> Crumbs =>
        [
            new("Begin", Peil.Url("/")),
            new(Namen[Gebied], Peil.Url($"/gebied/{Gebied}")),
            new("Signalen", SignaalLink.Lijst(Gebied, Peil)),
            new(Title),
        ];
}
