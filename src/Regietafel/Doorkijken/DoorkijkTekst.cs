using Regietafel.Locaties;
using Regietafel.Web;

namespace Regietafel.Doorkijken;

/// <summary>An outlook as a page of text.</summary>
internal static class DoorkijkTekst
{
    public static void Write(TextWriter output, Doorkijkrekening rekening)
    {
        var (doorkijk, kansen) = (rekening.Boek.Doorkijk, rekening.Boek.Kansen);
        if (doorkijk.IsLeeg)
        {
            output.WriteLine(
                doorkijk.Gemeld.IsGeregistreerd
                    ? $"Er is {Tekst.Cijfer(doorkijk.Gemeld)} gemeld, maar het boek kent hier geen locaties; dat is geen nul."
                    : "Het boek kent hier geen locaties; dat is geen nul."
            );
            return;
        }
        Punten(output, rekening.Boek);
        foreach (var variant in rekening.Varianten.Skip(1))
        {
            output.WriteLine();
            output.WriteLine($"Scenario {variant.Naam}: {DoorkijkWoorden.Scenario(variant.Doorkijk.Scenario)}");
            Punten(output, variant);
        }
        output.WriteLine();
        output.WriteLine(
            $"Waarvan het op {Tekst.Dag(kansen.Toets)} afhangt (kans op de opgave en verwacht tekort, als de plekken er zijn / niet):"
        );
        foreach (var h in kansen.Hefbomen)
            output.WriteLine(
                $"  {$"{h.Stuk.Locatie} {h.Stuk.Deel}", -44}{Tekst.Getal(h.Stuk.Plekken), 7}  {DoorkijkWoorden.Procent(h.KansGoed), 5} / {DoorkijkWoorden.Procent(h.KansSlecht), -5}  {DoorkijkWoorden.Plekken(h.TekortGoed), 6} / {DoorkijkWoorden.Plekken(h.TekortSlecht)}"
            );
        output.WriteLine();
        output.WriteLine("Te beslissen over een verlenging:");
        foreach (var b in doorkijk.Beslissingen.Take(12))
            output.WriteLine(
                $"  {Tekst.Iso(b.Uiterlijk)}{(b.IsTeLaat ? " te laat" : ""), -9}  {$"{b.Stuk.Locatie} {b.Stuk.Deel}", -44}{Tekst.Getal(b.Stuk.Plekken), 7}  eindigt {Tekst.Iso(b.Eind)}"
            );
        if (doorkijk.Beslissingen.Count > 12)
            output.WriteLine($"  … en nog {doorkijk.Beslissingen.Count - 12}");
    }

    private static void Punten(TextWriter output, Doorkijkvariant variant)
    {
        output.WriteLine(
            Regel("dag", "zeker", "hard", "voornemen", "opgave", "verschil", "P10", "P50", "P90", "kans", "tekort")
        );
        foreach (var (i, punt) in variant.Doorkijk.Punten.Index().Where(p => p.Index == 0 || p.Item.IsKwartaal))
        {
            var kans = variant.Kansen.Punten[i];
            output.WriteLine(
                Regel(
                    Tekst.Iso(punt.Dag),
                    Tekst.Getal(punt.Zeker),
                    Tekst.Getal(punt.Hard),
                    Tekst.Getal(punt.Voornemen),
                    punt.Opgave is { } opgave ? Tekst.Getal(opgave) : "–",
                    DoorkijkWoorden.Verschil(punt.Verschil(Zekerheid.Zeker)),
                    Tekst.Getal(kans.P10),
                    Tekst.Getal(kans.P50),
                    Tekst.Getal(kans.P90),
                    DoorkijkWoorden.Procent(kans.Kans),
                    DoorkijkWoorden.Plekken(kans.VerwachtTekort)
                )
            );
        }
    }

    private static string Regel(string dag, params string[] cellen) =>
        $"{dag, -12}{string.Concat(cellen.Select(c => c.PadLeft(10)))}";
}
