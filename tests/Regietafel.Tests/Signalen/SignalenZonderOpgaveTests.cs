using AngleSharp.Dom;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Signalen;

/// <summary>The warnings of a province that begins with its locations: no municipality has a task yet.</summary>
public sealed class SignalenZonderOpgaveTests(ZonderOpgaveServer server) : IClassFixture<ZonderOpgaveServer>
{
    [Theory]
    [InlineData("/signalen?peildatum=2024-01-08")]
    [InlineData("/signalen?peildatum=2024-01-08&gebied=GM0202")]
    public async Task What_a_location_asks_for_is_listed_and_counted(string url)
    {
        var page = await server.Get(url);
        Assert.Contains("De stap participatie", page.QuerySelector(".signal")!.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".counts"));
        Assert.DoesNotContain("geen gemeente", page.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("verse cijfers", page.MainText(), StringComparison.Ordinal);
    }
}

/// <summary>A book with one municipality and one location that is late.</summary>
public sealed class ZonderOpgaveServer : TestServer
{
    protected override async Task<string> Book(string folder)
    {
        var path = await base.Book(folder);
        await using var ledger = await Regietafel.Ledger.Ledger.Open(path, TimeProvider.System);
        var (arnhem, koepel) = (GebiedCode.Parse("GM0202"), LocatieCode.Parse("GM0202-koepel"));
        Fact[] feiten =
        [
            new BronVastgelegd("register", "Register", null, null, false),
            new GebiedVastgesteld(arnhem, "Arnhem"),
            new LocatieVastgesteld(koepel, "De Koepel", "COA", WordList.Leeg, WordList.Leeg, WordList.Leeg),
            new CapaciteitVastgesteld(
                koepel,
                "B",
                Taak.Asiel,
                "RO",
                40,
                null,
                new(2024, 9, 1),
                null,
                Standing.Voorgesteld
            ),
            new LocatiestapBepaald(koepel, null, Locatiestap.Participatie, new(2023, 12, 20), null),
        ];
        await using var batch = await ledger.Begin("test");
        Assert.Empty(
            batch.AddAll(feiten.Select(f => new Draft(f, Bron: f is BronVastgelegd ? null : new("register"))))
        );
        Assert.Empty(await batch.Commit());
        return path;
    }
}
