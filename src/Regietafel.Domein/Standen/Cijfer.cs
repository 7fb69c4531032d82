namespace Regietafel.Standen;

/// <summary>
/// A figure as it must be shown: the quantity (none: niet geregistreerd, which is not zero), whether the source says "circa", whether it rests on
/// a derived source, and for a sum of parts how many parts are missing or incomplete. The default is niet geregistreerd.
/// </summary>
public readonly record struct Cijfer(
    int? Aantal,
    bool Ongeveer = false,
    bool Afgeleid = false,
    int Ontbreekt = 0,
    int Delen = 0
)
{
    public static Cijfer NietGeregistreerd => default;

    public bool IsGeregistreerd => Aantal is not null;

    /// <summary>A sum that leaves something out, because some parts are not registered.</summary>
    public bool IsOnvolledig => IsGeregistreerd && Ontbreekt > 0;

    /// <summary>Both together; niet geregistreerd where either is.</summary>
    public static Cijfer operator +(Cijfer a, Cijfer b) => Samen(a, b, a.Aantal + b.Aantal);

    /// <inheritdoc cref="op_Addition"/>
    public static Cijfer operator -(Cijfer a, Cijfer b) => Samen(a, b, a.Aantal - b.Aantal);

    /// <summary>The sum of what is registered; remembers how many of the parts are not, or not wholly.</summary>
    public static Cijfer Som(IEnumerable<Cijfer> delen)
    {
        var som = default(Cijfer);
        foreach (var deel in delen)
            som = som.MetDeel(deel);
        return som;
    }

    /// <summary>One more part of a sum.</summary>
    public Cijfer MetDeel(Cijfer deel) =>
        new(
            deel.Aantal is { } aantal ? (Aantal ?? 0) + aantal : Aantal,
            Ongeveer || deel.Ongeveer,
            Afgeleid || deel.Afgeleid,
            Ontbreekt + (deel.IsGeregistreerd && !deel.IsOnvolledig ? 0 : 1),
            Delen + 1
        );

    private static Cijfer Samen(Cijfer a, Cijfer b, int? aantal) =>
        aantal is null
            ? default
            : new(
                aantal,
                a.Ongeveer || b.Ongeveer,
                a.Afgeleid || b.Afgeleid,
                Math.Max(a.Ontbreekt, b.Ontbreekt),
                Math.Max(a.Delen, b.Delen)
            );
}
