using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Tijd;

namespace Regietafel.Verdelingen;

/// <summary>
/// A question of dividing as the ledger keeps it, and back. Steps: <c>subregio</c>, several joined by a comma. Bounds: <c>GM0202=10-20, GM0228=5-</c>.
/// Keys of tables: <c>RT-A=code/methode/niveau/formule</c>, several joined by <c> | </c>.
/// </summary>
public static class Verdeelwijze
{
    public static VerdelingGemaakt Schrijf(Verdeelstaat staat, string kenmerk, Taak taak, Termijn per)
    {
        var vraag = staat.Vraag;
        return new(
            kenmerk,
            taak,
            vraag.Geheel,
            per,
            vraag.Aantal,
            vraag.Amv,
            vraag.Sleutel.Code,
            vraag.Sleutel.Formule.Tekst,
            vraag.Sleutel.Niveau,
            vraag.Methode ?? vraag.Sleutel.Methode,
            staat.Peilmoment.Peildatum,
            staat.Indicatoren.Peilmoment.Peildatum,
            Leeg(string.Join(',', vraag.Trappen.Select(Woord))),
            vraag.Kleinste,
            vraag.Zaad,
            Leeg(
                string.Join(
                    ", ",
                    vraag.Grenzen.OrderBy(g => g.Key).Select(g => $"{g.Key}={g.Value.Minimum}-{g.Value.Maximum}")
                )
            ),
            Leeg(
                string.Join(
                    " | ",
                    vraag
                        .EigenSleutels.OrderBy(s => s.Key)
                        .Select(s => $"{s.Key}={Schrijf(s.Value, vraag.Methode ?? s.Value.Methode)}")
                )
            )
        );
    }

    /// <exception cref="Refusal">It is not how a division is made.</exception>
    public static Verdeelvraag Lees(VerdelingGemaakt feit, string? naam = null) =>
        new(
            Sleutels.Sleutel.Van(
                new(feit.Sleutel, naam ?? feit.Sleutel, feit.Taak, feit.Formule, feit.Methode, feit.Niveau)
            ),
            feit.Van,
            feit.Aantal
        )
        {
            Amv = feit.Amv,
            Indicatordatum = feit.Indicatordatum,
            Kleinste = feit.Kleinste,
            Zaad = feit.Zaad,
            Trappen = [.. Delen(feit.Trappen, ",").Select(Niveau)],
            Grenzen = Grenzen(feit.Grenzen),
            EigenSleutels = Delen(feit.EigenSleutels, " | ")
                .Select(EigenSleutel)
                .ToDictionary(s => s.Gebied, s => s.Sleutel),
        };

    /// <summary>Bounds as they are written: <c>GM0202=10-20, GM0228=5-</c>.</summary>
    /// <exception cref="Refusal">They are none, or an area has two.</exception>
    public static IReadOnlyDictionary<GebiedCode, Begrenzing> Grenzen(string? tekst)
    {
        var grenzen = new Dictionary<GebiedCode, Begrenzing>();
        foreach (var deel in Delen(tekst, ","))
        {
            var (gebied, grens) = Grens(deel);
            if (!grenzen.TryAdd(gebied, grens))
                throw new Refusal("verdeelwijze-onleesbaar", $"{gebied} staat er twee keer.");
        }
        return grenzen;
    }

    /// <summary>The division made again from what was known when it was booked.</summary>
    public static Verdeelstaat Opnieuw(Book book, VerdelingGemaakt feit, long nummer, string? naam = null) =>
        Verdeelstaat.Van(book, new(feit.Peildatum, nummer), Lees(feit, naam));

