using Regietafel.Gebieden;
using Regietafel.Verdelingen;

namespace Regietafel.Proeven;

/// <summary>
/// One way to divide, and what comes of it: <paramref name="Staat"/>, or the <paramref name="Reden"/> why nothing does. Without a question
/// something in its fields cannot be read.
/// </summary>
public sealed record Variant(int Nummer, Verdeelvraag? Vraag, Verdeelstaat? Staat, string? Reden)
{
    private readonly Dictionary<GebiedCode, Verdeeltak> _takken =
        Staat?.Geheel.Alle.DistinctBy(t => t.Gebied.Code).ToDictionary(t => t.Gebied.Code) ?? [];

    public string Titel => $"Variant {Nummer}";

    /// <summary>The fields of the first variant have their bare name, those of the others end in its number.</summary>
    public static string Veld(int nummer, string naam) => nummer == 1 ? naam : $"{naam}-{nummer}";

    /// <summary>The level of the areas that hand nothing on.</summary>
    public Niveau? Blad => Staat?.Vraag.Sleutel.Niveau;

    /// <summary>What an area of this division gets; null when it is no area of it.</summary>
    public Verdeeltak? Tak(GebiedCode code) => _takken.GetValueOrDefault(code);

    /// <summary>What an area gets, by itself or as the sum of what lies in it; null when nothing of it is in the division.</summary>
    public Proefcel? Cel(Indeling indeling, GebiedCode code)
    {
        if (Tak(code) is { } tak)
            return Proefcel.Van(tak);
        var delen =
            Blad is { } blad && blad > code.Niveau
                ? indeling.Delen(code, blad).Select(Tak).OfType<Verdeeltak>().ToList()
                : [];
        return delen.Count == 0 ? null : Proefcel.Som(delen);
    }
}

/// <summary>What a variant gives an area. <paramref name="Grens"/> and <paramref name="Gelijk"/>: what held the number, and whether claims were equal.</summary>
public sealed record Proefcel(int Aantal, int? Amv, Breuk Gewicht, Breuk Exact, Grens Grens, bool Gelijk)
{
    public static Proefcel Van(Verdeeltak tak) =>
        new(
            tak.Aantal,
            tak.Amv,
            tak.Gewicht,
            tak.Exact,
            tak.Deel?.Grens ?? Grens.Geen,
            tak.Deel?.Gelijk is not null || tak.AmvDeel?.Gelijk is not null
        );

    public static Proefcel Som(IReadOnlyList<Verdeeltak> delen) =>
        new(
            delen.Sum(d => d.Aantal),
            delen[0].Amv is null ? null : delen.Sum(d => d.Amv),
            delen.Aggregate((Breuk)0, (som, d) => som + d.Gewicht),
            delen.Aggregate((Breuk)0, (som, d) => som + d.Exact),
            Grens.Geen,
            false
        );
}
