using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Sleutels;
using Regietafel.Tijd;
using Regietafel.Toezicht;
using Regietafel.Verdelingen;
using static Regietafel.Ledger.FieldRules;

namespace Regietafel.Ledger;

/// <summary>What the book refuses, whoever asks: form, import or API. Sentences are Dutch and name the value.</summary>
public static class Rules
{
    /// <summary>
    /// The reasons why this draft cannot be registered: what is wrong around the fact, and in it; null when it can. <paramref name="now"/> and <paramref name="vandaag"/>: the real
    /// present, also of what was known since long ago. <paramref name="reference"/>: the statutory calendar and the kinds of capacity.
    /// </summary>
    public static Refusal? Refuse(Book book, Draft draft, Tijdstip now, DateOnly vandaag, Reference? reference = null)
    {
        var fact = RefuseFact(book, draft, vandaag, reference ?? Reference.Leeg);
        return RefuseEnvelope(book, draft, now) is { } envelope ? envelope.And(fact) : fact;
    }

    /// <summary>Who registers something; a name that a book carries over may be missing.</summary>
    public static Refusal? Author(string? auteur) =>
        auteur is null ? null : Text(auteur, "de naam van de auteur", 120, "auteur");

    /// <summary>What is wrong with all that is staged together, see <see cref="WholeRules"/>.</summary>
    public static IReadOnlyList<Refusal> RefuseWhole(Book book) => WholeRules.Refuse(book);

    private static Refusal? RefuseEnvelope(Book book, Draft draft, Tijdstip now) =>
        Valid(draft) ?? Since(book, draft.BekendSinds, now) ?? Author(draft.Auteur) ?? Source(book, draft);

    private static Refusal? RefuseFact(Book book, Draft draft, DateOnly vandaag, Reference reference) =>
        draft.Fact switch
        {
            RealisatieGemeld f => Known(book, f.Gebied)
                ?? Kind(f.Taak, f.Soort)
                ?? Day(f.Peildatum, "peildatum")
                ?? Measured(f, vandaag)
                ?? Quantity(f.Aantal),
            GebiedVastgesteld f => Text(f.Naam, "de naam", 120, "naam"),
            GebiedOpgegaan f => Merger(book, f, draft.Geldigheid),
            IndelingVastgesteld f => Membership(book, f),
            BronVastgelegd f => Text(f.Code, "de code van de bron", 60, "code")
                ?? Text(f.Titel, "de titel van de bron", 400, "titel")
                ?? Optional(f.Vindplaats, "de vindplaats", 1000, "vindplaats")
                ?? (f.Datum is { } datum ? Day(datum, "datum") : null),
            OpgaveVastgesteld f => Known(book, f.Gebied)
                ?? Term(f.Taak, f.Per)
                ?? Quantity(f.Aantal, f.Amv, f.Taak)
                ?? LaidDownOnce(book, f, draft.Geldigheid),
            OpgaveVerdeeld f => Known(book, f.Van, "van gebied")
                ?? Known(book, f.Naar, "naar gebied")
                ?? Below(book, f)
                ?? Term(f.Taak, f.Per)
                ?? Quantity(f.Aantal, f.Amv, f.Taak)
                ?? Optional(f.Verdeling, "het kenmerk van de verdeling", VerdeelRules.LangsteKenmerk, "verdeling")
                ?? NotLaidDown(book, f),
            RealisatieGepland f => Known(book, f.Gebied)
                ?? Kind(f.Taak, f.Soort)
                ?? Stock(f.Taak)
                ?? Day(f.Per, "per")
                ?? Quantity(f.Aantal),
            BeginsaldoVastgesteld f => Known(book, f.Gebied) ?? Balance(f.Aantal),
            SaldoGecorrigeerd f => Known(book, f.Gebied)
                ?? Balance(f.Aantal)
                ?? Text(f.Kenmerk, "het kenmerk", 60, "kenmerk")
                ?? Text(f.Toelichting, "de toelichting", 1000, "toelichting"),
            KalenderstapVastgesteld f => Known(book, f.Gebied) ?? KalenderRegels.Refuse(reference.Kalender, f),
            KalenderstapGedaan f => Known(book, f.Gebied)
                ?? KalenderRegels.Refuse(reference.Kalender, book, f, vandaag),
            IndicatorVastgesteld or SleutelVastgesteld or VerdelingGemaakt => VerdeelRules.Refuse(book, draft.Fact),
            LocatieVastgesteld or CapaciteitVastgesteld or LocatiestapBepaald or BezettingGemeld => LocatieRules.Refuse(
                book,
                draft,
                reference.Soorten,
                vandaag
            ),
            SignaalBehandeld or SignaaldrempelVastgesteld or NoodvraagGesteld => SignaalRules.Refuse(
                book,
                draft.Fact,
                vandaag
            ),
            DoorkijkparameterVastgesteld or ScenarioVastgesteld => DoorkijkRules.Refuse(
                book,
                draft.Fact,
                reference.Soorten
            ),
            var f when OnderzoekDossier.Van(f) is not null => OnderzoekRules.Refuse(book, f, vandaag),
            Ingetrokken f => WithdrawalRules.Refuse(book, f),
            _ => ToezichtRules.Refuse(book, draft),
        };

