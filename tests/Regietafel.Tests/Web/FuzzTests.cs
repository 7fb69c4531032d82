using System.Net;

namespace Regietafel.Tests.Web;

/// <summary>Whatever stands in an address or a form: an answer in Dutch, never a failure, and nothing booked.</summary>
public sealed class FuzzTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private static readonly string[] Nasty =
    [
        "",
        " ",
        "0",
        "-1",
        "5000",
        "99999999999999999999",
        "2147483648",
        "1e9",
        "NL",
        "PV25",
        "VR07",
        "RT-ARNHEM",
        "GM0202",
        "gm0202",
        "Arnhem (GM0202)",
        "asiel",
        "statushouders",
        "realisatie",
        "eindsaldo",
        "onverdeeld",
        "gepland",
        "RO",
        "2024-01-01",
        "1-1-2024",
        "2024-02-30",
        "0001-01-01",
        "9999-12-31",
        "2199-12-31",
        "1900-01-01",
        "2024-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "2023-II",
        "1990-I",
        "2199-II",
        "2024-2025",
        "2198-2199",
        "verslag",
        "PRT-GLD-2024",
        "indicatief",
        "gemeente",
        "csv",
        "xlsx",
        "json",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; drop table blok; --",
        "=1+1",
        "../../etc/passwd",
        "%00",
        "\u0000",
        "\u202Eabc",
        "\ud83d",
        "𝟙𝟚𝟛",
        "niet geregistreerd",
        "circa 80",
        new('x', 3000),
        new('9', 300),
    ];

    private static readonly string[] Addresses =
    [
        "/?zoek={0}&peildatum={1}&bekend-op={2}",
        "/zoek?zoek={0}&peildatum={1}",
        "/gebied/{0}?peildatum={1}&bekend-op={2}&per={3}&taak={4}",
        "/herkomst/{0}/{1}/{2}?termijn={3}&soort={4}&peildatum={5}",
        "/herkomst/PV25/statushouders/{0}?termijn={1}&peildatum={2}",
        "/herkomst/{0}/statushouders/nog-in-te-lopen?termijn={1}&peildatum={2}",
        "/locaties?gebied={0}&taak={1}&soort={2}&eindigt-voor={3}&tekst={4}&peildatum={5}",
        "/locaties?exploitant={0}&zekerheid={1}&kleinschalig={2}&volgorde={3}&pagina={4}&rijen={5}",
        "/locaties/{0}.{1}?gebied={2}&beeld={3}&bekend-op={4}",
        "/locaties/plan?gebied={0}&stap={1}&peildatum={2}",
        "/locatie/{0}?peildatum={1}&bekend-op={2}",
        "/locatie/{0}/{1}.{2}?peildatum={3}",
        "/toezicht?provincie={0}&toon={1}&peildatum={2}&bekend-op={3}",
        "/locatieonderzoeken?gebied={0}&peildatum={1}&bekend-op={2}",
        "/locatieonderzoek/{0}?peildatum={1}",
        "/locatieonderzoek/liemers-2023?gewicht-draagvlak={0}&kandidaat={1}&gewicht-{2}={3}&peildatum=2024-01-08",
        "/locatieonderzoek/liemers-2023/{0}.{1}?gewicht-kosten={2}",
        "/toezicht/{0}?peildatum={1}&bekend-op={2}",
        "/toezicht/{0}/{1}.{2}?peildatum={3}",
        "/gebied/{0}/doorkijk?taak={1}&tot={2}&scenario={3}&zaad={4}&op={5}",
        "/gebied/PV25/doorkijk?scenario={0}&scenario={1}&trekkingen={2}&per={3}",
        "/gebied/PV25/doorkijk/{0}.{1}?tot={2}",
        "/vastleggen/trede?gebied={0}&trede={1}&vanaf={2}&reden={3}",
        "/vastleggen/overdracht?van-1={0}&halfjaar={1}&aantal-1={2}",
        "/herkomst/NL/asiel/{0}?termijn={1}&soort={2}&peildatum={3}",
        "/boeking/{0}?peildatum={1}&bekend-op={2}",
        "/boeking/{0}/intrekken",
        "/agenda?gebied={0}&cyclus={1}&peildatum={2}&bekend-op={3}",
        "/agenda.{0}?gebied={1}&cyclus={2}&peildatum={3}",
        "/agenda/{0}.ics?peildatum={1}&bekend-op={2}",
        "/agenda/PV25.ics?peildatum={0}",
        "/vastleggen/kalenderstap?gebied={0}&kalenderstap={1}&cyclus={2}&dag={3}",
        "/boeking/{0}/verloop.{1}?peildatum={2}&bekend-op={3}",
        "/herkomst/{0}/{1}/{2}/opbouw.{3}?termijn={4}&soort={5}",
        "/wijzigingen/tabel.{0}?van-peildatum={1}&van-bekend-op={2}&peildatum={3}&gebied={4}",
        "/bronnen.{0}?bekend-op={1}",
        "/bron-boekingen.{0}?code={1}&bekend-op={2}",
        "/wijzigingen?van-peildatum={0}&van-bekend-op={1}&peildatum={2}&bekend-op={3}&gebied={4}",
        "/bronnen/{0}?bekend-op={1}",
        "/vastleggen/{0}/{1}?gebied={2}&per={3}",
        "/vastleggen/realisatie/{0}?peildatum={1}",
        "/vastgelegd?nr={0}&al-bekend={1}",
        "/geimporteerd?geboekt={0}&al-bekend={1}&tot={2}",
        "/bestanden/{0}",
        "/begrippen?peildatum={0}&bekend-op={1}",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_address_of_any_kind_gets_an_answer(int seed)
    {
        var random = new Random(seed);
        var last = server.Ledger.Book.Last;
        for (var round = 0; round < 400; round++)
        {
            var values = Enumerable.Range(0, 6).Select(_ => Uri.EscapeDataString(Word(random))).ToArray<object>();
            var url = string.Format(null, Addresses[random.Next(Addresses.Length)], values);
            using var answer = await server.Browser.GetAsync(url);
            Assert.True((int)answer.StatusCode < 500, $"seed {seed}, round {round}: {url} gave {answer.StatusCode}");
            var text = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain("<script>alert", text);
            Assert.DoesNotContain("<img src=x", text);
        }
        Assert.Equal(last, server.Ledger.Book.Last);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_form_filled_in_with_anything_is_refused_or_previewed(int seed)
    {
        var random = new Random(seed);
        var last = server.Ledger.Book.Last;
        string[] forms =
        [
            "/vastleggen/opgave/asiel",
            "/vastleggen/opgave/statushouders",
            "/vastleggen/verdeling/oekraine",
            "/vastleggen/realisatie/asiel",
            "/vastleggen/realisatie/statushouders",
            "/vastleggen/beginsaldo",
            "/vastleggen/correctie",
            "/vastleggen/kalenderstap",
            "/vastleggen/locatieonderzoek",
            "/vastleggen/criterium?onderzoek=liemers-2023",
            "/vastleggen/kandidaat?onderzoek=liemers-2023",
            "/vastleggen/score?onderzoek=liemers-2023",
            "/vastleggen/kandidaatbesluit?onderzoek=liemers-2023",
            "/vastleggen/bron",
            "/boeking/5000/intrekken",
        ];
        foreach (var url in forms)
        {
            var page = await server.Get(url);
            for (var round = 0; round < 25; round++)
            {
                var filledIn = page.Fields()
                    .Keys.Where(name => name != "__RequestVerificationToken")
                    .Select(name => (name, Word(random)))
                    .ToArray();
                using var answer = await server.Browser.Send(page, "voorbeeld", filledIn);
                Assert.True(
                    answer.StatusCode
                        is HttpStatusCode.OK
                            or HttpStatusCode.UnprocessableEntity
                            or HttpStatusCode.BadRequest,
                    $"seed {seed}: {url} gave {answer.StatusCode} to {string.Join(", ", filledIn)}"
                );
            }
        }
        Assert.Equal(last, server.Ledger.Book.Last);
        Assert.Equal(last, server.Ledger.Book.Staged);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_file_of_any_kind_is_refused_or_previewed(int seed)
    {
        var random = new Random(seed);
        var last = server.Ledger.Book.Last;
        var token = (await server.Get("/importeren")).Fields()["__RequestVerificationToken"];
        string[] names =
        [
            "opgaven.csv",
            "realisatie.csv",
            "werkmap.xlsx",
            "boek.zip",
            "../../x.csv",
            "",
            "\u202Ea.csv",
        ];
        for (var round = 0; round < 40; round++)
        {
            var content = new byte[random.Next(2_000)];
            random.NextBytes(content);
            if (random.Next(2) == 0)
                content = System.Text.Encoding.UTF8.GetBytes(
                    string.Join(random.Next(2) == 0 ? ";" : "\n", Enumerable.Range(0, 40).Select(_ => Word(random)))
                );
            using var form = new MultipartFormDataContent
            {
                { new StringContent(token), "__RequestVerificationToken" },
                { new StringContent(Word(random)), "auteur" },
                {
                    new ByteArrayContent(content),
                    "bestanden",
                    names[random.Next(names.Length)] is { Length: > 0 } name ? name : "x"
                },
            };
            using var answer = await server.Browser.PostAsync("/importeren", form);
            Assert.True(
                (int)answer.StatusCode is 200 or 400 or 422,
                $"seed {seed}, round {round}: {answer.StatusCode}"
            );
        }
        Assert.Equal(last, server.Ledger.Book.Last);
        Assert.Equal(last, server.Ledger.Book.Staged);
    }

    [Fact]
    public async Task A_form_that_is_too_large_or_an_address_that_is_too_long_is_refused()
    {
        using var large = await server.Browser.PostAsync(
            "/vastleggen/bron",
            new ByteArrayContent(new byte[2 << 20])
            {
                Headers = { ContentType = new("application/x-www-form-urlencoded") },
            }
        );
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using var longer = await server.Browser.GetAsync("/?zoek=" + new string('x', 50_000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, longer.StatusCode);
    }

    [Fact]
    public async Task A_moment_with_a_page_of_spaces_in_it_is_none_for_every_link_would_have_them()
    {
        var page = "/verdelen?peildatum=2024-01-08&bekend-op=2024-06-01" + new string('+', 100) + "12:00";
        Assert.Contains("geen datum of tijdstip", (await server.Get(page, HttpStatusCode.BadRequest)).MainText());
    }

    private static string Word(Random random) =>
        random.Next(8) == 0
            ? new string([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => (char)random.Next(0x20, 0x2FF))])
            : Nasty[random.Next(Nasty.Length)];
}
