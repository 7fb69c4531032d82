using System.Net;

namespace Regietafel.Tests.Web;

/// <summary>Recording by hand, through the pages, from the choice to the receipt.</summary>
public sealed class RecordingTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private static readonly (string, string)[] Measured =
    [
        ("gebied", "Arnhem (GM0202)"),
        ("dag", "2024-02-01"),
        ("aantal-RO", "600"),
        ("aantal-NO", "circa 250"),
        ("bron-code", "BRIEF-1"),
        ("bron-titel", "Brief van Arnhem"),
        ("auteur", "M. de Vries"),
    ];

    [Fact]
    public async Task A_realisatie_is_filled_in_shown_beforehand_booked_once_and_then_on_the_page()
    {
        var form = await server.Get("/vastleggen/realisatie/asiel");
        var preview = await TestServer.Read(await server.Browser.Send(form, "voorbeeld", Measured));
        Assert.Contains("Er is nog niets geboekt", preview.MainText());
        Assert.Contains("Arnhem gemeente", preview.QuerySelector("#effect")!.Text());
        Assert.Contains("circa 850", preview.QuerySelector("#effect")!.Text());
        var before = server.Ledger.Book.Last;

        var booked = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        Assert.Equal(before + 3, server.Ledger.Book.Last);
        var receipt = await server.Get(booked.Headers.Location!.ToString());
        Assert.Contains($"3 boekingen staan in het boek", receipt.MainText());
        Assert.Contains("M. de Vries", receipt.MainText());
        Assert.Contains("circa 850", (await server.Get("/gebied/GM0202?peildatum=2024-02-01")).MainText());

        var again = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(before + 3, server.Ledger.Book.Last);
        Assert.Contains("niets dubbel geboekt", (await server.Get(again.Headers.Location!.ToString())).MainText());
    }

    [Fact]
    public async Task A_refused_form_says_everything_that_is_wrong_at_its_field_and_keeps_what_was_filled_in()
    {
        var form = await server.Get("/vastleggen/opgave/asiel");
        var refused = await TestServer.Read(
            await server.Browser.Send(form, "voorbeeld", ("gebied", "Atlantis"), ("aantal", "twaalf"), ("amv", "3")),
            HttpStatusCode.UnprocessableEntity
        );
        foreach (var name in new[] { "gebied", "aantal", "per", "status", "bron" })
        {
            var field = refused.QuerySelector($"[name='{name}']")!;
            Assert.Equal("true", field.GetAttribute("aria-invalid"));
            Assert.NotNull(refused.QuerySelector($"#{name}-fout"));
            Assert.Contains($"{name}-fout", field.GetAttribute("aria-describedby"));
        }
        Assert.Equal("Atlantis", refused.Fields()["gebied"]);
        Assert.Equal("3", refused.Fields()["amv"]);
        Assert.Contains("Er zijn 5 dingen niet goed ingevuld", refused.MainText());
    }

    [Fact]
    public async Task A_rule_of_the_book_is_a_sentence_at_the_field_it_is_about()
    {
        var form = await server.Get("/vastleggen/opgave/asiel");
        var refused = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("gebied", "GM0202"),
                ("aantal", "100"),
                ("amv", "200"),
                ("per", "2030-01-01"),
                ("status", "indicatief"),
                ("bron", "PRT-GLD-2024")
            ),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("ligt niet tussen 0 en het aantal", refused.QuerySelector("#amv-fout")!.Text());
    }

    [Theory]
    [InlineData("dag-fout", "nog niet geweest", "2199-01-01", "10", null)]
    [InlineData("aantal-AMV-fout", "niet groter dan het geheel", "2024-03-05", "10", "900000")]
    [InlineData("aantal-RO-fout", "ligt niet tussen 0 en 1.000.000", "2024-03-05", "1000001", null)]
    public async Task A_rule_about_a_realisatie_is_told_at_its_day_or_its_kind(
        string error,
        string sentence,
        string dag,
        string ro,
        string? amv
    )
    {
        var form = await server.Get("/vastleggen/realisatie/asiel");
        var refused = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("gebied", "GM0202"),
                ("dag", dag),
                ("aantal-RO", ro),
                ("aantal-AMV", amv ?? ""),
                ("bron", "PRT-GLD-2024")
            ),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains(sentence, refused.QuerySelector("#" + error)!.Text().Replace(',', '.'));
    }

    [Fact]
    public async Task What_others_rest_on_is_not_withdrawn_and_the_page_says_what_does()
    {
        var bron = server.Ledger.Book.Find("bron/PRT-GLD-2024")!.Laatste(server.Ledger.Book.Last)!.Nummer;
        var intrekken = await server.Get($"/boeking/{bron}/intrekken");
        var refused = await TestServer.Read(
            await server.Browser.Send(intrekken, "voorbeeld", ("reden", "proef")),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Matches("rusten nog [0-9.,]+ boekingen, bijvoorbeeld boeking [0-9]+", refused.MainText());
        Assert.Contains("Trek die eerst in", refused.MainText());
    }

    [Fact]
    public async Task A_withdrawn_entry_says_by_which_when_by_whom_and_why_wherever_it_is_listed()
    {
        var form = await server.Get("/vastleggen/realisatie/oekraine");
        (string, string)[] filledIn =
        [
            ("gebied", "GM0202"),
            ("dag", "2024-02-09"),
            ("aantal-GOO", "77"),
            ("bron-code", "LOS"),
            ("bron-titel", "Losse brief"),
        ];
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(form, "vastleggen", filledIn)).StatusCode);
        var nummer = server.Ledger.Book.Last;
        await Withdraw(nummer, "dubbel geteld");

        var door = $"ingetrokken door boeking {nummer + 1} (M. de Vries, ";
        const string Waarom = "): dubbel geteld";
        var entry = await server.Get($"/boeking/{nummer}");
        Assert.Contains("Deze boeking is ingetrokken", entry.MainText());
        Assert.Contains("Zij telt niet meer mee: " + door, entry.MainText());
        Assert.Contains(Waarom, entry.MainText());
        Assert.Contains(door, (await server.Get("/bronnen/LOS")).QuerySelector("#boekingen")!.Text());
        Assert.Contains(
            door,
            (
                await server.Get(
                    $"/wijzigingen?van-peildatum=2024-02-09&peildatum=2024-02-10&van-bekend-op={Then()}&gebied=GM0202"
                )
            ).MainText()
        );

        await Withdraw(nummer - 1, "bron bestaat niet");
        Assert.Contains("Deze bron is ingetrokken", (await server.Get("/bronnen/LOS")).MainText());

        string Then() =>
            Uri.EscapeDataString($"{server.Ledger.Book[nummer].Geregistreerd.Moment:yyyy-MM-ddTHH:mm:ss.ffffffZ}");
    }

    private async Task Withdraw(long nummer, string reden)
    {
        var page = await server.Get($"/boeking/{nummer}/intrekken");
        var done = await server.Browser.Send(page, "vastleggen", ("reden", reden), ("auteur", "M. de Vries"));
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
    }

    [Fact]
    public async Task Who_fills_in_a_form_while_somebody_else_books_is_told_and_nothing_is_booked()
    {
        (string, string)[] filledIn =
        [
            ("gebied", "GM0200"),
            ("dag", "2024-02-02"),
            ("aantal-GOO", "111"),
            ("bron", "PRT-GLD-2024"),
        ];
        var mine = await server.Get("/vastleggen/realisatie/oekraine");
        var theirs = await server.Get("/vastleggen/realisatie/oekraine");
        var preview = await TestServer.Read(await server.Browser.Send(mine, "voorbeeld", filledIn));
        var first = await server.Browser.Send(theirs, "vastleggen", [.. filledIn, ("aantal-GOO", "222")]);
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        var last = server.Ledger.Book.Last;

        var late = await TestServer.Read(await server.Browser.Send(preview, "vastleggen"), HttpStatusCode.Conflict);
        Assert.Contains("iemand anders was u voor", late.MainText());
        Assert.Contains("222 plaatsen", late.MainText());
        Assert.Equal(last, server.Ledger.Book.Last);

        var insisted = await server.Browser.Send(late, "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, insisted.StatusCode);
        Assert.Equal(last + 1, server.Ledger.Book.Last);
    }

    [Fact]
    public async Task A_withdrawn_entry_stays_readable_and_the_one_before_it_shows_again()
    {
        var form = await server.Get("/vastleggen/correctie");
        var booked = await server.Browser.Send(
            form,
            "vastleggen",
            ("gebied", "PV25"),
            ("halfjaar", "2023-II"),
            ("aantal", "73"),
            ("toelichting", "vergissing"),
            ("bron", "PRT-GLD-2024")
        );
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        var nummer = server.Ledger.Book.Last;
        Assert.DoesNotContain("73 onverklaard", (await server.Get("/gebied/PV25?peildatum=2024-01-01")).MainText());

        var intrekken = await server.Get($"/boeking/{nummer}/intrekken");
        var preview = await TestServer.Read(
            await server.Browser.Send(intrekken, "voorbeeld", ("reden", "hoort hier niet"))
        );
        Assert.Contains("Onverklaarde afwijking", preview.QuerySelector("#effect")!.Text());
        var done = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Contains("73 onverklaard", (await server.Get("/gebied/PV25?peildatum=2024-01-01")).MainText());
        var entry = (await server.Get($"/boeking/{nummer}")).MainText();
        Assert.Contains("vergissing", entry);
        Assert.Contains("ingetrokken: hoort hier niet", entry);

        var again = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal(nummer + 1, server.Ledger.Book.Last);
    }
}
