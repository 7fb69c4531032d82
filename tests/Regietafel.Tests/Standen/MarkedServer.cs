using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tests.Web;
using Regietafel.Tijd;

namespace Regietafel.Tests.Standen;

/// <summary>
/// The server with a small book in which every figure must say something: Arnhem counts about 40, after a derived 30; Nijmegen counts nothing; the
/// opgave is derived.
/// </summary>
public sealed class MarkedServer : TestServer
{
    private static readonly GebiedCode Gelderland = GebiedCode.Parse("PV25");
    private static readonly GebiedCode Arnhem = GebiedCode.Parse("GM0202");
    private static readonly GebiedCode Nijmegen = GebiedCode.Parse("GM0268");
    private static readonly BronVerwijzing Brief = new("brief");
    private static readonly BronVerwijzing Raming = new("raming");

    protected override async Task<string> Book(string folder)
    {
        var book = await base.Book(folder);
        await using var ledger = await Regietafel.Ledger.Ledger.Open(book, TimeProvider.System);
        await using var batch = await ledger.Begin("Anna");
        Assert.Empty(batch.AddAll(Drafts()));
        Assert.Empty(await batch.Commit());
        return book;
    }

    private static IEnumerable<Draft> Drafts()
    {
        yield return new(new BronVastgelegd("brief", "Brief", new(2024, 1, 3), null, Afgeleid: false));
        yield return new(new BronVastgelegd("raming", "Raming", null, null, Afgeleid: true));
        yield return new(new GebiedVastgesteld(GebiedCode.Nederland, "Nederland"), Bron: Brief);
        yield return new(new GebiedVastgesteld(Gelderland, "Gelderland"), Bron: Brief);
        yield return new(new IndelingVastgesteld(Gelderland, GebiedCode.Nederland), Bron: Brief);
        foreach (var (code, naam) in new[] { (Arnhem, "Arnhem"), (Nijmegen, "Nijmegen") })
        {
            yield return new(new GebiedVastgesteld(code, naam), Bron: Brief);
            yield return new(new IndelingVastgesteld(code, Gelderland), Bron: Brief);
        }
        var per = new Termijn(new DateOnly(2024, 1, 1));
        yield return new(new OpgaveVastgesteld(Taak.Asiel, Gelderland, per, 100, null, Standing.Oproep), Bron: Raming);
        yield return new(
            new OpgaveVerdeeld(Taak.Asiel, Gelderland, Arnhem, per, 60, null, Standing.Oproep),
            Bron: Raming
        );
        yield return new(new RealisatieGemeld(Taak.Asiel, "RO", Arnhem, new(2023, 11, 1), 30), Bron: Raming);
        yield return new(
            new RealisatieGemeld(Taak.Asiel, "RO", Arnhem, new(2024, 1, 1), 40, Ongeveer: true),
            Bron: Brief
        );
    }
}
