using System.Text;
using Regietafel.Web;

namespace Regietafel.Tests.Api;

public sealed class ApiBookingTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Path = "/v1/boekingen";

    [Fact]
    public async Task A_fact_is_booked_once_and_shows_in_the_stand()
    {
        var body = Batch(Measurement("VR08", "GOO", "2024-02-01", "3310"));
        var before = server.Ledger.Book.Last;

        var booked = await Post(body);
        Assert.Equal(201, booked.Status);
        Assert.Equal($"{Path}/{before + 1}", booked.Headers["Location"]);
        Assert.Equal($"\"{before + 1}\"", booked.Headers["ETag"]);

        var again = await Post(body);
        Assert.Equal((200, before + 1), (again.Status, server.Ledger.Book.Last));
        Assert.Equal(1, again.Json.GetProperty("alBekend").GetInt32());

        var stand = await server.Get("/v1/gebieden/VR08/stand?peildatum=2024-02-01");
        Assert.Equal(3310, stand.Figure("oekraine", "realisatie", "GOO", null).GetProperty("aantal").GetInt32());
        var entry = (await server.Get($"{Path}/{before + 1}")).Json;
        Assert.Equal("secretaris", entry.GetProperty("auteur").GetString());
        Assert.Matches("^[0-9a-f]{64}$", entry.GetProperty("hash").GetString());
    }

    [Fact]
    public async Task A_source_and_what_is_booked_from_it_go_together()
    {
        var bron =
            """{"soort":"bron-vastgelegd","feit":{"code":"NIEUW","titel":"Nieuwe brief","datum":"2024-02-05"}}""";
        var answer = await Post(Batch(bron, Measurement("VR07", "POO", "2024-02-01", "null", "NIEUW")));
        Assert.Equal(201, answer.Status);
        Assert.Equal(2, answer.Json.GetProperty("geboekt").GetInt32());
    }

    [Fact]
    public async Task An_entry_can_be_withdrawn_and_what_stood_before_shows_again()
    {
        var nummer = (await Post(Batch(Measurement("VR08", "GOO", "2024-01-08", "1"))))
            .Json.GetProperty("eersteNummer")
            .GetInt64();
        var answer = await Post(
            Batch($$$"""{"soort":"ingetrokken","feit":{"nummer":{{{nummer}}},"reden":"typefout"}}""")
        );
        Assert.Equal(201, answer.Status);
        var stand = await server.Get("/v1/gebieden/VR08/stand?peildatum=2024-01-08");
        Assert.Equal(3304, stand.Figure("oekraine", "realisatie", "GOO", null).GetProperty("aantal").GetInt32());
        var entry = await server.Get($"{Path}/{nummer}");
        Assert.Equal([], OpenApiDocument.Committed.Check("GET", $"{Path}/{nummer}", entry));
        Assert.True(entry.Json.GetProperty("ingetrokken").GetBoolean());
        var intrekking = entry.Json.GetProperty("intrekking");
        Assert.Equal(nummer + 1, intrekking.GetProperty("boeking").GetInt64());
        Assert.Equal(
            ("typefout", "secretaris"),
            (intrekking.GetProperty("reden").GetString(), intrekking.GetProperty("auteur").GetString())
        );
    }

    [Fact]
    public async Task A_trial_books_nothing_and_says_what_it_would()
    {
        var before = server.Ledger.Book.Last;
        var answer = await Post(Batch(Measurement("VR06", "GOO", "2024-03-01", "4500")), "?proef=true");
        Assert.Equal((200, before), (answer.Status, server.Ledger.Book.Last));
        Assert.Equal(1, answer.Json.GetProperty("geboekt").GetInt32());
        Assert.True(answer.Json.GetProperty("proef").GetBoolean());
    }

    [Fact]
    public async Task Who_has_not_seen_the_last_entry_books_nothing()
    {
        var seen = (await server.Get("/v1/gebieden")).Headers["ETag"];
        Assert.Equal(
            201,
            (await Post(Batch(Measurement("VR06", "GOO", "2024-04-01", "1")), "", ("If-Match", seen))).Status
        );
        var before = server.Ledger.Book.Last;
        var late = await Post(Batch(Measurement("VR06", "GOO", "2024-04-02", "2")), "", ("If-Match", seen));
        Assert.Equal((412, before), (late.Status, server.Ledger.Book.Last));
        Assert.Equal("achterhaald", late.Json.GetProperty("code").GetString());
        Assert.Equal(
            412,
            (await Post(Batch(Measurement("VR06", "GOO", "2024-04-02", "2")), "", ("If-Match", "\"iets\""))).Status
        );
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_with_its_place_and_nothing_is_booked()
    {
        var before = server.Ledger.Book.Last;
        var answer = await Post(
            Batch(
                Measurement("VR06", "GOO", "2024-05-01", "4000"),
                Measurement("GM1", "GOO", "2024-02-30", "1e400"),
                Measurement("VR06", "GOO", "2024-05-01", "4000").Replace("\"aantal\":4000", "\"aantallen\":4000"),
                """{"soort":"geluk","feit":{}}""",
                "7"
            )
        );
        Assert.Equal((400, before), (answer.Status, server.Ledger.Book.Last));
        Assert.Equal(
            [
                "/boekingen/1/feit/gebied",
                "/boekingen/1/feit/peildatum",
                "/boekingen/1/feit/aantal",
                "/boekingen/2/feit/aantallen",
                "/boekingen/2/feit/aantal",
                "/boekingen/3/soort",
                "/boekingen/4",
            ],
            Places(answer)
        );
    }

    [Fact]
    public async Task What_the_rules_refuse_is_told_with_its_place_and_code()
    {
        var before = server.Ledger.Book.Last;
        var answer = await Post(
            Batch(
                Measurement("VR06", "GOO", "2024-06-01", "4000"),
                Measurement("VR06", "XX", "2024-06-01", "1"),
                Measurement("VR06", "GOO", "2024-06-01", "-1"),
                Measurement("VR06", "GOO", "2024-06-02", "1", "GEEN-BRON")
            )
        );
        Assert.Equal((400, before), (answer.Status, server.Ledger.Book.Last));
        Assert.Equal(["/boekingen/1/feit/soort", "/boekingen/2/feit/aantal", "/boekingen/3/bron/code"], Places(answer));
        Assert.Equal(["soort-onbekend", "aantal-onjuist", "bron-onbekend"], Codes(answer));
    }

    [Fact]
    public async Task Where_the_rule_is_about_the_envelope_or_the_whole_the_pointer_says_so()
    {
        var verdeling =
            """{"soort":"opgave-verdeeld","feit":{"taak":"asiel","vanGebied":"PV25","naarGebied":"GM0202","per":"2024-01-01","aantal":1,"status":"voorgesteld"},"bron":{"code":"COA-2023-I"}}""";
        var answer = await Post(
            Batch(
                Measurement("VR06", "GOO", "2199-01-01", "1"),
                verdeling.Replace("GM0202", "NL"),
                verdeling.Replace("2024-01-01", "2024-I"),
                verdeling.Replace("\"status\"", "\"waarvanAmv\":2,\"status\""),
                verdeling.Replace("\"bron\"", "\"geldigVan\":\"2024-02-01\",\"geldigTot\":\"2024-01-01\",\"bron\""),
                """{"soort":"ingetrokken","feit":{"nummer":1,"reden":"proef"}}"""
            )
        );
        Assert.Equal(
            [
                "/boekingen/0/feit/peildatum",
                "/boekingen/1/feit/naarGebied",
                "/boekingen/2/feit/per",
                "/boekingen/3/feit/waarvanAmv",
                "/boekingen/4/geldigTot",
                "/boekingen/5/feit/nummer",
            ],
            Places(answer)
        );
        var whole = await Post(
            Batch(Measurement("VR06", "GOO", "2024-06-09", "1"), verdeling.Replace(":1,", ":900000,"))
        );
        Assert.Equal(["/boekingen/1/feit/aantal"], Places(whole));
    }

    [Fact]
    public async Task A_table_cannot_divide_more_than_it_has()
    {
        var before = server.Ledger.Book.Last;
        var answer = await Post(
            Batch(
                """{"soort":"opgave-verdeeld","feit":{"taak":"asiel","vanGebied":"PV25","naarGebied":"GM0202","per":"2024-01-01","aantal":900000,"status":"voorgesteld"},"bron":{"code":"COA-2023-I"}}"""
            )
        );
        Assert.Equal((400, before), (answer.Status, server.Ledger.Book.Last));
        Assert.Contains("verdeling-te-groot", Codes(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"auteur":"a","boekingen":[]}""")]
    [InlineData("""{"auteur":"","boekingen":[{}]}""")]
    [InlineData("""{"auteur":"a","auteur":"b","boekingen":[]}""")]
    [InlineData("""{"auteur":"\ud800","boekingen":[{}]}""")]
    [InlineData(
        """{"auteur":"a","boekingen":[{"soort":"realisatie-gemeld","feit":{"taak":"asiel","soort":"RO","gebied":"PV25","peildatum":"2024-01-01","aantal":NaN}}]}"""
    )]
    [InlineData("""{"auteur":"a","boekingen":[[[[[[[[[[]]]]]]]]]]}""")]
    public async Task What_is_no_booking_is_refused(string body)
    {
        var before = server.Ledger.Book.Last;
        var answer = await Post(body);
        Assert.Equal((400, before), (answer.Status, server.Ledger.Book.Last));
    }

    [Fact]
    public async Task Too_much_at_once_is_refused()
    {
        var before = server.Ledger.Book.Last;
        // Asking first: a client that is still sending when the refusal comes may find the line closed before it reads it.
        var answer = await Post(new string(' ', (1 << 20) + 1), "", ("Expect", "100-continue"));
        Assert.Equal((413, before), (answer.Status, server.Ledger.Book.Last));
        Assert.Equal("te-groot", answer.Json.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Only_json_is_taken_which_a_form_of_another_site_cannot_send(string type)
    {
        var before = server.Ledger.Book.Last;
        using var request = new HttpRequestMessage(HttpMethod.Post, Path);
        request.Content = new ByteArrayContent(
            Encoding.UTF8.GetBytes(Batch(Measurement("VR06", "GOO", "2024-07-01", "1")))
        );
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        Assert.Equal((415, before), ((await server.Send(request)).Status, server.Ledger.Book.Last));
    }

    [Theory]
    [InlineData("Origin", "https://elders.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_cannot_book(string header, string value)
    {
        var before = server.Ledger.Book.Last;
        var answer = await Post(Batch(Measurement("VR06", "GOO", "2024-08-01", "1")), "", (header, value));
        Assert.Equal((403, before), (answer.Status, server.Ledger.Book.Last));
    }

    [Fact]
    public async Task Of_many_who_saw_the_same_last_entry_one_books_and_the_others_are_told()
    {
        var before = server.Ledger.Book.Last;
        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 12)
                .Select(i =>
                    Post(Batch(Measurement("VR06", "GOO", $"2025-01-{i:00}", "7")), "", ("If-Match", $"\"{before}\""))
                )
        );
        Assert.Equal(before + 1, server.Ledger.Book.Last);
        Assert.Single(answers, a => a.Status == 201);
        Assert.All(answers.Where(a => a.Status != 201), a => Assert.Equal(412, a.Status));
    }

    [Fact]
    public async Task A_book_that_may_only_be_read_is_told_as_that()
    {
        await using var app = await Server.Start(
            ServerOptions.Of("127.0.0.1", 0, null),
            Regietafel.Ledger.Ledger.Open(server.Ledger.Boek, TimeProvider.System, alleenLezen: true),
            TimeProvider.System
        );
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        using var content = new StringContent(
            Batch(Measurement("VR06", "GOO", "2025-02-01", "7")),
            Encoding.UTF8,
            "application/json"
        );
        using var answer = await client.PostAsync(new Uri(Path, UriKind.Relative), content);
        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Contains("boek-alleen-lezen", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Every answer is also held against the document.</summary>
    private async Task<ApiAnswer> Post(string body, string query = "", params (string, string)[] headers)
    {
        var answer = await server.Post(Path + query, body, headers);
        Assert.Equal([], OpenApiDocument.Committed.Check("POST", Path, answer));
        return answer;
    }

    private static string Batch(params string[] entries) =>
        $$"""{"auteur":"secretaris","boekingen":[{{string.Join(',', entries)}}]}""";

    private static string Measurement(
        string gebied,
        string soort,
        string dag,
        string aantal,
        string bron = "COA-2023-I"
    ) =>
        $$$"""{"soort":"realisatie-gemeld","feit":{"taak":"oekraine","soort":"{{{soort}}}","gebied":"{{{gebied}}}","peildatum":"{{{dag}}}","aantal":{{{aantal}}}},"bron":{"code":"{{{bron}}}","pagina":"tabel 1"}}""";

    private static IEnumerable<string?> Places(ApiAnswer answer) => Each(answer, "plaats");

    private static IEnumerable<string?> Codes(ApiAnswer answer) => Each(answer, "code");

    private static IEnumerable<string?> Each(ApiAnswer answer, string field) =>
        answer.Json.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty(field).GetString());
}
