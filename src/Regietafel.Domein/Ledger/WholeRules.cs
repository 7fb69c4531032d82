using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Toezicht;

namespace Regietafel.Ledger;

/// <summary>
/// What is wrong with all that is staged together, where one row cannot tell: a table that divides more than it has, a division left without its
/// opgave, a part that is larger than its whole.
/// </summary>
internal static class WholeRules
{
    /// <summary>What must be looked at once, however many entries touch it.</summary>
    private readonly record struct Verdeling(GebiedCode Van, Taak Taak, Termijn Per, DateOnly Dag);

    public static IReadOnlyList<Refusal> Refuse(Book book)
    {
        var verdelingen = new Dictionary<Verdeling, Entry>();
        var refusals = new List<Refusal>();
        var parts = new PartRules(book);
        for (var nummer = book.Last + 1; nummer <= book.Staged; nummer++)
        {
            var entry = book[nummer];
            if (Touched(book, entry) is { } verdeling)
                verdelingen[verdeling] = entry;
            if (parts.Refuse(entry) is { } refusal)
                refusals.Add(refusal);
        }
        return
        [
            .. refusals,
            .. verdelingen.Select(v => Divisible(book, v.Key, v.Value)).OfType<Refusal>(),
            .. ToezichtRules.RefuseWhole(book),
        ];
    }

    /// <summary>
    /// The table that divides, or the one that loses what it divided because an entry is taken back. A lower opgave that others lay down is not
    /// refused: what is divided too much then shows as a negative onverdeeld (decision 3).
    /// </summary>
    private static Verdeling? Touched(Book book, Entry entry) =>
        entry.Fact switch
        {
            OpgaveVerdeeld f => new(f.Van, f.Taak, f.Per, entry.Geldigheid.Vanaf(f.Per.Begin)),
            Ingetrokken back => book[back.Nummer] switch
            {
                { Fact: OpgaveVastgesteld f } old => new(f.Gebied, f.Taak, f.Per, old.Geldigheid.Vanaf(f.Per.Begin)),
                { Fact: OpgaveVerdeeld f } old => new(f.Naar, f.Taak, f.Per, old.Geldigheid.Vanaf(f.Per.Begin)),
                _ => null,
            },
            _ => null,
        };

    private static Refusal? Divisible(Book book, Verdeling v, Entry entry)
    {
        var wordt = Balans.Van(book, v.Van, v.Taak, v.Per, new(v.Dag, book.Staged));
        if (wordt.Uit == 0)
            return null;
        var wat = $"voor {Woorden.Taak(v.Taak)} per {v.Per}";
        if (wordt.In is null)
            return Refusal(
                entry,
                "verdeling-zonder-opgave",
                $"{v.Van} heeft {wat} geen opgave om te verdelen.",
                "van gebied"
            );
        // The taakstelling is rounded up per municipality and may add up to more (Huisvestingswet 2014 art. 29).
        if (v.Taak == Taak.Statushouders)
            return null;
        // What was too much before may be mended step by step.
        var was = Balans.Van(book, v.Van, v.Taak, v.Per, new(v.Dag, book.Last));
        if (wordt.Tekort > Math.Max(0, was.Tekort))
            return Refusal(
                entry,
                "verdeling-te-groot",
                $"{v.Van} verdeelt {wat} samen {wordt.Uit:N0} plaatsen, maar heeft er {wordt.In:N0}.",
                "aantal"
            );
        return wordt.TekortAmv > Math.Max(0, was.TekortAmv)
            ? Refusal(
                entry,
                "verdeling-amv-te-groot",
                $"{v.Van} verdeelt {wat} samen {wordt.UitAmv:N0} plaatsen voor AMV, maar heeft er {wordt.InAmv:N0}.",
                "waarvan amv"
            )
            : null;
    }

    /// <summary>Of a withdrawal it is the withdrawal that is refused, until what rests on the entry is gone.</summary>
    private static Refusal Refusal(Entry entry, string code, string sentence, string veld) =>
        entry.Fact is Ingetrokken back
            ? new(
                code,
                $"{sentence} Trek eerst in wat eronder is verdeeld, of verlaag het; dan kan boeking {back.Nummer} worden ingetrokken.",
                "trekt in"
            )
            {
                Nummer = entry.Nummer,
            }
            : new(code, sentence, veld) { Nummer = entry.Nummer };
}
