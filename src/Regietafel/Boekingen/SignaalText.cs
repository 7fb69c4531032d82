using Regietafel.Ledger;
using Regietafel.Signalen;
using Regietafel.Web;

namespace Regietafel.Boekingen;

/// <summary>The facts about warnings in Dutch; null for any other fact. See <see cref="FactText"/>.</summary>
internal static class SignaalText
{
    public static string? Onderwerp(Fact fact, AreaNames namen) =>
        fact switch
        {
            SignaalBehandeld f => $"Signaal {f.Signaal}",
            SignaaldrempelVastgesteld f => $"Drempel van {namen[f.Gebied]}: {Naam(f.Regel).ToLower(Tekst.Dutch)}",
            NoodvraagGesteld f => $"Noodvraag {f.Kenmerk} aan {namen[f.Gebied]} vanaf {Tekst.Dag(f.Vanaf)}",
            _ => null,
        };

    public static string? Waarde(Fact fact) =>
        fact switch
        {
            SignaalBehandeld f => Behandeld(f),
            SignaaldrempelVastgesteld f =>
                $"{Tekst.Getal(f.Waarde)} {Signaaldrempelbestand.Standaard[f.Regel].Eenheid}",
            NoodvraagGesteld f => Gevraagd(f),
            _ => null,
        };

    public static int? Getal(Fact? fact) =>
        fact switch
        {
            SignaaldrempelVastgesteld f => f.Waarde,
            NoodvraagGesteld f => f.Totaal ?? f.Nu,
            _ => null,
        };

    public static string Naam(Signaalregel regel) => Signaaldrempelbestand.Standaard[regel].Naam;

    /// <summary><c>opgepakt op 2 januari 2024 door C. Jansen</c>.</summary>
    public static string Behandeld(SignaalBehandeld f) =>
        (
            f.Behandeling switch
            {
                Behandeling.Opgepakt => $"opgepakt op {Tekst.Dag(f.Dag)} door {f.Door}",
                Behandeling.Geparkeerd => $"geparkeerd op {Tekst.Dag(f.Dag)} tot {Tekst.Dag(f.Tot!.Value)}",
                _ => $"gezien op {Tekst.Dag(f.Dag)}{(f.Door is { } door ? $" door {door}" : "")}",
            }
        ) + (f.Reden is { } reden ? $": {reden}" : "");

    private static string Gevraagd(NoodvraagGesteld f) =>
        $"{Tekst.Aantal(f.Nu, "plaats", "plaatsen")} nu"
        + (f.Totaal is { } totaal ? $", {Tekst.Getal(totaal)} in totaal" : "")
        + (f.Tot is { } tot ? $" tot {Tekst.Dag(tot)}" : "")
        + (f.Doelgroepen.Count > 0 ? $", voor {f.Doelgroepen}" : "")
        + (f.Toelichting is { } toelichting ? $": {toelichting}" : "");
}
