using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Signalen;

/// <summary>What somebody does with a warning. The names are in the ledger for good.</summary>
public enum Behandeling
{
    Gezien,
    Opgepakt,
    Geparkeerd,
}

/// <summary>
/// Somebody saw a warning, took it up, or parked it up to <paramref name="Tot"/> with a reason. <paramref name="Signaal"/>: its cause. Each of the three
/// stands beside the others; of one of them the last counts. That a warning is solved is no fact: it is gone when the figures are.
/// </summary>
public sealed record SignaalBehandeld(
    GebiedCode Gebied,
    string Signaal,
    Behandeling Behandeling,
    DateOnly Dag,
    string? Door = null,
    DateOnly? Tot = null,
    string? Reden = null
) : Fact
{
    public const int LangsteKenmerk = 200;

    protected override string About => SubjectOf(Signaal, Behandeling);

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override DateOnly? Day => Dag;

    public static string SubjectOf(string signaal, Behandeling behandeling) => $"signaal/{signaal}/{behandeling}";
}

/// <summary>
/// The threshold of a rule as a table or province applies it, instead of the default. It holds for everything that lies in the area and has none of a
/// nearer table.
/// </summary>
public sealed record SignaaldrempelVastgesteld(GebiedCode Gebied, Signaalregel Regel, int Waarde) : Fact
{
    protected override string About => $"signaaldrempel/{Gebied}/{Regel}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];
}

/// <summary>
/// Places are asked for at once: <paramref name="Nu"/> now, and <paramref name="Totaal"/> in all up to <paramref name="Tot"/> (the first day after), in
/// an area, for who waits (<paramref name="Doelgroepen"/>: all when none is named).
/// </summary>
public sealed record NoodvraagGesteld(
    GebiedCode Gebied,
    string Kenmerk,
    Taak Taak,
    DateOnly Vanaf,
    int Nu,
    int? Totaal,
    DateOnly? Tot,
    WordList Doelgroepen,
    string? Toelichting = null
) : Fact
{
    protected override string About => $"noodvraag/{Gebied}/{Kenmerk}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Vanaf;
}
