using Regietafel.Ledger;

namespace Regietafel.Gebieden;

/// <summary>An area with its name; it exists on the days of the entry's validity.</summary>
public sealed record GebiedVastgesteld(GebiedCode Code, string Naam) : Fact
{
    protected override string About => SubjectOf(Code);

    protected override IEnumerable<GebiedCode> Areas => [Code];

    public static string SubjectOf(GebiedCode code) => "gebied/" + code;
}

/// <summary>A merger (herindeling): from the first day of validity <paramref name="Oud"/> is part of <paramref name="In"/>, with all it owed and realised.</summary>
public sealed record GebiedOpgegaan(GebiedCode Oud, GebiedCode In) : Fact
{
    protected override string About => "opgegaan/" + Oud;

    protected override IEnumerable<GebiedCode> Areas => [Oud, In];
}

/// <summary><paramref name="Deel"/> lies in <paramref name="Geheel"/>: one whole per level of whole and day.</summary>
public sealed record IndelingVastgesteld(GebiedCode Deel, GebiedCode Geheel) : Fact
{
    protected override string About => $"indeling/{Deel}/{Geheel.Niveau}";

    protected override IEnumerable<GebiedCode> Areas => [Deel, Geheel];
}
