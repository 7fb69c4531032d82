using Regietafel.Verdelingen;

namespace Regietafel.Locatieonderzoeken;

/// <summary>
/// The weighted mean of the scores of a candidate, exactly, on their own scale of 0 to 10. Where a criterion that counts has no score,
/// the total can still become anything from <paramref name="Laagst"/> to <paramref name="Hoogst"/>.
/// </summary>
public sealed record Totaalscore(Breuk Laagst, Breuk Hoogst, IReadOnlyList<KorteCode> Ontbreekt)
{
    public bool IsVolledig => Ontbreekt.Count == 0;

    /// <summary>The total; null while it is incomplete.</summary>
    public Breuk? Waarde => IsVolledig ? Laagst : null;

    /// <summary>Null when nothing weighs.</summary>
    public static Totaalscore? Van(Kandidaatstand kandidaat, IReadOnlyDictionary<KorteCode, int> gewichten)
    {
        var samen = gewichten.Values.Sum(g => (long)g);
        if (samen == 0)
            return null;
        var (behaald, open) = (0L, 0L);
        var ontbreekt = new List<KorteCode>();
        foreach (var (criterium, gewicht) in gewichten)
        {
            if (kandidaat.Scores.TryGetValue(criterium, out var score))
                behaald += (long)gewicht * score.Feit.Score;
            else if (gewicht > 0)
                ontbreekt.Add(criterium);
            if (!kandidaat.Scores.ContainsKey(criterium))
                open += gewicht;
        }
        ontbreekt.Sort();
        return new(new(behaald, samen), new(behaald + (open * KandidaatBeoordeeld.Hoogste), samen), ontbreekt);
    }
}
