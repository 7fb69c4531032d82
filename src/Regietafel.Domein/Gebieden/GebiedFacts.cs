using Regietafel.Ledger;

namespace Regietafel.Gebieden;

/// <summary>An area with its name; it exists on the days of the entry's validity.</summary>
public sealed record GebiedVastgesteld(GebiedCode Code, string Naam) : Fact
{
    public override string Subject => SubjectOf(Code);

    public override IEnumerable<GebiedCode> Gebieden => [Code];

    public static string SubjectOf(GebiedCode code) => "gebied/" + code;
}

/// <summary>A merger (herindeling): from the first day of validity <paramref name="Oud"/> is part of <paramref name="In"/>, with all it owed and realised.</summary>
public sealed record GebiedOpgegaan(GebiedCode Oud, GebiedCode In) : Fact
{
    public override string Subject => "opgegaan/" + Oud;

    public override IEnumerable<GebiedCode> Gebieden => [Oud, In];
}

/// <summary><paramref name="Deel"/> lies in <paramref name="Geheel"/>: one whole per level of whole and day.</summary>
public sealed record IndelingVastgesteld(GebiedCode Deel, GebiedCode Geheel) : Fact
{
    public override string Subject => $"indeling/{Deel}/{Geheel.Niveau}";

    public override IEnumerable<GebiedCode> Gebieden => [Deel, Geheel];
}
