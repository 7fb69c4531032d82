using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>
/// The days on which the taakstelling is looked at: halfway a half-year (1 April, 1 October; by then COA must have coupled enough people) and at its
/// end (1 July, 1 January).
/// </summary>
public static class Toetsdatum
{
    /// <summary>Halfway the half-year.</summary>
    public static DateOnly Van(Halfjaar halfjaar) => halfjaar.Begin.AddMonths(3);

    /// <summary>The first of these days after this one.</summary>
    public static DateOnly Volgende(DateOnly dag)
    {
        var halfjaar = Halfjaar.Van(dag);
        return dag < Van(halfjaar) ? Van(halfjaar) : halfjaar.Eind;
    }
}
