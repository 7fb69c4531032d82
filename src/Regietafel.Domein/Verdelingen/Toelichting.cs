using System.Text;

namespace Regietafel.Verdelingen;

/// <summary>Says in sentences why a number is what it is: weight, exact share, bounds, rounding, equal claims.</summary>
internal static class Toelichting
{
    public static string Van(Verdeling verdeling, Toedeling deel)
    {
        var zinnen = new StringBuilder(Aandeel(verdeling, deel));
        foreach (var zin in new[] { Grens(verdeling, deel), Afronding(verdeling, deel), Gelijk(deel) })
        {
            if (zin is not null)
                zinnen.Append(' ').Append(zin);
        }
        return zinnen.ToString();
    }

    private static string Aandeel(Verdeling verdeling, Toedeling deel) =>
        deel.Deelnemer.Gewicht.Sign == 0
            ? $"{deel.Deelnemer.Noem} heeft gewicht 0 en dus geen aandeel in de {verdeling.Aantal:N0}."
            : $"{deel.Deelnemer.Noem} weegt {Getallen.Circa(deel.Deelnemer.Gewicht)} van de {Getallen.Circa(verdeling.SamenVan(deel))} en heeft daarmee recht op {Getallen.Circa(deel.Evenredig)} van de {verdeling.Aantal:N0}.";

    private static string? Grens(Verdeling verdeling, Toedeling deel)
    {
        var deelnemer = deel.Deelnemer;
        if (deel.Grens == Verdelingen.Grens.Kleinste)
            return $"Dat is te weinig voor de kleinste omvang van {verdeling.Regel.Kleinste:N0}; het deel gaat naar de andere.";
        if (deelnemer.Minimum > 0 && deelnemer.Minimum == deelnemer.Maximum)
            return $"Het aantal ligt vast op {deelnemer.Minimum:N0}.";
        if (deel.Grens == Verdelingen.Grens.Minimum && deel.Aantal > 0)
            return deelnemer.Minimum == deel.Aantal
                ? $"Het minimum is {deel.Aantal:N0}."
                : $"Het minimum is de kleinste omvang van {deel.Aantal:N0}.";
        if (deel.Grens == Verdelingen.Grens.Maximum && deelnemer.Maximum is { } maximum)
            return $"Het maximum is {maximum:N0}; wat erboven uitkomt gaat naar de andere.";
        return deel.Exact == deel.Evenredig
            ? null
            : $"Door wat bij andere gebieden vastligt, blijft {Getallen.Circa(deel.Exact)} over.";
    }

    private static string? Afronding(Verdeling verdeling, Toedeling deel)
    {
        if (deel.Grens != Verdelingen.Grens.Geen || deel.Deelnemer.Gewicht.Sign == 0)
            return null;
        if (deel.Exact == deel.Aantal)
            return $"Dat is precies {deel.Aantal:N0}.";
        var rest = deel.Exact - deel.Exact.Heel;
        return verdeling.Regel.Methode switch
        {
            Methode.GrootsteRest when deel.Aantal > deel.Exact =>
                $"De rest van {Getallen.Circa(rest)} hoort bij de grootste; dat geeft er een bij: {deel.Aantal:N0}.",
            Methode.GrootsteRest =>
                $"De rest van {Getallen.Circa(rest)} hoort niet bij de grootste; het blijft bij {deel.Aantal:N0}.",
            Methode.NaarBoven => $"Naar boven afgerond is dat {deel.Aantal:N0}.",
            var methode => $"Volgens {MethodeWoorden.Naam(methode)} wordt dat {deel.Aantal:N0}.",
        };
    }

    private static string? Gelijk(Toedeling deel)
    {
        if (deel.Gelijk is not { } gelijk)
            return null;
        var beslist = gelijk.Zaad is { } zaad ? $"door loting met zaad '{zaad}'" : "op volgorde van code";
        var won = gelijk.Winnaars.Contains(deel.Deelnemer.Code);
        var inzet =
            gelijk.OmMeeTeDoen ? $"{gelijk.Plaatsen:N0} konden meedoen"
            : gelijk.Plaatsen == 1 ? "er was nog één plaats"
            : $"er waren nog {gelijk.Plaatsen:N0} plaatsen";
        return $"Het stond gelijk tussen {gelijk.Codes.Count:N0} en {inzet}; {beslist} kreeg {deel.Deelnemer.Noem} "
            + (won ? "er een." : "er geen.");
    }
}
