using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Tijd;
using Regietafel.Verdelingen;

namespace Regietafel.Ledger;

/// <summary>What the book refuses, whoever asks: form, import or API. Sentences are Dutch and name the value.</summary>
public static partial class Rules
{
    private static readonly DateOnly EersteDag = new(1900, 1, 1);
    private static readonly DateOnly LaatsteDag = new(2199, 12, 31);

    /// <summary>The reason why this draft cannot be registered now; null when it can. <paramref name="now"/>: the time of registration; <paramref name="kalender"/>: the statutory calendar.</summary>
    public static Refusal? Refuse(Book book, Draft draft, Tijdstip now, Kalender? kalender = null) =>
        RefuseEnvelope(book, draft, now)
        ?? draft.Fact switch
        {
            GebiedVastgesteld f => Text(f.Naam, "de naam", 120),
            GebiedOpgegaan f => Merger(book, f, draft.Geldigheid),
            IndelingVastgesteld f => Membership(book, f),
            BronVastgelegd f => Text(f.Code, "de code van de bron", 60)
                ?? Text(f.Titel, "de titel van de bron", 400)
                ?? Optional(f.Vindplaats, "de vindplaats", 1000),
            OpgaveVastgesteld f => Known(book, f.Gebied)
                ?? Term(f.Taak, f.Per)
                ?? Quantity(f.Aantal, f.Amv, f.Taak)
                ?? LaidDownOnce(book, f, draft.Geldigheid),
            OpgaveVerdeeld f => Known(book, f.Van)
                ?? Known(book, f.Naar)
                ?? Below(book, f)
                ?? Term(f.Taak, f.Per)
                ?? Quantity(f.Aantal, f.Amv, f.Taak)
                ?? Optional(f.Verdeling, "het kenmerk van de verdeling", VerdeelRules.LangsteKenmerk)
                ?? NotLaidDown(book, f),
            RealisatieGemeld f => Known(book, f.Gebied)
                ?? Kind(f.Taak, f.Soort)
                ?? Day(f.Peildatum)
                ?? Quantity(f.Aantal),
            RealisatieGepland f => Known(book, f.Gebied)
                ?? Kind(f.Taak, f.Soort)
                ?? Stock(f.Taak)
                ?? Day(f.Per)
                ?? Quantity(f.Aantal),
            BeginsaldoVastgesteld f => Known(book, f.Gebied) ?? Balance(f.Aantal),
            SaldoGecorrigeerd f => Known(book, f.Gebied)
                ?? Balance(f.Aantal)
                ?? Text(f.Kenmerk, "het kenmerk", 60)
                ?? Text(f.Toelichting, "de toelichting", 1000),
            KalenderstapVastgesteld f => Known(book, f.Gebied) ?? KalenderRegels.Refuse(kalender ?? Kalender.Leeg, f),
            KalenderstapGedaan f => Known(book, f.Gebied)
                ?? KalenderRegels.Refuse(kalender ?? Kalender.Leeg, book, f, now),
            Ingetrokken f => Withdrawal(book, f),
            IndicatorVastgesteld or SleutelVastgesteld or VerdelingGemaakt => VerdeelRules.Refuse(book, draft.Fact),
            _ => RefuseTaakstelling(book, draft),
        };

    /// <summary>
    /// What is wrong with all that is staged together: a table cannot divide more than it has. Only for stocks: the taakstelling is rounded up per
    /// municipality and may add up to more (Huisvestingswet 2014 art. 29).
    /// </summary>
    public static IReadOnlyList<Refusal> RefuseWhole(Book book)
    {
        var checks = new HashSet<(GebiedCode Van, Taak Taak, Termijn Per, DateOnly Dag)>();
        for (var nummer = book.Last + 1; nummer <= book.Staged; nummer++)
        {
            if (book[nummer].Fact is OpgaveVerdeeld { Taak: not Taak.Statushouders } f)
                checks.Add((f.Van, f.Taak, f.Per, Latest(book[nummer].Geldigheid.Van, f.Per.Begin)));
        }
        var stocks = checks.Select(c => Divisible(book, c.Van, c.Taak, c.Per, c.Dag)).OfType<Refusal>();
        return [.. stocks, .. RefuseWholeTaakstelling(book)];
    }

