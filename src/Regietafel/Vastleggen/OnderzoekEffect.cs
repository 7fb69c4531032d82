using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Tijd;

namespace Regietafel.Vastleggen;

/// <summary>What a booking does to a search for locations: every candidate that stands otherwise afterwards. <paramref name="Dag"/>: the day looked at.</summary>
public sealed record OnderzoekEffect(
    string Naam,
    DateOnly Dag,
    IReadOnlyList<(string Wat, string Was, string Wordt)> Regels
)
{
    /// <summary>Null when the facts are about no search; what is staged in the book counts afterwards.</summary>
    public static OnderzoekEffect? Of(Book book, IEnumerable<Fact> facts, DateOnly dag)
    {
        if (facts.Select(LocatieonderzoekenAt.Onderzoek).FirstOrDefault(c => c is not null) is not { } code)
            return null;
        // A search that begins later shows nothing before it does.
        if (
            book.Find(LocatieonderzoekGestart.SubjectOf(code))?.Laatste(book.Staged)?.Fact is LocatieonderzoekGestart f
            && f.Dag > dag
        )
            dag = f.Dag;
        var (was, wordt) = (Zoek(book, code, dag, book.Last), Zoek(book, code, dag, book.Staged));
        var (toen, straks) = (Lees(was), Lees(wordt));
        return new(
            (wordt ?? was)?.Naam ?? code.ToString(),
            dag,
            [
                .. straks
                    .Keys.Union(toen.Keys)
                    .Order()
                    .Select(k => (Naam(k), toen.GetValueOrDefault(k, "–"), straks.GetValueOrDefault(k, "–")))
                    .Where(r => r.Item2 != r.Item3),
            ]
        );

        string Naam(LocatieCode kandidaat) =>
            (wordt ?? was)?.Kandidaten.FirstOrDefault(k => k.Code == kandidaat)?.Naam ?? kandidaat.ToString();
    }

    private static Locatieonderzoek? Zoek(Book book, KorteCode code, DateOnly dag, long bekend)
    {
        var peilmoment = new Peilmoment(dag, bekend);
        return new LocatieonderzoekenAt(book, new Indeling(book, peilmoment), peilmoment).Zoek(code);
    }

    private static Dictionary<LocatieCode, string> Lees(Locatieonderzoek? onderzoek) =>
        onderzoek is null
            ? []
            : Rangschikking.Van(onderzoek).ToDictionary(r => r.Kandidaat.Code, OnderzoekWoorden.Positie);
}
