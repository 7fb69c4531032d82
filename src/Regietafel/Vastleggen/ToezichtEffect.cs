using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Toezicht;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>What a booking does to the supervision of a municipality: every line that reads otherwise afterwards.</summary>
public sealed record ToezichtEffect(Gebied Gebied, IReadOnlyList<ToezichtEffectRegel> Regels)
{
    /// <summary>For the municipalities that facts about the taakstelling name, on that day; what is staged in the book counts afterwards.</summary>
    public static IReadOnlyList<ToezichtEffect> Of(Book book, IEnumerable<Fact> facts, DateOnly dag)
    {
        var codes = facts
            .Where(f => f.OverTaak == Taak.Statushouders)
            .SelectMany(f => f.Gebieden)
            .Where(g => g.Niveau == Niveau.Gemeente)
            .Distinct()
            .ToList();
        if (codes.Count == 0)
            return [];
        var (was, wordt) = (Beeld(book, new(dag, book.Last)), Beeld(book, new(dag, book.Staged)));
        return
        [
            .. codes
                .Select(wordt.Stand.Indeling.Find)
                .OfType<Gebied>()
                .Select(g => new ToezichtEffect(g, Verschillen(Lees(was, g), Lees(wordt, g))))
                .Where(e => e.Regels.Count > 0),
        ];
    }

    private static Toezichtbeeld Beeld(Book book, Tijd.Peilmoment peilmoment) =>
        Toezichtbeeld.At(Stand.At(book, peilmoment), Interventieladders.Standaard);

    private static List<ToezichtEffectRegel> Verschillen(
        Dictionary<string, string> was,
        Dictionary<string, string> wordt
    ) =>
        [
            .. wordt
                .Where(r => was.GetValueOrDefault(r.Key, "–") != r.Value)
                .Select(r => new ToezichtEffectRegel(r.Key, was.GetValueOrDefault(r.Key, "–"), r.Value)),
            .. was.Where(r => !wordt.ContainsKey(r.Key)).Select(r => new ToezichtEffectRegel(r.Key, r.Value, "–")),
        ];

    private static Dictionary<string, string> Lees(Toezichtbeeld beeld, Gebied gemeente)
    {
        var stand = beeld.Van(gemeente);
        var regels = new Dictionary<string, string>
        {
            ["Trede"] = stand.Trede is { } trede ? ToezichtWoorden.Trede(trede) : "niet op de ladder",
            ["Termijn tot"] = stand.Trede?.Tot is { } tot ? Tekst.Dag(tot) : "–",
            ["Brief"] = ToezichtWoorden.Brief(stand.Trede, beeld.Peildatum) ?? "–",
        };
        foreach (var half in new[] { stand.Vorig, stand.Huidig }.OfType<HalfjaarToezicht>())
        {
            Cijfer("Koppelingen", half, half.Koppelingen);
            Cijfer("Verklaard door koppelingen", half, half.Verklaard);
            Cijfer("Ontheffing", half, half.Ontheffing);
            Cijfer("Verschoond", half, half.Verschoond);
            Cijfer("Toetstekort", half, half.Toetstekort);
            Cijfer("Verwacht eindsaldo", half, half.VerwachtEindsaldo);
        }
        if (stand.Tekort is { } tekort)
            regels["Nog in te lopen"] = Tekst.Getal(tekort.NogInTeLopen);
        regels["Voorstel"] = ToezichtWoorden.Voorstel(stand);
        return regels;

        void Cijfer(string naam, HalfjaarToezicht half, Cijfer cijfer)
        {
            if (cijfer.Aantal is { } aantal)
                regels[$"{naam} {half.Halfjaar}"] = Tekst.Getal(aantal);
        }
    }
}

/// <summary>One line before and after.</summary>
public sealed record ToezichtEffectRegel(string Wat, string Was, string Wordt);
