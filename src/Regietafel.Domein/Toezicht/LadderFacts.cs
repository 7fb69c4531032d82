using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Toezicht;

/// <summary>
/// The supervisor puts a municipality on a step of the ladder from a day on; 0 takes it off. <paramref name="Tot"/>: the first day after the term that
/// was given, where it is another one than the ladder has.
/// </summary>
public sealed record TredeBepaald(GebiedCode Gebied, int Trede, DateOnly Vanaf, DateOnly? Tot, string Reden) : Fact
{
    protected override string About => SubjectOf(Gebied, Vanaf);

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak.Statushouders;

    protected override DateOnly? Day => Vanaf;

    public static string SubjectOf(GebiedCode gebied, DateOnly vanaf) =>
        string.Create(CultureInfo.InvariantCulture, $"trede/{gebied}/{vanaf:yyyy-MM-dd}");
}

/// <summary>The letter that belongs to the step that began on <paramref name="Vanaf"/> went out. The source is the letter.</summary>
public sealed record BriefVerzonden(GebiedCode Gebied, DateOnly Vanaf, DateOnly Dag) : Fact
{
    protected override string About =>
        string.Create(CultureInfo.InvariantCulture, $"brief/{Gebied}/{Vanaf:yyyy-MM-dd}");

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak.Statushouders;

    protected override DateOnly? Day => Dag;
}

/// <summary>A step of the ladder as this province applies it, instead of the default. For the members see <see cref="Laddertrede"/>.</summary>
public sealed record LaddertredeVastgesteld(
    GebiedCode Gebied,
    int Trede,
    string Naam,
    Looptijd Looptijd,
    int? Weken,
    int Drempel,
    string? Brief,
    int? Briefweken
) : Fact
{
    protected override string About => $"ladder/{Gebied}/{Trede}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak.Statushouders;
}
