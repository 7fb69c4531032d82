namespace Regietafel.Verdelingen;

/// <summary>How exact shares become whole numbers.</summary>
public enum Methode
{
    /// <summary>Hare-Niemeyer: everyone the whole part, then one more for the largest remainders.</summary>
    GrootsteRest,

    /// <summary>Every share is rounded up, so the sum can exceed the whole (Huisvestingswet 2014 art. 29).</summary>
    NaarBoven,

    /// <summary>Webster: divisor method with 1, 3, 5, …</summary>
    SainteLague,

    /// <summary>Jefferson: divisor method with 1, 2, 3, …; leans to the large.</summary>
    Dhondt,

    /// <summary>Equal proportions: divisor method with the geometric mean of neighbours.</summary>
    HuntingtonHill,

    /// <summary>Divisor method with 0, 1, 2, …; leans to the small.</summary>
    Adams,
}

/// <summary>A method by the word for it in commands, files and addresses, and by its name in a sentence.</summary>
public static class MethodeWoorden
{
    public static readonly IReadOnlyList<(string Woord, Methode Methode)> Alle =
    [
        ("grootste-rest", Methode.GrootsteRest),
        ("naar-boven", Methode.NaarBoven),
        ("sainte-lague", Methode.SainteLague),
        ("dhondt", Methode.Dhondt),
        ("huntington-hill", Methode.HuntingtonHill),
        ("adams", Methode.Adams),
    ];

    public static string Woord(Methode methode) => Alle.First(w => w.Methode == methode).Woord;

    public static string Naam(Methode methode) =>
        methode switch
        {
            Methode.GrootsteRest => "de grootste resten",
            Methode.NaarBoven => "naar boven afronden",
            Methode.SainteLague => "Sainte-Laguë",
            Methode.Dhondt => "D'Hondt",
            Methode.HuntingtonHill => "Huntington-Hill",
            Methode.Adams => "Adams",
            _ => throw new ArgumentOutOfRangeException(nameof(methode)),
        };
}
