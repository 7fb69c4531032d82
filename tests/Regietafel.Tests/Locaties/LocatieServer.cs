using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Locaties;

/// <summary>
/// The server with a small book of locations: one that is open with a policy number that is too high and a count, one on its way that was put off
/// twice, a winter location, one called off, and one in a municipality that merges on 1 January 2024.
/// </summary>
public class LocatieServer : TestServer
{
    protected static readonly BronVerwijzing Brief = new("brief", "p. 3");

    private static readonly LocatieCode Koepel = LocatieCode.Parse("GM0202-koepel");
    private static readonly LocatieCode Anker = LocatieCode.Parse("GM0202-anker");
    private static readonly LocatieCode Haven = LocatieCode.Parse("GM0268-haven");
    private static readonly LocatieCode Molen = LocatieCode.Parse("GM0268-molen");
    private static readonly LocatieCode Dorp = LocatieCode.Parse("GM0196-dorp");

    protected override async Task<string> Book(string folder)
    {
        var book = await base.Book(folder);
        await using var ledger = await Regietafel.Ledger.Ledger.Open(book, TimeProvider.System);
        await using var batch = await ledger.Begin("Anna");
        Assert.Empty(batch.AddAll(Drafts()));
        Assert.Empty(await batch.Commit());
        return book;
    }

    protected virtual IEnumerable<Draft> Drafts() =>
        Gebieden().Concat(Feiten().Select(f => new Draft(f, f is BezettingGemeld b ? b.Dagen() : default, Brief)));

    protected static IEnumerable<Draft> Gebieden()
    {
        yield return new(new BronVastgelegd("brief", "Brief", new(2024, 1, 3), null, Afgeleid: false));
        yield return new(new GebiedVastgesteld(GebiedCode.Nederland, "Nederland"), Bron: Brief);
        yield return Gebied("PV25", "Gelderland");
        yield return Ligt("PV25", "NL");
        foreach (
            var (code, naam) in new[]
            {
                ("GM0202", "Arnhem"),
                ("GM0268", "Nijmegen"),
                ("GM0196", "Rijnwaarden"),
                ("GM0299", "Zevenaar"),
            }
        )
        {
            yield return Gebied(code, naam);
            yield return Ligt(code, "PV25");
        }
        yield return new(
            new GebiedOpgegaan(GebiedCode.Parse("GM0196"), GebiedCode.Parse("GM0299")),
            new(new DateOnly(2024, 1, 1)),
            Brief
        );
        yield return new(
            new RealisatieGemeld(Taak.Asiel, "NO", GebiedCode.Parse("GM0202"), new(2024, 1, 1), 250),
            Bron: Brief
        );

        static Draft Gebied(string code, string naam) =>
            new(new GebiedVastgesteld(GebiedCode.Parse(code), naam), Bron: Brief);
        static Draft Ligt(string deel, string geheel) =>
            new(new IndelingVastgesteld(GebiedCode.Parse(deel), GebiedCode.Parse(geheel)), Bron: Brief);
    }

    private static IEnumerable<Fact> Feiten()
    {
        yield return Locatieboek.Bestaan(Koepel) with
        {
            Doelgroepen = WordList.Lees("gezinnen"),
            Beperkingen = WordList.Lees("geen alleenreizende mannen"),
            Adres = "<b>Laan</b> 1",
            Punt = new(51.98m, 5.91m),
        };
        yield return Locatieboek.Bestaan(Anker, "Het Anker") with
        {
            Exploitant = "gemeente",
            Kleinschalig = true,
        };
        yield return Locatieboek.Bestaan(Haven, "De Haven");
        yield return Locatieboek.Bestaan(Molen, "De Molen");
        yield return Locatieboek.Bestaan(Dorp, "Het Dorp");
        yield return Stukken.Stuk(Koepel, "hoofdgebouw", "NO", 200, "2023-01-01", "2024-04-01", amv: 20);
        yield return Stukken.Stuk(Koepel, "hoofdgebouw", "NO", 200, "2023-01-01", "2024-10-01", amv: 20) with
        {
            Afgesproken = 260,
        };
        yield return new BezettingGemeld(
            Koepel,
            null,
            new(2023, 12, 18),
            7,
            Dagreeks.Van([180, null, 190]),
            "maandag 9 uur"
        );
        yield return Stukken.Stuk(Anker, "a", "GOO", 60, "2024-03-01", taak: Taak.Oekraine);
        foreach (var verwacht in new[] { "2023-10-01", "2023-12-01", "2024-03-01" })
            yield return Stukken.Stap(Anker, Locatiestap.Open, verwacht, deel: "a");
        yield return Stukken.Stap(Anker, Locatiestap.Participatie, "2023-06-01", "2023-05-20");
        yield return Stukken.Stap(Anker, Locatiestap.Collegebesluit, "2023-07-01", "2023-07-15");
        yield return Stukken.Stuk(Haven, "winter", "NO", 90, "2022-10-01") with
        {
            Seizoen = Seizoen.Parse("10-01/04-01"),
        };
        yield return Stukken.Stuk(Molen, "a", "RO", 400, "2024-06-01");
        yield return Stukken.Stap(Molen, Locatiestap.Open, "2024-06-01", deel: "a");
        yield return Stukken.Stap(Molen, Locatiestap.Afgeblazen, null, "2023-11-01");
        yield return Stukken.Stuk(Dorp, "a", "TGO", 30, "2022-06-01");
    }
}

/// <summary>The server with ten thousand locations in two municipalities.</summary>
public sealed class GroteLocatieServer : LocatieServer
{
    public const int Aantal = 10_000;

    protected override IEnumerable<Draft> Drafts() =>
        Gebieden()
            .Concat(
                Enumerable
                    .Range(0, Aantal)
                    .SelectMany(i =>
                    {
                        var code = LocatieCode.Parse($"{(i % 2 == 0 ? "GM0202" : "GM0268")}-l{i}");
                        return new Fact[]
                        {
                            Locatieboek.Bestaan(code, $"Locatie {i:00000}"),
                            Stukken.Stuk(code, "a", i % 3 == 0 ? "RO" : "NO", 1 + (i % 7), "2023-01-01"),
                        };
                    })
                    .Select(f => new Draft(f, Bron: Brief))
            );
}
