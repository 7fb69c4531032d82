using System.Collections.Immutable;

namespace Regietafel.Opgaven;

/// <summary>The three tasks. Asiel and Oekraïne are stocks (places on a day), statushouders a flow with carry-over (people housed in a half-year).</summary>
public enum Taak
{
    /// <summary>Reception places for asylum seekers (Spreidingswet, Stb. 2024, 12).</summary>
    Asiel,

    /// <summary>Housing of status holders, the taakstelling (Huisvestingswet 2014 art. 28–31).</summary>
    Statushouders,

    /// <summary>Reception of displaced Ukrainians (Regeling opvang ontheemden Oekraïne, Stcrt. 2022, 9469).</summary>
    Oekraine,
}

/// <summary>What the enumeration itself cannot say.</summary>
public static class Taken
{
    private static readonly ImmutableArray<Taak> Reeks = [.. Enum.GetValues<Taak>()];

    extension(Taak)
    {
        /// <summary>Every task once, in the order in which they are shown.</summary>
        public static ImmutableArray<Taak> Alle => Reeks;
    }
}

/// <summary>How firm an opgave is, from an indication to law.</summary>
public enum Standing
{
    Indicatief,
    Oproep,
    Voorgesteld,
    Vastgesteld,
    Wettelijk,
}
