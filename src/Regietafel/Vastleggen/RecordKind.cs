using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>What can be recorded by hand: the word in the address, the title of the form, and when one uses it.</summary>
public sealed record RecordKind(string Slug, string Title, string Uitleg, bool PerTaak)
{
    public static readonly RecordKind Realisatie = new(
        "realisatie",
        "Realisatie",
        "Hoeveel plaatsen er zijn of mensen gehuisvest zijn, of wat er gepland is.",
        true
    );

    public static readonly RecordKind Opgave = new(
        "opgave",
        "Opgave",
        "Wat een gebied moet realiseren, zoals het is vastgesteld of aangekondigd.",
        true
    );

    public static readonly RecordKind Verdeling = new(
        "verdeling",
        "Verdeling",
        "Een tafel geeft een deel van haar opgave door aan een gebied eronder.",
        true
    );

    public static readonly RecordKind Beginsaldo = new(
        "beginsaldo",
        "Beginsaldo",
        "Waarmee een halfjaar van de taakstelling begint, zoals gepubliceerd.",
        false
    );

    public static readonly RecordKind Correctie = new(
        "correctie",
        "Correctie",
        "Verklaart een verschil tussen het eindsaldo en het volgende beginsaldo.",
        false
    );

    public static readonly RecordKind Kalenderstap = new(
        "kalenderstap",
        "Kalenderstap",
        "Een stap van de wettelijke kalender die gezet is, zoals het verslag of een besluit.",
        false
    );

    public static readonly RecordKind Overdracht = new(
        "overdracht",
        "Gezamenlijke wijziging",
        "Colleges dragen een deel van hun taakstelling aan elkaar over; de som blijft gelijk.",
        false
    );

    public static readonly RecordKind Koppelingen = new(
        "koppelingen",
        "Koppelingen",
        "Hoeveel statushouders het COA voor een halfjaar aan een gemeente had gekoppeld.",
        false
    );

    public static readonly RecordKind Ontheffing = new(
        "ontheffing",
        "Ontheffing",
        "Voor een aantal mensen houdt de toezichthouder een gemeente niet aan haar taakstelling.",
        false
    );

    public static readonly RecordKind Verschoning = new(
        "verschoning",
        "Verschoning",
        "Welk deel van een tekort een gemeente niet te verwijten is, met de grond daarvoor.",
        false
    );

    public static readonly RecordKind Trede = new(
        "trede",
        "Trede",
        "De toezichthouder plaatst een gemeente op een trede van de interventieladder, of haalt haar eraf.",
        false
    );

    public static readonly RecordKind Brief = new(
        "brief",
        "Brief",
        "De brief die bij een trede hoort, is verzonden.",
        false
    );

    public static readonly RecordKind Locatie = new(
        "locatie",
        "Locatie",
        "Een plaats waar mensen worden opgevangen of gehuisvest, of wat er aan haar verandert.",
        false
    );

    public static readonly RecordKind Capaciteit = new(
        "capaciteit",
        "Capaciteit",
        "Plekken van één soort op een locatie, van een dag tot een dag.",
        false
    );

    public static readonly RecordKind Verlenging = new(
        "verlenging",
        "Verlenging",
        "Plekken op een locatie blijven langer, of eindigen eerder.",
        false
    );

    public static readonly RecordKind Locatiestap = new(
        "locatiestap",
        "Stap van een locatie",
        "Een stap op de weg van een locatie is gezet, of wordt op een andere dag verwacht.",
        false
    );

    public static readonly RecordKind Bezetting = new(
        "bezetting",
        "Bezetting",
        "Hoeveel mensen er op een locatie waren, op een dag of in een reeks dagen of weken.",
        false
    );

    public static readonly RecordKind Noodvraag = new(
        "noodvraag",
        "Noodvraag",
        "Plaatsen die met spoed worden gevraagd: zoveel nu, zoveel in totaal tot een dag.",
        false
    );

    public static readonly RecordKind Drempel = new(
        "signaaldrempel",
        "Signaaldrempel",
        "Vanaf wanneer een regel voor een tafel of provincie een signaal geeft.",
        false
    );

    public static readonly RecordKind Kans = new(
        "doorkijkparameter",
        "Kans van de doorkijk",
        "Met welke kans, vertraging of verlenging een provincie vooruitkijkt, en hoeveel een gemeente samen meemaakt.",
        false
    );

    public static readonly RecordKind Scenario = new(
        "scenario",
        "Scenario",
        "Een vraag aan de doorkijk, bewaard onder een naam. Er komen geen cijfers van in het boek.",
        false
    );

    public static readonly RecordKind Sleutel = new(
        "sleutel",
        "Verdeelsleutel",
        "Een formule over indicatoren die elk gebied een gewicht geeft, met de methode om af te ronden.",
        false
    );

    public static readonly RecordKind Locatieonderzoek = new(
        "locatieonderzoek",
        "Locatieonderzoek",
        "Gemeenten, of een tafel, gaan samen naar locaties zoeken.",
        false
    );

    public static readonly RecordKind Criterium = new(
        "criterium",
        "Criterium",
        "Waarop kandidaten van een locatieonderzoek worden beoordeeld, en hoe zwaar dat weegt.",
        false
    );

    public static readonly RecordKind Kandidaat = new(
        "kandidaat",
        "Kandidaat",
        "Een plek die in een locatieonderzoek wordt voorgedragen.",
        false
    );

    public static readonly RecordKind Score = new(
        "score",
        "Score",
        "Hoe een kandidaat scoort op een criterium, met de reden.",
        false
    );

    public static readonly RecordKind Kandidaatbesluit = new(
        "kandidaatbesluit",
        "Besluit over een kandidaat",
        "Gekozen, reserve of afgevallen, en waarom.",
        false
    );

    public static readonly RecordKind Bron = new(
        "bron",
        "Bron",
        "Een document waar gegevens uit komen; of een betere omschrijving van een bron die er al is.",
        false
    );

    public string Url(Taak? taak) =>
        $"{Navigation.Vastleggen}/{Slug}{(taak is { } over ? "/" + HerkomstLink.Slug(over) : "")}";

    /// <summary>The form with fields filled in. It writes in the book as it is now, whatever was known at the moment that was looked at.</summary>
    public string Ingevuld(Peil peil, params ReadOnlySpan<(string Name, string? Value)> fields) =>
        (peil with { BekendOp = null }).Url(Url(null), fields);

    public string TitleFor(Taak? taak) => taak is { } over ? $"{Title} {Woorden.Taak(over)}" : Title;
}
