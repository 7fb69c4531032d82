namespace Regietafel.Tijd;

/// <summary>The days on which a fact holds: from <paramref name="Van"/>, up to but not including <paramref name="Tot"/>. The default holds always.</summary>
public readonly record struct Geldigheid(DateOnly Van, DateOnly? Tot = null)
{
    public static Geldigheid Altijd => default;

    public bool IsLeeg => Tot is { } tot && tot <= Van;

    public bool Bevat(DateOnly dag) => Van <= dag && (Tot is not { } tot || dag < tot);

    /// <summary>The day itself, or the first day of validity when that comes later.</summary>
    public DateOnly Vanaf(DateOnly dag) => dag < Van ? Van : dag;

    /// <summary>True when every day of <paramref name="ander"/> is a day of this one.</summary>
    public bool Omvat(Geldigheid ander) =>
        Van <= ander.Van && (Tot is not { } tot || (ander.Tot is { } eind && eind <= tot));

    public bool Raakt(Geldigheid ander) =>
        (Tot is not { } tot || ander.Van < tot) && (ander.Tot is not { } eind || Van < eind);
}
