using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>What can be said of one value by itself, whatever the book holds.</summary>
internal static class FieldRules
{
    public static Refusal? Kind(Taak taak, string soort) =>
        Soort.Zoek(taak, soort) is null
            ? new(
                "soort-onbekend",
                $"'{soort}' is geen soort van {Woorden.Taak(taak)}: kies {string.Join(", ", Soort.Van(taak).Select(s => s.Code))}.",
                "soort"
            )
            : null;

    public static Refusal? Stock(Taak taak) =>
        taak == Taak.Statushouders
            ? new("planning-niet-voor-taakstelling", "Een planning is er alleen voor asiel en Oekraïne.", "gepland")
            : null;

    public static Refusal? Term(Taak taak, Termijn per) =>
        per.IsHalfjaar != (taak == Taak.Statushouders)
            ? new(
                "termijn-onjuist",
                taak == Taak.Statushouders
                    ? $"De taakstelling geldt voor een halfjaar zoals 2024-I, niet voor {per}."
                    : $"De opgave geldt per een dag, niet voor {per}.",
                "per"
            )
            : Day(per.Begin, "per");

    public static Refusal? Day(DateOnly dag, string? veld = null) =>
        Dagen.Bevat(dag) ? null : new("dag-buiten-bereik", Dagen.Zin(dag), veld);

    /// <summary>A day that has not come yet is planned, not measured.</summary>
    public static Refusal? Measured(RealisatieGemeld f, DateOnly vandaag) =>
        f.Peildatum <= vandaag
            ? null
            : new(
                "meting-in-toekomst",
                f.Taak == Taak.Statushouders
                    ? $"{f.Peildatum:d MMMM yyyy} is nog niet geweest: meld wie er tot en met vandaag zijn gehuisvest."
                    : $"{f.Peildatum:d MMMM yyyy} is nog niet geweest: wat er op die dag moet zijn is geen meting. Boek het als gepland.",
                "peildatum"
            );

    public static Refusal? Quantity(int? aantal, string veld = "aantal") =>
        aantal is < 0 or > 1_000_000
            ? new("aantal-onjuist", $"Het aantal {aantal:N0} ligt niet tussen 0 en 1.000.000.", veld)
            : null;

    public static Refusal? Quantity(int aantal, int? amv, Taak taak, string veld = "aantal") =>
        Quantity(aantal, veld)
        ?? (
            amv is not null && taak != Taak.Asiel
                ? new("amv-niet-van-toepassing", "Alleen de asielopgave kent een deel voor AMV.", "waarvan amv")
            : amv < 0 || amv > aantal
                ? new(
                    "amv-onjuist",
                    $"Het deel voor AMV ({amv:N0}) ligt niet tussen 0 en het aantal ({aantal:N0}).",
                    "waarvan amv"
                )
            : null
        );

    public static Refusal? Balance(int aantal) =>
        aantal is < -1_000_000 or > 1_000_000
            ? new("aantal-onjuist", $"Het saldo {aantal:N0} is te groot.", "aantal")
            : null;

    public static Refusal? Text(string? text, string what, int limit, string? veld = null) =>
        string.IsNullOrWhiteSpace(text)
            ? new("tekst-ontbreekt", $"Vul {what} in.", veld)
            : Optional(text, what, limit, veld);

    public static Refusal? Optional(string? text, string what, int limit, string? veld = null) =>
        text is null ? null
        : text.Length > limit ? new("tekst-te-lang", $"Maak {what} korter: hoogstens {limit:N0} tekens.", veld)
        : text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))
            ? new("tekst-met-stuurtekens", $"Er staan onzichtbare stuurtekens in {what}.", veld)
        : null;
}
