using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Proefboek;

/// <summary>
/// Drafts for a register of locations in the country of <see cref="Proefboek"/> (its areas and sources come first: <c>Proefboek.Drafts(seed, 0)</c>),
/// the same for the same seed: pieces of capacity that are open, coming in every state of certainty, or ending, and who was present.
/// </summary>
public static class Locatieregister
{
    private const int Gemeenten = 342;

    /// <summary>The day around which the register stands: about half of the pieces are open then.</summary>
    public static readonly DateOnly Peildatum = new(2025, 1, 1);

    private static readonly string[] Soorten = ["RO", "RO", "NO", "NO", "TGO"];

    /// <summary>So many locations, with so many pieces of capacity over all of them, and the steps of what is coming.</summary>
    public static IEnumerable<Draft> Drafts(int seed, int locaties, int stukken)
    {
        var random = new Random(seed);
        for (var l = 0; l < locaties; l++)
            yield return Draft(
                new LocatieVastgesteld(
                    Code(l),
                    $"Locatie {l}",
                    random.Next(4) == 0 ? "gemeente" : "COA",
                    WordList.Leeg,
                    random.Next(10) == 0 ? WordList.Lees("alleenstaande mannen") : WordList.Leeg,
                    WordList.Leeg
                )
            );
        for (var s = 0; s < stukken; s++)
        {
            foreach (var draft in Stuk(random, Code(s % locaties), $"{s / locaties + 1}"))
                yield return draft;
        }
    }

    /// <summary>Who was present on each of so many days up to <see cref="Peildatum"/>, one number a day for each location, a month in one entry.</summary>
    public static IEnumerable<Draft> Bezetting(int seed, int locaties, int dagen)
    {
        var random = new Random(seed);
        var begin = Peildatum.AddDays(1 - dagen);
        for (var l = 0; l < locaties; l++)
        {
            var plekken = random.Next(20, 600);
            for (var dag = 0; dag < dagen; dag += 30)
            {
                var lengte = Math.Min(30, dagen - dag);
                var reeks = Dagreeks.Van(
                    Enumerable.Range(0, lengte).Select(_ => (int?)(plekken - random.Next(plekken / 4)))
                );
                var feit = new BezettingGemeld(Code(l), null, begin.AddDays(dag), 1, reeks);
                yield return Draft(feit) with
                {
                    Geldigheid = feit.Dagen(),
                };
            }
        }
    }

    public static LocatieCode Code(int number) => LocatieCode.Parse($"GM{number % Gemeenten + 1:0000}-l{number}");

    private static IEnumerable<Draft> Stuk(Random random, LocatieCode locatie, string deel)
    {
        var van = Peildatum.AddMonths(random.Next(-60, 40));
        var tot = random.Next(4) == 0 ? (DateOnly?)null : van.AddMonths(random.Next(6, 84));
        var status = random.Next(2) == 0 ? Standing.Vastgesteld : Standing.Voorgesteld;
        var soort = Soorten[random.Next(Soorten.Length)];
        var plekken = random.Next(2, 60) * 5;
        yield return Draft(
            new CapaciteitVastgesteld(locatie, deel, Taak.Asiel, soort, plekken, null, van, tot, status)
        );
        if (van <= Peildatum)
            yield break;
        yield return Step(Locatiestap.Open, van, null);
        if (random.Next(2) == 0)
            yield return Step(Locatiestap.Participatie, van.AddMonths(-45), van.AddMonths(-45));
        if (random.Next(2) == 0)
            yield return Step(Locatiestap.Collegebesluit, van.AddMonths(-42), van.AddMonths(-42));

        Draft Step(Locatiestap stap, DateOnly verwacht, DateOnly? werkelijk) =>
            Draft(new LocatiestapBepaald(locatie, deel, stap, verwacht, werkelijk));
    }

    private static Draft Draft(Fact fact) => new(fact, Bron: new("verslag-0"));
}
