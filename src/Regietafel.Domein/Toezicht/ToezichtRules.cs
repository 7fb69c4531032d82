using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using static Regietafel.Ledger.FieldRules;

namespace Regietafel.Toezicht;

/// <summary>What the book refuses about joint changes of the taakstelling and its supervision.</summary>
internal static class ToezichtRules
{
    public static Refusal? Refuse(Book book, Draft draft) =>
        draft.Fact switch
        {
            TaakstellingOvergedragen f => Text(f.Kenmerk, "het kenmerk", 60, "kenmerk")
                ?? Municipality(book, f.Van, "van gebied")
                ?? Municipality(book, f.Naar, "naar gebied")
                ?? Transfer(f),
            KoppelingenGemeld f => Municipality(book, f.Gebied)
                ?? Day(f.Peildatum, "peildatum")
                ?? Reported(f)
                ?? Quantity(f.Aantal),
            OntheffingVerleend f => Municipality(book, f.Gebied)
                ?? Text(f.Kenmerk, "het kenmerk", 60, "kenmerk")
                ?? Text(f.Reden, "de reden", 1000, "reden")
                ?? AtLeastOne(f.Aantal, "ontheffing-zonder-aantal", "Een ontheffing gaat over ten minste één persoon."),
            TekortVerschoond f => Municipality(book, f.Gebied)
                ?? Quantity(f.Aantal)
                ?? Text(f.Reden, "de reden", 1000, "reden"),
            TredeBepaald f => Municipality(book, f.Gebied)
                ?? Day(f.Vanaf, "vanaf")
                ?? Step(f)
                ?? Text(f.Reden, "de reden", 1000, "reden"),
            BriefVerzonden f => Municipality(book, f.Gebied) ?? Day(f.Dag, "verzonden") ?? Letter(book, f),
            LaddertredeVastgesteld f => Province(book, f.Gebied)
                ?? Text(f.Naam, "de naam", 120, "naam")
                ?? Optional(f.Brief, "de brief", 120, "brief")
                ?? LadderStep(f),
            _ => null,
        };

    /// <summary>
    /// What is wrong with all that is staged together: nobody hands over more than its taakstelling, and no more is excused than a half-year fell short.
    /// </summary>
    public static IEnumerable<Refusal> RefuseWhole(Book book)
    {
        var transfers = new Dictionary<(GebiedCode Van, Halfjaar Halfjaar, DateOnly Dag), long>();
        var refusals = new List<Refusal?>();
        for (var nummer = book.Last + 1; nummer <= book.Staged; nummer++)
        {
            var (fact, geldigheid) = (book[nummer].Fact, book[nummer].Geldigheid);
            if (fact is TaakstellingOvergedragen f)
                transfers[(f.Van, f.Halfjaar, geldigheid.Vanaf(f.Halfjaar.Begin))] = nummer;
            else if (fact is TekortVerschoond verschoond)
                refusals.Add(Excusable(book, verschoond, nummer));
        }
        refusals.AddRange(transfers.Select(t => Transferable(book, t.Key.Van, t.Key.Halfjaar, t.Key.Dag, t.Value)));
        return refusals.OfType<Refusal>();
    }

    private static Refusal? Transferable(Book book, GebiedCode van, Halfjaar halfjaar, DateOnly dag, long nummer)
    {
        var (peilmoment, per) = (new Peilmoment(dag, book.Staged), new Termijn(halfjaar));
        var overgedragen = 0;
        foreach (var stroom in book.Dossier(van)![Taak.Statushouders].Uit.Values)
            overgedragen +=
                stroom.Verloop.FactAt<TaakstellingOvergedragen>(peilmoment) is { } f && f.Halfjaar == halfjaar
                    ? f.Aantal
                    : 0;
        var over = Stand.At(book, peilmoment).Opgave(van, Taak.Statushouders, per)?.Aantal.Aantal ?? 0;
        return over >= 0 ? null
            : over + overgedragen <= 0
                ? new(
                    "overdracht-zonder-taakstelling",
                    $"{van} heeft voor {halfjaar} geen taakstelling om van over te dragen.",
                    "van gebied"
                )
                {
                    Nummer = nummer,
                }
            : new(
                "overdracht-te-groot",
                $"{van} draagt voor {halfjaar} samen {overgedragen:N0} personen over, maar heeft een taakstelling van {over + overgedragen:N0}.",
                "aantal"
            )
            {
                Nummer = nummer,
            };
    }

