using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Tijd;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Toezicht;

/// <summary>A choice of municipalities on the overview: its word in the address, and what it is called.</summary>
public sealed record Keuze(string Woord, string Naam, Func<Toezichtstand, bool> Past)
{
    public static readonly IReadOnlyList<Keuze> Alle =
    [
        new("alle", "Alle", _ => true),
        new("ladder", "Op de ladder", s => s.Op > 0),
        new("omhoog", "Een trede hoger voorgesteld", s => s.Voorstel.Soort == Voorstelsoort.Omhoog),
        new("verschoning", "Verschoning te beoordelen", s => s.Voorstel.Soort == Voorstelsoort.Verschoning),
        new("brief", "Brief te verzenden", s => s.Trede is { IsBriefNodig: true }),
        new("achterstand", "Nog in te lopen", s => s.NogInTeLopen > 0),
        .. Enumerable
            .Range(1, Interventieladder.Hoogste)
            .Select(t => new Keuze($"trede-{t}", $"Op trede {t}", s => s.Op == t)),
    ];

    /// <exception cref="Unreadable">There is no such choice.</exception>
    public static Keuze Lees(string? woord) =>
        woord is not { Length: > 0 }
            ? Alle[0]
            : Alle.FirstOrDefault(k => k.Woord == woord)
                ?? throw new Unreadable(
                    $"‘{woord}’ is geen keuze. Kies {string.Join(", ", Alle.Select(k => k.Woord))}."
                );
}

/// <summary>The supervisor's overview of a province; without one, the provinces to choose from.</summary>
public sealed record OverzichtModel(
    Toezichtbeeld Beeld,
    Gebied? Provincie,
    Keuze Keuze,
    Peil Peil,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    public DateOnly Peildatum => Peil.Peildatum;

    /// <summary>Every municipality of the province, the most serious first.</summary>
    public IReadOnlyList<Toezichtstand> Gemeenten { get; } = Provincie is null ? [] : Beeld.Gemeenten(Provincie.Code);

    public IReadOnlyList<Toezichtstand> Getoond => [.. Gemeenten.Where(Keuze.Past)];

    public Interventieladder Ladder => Beeld.Ladder(Provincie!.Code);

    /// <summary>The half-year that was judged, where that is one for all.</summary>
    public Halfjaar? Gesloten =>
        Gemeenten.Select(g => g.Tekort?.Halfjaar).Where(h => h is not null).Distinct().ToList() is [var een]
            ? een
            : null;

    /// <summary>The half-year that runs.</summary>
    public Halfjaar Lopend => Halfjaar.Van(Peildatum);

    public IReadOnlyList<Agendapunt> Agenda => Agendapunt.Van(Gemeenten, Peildatum);

    public string Url(Keuze keuze) =>
        ToezichtLink.Overzicht(Provincie!.Code, Peil, keuze == Keuze.Alle[0] ? null : keuze.Woord);

    public IReadOnlyList<Crumb> Crumbs =>
        Provincie is null
            ? [new("Begin", Peil.Url("/")), new("Toezicht")]
            :
            [
                new("Begin", Peil.Url("/")),
                new(Provincie.Naam, Peil.Url($"/gebied/{Provincie.Code}")),
                new("Toezicht"),
            ];

    public IReadOnlyList<(string Label, string Href)> Downloads =>
        [
            .. Download.Links.Select(f =>
                (
                    f.Label,
                    Peil.Url(
                        $"{Navigation.Toezicht}/overzicht.{f.Extension}",
                        ("provincie", Provincie!.Code.ToString()),
                        ("toon", Keuze == Keuze.Alle[0] ? null : Keuze.Woord)
                    )
                )
            ),
        ];
}
