using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Proefboek;

/// <summary>
/// Drafts for a book of any size, the same for the same seed: a country of 12 provinces, 25 veiligheidsregio's and 342 municipalities, its
/// opgaven divided, and then measurements and corrections of about 20,000 subjects, each registered later than the one before, from 2016 on.
/// </summary>
public static class Proefboek
{
    private const int Provincies = 12;
    private const int Veiligheidsregios = 25;
    private const int Gemeenten = 342;

    private static readonly GebiedCode Land = GebiedCode.Nederland;
    private static readonly DateTimeOffset Begin = new(2016, 1, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Span = TimeSpan.FromDays(3650);

    /// <summary>Exactly so many drafts, or all that a book needs before its first measurement if that is more.</summary>
    public static IEnumerable<Draft> Drafts(int seed, int count)
    {
        var random = new Random(seed);
        var start = Start().ToList();
        var step = Span / Math.Max(start.Count, count);
        var number = 0;
        foreach (var draft in start.Concat(Measurements(random)))
        {
            if (number == Math.Max(count, start.Count))
                yield break;
            yield return draft with
            {
                BekendSinds = Tijdstip.Van(Begin + (step * number++)),
            };
        }
    }

    /// <summary>The sources, areas and opgaven.</summary>
    private static IEnumerable<Draft> Start()
    {
        for (var bron = 0; bron < 200; bron++)
            yield return new(new BronVastgelegd(Bron(bron).Code, $"Verslag {bron}", new(2016, 1, 4), null, true));
        yield return Draft(new GebiedVastgesteld(Land, "Nederland"));
        for (var p = 0; p < Provincies; p++)
            yield return Draft(new GebiedVastgesteld(Provincie(p), $"Provincie {p}"));
        for (var v = 0; v < Veiligheidsregios; v++)
            yield return Draft(new GebiedVastgesteld(Veiligheidsregio(v), $"Veiligheidsregio {v}"));
        for (var g = 0; g < Gemeenten; g++)
            yield return Draft(new GebiedVastgesteld(Gemeente(g), $"Gemeente {g}"));
        foreach (var (deel, geheel) in Memberships())
            yield return Draft(new IndelingVastgesteld(deel, geheel));
        foreach (var (taak, per) in Terms())
        {
            yield return Draft(new OpgaveVastgesteld(taak, Land, per, 900_000, null, Standing.Wettelijk));
            for (var g = 0; g < Gemeenten; g++)
                yield return Draft(new OpgaveVerdeeld(taak, Land, Gemeente(g), per, 100 + g, null, Standing.Wettelijk));
        }
    }

    private static IEnumerable<(GebiedCode, GebiedCode)> Memberships()
    {
        for (var p = 0; p < Provincies; p++)
            yield return (Provincie(p), Land);
        for (var v = 0; v < Veiligheidsregios; v++)
            yield return (Veiligheidsregio(v), Provincie(v % Provincies));
        for (var g = 0; g < Gemeenten; g++)
        {
            yield return (Gemeente(g), Veiligheidsregio(g % Veiligheidsregios));
            yield return (Gemeente(g), Provincie(g % Veiligheidsregios % Provincies));
        }
    }

    private static IEnumerable<(Taak, Termijn)> Terms()
    {
        for (var jaar = 2018; jaar < 2026; jaar += 2)
        {
            yield return (Taak.Asiel, new(new DateOnly(jaar, 1, 1)));
            yield return (Taak.Oekraine, new(new DateOnly(jaar, 2, 1)));
            yield return (Taak.Statushouders, new(new Halfjaar(jaar, 1)));
        }
    }

    /// <summary>Without end: a new quantity for a measurement, or one for some days only, or a part divided anew.</summary>
    private static IEnumerable<Draft> Measurements(Random random)
    {
        var terms = Terms().ToArray();
        for (var number = 0; ; number++)
        {
            var gemeente = Gemeente(random.Next(Gemeenten));
            if (random.Next(10) == 0)
            {
                var (taak, per) = terms[random.Next(terms.Length)];
                var deel = 100 + random.Next(2_000);
                yield return Draft(
                    new OpgaveVerdeeld(taak, Land, gemeente, per, deel, null, Standing.Wettelijk),
                    number
                );
                continue;
            }
            var soort = Soort.Alle[random.Next(Soort.Alle.Count)];
            var dag = new DateOnly(2018 + random.Next(5), soort.Taak == Taak.Statushouders ? 7 : 1, 1);
            int? aantal = random.Next(50) == 0 ? null : Quantity(random, soort);
            var geldigheid = random.Next(20) == 0 ? new Geldigheid(dag, dag.AddDays(random.Next(1, 400))) : default;
            yield return Draft(
                new RealisatieGemeld(soort.Taak, soort.Code, gemeente, dag, aantal, random.Next(10) == 0),
                number
            ) with
            {
                Geldigheid = geldigheid,
            };
        }
    }

    /// <summary>What is inside a total is smaller than what any kind of that total can be.</summary>
    private static int Quantity(Random random, Soort soort) =>
        soort.Telling == Telling.Waarvan ? random.Next(100) : 100 + random.Next(900);

    private static Draft Draft(Fact fact, int number = 0) => new(fact, Bron: Bron(number % 200));

    private static BronVerwijzing Bron(int number) => new($"verslag-{number}", $"blz. {number % 40}");

    private static GebiedCode Provincie(int number) => GebiedCode.Parse($"PV{number + 20:00}");

    private static GebiedCode Veiligheidsregio(int number) => GebiedCode.Parse($"VR{number + 1:00}");

    private static GebiedCode Gemeente(int number) => GebiedCode.Parse($"GM{number + 1:0000}");
}
