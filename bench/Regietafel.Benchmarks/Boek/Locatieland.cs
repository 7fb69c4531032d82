using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Benchmarks.Boek;

/// <summary>
/// A country with locations and pieces of capacity in its municipalities, always the same: as a register over four years with roads and occupancy, or as
/// seen from one day, to look ahead from.
/// </summary>
internal sealed class Locatieland(Land land, int locaties = Locatieland.Locaties, int stukken = Locatieland.Stukken)
{
    public const int Locaties = 2_500;
    public const int Stukken = 12_000;
    public static readonly DateOnly Begin = new(2022, 1, 1);
    public static readonly DateOnly Eind = new(2026, 1, 1);

    /// <summary>The day to look ahead from.</summary>
    public static readonly DateOnly Peildatum = new(2025, 1, 1);

    private static readonly BronVerwijzing Bron = new("bron");
    private static readonly string[] Tijdelijk = ["NO", "TGO"];

    private static readonly (Taak Taak, string Soort)[] Soorten =
    [
        (Taak.Asiel, "RO"),
        (Taak.Asiel, "NO"),
        (Taak.Asiel, "TGO"),
        (Taak.Oekraine, "GOO"),
        (Taak.Oekraine, "GOO"),
        (Taak.Statushouders, "DOORSTROOM"),
    ];

    /// <summary>Pieces of every task that begin and end in the years around, those that come with their road, and a year of weekly occupancy.</summary>
    public IEnumerable<Draft> Register()
    {
        var random = new Random(2024);
        return Gebieden()
            .Concat(Land(random, (code, deel, _) => Stuk(code, deel, random), code => Bezet(code, random)));
    }

    /// <summary>
    /// Pieces for asiel alone, of which a third is there for good, a third is there and ends, and a third is coming, in every phase of its road; and an
    /// opgave of what is in two of three pieces, so that it hangs on chance.
    /// </summary>
    public IEnumerable<Draft> Vooruit()
    {
        var random = new Random(1);
        var plekken = 0;
        foreach (
            var draft in Gebieden()
                .Concat(Land(random, (code, deel, nummer) => Derde(code, deel, nummer, random), _ => []))
        )
        {
            plekken += draft.Fact is CapaciteitVastgesteld stuk ? stuk.Plekken : 0;
            yield return draft;
        }
        yield return Draft(
            new OpgaveVastgesteld(
                Taak.Asiel,
                GebiedCode.Nederland,
                Termijn.Parse("2024-01-01"),
                plekken * 2 / 3,
                null,
                Standing.Wettelijk
            )
        );
    }

    /// <summary>A book of them in memory.</summary>
    public static Book Boek(IEnumerable<Draft> drafts)
    {
        var book = new Book();
        foreach (var draft in drafts)
            Stage(book, draft);
        book.Publish();
        return book;
    }

    public static void Stage(Book book, Draft draft) =>
        book.Stage(
            new(
                book.Staged + 1,
                draft.Fact,
                draft.Geldigheid,
                new Tijdstip(book.Staged),
                null,
                "meting",
                draft.Bron,
                Openbaarheid.Openbaar
            )
        );

    private IEnumerable<Draft> Gebieden()
    {
        yield return new(new BronVastgelegd("bron", "Metingen", null, null, false));
        foreach (var (code, naam, gehelen) in land.Gebieden())
        {
            yield return Draft(new GebiedVastgesteld(code, naam));
            foreach (var geheel in gehelen)
                yield return Draft(new IndelingVastgesteld(code, geheel));
        }
    }

    /// <summary>The locations, each with its share of the pieces, which are numbered through the country, and what comes after them.</summary>
    private IEnumerable<Draft> Land(
        Random random,
        Func<LocatieCode, string, int, IEnumerable<Draft>> stuk,
        Func<LocatieCode, IEnumerable<Draft>> daarna
    )
    {
        for (var nummer = 0; nummer < locaties; nummer++)
        {
            var code = LocatieCode.Parse($"{land.Gemeenten[nummer % land.Gemeenten.Count].Code}-l{nummer}");
            yield return Draft(
                new LocatieVastgesteld(
                    code,
                    $"Locatie {nummer}",
                    random.Next(2) == 0 ? "COA" : "gemeente",
                    WordList.Lees("gezinnen, alleenstaanden"),
                    WordList.Leeg,
                    WordList.Lees("school, huisarts"),
                    Kleinschalig: random.Next(5) == 0
                )
            );
            // 12,000 over 2,500: five or four each.
            var eerste = (int)((long)nummer * stukken / locaties);
            for (var i = eerste; i < (nummer + 1L) * stukken / locaties; i++)
            {
                foreach (var draft in stuk(code, $"deel {i - eerste}", i))
                    yield return draft;
            }
            foreach (var draft in daarna(code))
                yield return draft;
        }
    }

    private static IEnumerable<Draft> Stuk(LocatieCode code, string deel, Random random)
    {
        var (taak, soort) = Soorten[random.Next(Soorten.Length)];
        var van = Begin.AddDays(random.Next(1_600));
        var plekken = 10 + random.Next(400);
        yield return Draft(
            new CapaciteitVastgesteld(
                code,
                deel,
                taak,
                soort,
                plekken,
                taak == Taak.Asiel ? plekken / 10 : null,
                van,
                van.AddDays(200 + random.Next(1_200)),
                Standing.Vastgesteld
            )
        );
        if (van < new DateOnly(2024, 1, 1))
            yield break;
        foreach (var stap in new[] { Locatiestap.Participatie, Locatiestap.Collegebesluit, Locatiestap.Open })
            yield return Draft(
                new LocatiestapBepaald(code, deel, stap, van.AddDays(-90 * (Locatiestap.Open - stap)), null)
            );
    }

    private static IEnumerable<Draft> Derde(LocatieCode code, string deel, int nummer, Random random)
    {
        var geval = nummer % 3;
        var plekken = random.Next(2, 60) * 5;
        var van = geval == 2 ? Peildatum.AddMonths(random.Next(1, 40)) : Peildatum.AddMonths(-random.Next(1, 60));
        DateOnly? tot = geval switch
        {
            0 => null,
            1 => Peildatum.AddMonths(random.Next(1, 50)),
            _ => random.Next(2) == 0 ? null : van.AddMonths(random.Next(6, 60)),
        };
        var soort = geval == 0 ? "RO" : Tijdelijk[random.Next(2)];
        yield return Draft(
            new CapaciteitVastgesteld(code, deel, Taak.Asiel, soort, plekken, null, van, tot, Standing.Vastgesteld)
        );
        var verste = random.Next((int)Locatiestap.Open);
        for (var stap = Locatiestap.Idee; geval == 2 && (int)stap <= verste; stap++)
            yield return Draft(new LocatiestapBepaald(code, deel, stap, null, Peildatum.AddDays(-1)));
    }

    private static IEnumerable<Draft> Bezet(LocatieCode code, Random random)
    {
        var bezet = new BezettingGemeld(
            code,
            null,
            new(2023, 1, 2),
            7,
            Dagreeks.Van(Enumerable.Range(0, 53).Select(_ => (int?)random.Next(400)))
        );
        yield return new(bezet, bezet.Dagen(), Bron);
    }

    private static Draft Draft(Fact fact) => new(fact, Bron: Bron);
}
