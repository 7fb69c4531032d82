using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Tests.Doorkijken;

/// <summary>Books with locations to look ahead in, and short ways to ask.</summary>
internal static class Doorkijkboek
{
    public static readonly GebiedCode Gelderland = TestBook.Code("PV25");

    private static readonly string[] Soorten = ["RO", "NO", "TGO", "CNO"];

    public static TestBook Locatie(this TestBook test, string code)
    {
        test.Register(Bestaan(code));
        return test;
    }

    public static TestBook Stuk(
        this TestBook test,
        string locatie,
        string deel,
        string soort,
        int plekken,
        string van,
        string? tot = null,
        Standing status = Standing.Vastgesteld,
        string? seizoen = null,
        Taak taak = Taak.Asiel
    )
    {
        test.Register(
            new CapaciteitVastgesteld(
                LocatieCode.Parse(locatie),
                deel,
                taak,
                soort,
                plekken,
                null,
                TestBook.Dag(van),
                tot is null ? null : TestBook.Dag(tot),
                status,
                seizoen is null ? null : Seizoen.Parse(seizoen)
            )
        );
        return test;
    }

    public static TestBook Stap(
        this TestBook test,
        string locatie,
        Locatiestap stap,
        string? verwacht,
        string? werkelijk,
        string? deel = null
    )
    {
        test.Register(
            new LocatiestapBepaald(
                LocatieCode.Parse(locatie),
                deel,
                stap,
                verwacht is null ? null : TestBook.Dag(verwacht),
                werkelijk is null ? null : TestBook.Dag(werkelijk)
            )
        );
        return test;
    }

    public static Doorkijk Doorkijk(
        this TestBook test,
        string peildatum,
        string gebied = "PV25",
        string? scenario = null,
        Taak taak = Taak.Asiel,
        string? tot = null
    ) =>
        Regietafel.Doorkijken.Doorkijk.Van(
            test.Stand(peildatum),
            TestBook.Code(gebied),
            taak,
            Naslag.Reference.Soorten,
            tot is null ? null : TestBook.Dag(tot),
            scenario is null ? null : Scenario.Parse(scenario)
        );

    /// <summary>The chances of reference/doorkijk.csv, or one for all that opens and one for all that is extended.</summary>
    public static Doorkijkparameters Kansen(
        this TestBook test,
        Doorkijk doorkijk,
        int? opening = null,
        string vertraging = "0:1",
        int? verlenging = null,
        int? samenhang = null,
        Ervaring? ervaring = null
    ) =>
        new(
            test.Book,
            doorkijk.Peilmoment,
            [
                .. Doorkijkbestand
                    .Gesteld.Where(p =>
                        p.Fase switch
                        {
                            Doorkijkfase.Samenhang => samenhang is null,
                            Doorkijkfase.Verlenging => verlenging is null,
                            _ => opening is null,
                        }
                    )
                    .Concat(
                        Enum.GetValues<Doorkijkfase>()
                            .Select(fase => new Doorkijkparameter(
                                null,
                                null,
                                fase,
                                (
                                    fase switch
                                    {
                                        Doorkijkfase.Samenhang => samenhang,
                                        Doorkijkfase.Verlenging => verlenging,
                                        _ => opening,
                                    }
                                ) ?? 0,
                                fase < Doorkijkfase.Verlenging ? Vertraging.Parse(vertraging) : null,
                                fase == Doorkijkfase.Verlenging ? 12 : null
                            ))
                    ),
            ],
            ervaring ?? Ervaring.Van(test.Book, doorkijk.Peilmoment)
        );

    /// <summary>A province with locations as they fall, of every kind, in every phase; entered in the order that <paramref name="volgorde"/> makes.</summary>
    public static TestBook Toevallig(int seed, int volgorde = 0)
    {
        var test = TestBook.MetGelderland();
        var random = new Random(seed);
        var (locaties, stukken, stappen) = (new List<Fact>(), new List<Fact>(), new List<Fact>());
        var peildatum = TestBook.Dag("2024-01-01");
        for (var i = 0; i < 24; i++)
        {
            var code = $"GM{1 + random.Next(8):0000}-plek-{i}";
            locaties.Add(Bestaan(code));
            for (var deel = 0; deel <= random.Next(3); deel++)
                stukken.Add(Capaciteit(code, deel, random, peildatum));
            for (var stap = Locatiestap.Idee; random.Next(3) > 0 && stap < Locatiestap.Open; stap++)
                stappen.Add(
                    new LocatiestapBepaald(
                        LocatieCode.Parse(code),
                        null,
                        stap,
                        null,
                        peildatum.AddDays(-random.Next(300))
                    )
                );
        }
        var schudden = new Random(volgorde);
        foreach (var feiten in new[] { locaties, stukken, stappen })
        {
            if (volgorde > 0)
                schudden.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(feiten));
            test.RegisterAll([.. feiten.Select(f => new Draft(f, default, new("b")))]);
        }
        return test.Opgave("PV25", "2024-01-01", 3000 + random.Next(2000)).Opgave("PV25", "2025-01-01", 5000);
    }

    private static CapaciteitVastgesteld Capaciteit(string code, int deel, Random random, DateOnly peildatum)
    {
        var van = peildatum.AddDays(random.Next(-400, 700));
        DateOnly? tot = random.Next(3) == 0 ? null : van.AddDays(60 + random.Next(900));
        return new(
            LocatieCode.Parse(code),
            $"deel-{deel}",
            Taak.Asiel,
            Soorten[random.Next(4)],
            20 + random.Next(300),
            null,
            van,
            tot,
            random.Next(2) == 0 ? Standing.Vastgesteld : Standing.Voorgesteld,
            random.Next(8) == 0 ? Seizoen.Parse("10-01/04-01") : null
        );
    }

    private static LocatieVastgesteld Bestaan(string code) =>
        new(LocatieCode.Parse(code), $"Plek {code}", "COA", WordList.Leeg, WordList.Leeg, WordList.Leeg);
}
