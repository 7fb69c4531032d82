using System.Net;
using AngleSharp.Html.Dom;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Ledger;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Proeven;

/// <summary>Booking a variant through the pages, from its button to the stand. Every test divides another term.</summary>
public abstract class ProefBoekTests(TestServer server)
{
    private static readonly (string, string)[] Bron = [("bron", "PRT-GLD-2024"), ("auteur", "M. de Vries")];

    [Fact]
    public async Task A_variant_is_filled_in_shown_beforehand_booked_once_and_then_it_is_the_stand()
    {
        Assert.DoesNotContain(
            "732",
            (await server.Get("/gebied/GM0202?peildatum=2025-07-01")).QuerySelector(".tile:has(#asiel)")!.Text()
        );
        var proef = await server.Get(Proefpagina.Drie);
        var form = await server.Get(proef.Href("Leg vast als voorstel: variant 1"));
        var preview = await Read(await server.Browser.Send(form, "voorbeeld", Bron));
        Assert.Contains("Er is nog niets geboekt.", preview.MainText());
        Assert.Contains("58 delen, alle nieuw.", preview.MainText());
        Assert.Contains("Arnhem 732 62", preview.Regels("wat"));
        var before = server.Ledger.Book.Last;

        var booked = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal((HttpStatusCode.SeeOther, before + 59), (booked.StatusCode, server.Ledger.Book.Last));
        var bewijs = await server.Get(booked.Headers.Location!.ToString());
        Assert.Contains("59 boekingen staan in het boek", bewijs.MainText());
        Assert.Contains("M. de Vries", bewijs.MainText());
        Assert.Equal(58, bewijs.QuerySelectorAll("#boekingen tbody tr:not(.rowhead)").Length);

        var again = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(before + 59, server.Ledger.Book.Last);
        Assert.Contains("niets dubbel geboekt", (await server.Get(again.Headers.Location!.ToString())).MainText());

        var gebied = await server.Get("/gebied/GM0202?peildatum=2025-07-01");
        var cijfer = gebied
            .QuerySelectorAll("a[href*='/asiel/opgave?']")
            .First(a => a.Text() == "732")
            .GetAttribute("href")!;
        var herkomst = await server.Get(cijfer);
        Assert.Contains(
            "Verdeeld volgens ‘Spreidingswet’. Het gewicht is inwoners × (1 + ses-woa)",
            herkomst.MainText()
        );
        var boeking = await server.Get(herkomst.QuerySelector("#opbouw a[href^='/boeking/']")!.GetAttribute("href")!);
        Assert.Contains("732 plaatsen, waarvan 62 AMV (voorgesteld)", boeking.MainText());
        Assert.Contains("heeft daarmee recht op circa 732.18 van de 2.240", boeking.MainText().Replace(',', '.'));
        var overzicht = (await server.Get("/verdelen?peildatum=2024-01-08")).QuerySelector("#te-verdelen")!.Text();
        Assert.DoesNotContain("Gelderland Asielopvang per 1 juli 2025", overzicht);

        await Decide(before + 59);
    }

    private async Task Decide(long last)
    {
        var proef = await server.Get("/verdelen?peildatum=2024-01-08&gebied=PV25&per=2025-07-01");
        Assert.Contains("voorgesteld spreidingswet-PV25-2025-07-01", proef.QuerySelector(".booked")!.Text());
        var begin = await server.Get("/verdelen?peildatum=2024-01-08");
        Assert.Contains("Voorgesteld, nog niet besloten", begin.MainText());
        Assert.Contains("spreidingswet-PV25-2025-07-01", begin.QuerySelector(".booked")!.Text());
        var form = await server.Get(proef.Href("Stel vast met het besluit"));
        Assert.Equal(
            ("vastgesteld", "spreidingswet-PV25-2025-07-01"),
            (form.Fields()["status"], form.Fields()["kenmerk"])
        );
        (string, string)[] besluit =
        [
            ("bron-code", "BESLUIT-GLD"),
            ("bron-titel", "Besluit van de PRT"),
            ("auteur", "A"),
        ];
        var preview = await Read(await server.Browser.Send(form, "voorbeeld", besluit));
        Assert.Contains("De aantallen blijven gelijk", preview.MainText());
        await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(last + 60, server.Ledger.Book.Last); // the source, how it was made, and 58 parts

        proef = await server.Get("/verdelen?peildatum=2024-01-08&gebied=PV25&per=2025-07-01");
        Assert.Contains("vastgesteld spreidingswet-PV25-2025-07-01", proef.QuerySelector(".booked")!.Text());
        begin = await server.Get("/verdelen?peildatum=2024-01-08");
        Assert.DoesNotContain("spreidingswet-PV25-2025-07-01", begin.MainText());
        Assert.Contains("Besluit van de PRT", proef.QuerySelector(".booked")!.Text());
        var boekingen = await server.Get("/bronnen/BESLUIT-GLD?peildatum=2025-07-01");
        Assert.Contains("732 plaatsen, waarvan 62 AMV (vastgesteld)", boekingen.MainText());
        var zo = await server.Get(proef.Href("Reken door zoals het was"));
        Assert.Equal("subregio", zo.Vraag()["via"]);
        Assert.All(zo.Rijen(), r => Assert.Equal(r.Cellen[0], r.Cellen[2])); // as in the book
    }

