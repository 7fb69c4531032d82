using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Boekingen;

/// <summary>A fact in Dutch, in two halves: what it is about, and what it says of it.</summary>
public static class FactText
{
    /// <summary><c>Opgave asielopvang van Gelderland per 1 januari 2024</c>.</summary>
    public static string Onderwerp(Fact fact, AreaNames namen) =>
        fact switch
        {
            GebiedVastgesteld f => $"Gebied {f.Code}",
            GebiedOpgegaan f => $"Herindeling van {namen[f.Oud]}",
            IndelingVastgesteld f => $"Indeling van {namen[f.Deel]}",
            BronVastgelegd f => $"Bron {f.Code}",
            OpgaveVastgesteld f => $"Opgave {Woorden.Taak(f.Taak)} van {namen[f.Gebied]} {Per(f.Per)}",
            OpgaveVerdeeld f => $"Verdeling {Woorden.Taak(f.Taak)} van {namen[f.Van]} aan {namen[f.Naar]} {Per(f.Per)}",
            RealisatieGemeld f => $"{Naam(f.Taak, f.Soort)} in {namen[f.Gebied]} op {Tekst.Dag(f.Peildatum)}",
            RealisatieGepland f => $"{Naam(f.Taak, f.Soort)} in {namen[f.Gebied]}, gepland per {Tekst.Dag(f.Per)}",
            BeginsaldoVastgesteld f => $"Beginsaldo {f.Halfjaar} van {namen[f.Gebied]}",
            SaldoGecorrigeerd f => $"Correctie {f.Kenmerk} op het saldo {f.Halfjaar} van {namen[f.Gebied]}",
            KalenderstapVastgesteld f => $"Kalender van {namen[f.Gebied]}, stap {f.Stap.Code}",
            KalenderstapGedaan f => $"{Stap(f.Stap)} ({f.Cyclus}), {namen[f.Gebied]}",
            IndicatorVastgesteld f => $"Indicator {f.Indicator} van {namen[f.Gebied]} op {Tekst.Dag(f.Peildatum)}",
            SleutelVastgesteld f => $"Verdeelsleutel {f.Code}",
            VerdelingGemaakt f =>
                $"Wijze van verdelen {f.Kenmerk}: {Woorden.Taak(f.Taak)} van {namen[f.Van]} {Per(f.Per)}",
            Ingetrokken f => $"Boeking {f.Nummer}",
            _ => ToezichtText.Onderwerp(fact, namen)
                ?? LocatieText.Onderwerp(fact, namen)
                ?? DoorkijkText.Onderwerp(fact, namen)
                ?? SignaalText.Onderwerp(fact, namen)
                ?? OnderzoekText.Onderwerp(fact)
                ?? fact.Subject,
        };

    /// <summary><c>7.590 plaatsen (indicatief)</c>.</summary>
    public static string Waarde(Fact fact, AreaNames namen) =>
        fact switch
        {
            GebiedVastgesteld f => f.Naam,
            GebiedOpgegaan f => $"opgegaan in {namen[f.In]}",
            IndelingVastgesteld f => $"ligt in {namen[f.Geheel]}",
            BronVastgelegd f => f.Titel + (f.Afgeleid ? " (voorbeeld, afgeleid)" : ""),
            OpgaveVastgesteld f => Opgave(f.Taak, f.Aantal, f.Amv, f.Status),
            OpgaveVerdeeld f => Opgave(f.Taak, f.Aantal, f.Amv, f.Status),
            RealisatieGemeld f => Aantal(f.Taak, f.Aantal, f.Ongeveer),
            RealisatieGepland f => Aantal(f.Taak, f.Aantal, f.Ongeveer),
            BeginsaldoVastgesteld f => Saldo(f.Aantal),
            SaldoGecorrigeerd f => $"{Tekst.Verschil(f.Aantal)}: {f.Toelichting}",
            KalenderstapVastgesteld f => $"{f.Stap.Naam}, {CijferWoorden.Woord(f.Stap.Wijze)} {f.Stap.Dag}",
            KalenderstapGedaan f => $"gedaan op {Tekst.Dag(f.Dag)}{(f.Toelichting is { } t ? $": {t}" : "")}",
            IndicatorVastgesteld f => Tekst.Getal(f.Waarde),
            SleutelVastgesteld f => $"{f.Naam}: {f.Formule}, {MethodeWoorden.Naam(f.Methode)}",
            VerdelingGemaakt f => VerdeelWoorden.Wijze(f),
            Ingetrokken f => $"ingetrokken: {f.Reden}",
            _ => ToezichtText.Waarde(fact)
                ?? LocatieText.Waarde(fact)
                ?? DoorkijkText.Waarde(fact)
                ?? SignaalText.Waarde(fact)
                ?? OnderzoekText.Waarde(fact, namen)
                ?? "",
        };