    /// <summary>Where the fact itself says on which days it holds, what is wrong with them is wrong in the fact.</summary>
    private static Refusal? Valid(Draft draft) =>
        draft.Fact.GeldigOp(default) == default ? Valid(draft.Geldigheid) : null;

    private static Refusal? Valid(Geldigheid geldigheid)
    {
        if (geldigheid.IsLeeg)
            return new("geldigheid-leeg", "De geldigheid eindigt voordat zij begint.", "geldig tot");
        return (geldigheid.Van == default ? null : Day(geldigheid.Van, "geldig van"))
            ?? (geldigheid.Tot is { } tot ? Day(tot, "geldig tot") : null);
    }

    private static Refusal? Since(Book book, Tijdstip? sinds, Tijdstip now) =>
        sinds is null ? null
        : sinds > now ? new("bekend-in-toekomst", "'Bekend sinds' ligt in de toekomst.", "bekend sinds")
        : Day(DateOnly.FromDateTime(sinds.Value.Moment.UtcDateTime), "bekend sinds") is { } outside ? outside
        : sinds < book.LastRegistered
            ? new(
                "bekend-voor-laatste",
                $"'Bekend sinds' ligt voor de laatste registratie in het boek ({book.LastRegistered.Value.Moment:yyyy-MM-dd}).",
                "bekend sinds"
            )
        : null;

    private static Refusal? Source(Book book, Draft draft)
    {
        if (draft.Bron is { } bron)
            return book.Bron(bron.Code) is null
                ? new("bron-onbekend", $"De bron '{bron.Code}' staat niet in het boek.", "bron")
                : Optional(bron.Pagina, "de pagina", 200, "pagina");
        return draft.Fact is BronVastgelegd or Ingetrokken or SignaalBehandeld
            ? null
            : new("bron-ontbreekt", "Een boeking heeft een bron nodig.", "bron");
    }

    internal static Refusal? Known(Book book, GebiedCode code, string veld = "gebied") =>
        book.Dossier(code)?.Bestaan?.Laatste(book.Staged) is null
            ? new("gebied-onbekend", $"Het gebied {code} staat niet in het boek.", veld)
            : null;

    private static Refusal? Merger(Book book, GebiedOpgegaan f, Geldigheid geldigheid)
    {
        if (f.Oud == f.In || f.Oud.Niveau != Niveau.Gemeente || f.In.Niveau != Niveau.Gemeente)
            return new("herindeling-onjuist", "Een gemeente gaat op in een andere gemeente.", "opgegaan in");
        if ((Known(book, f.Oud) ?? Known(book, f.In, "opgegaan in")) is { } unknown)
            return unknown;
        if (geldigheid.Van == default)
            return new("herindeling-zonder-dag", "Een herindeling heeft een dag waarop zij ingaat.", "geldig van");
        var later = new Indeling(book, new(geldigheid.Van, book.Staged));
        for (var volgende = f.In; volgende is not null; volgende = later.OpgegaanIn(volgende))
        {
            if (volgende == f.Oud)
                return new("herindeling-in-kring", $"{f.In} is zelf opgegaan in {f.Oud}.", "opgegaan in");
        }
        return null;
    }

    private static Refusal? Membership(Book book, IndelingVastgesteld f)
    {
        if (f.Geheel.Niveau >= f.Deel.Niveau)
            return new(
                "indeling-onjuist",
                $"{f.Deel} kan niet in {f.Geheel} liggen: een deel ligt in een gebied van een hoger niveau.",
                "geheel"
            );
        return Known(book, f.Deel, "deel") ?? Known(book, f.Geheel, "geheel");
    }

    private static Refusal? Below(Book book, OpgaveVerdeeld f) =>
        f.Naar.Niveau > f.Van.Niveau
            ? null
            : new("verdeling-niet-omlaag", $"Verdelen gaat omlaag: {f.Naar} ligt niet onder {f.Van}.", "naar gebied");

    private static Refusal? LaidDownOnce(Book book, OpgaveVastgesteld f, Geldigheid geldigheid)
    {
        var peilmoment = new Peilmoment(geldigheid.Vanaf(f.Per.Begin), book.Staged);
        return Balans.ElderLaidDown(book, f, peilmoment) is { } elders
            ? new(
                "opgave-al-vastgesteld",
                $"De opgave per {f.Per} is al vastgesteld voor {elders}; een opgave komt één keer in het boek en wordt daarna verdeeld.",
                "gebied"
            )
            : null;
    }

    private static Refusal? NotLaidDown(Book book, OpgaveVerdeeld f)
    {
        var eigen = book.Find(new OpgaveVastgesteld(f.Taak, f.Naar, f.Per, 0, null, default));
        return eigen?.At(new(f.Per.Begin, book.Staged)) is null
            ? null
            : new(
                "opgave-al-vastgesteld",
                $"De opgave van {f.Naar} per {f.Per} is al als vastgesteld geboekt; trek die eerst in.",
                "naar gebied"
            );
    }
}