    private static Refusal? Divisible(Book book, GebiedCode van, Taak taak, Termijn per, DateOnly dag)
    {
        var (in_, uit) = Balans.Van(book, van, taak, per, new Peilmoment(dag, book.Staged));
        return in_ is null
                ? new(
                    "verdeling-zonder-opgave",
                    $"{van} heeft voor {Woorden.Taak(taak)} geen opgave per {per} om te verdelen."
                )
            : uit > in_
                ? new(
                    "verdeling-te-groot",
                    $"{van} verdeelt voor {Woorden.Taak(taak)} per {per} samen {uit:N0} plaatsen, maar heeft er {in_:N0}."
                )
            : null;
    }

    private static DateOnly Latest(DateOnly a, DateOnly b) => a > b ? a : b;

    private static Refusal? RefuseEnvelope(Book book, Draft draft, Tijdstip now)
    {
        if (draft.Geldigheid.IsLeeg)
            return new("geldigheid-leeg", "De geldigheid eindigt voordat zij begint.");
        if (
            (draft.Geldigheid.Van != default && Day(draft.Geldigheid.Van) is not null)
            || (draft.Geldigheid.Tot is { } tot && Day(tot) is not null)
        )
            return new("dag-buiten-bereik", "De geldigheid ligt buiten de jaren 1900 tot en met 2199.");
        if (draft.BekendSinds is { } sinds && sinds > now)
            return new("bekend-in-toekomst", "'Bekend sinds' ligt in de toekomst.");
        if (draft.BekendSinds is { } eerder && eerder < book.LastRegistered)
            return new(
                "bekend-voor-laatste",
                $"'Bekend sinds' ligt voor de laatste registratie in het boek ({book.LastRegistered.Value.Moment:yyyy-MM-dd})."
            );
        if (draft.Bron is { } bron)
            return book.Bron(bron.Code) is null
                ? new("bron-onbekend", $"De bron '{bron.Code}' staat niet in het boek.")
                : Optional(bron.Pagina, "de pagina", 200);
        return draft.Fact is BronVastgelegd or Ingetrokken
            ? null
            : new("bron-ontbreekt", "Een boeking heeft een bron nodig.");
    }

    internal static Refusal? Known(Book book, GebiedCode code) =>
        book.Dossier(code)?.Bestaan?.Laatste(book.Staged) is null
            ? new("gebied-onbekend", $"Het gebied {code} staat niet in het boek.")
            : null;

    private static Refusal? Merger(Book book, GebiedOpgegaan f, Geldigheid geldigheid)
    {
        if (f.Oud == f.In || f.Oud.Niveau != Niveau.Gemeente || f.In.Niveau != Niveau.Gemeente)
            return new("herindeling-onjuist", "Een gemeente gaat op in een andere gemeente.");
        if (Known(book, f.Oud) is { } oud)
            return oud;
        if (Known(book, f.In) is { } in_)
            return in_;
        if (geldigheid.Van == default)
            return new("herindeling-zonder-dag", "Een herindeling heeft een dag waarop zij ingaat.");
        var later = new Indeling(book, new(geldigheid.Van, book.Staged));
        for (var volgende = f.In; volgende is not null; volgende = later.OpgegaanIn(volgende))
        {
            if (volgende == f.Oud)
                return new("herindeling-in-kring", $"{f.In} is zelf opgegaan in {f.Oud}.");
        }
        return null;
    }

    private static Refusal? Membership(Book book, IndelingVastgesteld f)
    {
        if (f.Geheel.Niveau >= f.Deel.Niveau)
            return new(
                "indeling-onjuist",
                $"{f.Deel} kan niet in {f.Geheel} liggen: een deel ligt in een gebied van een hoger niveau."
            );
        return Known(book, f.Deel) ?? Known(book, f.Geheel);
    }

    private static Refusal? Below(Book book, OpgaveVerdeeld f) =>
        f.Naar.Niveau > f.Van.Niveau
            ? null
            : new("verdeling-niet-omlaag", $"Verdelen gaat omlaag: {f.Naar} ligt niet onder {f.Van}.");

    private static Refusal? LaidDownOnce(Book book, OpgaveVastgesteld f, Geldigheid geldigheid)
    {
        var peilmoment = new Peilmoment(Latest(geldigheid.Van, f.Per.Begin), book.Staged);
        return Balans.ElderLaidDown(book, f, peilmoment) is { } elders
            ? new(
                "opgave-al-vastgesteld",
                $"De opgave per {f.Per} is al vastgesteld voor {elders}; een opgave komt één keer in het boek en wordt daarna verdeeld."
            )
            : null;
    }

