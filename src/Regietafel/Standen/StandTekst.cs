using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Standen;

/// <summary>The stand of an area as a page of text: per task its figures, and below them one line a part.</summary>
internal static class StandTekst
{
    private const int Breedte = 64;
    private const int Getalbreedte = 20;

    public static void Write(TextWriter output, Stand stand, Gebied gebied, Niveau? per)
    {
        var geteld = GeteldVerschil.Van(stand, gebied.Code, Soortenbestand.Soorten).ToDictionary(g => g.Taak);
        foreach (var taak in Taak.Alle)
        {
            output.WriteLine(Woorden.Taak(taak).ToUpperInvariant());
            foreach (var regel in Cijferlijst.Van(stand, gebied, taak).Where(IsHetZeggenWaard))
                output.WriteLine(Regel(CijferWoorden.Label(regel), CijferWoorden.Getal(regel), Noot(regel)));
            if (geteld.TryGetValue(taak, out var locaties))
                Geteld(output, locaties);
            var delen = Cijferlijst.Delen(stand, gebied.Code, taak, per);
            if (delen.Count > 0)
                Delen(output, stand, taak, delen);
            output.WriteLine();
        }
    }

    /// <summary>What people need not read that it is not there: a balance that nothing leads to, or a correction that nobody made.</summary>
    private static bool IsHetZeggenWaard(CijferRegel regel) =>
        regel is not { Naam: { Taak: Taak.Statushouders, Soort: not null } }
        && (
            regel.Cijfer.IsGeregistreerd
            || regel.Naam.Grootheid
                is Grootheid.Opgave
                    or Grootheid.Realisatie
                    or Grootheid.Verschil
                    or Grootheid.Gepland
                    or Grootheid.Beginsaldo
                    or Grootheid.Eindsaldo
        );

    private static string Noot(CijferRegel regel) =>
        string.Join(
            "; ",
            new[]
            {
                regel.Teken,
                regel.Cijfer.IsOnvolledig ? CijferWoorden.RegistratieTekst(regel.Cijfer) : null,
                regel.IsMaandnorm ? null : regel.Toelichting,
            }.Where(noot => noot is not null)
        );

    private static void Geteld(TextWriter output, GeteldVerschil geteld)
    {
        output.WriteLine();
        output.WriteLine(Kolommen("  geteld uit de locaties", ["gemeld", "geteld", "verschil"]));
        foreach (var soort in geteld.Soorten)
            output.WriteLine(
                Kolommen(
                    "    " + Telwoord(soort.Soort.Telling) + soort.Soort.Code,
                    [Kort(soort.Gemeld), Kort(soort.Geteld), Kort(soort.Verschil, metTeken: true)]
                )
            );
        output.WriteLine(
            Kolommen(
                $"    samen, in {Tekst.Aantal(geteld.Locaties, "locatie", "locaties")}",
                [Kort(geteld.Gemeld), Kort(geteld.Geteld), Kort(geteld.Verschil, metTeken: true)]
            )
        );
        output.WriteLine("    Wat gemeld is, telt voor de stand; het verschil is geteld − gemeld.");
    }

    private static string Telwoord(Telling telling) =>
        telling switch
        {
            Telling.Waarvan => "waarvan ",
            Telling.Ernaast => "ernaast ",
            _ => "",
        };

    private static void Delen(TextWriter output, Stand stand, Taak taak, IReadOnlyList<Gebied> delen)
    {
        string[] koppen =
            taak == Taak.Statushouders
                ? ["taakstelling", "beginsaldo", "gehuisvest", "eindsaldo"]
                : ["opgave", "realisatie", "verschil"];
        output.WriteLine();
        output.WriteLine(Kolommen($"  per {CijferWoorden.Woord(delen[0].Niveau)}", koppen));
        foreach (var deel in delen)
            output.WriteLine(Kolommen($"    {deel.Naam} ({deel.Code})", Cijfers(stand[deel.Code, taak])));
    }

    private static string[] Cijfers(TaakStand stand) =>
        stand.Taak == Taak.Statushouders
            ?
            [
                Kort(stand.Opgave?.Aantal ?? default),
                Kort(stand.Huidig?.Beginsaldo ?? default, metTeken: true),
                Kort(stand.Realisatie.Totaal),
                Kort(stand.Huidig?.Eindsaldo ?? default, metTeken: true),
            ]
            :
            [
                Kort(stand.Opgave?.Aantal ?? default),
                Kort(stand.Realisatie.Totaal),
                Kort(stand.Verschil, metTeken: true),
            ];

    private static string Kort(Cijfer cijfer, bool metTeken = false) =>
        cijfer.Aantal is not { } aantal
            ? "n.g."
            : (cijfer.Ongeveer ? "ca. " : "")
                + (metTeken ? Tekst.Verschil(aantal) : Tekst.Getal(aantal))
                + (cijfer.IsOnvolledig ? "?" : "")
                + (cijfer.Afgeleid ? "*" : "");

    private static string Regel(string label, string getal, string noot) =>
        $"  {label.PadRight(Breedte)}{getal.PadLeft(Getalbreedte)}  {noot}".TrimEnd();

    private static string Kolommen(string label, string[] cijfers) =>
        label.PadRight(48) + string.Concat(cijfers.Select(c => c.PadLeft(14)));
}