    /// <summary>Only where the half-year is measured to its end: before that nobody knows how much it is short.</summary>
    private static Refusal? Excusable(Book book, TekortVerschoond f, long nummer)
    {
        var stand = Stand.At(book, new(f.Halfjaar.Eind, book.Staged));
        return
            stand.Halfjaar(f.Gebied, f.Halfjaar) is { IsAfgesloten: true, Eindsaldo.Aantal: { } saldo }
            && f.Aantal > Math.Max(0, saldo)
            ? new(
                "verschoning-te-groot",
                $"{f.Gebied} kwam in {f.Halfjaar} {Math.Max(0, saldo):N0} personen tekort; {f.Aantal:N0} verschonen kan niet.",
                "aantal"
            )
            {
                Nummer = nummer,
            }
            : null;
    }

    private static Refusal? Transfer(TaakstellingOvergedragen f) =>
        f.Van == f.Naar
            ? new("overdracht-met-zichzelf", "Een gemeente kan niet aan zichzelf overdragen.", "naar gebied")
            : AtLeastOne(f.Aantal, "overdracht-zonder-aantal", "Een overdracht gaat over ten minste één persoon.");

    private static Refusal? AtLeastOne(int aantal, string code, string sentence) =>
        aantal < 1 ? new(code, sentence, "aantal") : Quantity(aantal);

    private static Refusal? Reported(KoppelingenGemeld f) =>
        Halfjaar.GemetenOp(f.Peildatum) == f.Halfjaar
            ? null
            : new(
                "peildatum-buiten-halfjaar",
                $"{f.Peildatum:d MMMM yyyy} ligt niet in {f.Halfjaar}: de peildatum ligt na {f.Halfjaar.Begin:d MMMM yyyy} en uiterlijk op {f.Halfjaar.Eind:d MMMM yyyy}.",
                "peildatum"
            );

    private static Refusal? Step(TredeBepaald f) =>
        f.Trede is < 0 or > Interventieladder.Hoogste
            ? new(
                "trede-onjuist",
                $"Trede {f.Trede} is er niet: kies 1 tot en met 6, of 0 voor van de ladder af.",
                "trede"
            )
        : f.Tot is null ? null
        : f.Trede == 0 ? new("termijn-zonder-trede", "Van de ladder af heeft geen termijn.", "tot")
        : f.Tot <= f.Vanaf ? new("termijn-voor-begin", "De termijn eindigt voordat de trede begint.", "tot")
        : Day(f.Tot.Value, "tot");

    private static Refusal? Letter(Book book, BriefVerzonden f) =>
        book.Find(TredeBepaald.SubjectOf(f.Gebied, f.Vanaf))?.Laatste(book.Staged) is null
            ? new("trede-onbekend", $"{f.Gebied} heeft geen trede die op {f.Vanaf:d MMMM yyyy} begint.", "vanaf")
            : null;

    private static Refusal? LadderStep(LaddertredeVastgesteld f) =>
        f.Trede is < 1 or > Interventieladder.Hoogste
            ? new("trede-onjuist", $"Trede {f.Trede} is er niet: de ladder heeft de treden 1 tot en met 6.", "trede")
        : (f.Looptijd == Looptijd.Weken) != (f.Weken is not null)
            ? new("weken-onjuist", "Vul het aantal weken in als de looptijd in weken is, en anders niet.", "weken")
        : f.Weken is < 1 or > 520 || f.Briefweken is < 0 or > 520
            ? new("weken-onjuist", "Een termijn is hoogstens 520 weken.", "weken")
        : f.Briefweken is not null && f.Brief is null
            ? new("brief-ontbreekt", "Noem de brief waarvoor deze weken gelden.", "brief")
        : AtLeastOne(f.Drempel, "drempel-onjuist", "De drempel is ten minste één persoon.");

    private static Refusal? Province(Book book, GebiedCode code) =>
        code.Niveau == Niveau.Provincie
            ? Rules.Known(book, code)
            : new(
                "provincie-verwacht",
                $"{code} is geen provincie; een provincie stelt haar eigen ladder vast.",
                "gebied"
            );

    private static Refusal? Municipality(Book book, GebiedCode code, string veld = "gebied") =>
        code.Niveau == Niveau.Gemeente
            ? Rules.Known(book, code, veld)
            : new("gemeente-verwacht", $"{code} is geen gemeente; dit wordt per gemeente vastgelegd.", veld);
}
