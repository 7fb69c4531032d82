using Regietafel.Boekingen;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Vastleggen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>
/// The form to book a variant. The question stays in the address; the fields say with which standing and from which source.
/// <paramref name="Newer"/>: what somebody else booked about the same parts meanwhile. <paramref name="Verschoven"/>: what it rests on has changed
/// since the form was opened, so that the numbers are others than were seen.
/// </summary>
public sealed record VastlegModel(
    Proefvraag Vraag,
    Variant Variant,
    Form Form,
    Book Book,
    Peil Peil,
    IReadOnlyList<Entry> Newer,
    bool Verschoven = false
)
{
    public Verdeelstaat Staat => Variant.Staat!;

    /// <summary>What the fields of a source need.</summary>
    public RecordModel Record { get; } = new(RecordKind.Verdeling, Vraag.Taak, Form, Book, Peil, Newer);

    public AreaNames Namen { get; } = new(Book, Vraag.Stand.Indeling);

    public string Action => Vraag.Url(Peil, "/verdelen/vastleggen");

    public string Terug => Vraag.Url(Peil, Navigation.Verdelen, [.. Eigen.Select(naam => (naam, (string?)null))]);

    public string? Per => Form.Has("per") ? Form["per"] : Vraag.Per?.ToString();

    /// <summary>The fields of the form that may stand in the address, to fill it in beforehand.</summary>
    public static readonly IReadOnlyList<string> Eigen = ["variant", "status", "kenmerk"];
}

/// <summary>The last look before a division is booked: every part as it is and becomes, and what that does to the stand.</summary>
public sealed record VoorbeeldModel(
    VastlegModel Vastleg,
    Boekplan Plan,
    Standing Status,
    bool IsBekend,
    IReadOnlyList<Effect> Effecten
)
{
    public bool HeeftAmv => Plan.Delen.Any(d => d.Amv is not null || d.Was?.Amv is not null);

    /// <summary>No number changes; what changes is how hard they are.</summary>
    public bool AlleenStatus => !IsBekend && Plan.Delen.All(d => !d.IsNieuw && !d.IsAnders && !d.Vervalt);

    /// <summary>The parts by the area that hands them on, the whole first.</summary>
    public IEnumerable<(Gebied Van, IEnumerable<Deelwijziging> Delen)> PerGebied =>
        Plan
            .Delen.GroupBy(d => d.Van)
            .OrderBy(g => g.Key.Niveau)
            .ThenBy(g => g.Key.Naam, Tekst.Volgorde)
            .Select(g => (g.Key, (IEnumerable<Deelwijziging>)g.OrderBy(d => d.Naar.Naam, Tekst.Volgorde)));

    /// <summary>The book says something of these parts already.</summary>
    public bool HeeftOud => Plan.Delen.Any(d => d.Oud is not null);

    /// <summary>The title of the source, which may be described in the same form.</summary>
    public string? Bron =>
        Vastleg.Form["bron-titel"] ?? (Vastleg.Form["bron"] is { } code ? Vastleg.Book.Bron(code)?.Titel : null);
}