    [Fact]
    public async Task A_division_is_opened_again_with_the_method_and_the_key_that_it_was_made_with()
    {
        await server.Opgave("2027-07-01");
        await Book(
            "/verdelen/vastleggen?peildatum=2024-01-08&gebied=PV25&aantal=1000&per=2027-07-01&sleutel=inwoners&methode=sainte-lague"
        );
        var proef = await server.Get("/verdelen?peildatum=2024-01-08&gebied=PV25&per=2027-07-01");
        foreach (var link in (string[])["Reken door zoals het was", "Stel vast met het besluit"])
            Assert.Contains("methode=sainte-lague", proef.Href(link), StringComparison.Ordinal);
        Assert.Contains("bekend-op=", proef.Href("Reken door zoals het was"), StringComparison.Ordinal);
        var zo = await server.Get(proef.Href("Reken door zoals het was"));
        Assert.All(zo.Rijen(), r => Assert.Equal(r.Cellen[0], r.Cellen[1])); // as in the book
    }

    [Fact]
    public async Task A_receipt_of_what_was_not_booked_together_is_none()
    {
        await server.Opgave("2028-07-01");
        var booked = await Book(
            "/verdelen/vastleggen?peildatum=2024-01-08&gebied=PV25&aantal=1000&per=2028-07-01&sleutel=inwoners"
        );
        var receipt = booked.Headers.Location!.ToString();
        Assert.Contains("nr=", receipt, StringComparison.Ordinal);
        foreach (var nummers in (string[])["2-1", "1-2", "1-99999999", "x"])
            await server.Get(
                receipt[..receipt.IndexOf("nr=", StringComparison.Ordinal)] + "nr=" + nummers,
                HttpStatusCode.NotFound
            );
    }

    [Fact]
    public async Task Dividing_anew_shows_first_what_it_replaces_and_what_lapses()
    {
        await server.Opgave("2026-01-01");
        await Book(
            "/verdelen/vastleggen?peildatum=2024-01-08&gebied=PV25&aantal=1000&per=2026-01-01&sleutel=inwoners&via=veiligheidsregio"
        );
        var before = server.Ledger.Book.Last;
        var preview = await Preview(
            "/verdelen/vastleggen?peildatum=2024-01-08&gebied=PV25&aantal=1000&per=2026-01-01&sleutel=inwoners&via=subregio"
        );
        Assert.Contains("112 delen: 58 nieuw, 54 vervallen.", preview.MainText());
        var vervalt = preview.QuerySelectorAll("#wat tr.undivided").Select(r => r.Woorden()).ToList();
        Assert.Equal(3 + 51, vervalt.Count);
        Assert.All(vervalt, r => Assert.Contains("vervalt", r));
        Assert.Equal(before, server.Ledger.Book.Last);

        var booked = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(before + 113, server.Ledger.Book.Last);
        Assert.Contains(
            "vervalt",
            (await server.Get(booked.Headers.Location!.ToString())).QuerySelector("#boekingen")!.Text()
        );
        Assert.Equal(54, Enumerable.Range(1, 113).Count(i => server.Ledger.Book[before + i].Fact is Ingetrokken));
    }

