namespace Regietafel.Locatieonderzoeken;

/// <summary>A candidate in the order of the totals. <paramref name="Plaats"/>: 1 is best, equal totals share a place; none while the total is incomplete.</summary>
public sealed record Rang(Kandidaatstand Kandidaat, Totaalscore? Totaal, int? Plaats);

/// <summary>The candidates of a search in order: complete totals first, the highest on top; what was decided does not count.</summary>
public static class Rangschikking
{
    /// <summary>By the weights in the book.</summary>
    public static IReadOnlyList<Rang> Van(Locatieonderzoek onderzoek) => Van(onderzoek, onderzoek.Gewichten);

    /// <summary>By other weights ('wat als'), one for each criterion of the search.</summary>
    public static IReadOnlyList<Rang> Van(Locatieonderzoek onderzoek, IReadOnlyDictionary<KorteCode, int> gewichten)
    {
        var totalen = onderzoek.Kandidaten.Select(k => (Kandidaat: k, Totaal: Totaalscore.Van(k, gewichten))).ToList();
        totalen.Sort(
            static (a, b) =>
                Volgorde(a.Totaal, b.Totaal) is var v && v != 0 ? v : a.Kandidaat.Code.CompareTo(b.Kandidaat.Code)
        );
        return
        [
            .. totalen.Select(t => new Rang(
                t.Kandidaat,
                t.Totaal,
                t.Totaal?.Waarde is { } waarde ? 1 + totalen.Count(ander => ander.Totaal?.Waarde > waarde) : null
            )),
        ];
    }

    /// <summary>An incomplete total stands below every complete one, however high it may still become: it was not judged.</summary>
    private static int Volgorde(Totaalscore? a, Totaalscore? b)
    {
        if (a is null || b is null)
            return (a is null).CompareTo(b is null);
        if (a.IsVolledig != b.IsVolledig)
            return a.IsVolledig ? -1 : 1;
        var hoogst = b.Hoogst.CompareTo(a.Hoogst);
        return hoogst != 0 ? hoogst : b.Laagst.CompareTo(a.Laagst);
    }
}
