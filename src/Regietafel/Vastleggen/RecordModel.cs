using Regietafel.Boekingen;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Toezicht;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>A form to record something, with what was filled in. <paramref name="Newer"/>: what somebody else booked meanwhile.</summary>
public sealed record RecordModel(
    RecordKind Kind,
    Taak? Taak,
    Form Form,
    Book Book,
    Peil Peil,
    IReadOnlyList<Entry> Newer
)
{
    public string Action => Peil.Url(Kind.Url(Taak));

    public string Title => $"{Kind.TitleFor(Taak)} vastleggen";

    /// <summary>Where one comes from who does not go on: the location or the outlook that the form names, otherwise the choice of forms.</summary>
    public string Terug =>
        LocatieDrafting.Has(Kind) && Form["locatie"] is { } text && LocatieChoice.Find(Book, text) is [var code]
            ? LocatieLink.Van(code, Peil)
        : DoorkijkDrafting.Has(Kind) && Form["gebied"] is { } area && AreaChoice.Find(Book, area) is [var gebied]
            ? DoorkijkLink.Van(
                gebied,
                CellTypes.Taak.Parse(Form["taak"], out var taak) && Doorkijk.Kent(taak) ? taak : Opgaven.Taak.Asiel,
                Peil
            )
        : Peil.Url(Navigation.Vastleggen);

    /// <summary>From now on the author has seen the book as it is.</summary>
    public long Gezien => Book.Last;

    public string? Auteur => Form.Has("auteur") ? Form["auteur"] : Environment.UserName;

    public AreaNames Namen { get; } = new(Book, new Indeling(Book, new(Peil.Peildatum, Book.Last)));

    public IReadOnlyList<(string, string)> Halfjaren { get; } =
    [
        .. Enumerable
            .Range(Math.Clamp(Peil.Peildatum.Year, 1993, 2197) - 3, 6)
            .SelectMany(jaar => new[] { new Halfjaar(jaar, 1), new Halfjaar(jaar, 2) })
            .Select(h => (h.ToString(), h.ToString())),
    ];

    public static readonly IReadOnlyList<(string, string)> Statussen =
    [
        .. Enum.GetValues<Opgaven.Standing>().Select(s => (FactText.Woord(s), FactText.Woord(s))),
    ];

    public static readonly IReadOnlyList<(string, string)> Treden =
    [
        .. Interventieladders.Standaard.Treden.Select(t => ($"{t.Nummer}", $"{t.Nummer} {t.Naam}")),
        ("0", "van de ladder af"),
    ];

    public IReadOnlyList<(string, string)> Bronnen { get; } =
    [
        .. Book
            .Bronnen.Select(v => v.Laatste(Book.Last)?.Fact)
            .OfType<BronVastgelegd>()
            .OrderByDescending(b => b.Datum)
            .ThenBy(b => b.Titel, StringComparer.OrdinalIgnoreCase)
            .Select(b => (b.Code, b.Titel)),
    ];
}

/// <summary>The last look before something is booked: what, and what it does to the stand.</summary>
public sealed record PreviewModel(
    string Title,
    string Action,
    Form Form,
    Trial Trial,
    Book Book,
    AreaNames Namen,
    Peil Peil
);

/// <summary>What was booked. <paramref name="WasKnown"/>: it stood in the book already.</summary>
public sealed record ReceiptModel(IReadOnlyList<Entry> Entries, bool WasKnown, Book Book, AreaNames Namen, Peil Peil)
{
    /// <summary>The locations it is about, to go on with. What was taken back counts as what it was about.</summary>
    public IEnumerable<LocatieCode> Locaties =>
        Feiten
            .Select(LocatieLink.Over)
            .OfType<LocatieCode>()
            .Where(code => LocatieChoice.Known(Book, code) is not null)
            .Distinct();

    /// <summary>The outlooks it is about, with the scenario that was just kept.</summary>
    public IEnumerable<(GebiedCode Gebied, string Href)> Doorkijken =>
        Feiten
            .Select(f => (Over: DoorkijkLink.Over(f), Fact: f))
            .Where(o => o.Over is not null)
            .Select(o =>
                (o.Over!.Value.Gebied, DoorkijkLink.Van(o.Over.Value.Gebied, o.Over.Value.Taak, Peil, Naam(o.Fact)))
            );

    private IEnumerable<Fact> Feiten =>
        Entries.Select(e => e.Fact is Ingetrokken back ? Book[back.Nummer].Fact : e.Fact);

    private string? Naam(Fact fact) =>
        fact is ScenarioVastgesteld f && Entries.Any(e => e.Fact == fact) ? f.Naam : null;
}