    /// <summary>The quantity that a fact says, where it says one.</summary>
    public static int? Getal(Fact? fact) =>
        fact switch
        {
            OpgaveVastgesteld f => f.Aantal,
            OpgaveVerdeeld f => f.Aantal,
            RealisatieGemeld f => f.Aantal,
            RealisatieGepland f => f.Aantal,
            BeginsaldoVastgesteld f => f.Aantal,
            SaldoGecorrigeerd f => f.Aantal,
            _ => ToezichtText.Getal(fact)
                ?? LocatieText.Getal(fact)
                ?? SignaalText.Getal(fact)
                ?? OnderzoekText.Getal(fact),
        };

    /// <summary>The source says "circa".</summary>
    public static bool IsOngeveer(Fact? fact) =>
        fact is RealisatieGemeld { Ongeveer: true } or RealisatieGepland { Ongeveer: true };

    /// <summary>What the entry says as a figure, with what must be said with it.</summary>
    public static Cijfer Cijfer(Entry? entry, Book book) =>
        entry is null ? default : Cijfer(entry.Fact, book.IsAfgeleid(entry));

    /// <inheritdoc cref="Cijfer(Entry?, Book)"/>
    public static Cijfer Cijfer(Fact fact, bool afgeleid) => new(Getal(fact), IsOngeveer(fact), afgeleid);

    public static string Per(Termijn per) => per.IsHalfjaar ? $"voor {per}" : $"per {Tekst.Dag(per.Begin)}";

    /// <summary>The days on which an entry holds, in words.</summary>
    public static string Geldig(Geldigheid geldigheid) =>
        (geldigheid.Van == default, geldigheid.Tot) switch
        {
            (true, null) => "altijd",
            (true, { } tot) => $"tot {Tekst.Dag(tot)}",
            (false, null) => $"vanaf {Tekst.Dag(geldigheid.Van)}",
            (false, { } tot) => $"van {Tekst.Dag(geldigheid.Van)} tot {Tekst.Dag(tot)}",
        };

    private static string Naam(Taak taak, string soort) => Soort.Zoek(taak, soort)?.Naam ?? soort;

    private static string Opgave(Taak taak, int aantal, int? amv, Standing status) =>
        $"{Aantal(taak, aantal, false)}{(amv is { } deel ? $", waarvan {Tekst.Getal(deel)} AMV" : "")} ({Woord(status)})";

    private static string Aantal(Taak taak, int? aantal, bool ongeveer) =>
        aantal is not { } getal
            ? Tekst.NietGeregistreerd
            : (ongeveer ? "circa " : "")
                + (
                    taak == Taak.Statushouders
                        ? Tekst.Aantal(getal, "persoon", "personen")
                        : Tekst.Aantal(getal, "plaats", "plaatsen")
                );

    private static string Stap(string code) => Kalenderbestand.Wettelijk.Find(code)?.Naam ?? $"Stap {code}";

    private static string Saldo(int aantal) =>
        aantal switch
        {
            > 0 => $"{Tekst.Verschil(aantal)} (achterstand)",
            < 0 => $"{Tekst.Verschil(aantal)} (voorsprong)",
            _ => "0",
        };

    public static string Woord(Standing status) => status.ToString().ToLowerInvariant();
}