    [Fact]
    public async Task The_taakstelling_is_divided_anew_though_colleges_handed_some_of_it_over()
    {
        var preview = await Preview("/verdelen/vastleggen?peildatum=2024-02-08&gebied=PV25&taak=statushouders");
        Assert.Contains("Dit vervangt wat er in het boek staat", preview.MainText());
        Assert.Contains("de delen zijn samen", preview.MainText());
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(preview, "vastleggen")).StatusCode);
        Assert.NotEqual("", (await server.Get("/gebied/PV25?peildatum=2024-02-08")).MainText());
    }

    [Fact]
    public async Task Another_number_is_shown_beside_the_one_it_replaces_with_its_entry()
    {
        const string Vraag =
            "/verdelen/vastleggen?peildatum=2024-01-08&gebied=PV25&aantal=1000&per=2026-07-01&sleutel=inwoners";
        await server.Opgave("2026-07-01");
        await Book(Vraag);
        var preview = await Preview(Vraag + "&grenzen=Ede%3D70-");
        Assert.Contains("Dit vervangt wat er in het boek staat", preview.MainText());
        var ede = preview.QuerySelectorAll("#wat tbody tr").Single(r => r.QuerySelector("th")!.Text() == "Ede");
        Assert.StartsWith("Ede 57 70 +13", ede.Woorden());
        var oud = await server.Get(ede.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("57 plaatsen", oud.MainText());
    }

    [Fact]
    public async Task Who_was_second_is_told_by_whom_and_books_nothing()
    {
        const string Vraag = "/verdelen/vastleggen?peildatum=2024-01-08&gebied=PV25&aantal=1000&per=2027-01-01";
        await server.Opgave("2027-01-01");
        var mijn = await Preview(Vraag + "&sleutel=inwoners");
        await Book(Vraag + "&sleutel=spreidingswet", "B. Smit");
        var before = server.Ledger.Book.Last;
        var late = await Read(await server.Browser.Send(mijn, "vastleggen"), HttpStatusCode.Conflict);
        Assert.Contains("iemand anders was u voor", late.MainText());
        Assert.Contains("B. Smit legde intussen vast", late.MainText());
        Assert.Contains("Zo ook nog", late.MainText());
        Assert.Equal(before, server.Ledger.Book.Last);
        var again = await Read(await server.Browser.Send(late, "voorbeeld"));
        Assert.Contains("Dit vervangt wat er in het boek staat", again.MainText());
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(again, "vastleggen")).StatusCode);
    }

    [Fact]
    public async Task Numbers_that_come_out_otherwise_than_they_were_shown_are_not_booked()
    {
        await server.Opgave("2027-07-01");
        var preview = await Preview(
            "/verdelen/vastleggen?peildatum=2024-01-08&gebied=PV25&aantal=1000&per=2027-07-01&sleutel=inwoners"
        );
        await using (var batch = await server.Ledger.Begin("B. Smit"))
        {
            var meer = new IndicatorVastgesteld("inwoners", GebiedCode.Parse("GM0228"), new(2024, 1, 1), 200_000);
            Assert.Null(batch.Add(new(meer, Bron: new("PRT-GLD-2024"))));
            Assert.Empty(await batch.Commit());
        }
        var before = server.Ledger.Book.Last;
        var changed = await Read(await server.Browser.Send(preview, "vastleggen"), HttpStatusCode.Conflict);
        Assert.Contains("de verdeling komt nu anders uit", changed.MainText());
        Assert.Equal(before, server.Ledger.Book.Last);
        Assert.Equal("PRT-GLD-2024", changed.Fields()["bron"]);

        // The other tests count on the figures as they were.
        await using var back = await server.Ledger.Begin("B. Smit");
        Assert.Null(back.Add(new(new Ingetrokken(before, server.Ledger.Book[before].Fact.Subject, "proef"))));
        Assert.Empty(await back.Commit());
    }

    private async Task<IHtmlDocument> Preview(string vraag, string auteur = "M. de Vries") =>
        await Read(
            await server.Browser.Send(
                await server.Get(vraag),
                "voorbeeld",
                ("bron", "PRT-GLD-2024"),
                ("auteur", auteur)
            )
        );

    private async Task<HttpResponseMessage> Book(string vraag, string auteur = "M. de Vries")
    {
        var booked = await server.Browser.Send(await Preview(vraag, auteur), "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        return booked;
    }

    private static Task<IHtmlDocument> Read(HttpResponseMessage answer, HttpStatusCode status = HttpStatusCode.OK) =>
        TestServer.Read(answer, status);
}

public sealed class SqliteProefBoekTests(ExampleServer server) : ProefBoekTests(server), IClassFixture<ExampleServer>;

public sealed class PostgresProefBoekTests(PostgresExampleServer server)
    : ProefBoekTests(server),
        IClassFixture<PostgresExampleServer>;
