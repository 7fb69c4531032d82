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

/// <summary>Every task once.</summary>
public static class Taken
{
    /// <summary>In the order in which they are shown. Read at every row of a page, which reflection would slow down.</summary>
    public static readonly ImmutableArray<Taak> Alle = [.. Enum.GetValues<Taak>()];
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
