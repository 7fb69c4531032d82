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

    /// <summary>What must be said with the figure wherever it is shown: <c>circa, onvolledig (1 van 3 delen), afgeleid</c>; empty when nothing.</summary>
    public string Voorbehoud =>
        !Ongeveer && !IsOnvolledig && !Afgeleid
            ? ""
            : string.Join(
                ", ",
                new[]
                {
                    Ongeveer ? "circa" : null,
                    IsOnvolledig ? $"onvolledig ({Delen - Ontbreekt} van {Delen} delen)" : null,
                    Afgeleid ? "afgeleid" : null,
                }.OfType<string>()
            );

    /// <summary>Both together; niet geregistreerd where either is.</summary>
    public static Cijfer operator +(Cijfer a, Cijfer b) => Samen(a, b, a.Aantal + b.Aantal);

    /// <inheritdoc cref="op_Addition"/>
    public static Cijfer operator -(Cijfer a, Cijfer b) => Samen(a, b, a.Aantal - b.Aantal);

    /// <summary>The same on the other side of a difference.</summary>
    public static Cijfer operator -(Cijfer a) => a with { Aantal = -a.Aantal };

    /// <summary>The sum of what is registered; remembers how many of the parts are not, or not wholly.</summary>
    public static Cijfer Som(IEnumerable<Cijfer> delen)
    {
        var som = default(Cijfer);
        foreach (var deel in delen)
            som = som.MetDeel(deel);
        return som;
    }

    /// <summary>One more part of a sum; one that is not registered adds nothing but the gap.</summary>
    public Cijfer MetDeel(Cijfer deel) =>
        deel.Aantal is not { } aantal
            ? this with
            {
                Ontbreekt = Ontbreekt + 1,
                Delen = Delen + 1,
            }
            : new(
                (Aantal ?? 0) + aantal,
                Ongeveer || deel.Ongeveer,
                Afgeleid || deel.Afgeleid,
                Ontbreekt + (deel.IsOnvolledig ? 1 : 0),
                Delen + 1
            );

    /// <summary>In words, as a sentence has it: <c>circa 80 (afgeleid)</c>.</summary>
    public override string ToString() =>
        Aantal is not { } aantal ? "niet geregistreerd"
        : Voorbehoud is { Length: > 0 } voorbehoud ? $"{aantal:N0} ({voorbehoud})"
        : $"{aantal:N0}";

    /// <summary>A total of kinds: it only speaks of them as parts when one of them is missing.</summary>
    internal Cijfer AlsTotaal =>
        Aantal is null ? default
        : Ontbreekt == 0 ? this with { Delen = 0 }
        : this;

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