    /// <summary>How the divisions of what an area has for a term were made, as far as one of their parts still holds; each with such a part.</summary>
    public static IReadOnlyList<(Entry Gemaakt, Entry Deel)> Geboekt(
        Book book,
        GebiedCode van,
        Taak taak,
        Termijn per,
        Peilmoment peilmoment
    )
    {
        if (book.Dossier(van)?[taak] is not { } dossier)
            return [];
        var (uit, gemaakt) = (dossier.Uit, dossier.Gemaakt);
        var delen = uit.Values[uit.Eerste(per)..uit.NaLaatste(per)]
            .ToArray()
            .Select(s => s.Verloop.At(peilmoment))
            .OfType<Entry>()
            .Where(e => e.Fact is OpgaveVerdeeld)
            .ToList();
        return
        [
            .. gemaakt
                .Values[gemaakt.Eerste(per)..gemaakt.NaLaatste(per)]
                .ToArray()
                .Select(v => v.At(peilmoment))
                .OfType<Entry>()
                .Select(g =>
                    (g, delen.Find(d => ((OpgaveVerdeeld)d.Fact).Verdeling == ((VerdelingGemaakt)g.Fact).Kenmerk)!)
                )
                .Where(g => g.Item2 is not null),
        ];
    }

    /// <summary>The same of every area, task and term, as far as those parts have one standing.</summary>
    public static IReadOnlyList<(Entry Gemaakt, Entry Deel)> Geboekt(
        Book book,
        Standing status,
        Peilmoment peilmoment
    ) =>
        [
            .. from dossier in book.Dossiers
            from taak in Taak.Alle
            from per in dossier[taak].Gemaakt.Keys.ToArray().Distinct()
            from geboekt in Geboekt(book, dossier.Code, taak, per, peilmoment)
            where ((OpgaveVerdeeld)geboekt.Deel.Fact).Status == status
            orderby geboekt.Gemaakt.Nummer descending
            select geboekt,
        ];

    private static string? Leeg(string tekst) => tekst.Length == 0 ? null : tekst;

    private static string[] Delen(string? tekst, string tussen) =>
        tekst?.Split(tussen, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Woord(Niveau niveau) => FactJson.Woord(niveau);

    private static Niveau Niveau(string woord) =>
        Enum.GetValues<Niveau>().Cast<Niveau?>().FirstOrDefault(n => Woord(n!.Value) == woord)
        ?? throw Fout(woord, "niveau");

    private static string Schrijf(Sleutel sleutel, Methode methode) =>
        $"{sleutel.Code}/{MethodeWoorden.Woord(methode)}/{Woord(sleutel.Niveau)}/{sleutel.Formule.Tekst}";

    private static (GebiedCode Gebied, Begrenzing Grens) Grens(string tekst)
    {
        var (gebied, waarde) = Paar(tekst);
        return
            waarde.Split('-') is [var minimum, var maximum]
            && Getal(minimum) is { } ten
            && (maximum.Length == 0 || Getal(maximum) is not null)
            ? (gebied, new(ten, Getal(maximum)))
            : throw Fout(tekst, "grens, zoals GM0202=10-20");
    }

    private static (GebiedCode Gebied, Sleutel Sleutel) EigenSleutel(string tekst)
    {
        var (gebied, waarde) = Paar(tekst);
        if (
            waarde.Split('/', 4) is not [var code, var woord, var niveau, var formule]
            || MethodeWoorden.Alle.FirstOrDefault(m => m.Woord == woord) is not { Woord: not null } methode
        )
            throw Fout(tekst, "eigen sleutel");
        return (gebied, Sleutels.Sleutel.Van(new(code, code, null, formule, methode.Methode, Niveau(niveau))));
    }

    private static (GebiedCode, string) Paar(string tekst) =>
        tekst.Split('=', 2) is [var code, var waarde] && GebiedCode.TryParse(code, null, out var gebied)
            ? (gebied, waarde)
            : throw Fout(tekst, "grens of eigen sleutel van een gebied");

    private static int? Getal(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static Refusal Fout(string tekst, string wat) =>
        new("verdeelwijze-onleesbaar", $"‘{tekst}’ is geen {wat}.");
}
