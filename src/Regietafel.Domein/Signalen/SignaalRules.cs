using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using static Regietafel.Ledger.FieldRules;

namespace Regietafel.Signalen;

/// <summary>What the book refuses about warnings: what was done with them, their thresholds, and the places asked for at once.</summary>
internal static class SignaalRules
{
    private const int HoogsteDrempel = 10_000;

    public static Refusal? Refuse(Book book, Fact fact, DateOnly vandaag) =>
        fact switch
        {
            SignaalBehandeld f => Rules.Known(book, f.Gebied)
                ?? Text(f.Signaal, "het signaal", SignaalBehandeld.LangsteKenmerk, "signaal")
                ?? Cause(f.Signaal)
                ?? Day(f.Dag, "dag")
                ?? Done(f, vandaag)
                ?? Optional(f.Door, "wie het oppakt", 120, "door")
                ?? Optional(f.Reden, "de reden", 1000, "reden")
                ?? Complete(f),
            SignaaldrempelVastgesteld f => Rules.Known(book, f.Gebied) ?? Table(f.Gebied) ?? Threshold(f.Waarde),
            NoodvraagGesteld f => Rules.Known(book, f.Gebied)
                ?? Text(f.Kenmerk, "het kenmerk", 60, "kenmerk")
                ?? Stock(f)
                ?? Day(f.Vanaf, "vanaf")
                ?? Quantity(f.Nu)
                ?? Quantity(f.Totaal)
                ?? (f.Tot is { } tot ? Day(tot, "tot") : null)
                ?? Need(f)
                ?? Optional(f.Toelichting, "de toelichting", 1000, "toelichting"),
            _ => null,
        };

    private static Refusal? Cause(string signaal) =>
        Signaalregels.Zoek(signaal.Split('/')[0]) is null
            ? new(
                "signaal-onbekend",
                $"‘{signaal}’ is geen signaal: het kenmerk begint met de regel, zoals {Signaalregels.Woord(Signaalregel.StapTeLaat)}/…",
                "signaal"
            )
            : null;

    private static Refusal? Done(SignaalBehandeld f, DateOnly vandaag) =>
        f.Dag > vandaag ? new("behandeling-in-toekomst", $"{f.Dag:d MMMM yyyy} is nog niet geweest.", "dag") : null;

    private static Refusal? Complete(SignaalBehandeld f) =>
        f.Behandeling == Behandeling.Opgepakt && f.Door is null
            ? new("door-ontbreekt", "Vul in wie het signaal oppakt.", "door")
        : f.Behandeling != Behandeling.Geparkeerd
            ? f.Tot is null ? null
                : new("tot-niet-van-toepassing", "Alleen wie parkeert, noemt een dag.", "tot")
        : f.Tot is null || f.Reden is null
            ? new("parkeren-onvolledig", "Wie parkeert, noemt de dag en de reden.", f.Tot is null ? "tot" : "reden")
        : f.Tot <= f.Dag
            ? new("parkeren-te-kort", $"Noem een dag na {f.Dag:d MMMM yyyy}: dan begint het parkeren.", "tot")
        : f.Tot > f.Dag.AddYears(1) ? new("parkeren-te-lang", "Parkeer een signaal hoogstens een jaar.", "tot")
        : Day(f.Tot.Value, "tot");

    private static Refusal? Table(GebiedCode code) =>
        code.Niveau == Niveau.Gemeente
            ? new(
                "tafel-verwacht",
                $"{code} is een gemeente; een drempel geldt voor een tafel, een provincie of het land.",
                "gebied"
            )
            : null;

    private static Refusal? Threshold(int waarde) =>
        waarde is < 0 or > HoogsteDrempel
            ? new("drempel-onjuist", $"De drempel {waarde:N0} ligt niet tussen 0 en {HoogsteDrempel:N0}.", "waarde")
            : null;

    private static Refusal? Stock(NoodvraagGesteld f) =>
        f.Taak == Taak.Statushouders
            ? new("noodvraag-niet-voor-taakstelling", "Een noodvraag gaat over opvangplaatsen.", "taak")
            : null;

    private static Refusal? Need(NoodvraagGesteld f) =>
        f.Nu == 0 && f.Totaal is null or 0 ? new("noodvraag-leeg", "Een noodvraag vraagt ten minste één plaats.", "nu")
        : f.Totaal < f.Nu ? new("noodvraag-onjuist", "In totaal worden niet minder plaatsen gevraagd dan nu.", "totaal")
        : f.Tot <= f.Vanaf ? new("noodvraag-eindigt-eerder", "De vraag eindigt voordat zij begint.", "tot")
        : f.Doelgroepen.Count > 30 ? new("te-veel-woorden", "Noem hoogstens 30 doelgroepen.", "doelgroepen")
        : null;
}
