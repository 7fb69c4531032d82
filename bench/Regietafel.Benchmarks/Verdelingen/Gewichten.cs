using System.Globalization;
using Regietafel.Benchmarks.Boek;
using Regietafel.Verdelingen;

namespace Regietafel.Benchmarks.Verdelingen;

/// <summary>Whom to divide over: the municipalities by the weight of the Spreidingswet, or any number of areas like them.</summary>
internal static class Gewichten
{
    private const int Places = 1_000; // for each area, where there are more of them than municipalities

    /// <summary>Inhabitants × (1 + SES-WOA) of the reference figures.</summary>
    public static Deelnemer[] Gemeenten(Workshop workshop)
    {
        var scores = File.ReadLines(Path.Combine(workshop.Root, "reference/ses-woa-2022-benadering.csv"))
            .Skip(1)
            .Select(line => line.Split(';'))
            .ToDictionary(row => row[0], row => decimal.Parse(row[2], CultureInfo.InvariantCulture));
        return [.. workshop.Land.Gemeenten.Select(g => Deelnemer(g, scores[g.Code.ToString()]))];
    }

    /// <summary>Areas with the weight of some municipality, up to half more or less; and a thousand places for each.</summary>
    public static (Deelnemer[] Deelnemers, int Aantal) Zoals(Deelnemer[] gemeenten, int aantal)
    {
        var random = new Random(aantal);
        var deelnemers = new Deelnemer[aantal];
        for (var i = 0; i < aantal; i++)
            deelnemers[i] = new(
                $"G{i:00000}",
                gemeenten[random.Next(gemeenten.Length)].Gewicht * new Breuk(random.Next(500, 1_500), 1_000)
            );
        return (deelnemers, aantal * Places);
    }

    private static Deelnemer Deelnemer(Gemeente gemeente, decimal score) =>
        new(gemeente.Code.ToString(), (Breuk)gemeente.Inwoners * (1 + score), Naam: gemeente.Naam);
}