    private static Refusal? NotLaidDown(Book book, OpgaveVerdeeld f)
    {
        var eigen = book.Find(new OpgaveVastgesteld(f.Taak, f.Naar, f.Per, 0, null, default).Subject);
        return eigen?.At(new(f.Per.Begin, book.Staged)) is null
            ? null
            : new(
                "opgave-al-vastgesteld",
                $"De opgave van {f.Naar} per {f.Per} is al als vastgesteld geboekt; trek die eerst in."
            );
    }

    private static Refusal? Withdrawal(Book book, Ingetrokken f)
    {
        if (f.Nummer < 1 || f.Nummer > book.Staged || book[f.Nummer].Fact is not { } feit)
            return new("boeking-onbekend", $"Boeking {f.Nummer} staat niet in het boek.");
        if (feit is Ingetrokken)
            return new(
                "intrekking-van-intrekking",
                "Een intrekking kan niet worden ingetrokken; boek het feit opnieuw."
            );
        if (feit.Subject != f.Onderwerp)
            return new("onderwerp-onjuist", $"Boeking {f.Nummer} gaat over een ander onderwerp.");
        if (book.Find(f.Onderwerp)!.IsIngetrokken(f.Nummer, book.Staged))
            return new("al-ingetrokken", $"Boeking {f.Nummer} is al ingetrokken.");
        return Text(f.Reden, "de reden", 1000);
    }

    private static Refusal? Kind(Taak taak, string soort) =>
        Soort.Zoek(taak, soort) is null
            ? new(
                "soort-onbekend",
                $"'{soort}' is geen soort van {Woorden.Taak(taak)}: kies {string.Join(", ", Soort.Van(taak).Select(s => s.Code))}."
            )
            : null;

    private static Refusal? Stock(Taak taak) =>
        taak == Taak.Statushouders
            ? new("planning-niet-voor-taakstelling", "Een planning is er alleen voor asiel en Oekraïne.")
            : null;

    internal static Refusal? Term(Taak taak, Termijn per) =>
        per.IsHalfjaar != (taak == Taak.Statushouders)
            ? new(
                "termijn-onjuist",
                taak == Taak.Statushouders
                    ? $"De taakstelling geldt voor een halfjaar zoals 2024-I, niet voor {per}."
                    : $"De opgave geldt per een dag, niet voor {per}."
            )
            : Day(per.Begin);

    internal static Refusal? Day(DateOnly dag) =>
        dag < EersteDag || dag > LaatsteDag
            ? new("dag-buiten-bereik", $"{dag:yyyy-MM-dd} ligt buiten de jaren 1900 tot en met 2199.")
            : null;

    internal static Refusal? Quantity(int? aantal) =>
        aantal is < 0 or > 1_000_000
            ? new("aantal-onjuist", $"Het aantal {aantal:N0} ligt niet tussen 0 en 1.000.000.")
            : null;

    internal static Refusal? Quantity(int aantal, int? amv, Taak taak) =>
        Quantity(aantal)
        ?? (
            amv is not null && taak != Taak.Asiel
                ? new("amv-niet-van-toepassing", "Alleen de asielopgave kent een deel voor AMV.")
            : amv < 0 || amv > aantal
                ? new("amv-onjuist", $"Het deel voor AMV ({amv:N0}) ligt niet tussen 0 en het aantal ({aantal:N0}).")
            : null
        );

    private static Refusal? Balance(int aantal) =>
        aantal is < -1_000_000 or > 1_000_000 ? new("aantal-onjuist", $"Het saldo {aantal:N0} is te groot.") : null;

    internal static Refusal? Text(string? text, string what, int limit) =>
        string.IsNullOrWhiteSpace(text) ? new("tekst-ontbreekt", $"Vul {what} in.") : Optional(text, what, limit);

    internal static Refusal? Optional(string? text, string what, int limit) =>
        text is null ? null
        : text.Length > limit ? new("tekst-te-lang", $"Maak {what} korter: hoogstens {limit:N0} tekens.")
        : text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))
            ? new("tekst-met-stuurtekens", $"Er staan onzichtbare stuurtekens in {what}.")
        : null;
}
