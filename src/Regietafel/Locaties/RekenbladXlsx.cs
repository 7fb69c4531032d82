using Regietafel.Documenten;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Locaties;

/// <summary>
/// The register as a workbook that computes: a sheet with a row for each piece of capacity, and before it one that adds them up per municipality with
/// formulas, so that anyone can check our figures in a spreadsheet. Each formula holds our own figure as the value to show.
/// </summary>
public static class RekenbladXlsx
{
    public const string Naam = "rekenblad";

    private const string Stand = "stand";
    private const int RijDag = 5;
    private const int RijTeltAls = 6;
    private const int RijSamen = 7;
    private const int EersteKolom = 2;

    /// <exception cref="Refusal">The task does not follow from places, or the peildatum lies before the first day of a spreadsheet.</exception>
    public static void Write(RegisterModel model, string bekend, Stream stream)
    {
        var rekenblad = Maak(model);
        var regels = new RekenbladRegels(model, rekenblad);
        using var werkmap = new XlsxWriter(stream);
        var breedte = Rekenblad.Zekerheden.Max(z => RekenbladRegels.TeltAls(rekenblad.Taak, z).Length) + 2.0;
        double[] breedten = [16, 28, .. Enumerable.Repeat(breedte, Kolommen(rekenblad))];
        using (var blad = werkmap.Sheet(Stand, breedten, new(Frozen: (RijSamen, EersteKolom))))
        {
            Kop(blad, model, rekenblad, bekend);
            foreach (var rij in rekenblad.Rijen)
                blad.Row([
                    rij.Gemeente.ToString(),
                    model.Stand.Indeling.Find(rij.Gemeente)?.Naam,
                    .. rij.Plekken.Select((p, i) => new XlsxFormula(Telling(i, blad.Rows + 1), p)),
                ]);
        }
        regels.Write(werkmap);
    }

    /// <summary>The figures that the formulas come to.</summary>
    public static Rekenblad Maak(RegisterModel model)
    {
        var taak = model.Vraag.Keuze.Taak ?? Taak.Asiel;
        if (!Doorkijk.Kent(taak))
            throw new Refusal(
                "rekenblad-zonder-plekken",
                $"Een rekenblad is er voor asielopvang en opvang Oekraïne; {Woorden.Taak(taak)} volgt niet uit plekken."
            );
        if (model.Peildatum < XlsxSheetWriter.FirstDay)
            throw new Refusal(
                "rekenblad-te-vroeg",
                $"Een rekenblad kan niet rekenen met dagen voor {Tekst.Dag(XlsxSheetWriter.FirstDay)}."
            );
        return Rekenblad.Van(
            model.Gekozen,
            model.Vraag.Keuze,
            Gemeenten(model),
            taak,
            Soortenbestand.Soorten,
            model.Peildatum
        );
    }

    private static IReadOnlyList<GebiedCode> Gemeenten(RegisterModel model) =>
        model.Vraag.Gebied switch
        {
            { Niveau: Niveau.Gemeente } gebied => [gebied.Code],
            { } gebied => model.Stand.Indeling.Delen(gebied.Code, Niveau.Gemeente),
            null => [.. model.Stand.Indeling.Gebieden.Where(g => g.Niveau == Niveau.Gemeente).Select(g => g.Code)],
        };

    private static int Kolommen(Rekenblad rekenblad) => rekenblad.Dagen.Count * Rekenblad.Zekerheden.Count;

    private static void Kop(XlsxSheetWriter blad, RegisterModel model, Rekenblad rekenblad, string bekend)
    {
        blad.Row([$"Rekenblad: plekken per gemeente in {model.Vraag.Gebied?.Naam ?? "het boek"}"], XlsxStyle.Title);
        blad.Row([
            $"Peildatum {Tekst.Dag(model.Peildatum)}, {bekend}: plekken die voor de opgave meetellen, door elke cel opgeteld uit het blad {RekenbladRegels.Blad} (SOMMEN.ALS); seizoenen tellen mee, tot en met {Tekst.Dag(rekenblad.Dagen[^1])} elk als eigen rij.",
        ]);
        blad.Row(["taak", CijferWoorden.Woord(rekenblad.Taak)]);
        blad.Row(["keuze", Keuze(model)]);
        blad.Row(
            ["dag", null, .. Enumerable.Range(0, Kolommen(rekenblad)).Select(i => Dag(rekenblad, i))],
            XlsxStyle.Header
        );
        blad.Row(
            [
                "code gemeente",
                "gemeente",
                .. rekenblad
                    .Dagen.SelectMany(_ => Rekenblad.Zekerheden)
                    .Select(z => RekenbladRegels.TeltAls(rekenblad.Taak, z)),
            ],
            XlsxStyle.Header
        );
        var laatste = RijSamen + Math.Max(1, rekenblad.Rijen.Count);
        blad.Row(
            [
                null,
                "samen",
                .. rekenblad
                    .Samen()
                    .Select((p, i) => new XlsxFormula($"SUM({Kolom(i)}{RijSamen + 1}:{Kolom(i)}{laatste})", p)),
            ],
            XlsxStyle.Header
        );
    }

    /// <summary>A day stands once as a number; the other columns of that day refer to it.</summary>
    private static object Dag(Rekenblad rekenblad, int kolom)
    {
        var (plaats, zekerheid) = Math.DivRem(kolom, Rekenblad.Zekerheden.Count);
        var dag = rekenblad.Dagen[plaats];
        return zekerheid == 0 ? dag : new XlsxFormula($"{Kolom(kolom - 1)}{RijDag}", dag);
    }

    private static string Telling(int kolom, int rij)
    {
        var (letters, dag) = (Kolom(kolom), $"{Kolom(kolom)}${RijDag}");
        return $"SUMIFS(plekken,gemeente,$A{rij},telt_als,{letters}${RijTeltAls},van,\"<=\"&{dag},tot,\">\"&{dag})";
    }

    private static string Kolom(int kolom) => XlsxSheetWriter.Letters(EersteKolom + kolom);

    /// <summary>What of the register was chosen, besides the area and the task.</summary>
    private static string Keuze(RegisterModel model) =>
        string.Join(
            ", ",
            model
                .Vraag.Parameters()
                .Where(p => p.Value is not null && p.Name is not ("gebied" or "taak" or "gesloten"))
                .Select(p => $"{p.Name} {p.Value}")
        )
            is { Length: > 0 } keuze
            ? keuze
            : "alle locaties";
}
