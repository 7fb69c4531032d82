using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Benchmarks.Boek;

/// <summary>Something a book is about: from a day on it is registered, and again and again, with other quantities.</summary>
internal sealed record Onderwerp(DateOnly Vanaf, Func<Random, Fact> Zeg);

/// <summary>
/// What the large book is about: the opgaven of three tasks for several terms, divided over tables and municipalities, the opening balances, and
/// measurements of every kind on many days. A whole is always published larger than its parts can become, so that the rules hold.
/// </summary>
internal sealed class Onderwerpen(Land land, IReadOnlyList<DateOnly> meetdagen)
{
    private static readonly DateOnly[] Termijnen =
    [
        .. Enumerable.Range(0, 4).Select(i => new DateOnly(2023 + i, 1, 1)),
    ];
    private static readonly Halfjaar[] Halfjaren =
    [
        .. Enumerable.Range(0, 7).Select(i => new Halfjaar(2023 + (i / 2), 1 + (i % 2))),
    ];

    public IEnumerable<Onderwerp> Alle() =>
        [
            .. Termijnen.SelectMany(dag => Opgaven(Taak.Asiel, new(dag), g => g.Provincie, dag.AddMonths(-9))),
            .. Termijnen.SelectMany(dag =>
                Opgaven(Taak.Oekraine, new(dag), g => g.Veiligheidsregio, dag.AddMonths(-4))
            ),
            .. Halfjaren.SelectMany(h => Opgaven(Taak.Statushouders, new(h), g => g.Provincie, h.Begin.AddMonths(-3))),
            .. Halfjaren.SelectMany(Beginsaldi),
            .. meetdagen.SelectMany(Metingen),
        ];

    private IEnumerable<Onderwerp> Opgaven(Taak taak, Termijn per, Func<Gemeente, GebiedCode> boven, DateOnly vanaf)
    {
        foreach (var geheel in land.Gemeenten.GroupBy(boven))
        {
            yield return new(vanaf, Vastgesteld(taak, geheel.Key, per, Most(geheel, taak) * 3));
            foreach (var tafel in geheel.GroupBy(g => g.Tafel))
            {
                yield return new(vanaf, Verdeeld(taak, geheel.Key, tafel.Key, per, Most(tafel, taak) * 2));
                foreach (var gemeente in tafel)
                    yield return new(vanaf, Verdeeld(taak, tafel.Key, gemeente.Code, per, Most([gemeente], taak)));
            }
        }
    }

    private static Func<Random, Fact> Vastgesteld(Taak taak, GebiedCode gebied, Termijn per, int most) =>
        random => new OpgaveVastgesteld(taak, gebied, per, Vary(random, most), Amv(taak, most), Standing.Wettelijk);

    private static Func<Random, Fact> Verdeeld(Taak taak, GebiedCode van, GebiedCode naar, Termijn per, int most) =>
        random => new OpgaveVerdeeld(taak, van, naar, per, Vary(random, most), Amv(taak, most), Standing.Vastgesteld);

    private IEnumerable<Onderwerp> Beginsaldi(Halfjaar halfjaar) =>
        land.Gemeenten.Select(g => new Onderwerp(
            halfjaar.Begin,
            random => new BeginsaldoVastgesteld(g.Code, halfjaar, random.Next(-20, 40))
        ));

    /// <summary>Every municipality counts its Ukrainians and housed people; what asylum places it has depends on the municipality.</summary>
    private IEnumerable<Onderwerp> Metingen(DateOnly dag) =>
        from g in land.Gemeenten.Index()
        from soort in Soort.Alle
        where
            soort switch
            {
                { Code: "GOO" or "GEHUISVEST" } => true,
                { Taak: Taak.Oekraine, Code: "POO" } => g.Index % 2 == 0,
                { Taak: Taak.Asiel, Code: "RO" or "AMV" } => g.Index % 3 == 0,
                { Taak: Taak.Asiel, Code: "NO" } => g.Index % 3 == 1,
                { Taak: Taak.Asiel, Code: "TGO" } => g.Index % 3 == 2,
                _ => false,
            }
        let most = Most([g.Item], soort.Taak)
        // A part stays smaller than what it is a part of.
        select new Onderwerp(dag, Gemeld(soort, g.Item.Code, dag, soort.Telling == Telling.Waarvan ? most / 2 : most));

    private static Func<Random, Fact> Gemeld(Soort soort, GebiedCode gebied, DateOnly dag, int most) =>
        random => new RealisatieGemeld(
            soort.Taak,
            soort.Code,
            gebied,
            dag,
            soort.Code == "POO" && random.Next(10) == 0 ? null : Vary(random, most),
            random.Next(20) == 0
        );

    private static int Most(IEnumerable<Gemeente> gemeenten, Taak taak) =>
        gemeenten.Sum(g => 8 + (g.Inwoners / (taak == Taak.Statushouders ? 1000 : 200)));

    private static int Vary(Random random, int most) => most - random.Next(most / 4);

    private static int? Amv(Taak taak, int most) => taak == Taak.Asiel ? most / 12 : null;
}
