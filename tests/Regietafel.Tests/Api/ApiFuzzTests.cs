using System.Globalization;
using System.Text;

namespace Regietafel.Tests.Api;

/// <summary>Questions and bodies that nobody would send, from a seed: never a fault of the server, never a changed book.</summary>
public sealed class ApiFuzzTests(ApiServer server) : IClassFixture<ApiServer>
{
    private static readonly string[] Paths =
    [
        "/gebieden",
        "/gebieden/{code}",
        "/gebieden/{code}/stand",
        "/gebieden/{code}/delen",
        "/gebieden/{code}/trend",
        "/gebieden/{code}/herkomst/{taak}/{cijfer}",
        "/wijzigingen",
        "/bronnen",
        "/sleutels",
        "/sleutels/{code}",
        "/verdelingen",
        "/boekingen",
        "/gebieden/{code}/agenda",
        "/locatieonderzoeken",
        "/locatieonderzoeken/{code}",
        "/boekingen/{nummer}",
    ];

    private static readonly string[] Keys =
    [
        "peildatum",
        "bekendOp",
        "bekend-op",
        "pagina",
        "paginaGrootte",
        "niveau",
        "zoek",
        "per",
        "soort",
        "taak",
        "van",
        "vanPeildatum",
        "vanBekendOp",
        "gebied",
        "na",
        "proef",
        "sleutel",
        "aantal",
        "amv",
        "via",
        "kleinste",
        "zaad",
        "grenzen",
        "eigenSleutels",
        "indicatordatum",
        "methode",
        "",
        "PEILDATUM",
        "__proto__",
    ];

    private static readonly string[] Odd =
    [
        "",
        " ",
        "0",
        "-1",
        "1",
        "2147483648",
        "9223372036854775807",
        "9223372036854775808",
        "99999999999999999999999",
        "1e3",
        "1.5",
        "NaN",
        "Infinity",
        "null",
        "true",
        "[]",
        "{}",
        "0001-01-01",
        "9999-12-31",
        "2024-02-30",
        "2024-01-01",
        "1-1-2024",
        "2023-II",
        "1990-I",
        "2199-II",
        "2024-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "NL",
        "PV25",
        "PV99",
        "VR07",
        "GM0202",
        "GM0236",
        "RT-ARNHEM",
        "RT-",
        "liemers-2023",
        "gemeente",
        "land",
        "asiel",
        "statushouders",
        "oekraine",
        "RO",
        "GOO",
        "opgave",
        "verschil",
        "eindsaldo",
        "maandnorm",
        "afwijking",
        "onverdeeld",
        "gepland",
        "' or 1=1 --",
        "<script>",
        "%00",
        "\0",
        "\r\n",
        "ü",
        "İ",
        "ﬀ",
        "\ud83d\ude00",
        "../../etc/passwd",
        "a/b",
        "a;b",
        "=1+1",
        "{0}",
        "%s",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(20240101)]
    public async Task A_question_is_answered_or_refused(int seed)
    {
        var random = new Random(seed);
        var before = server.Ledger.Book.Last;
        for (var i = 0; i < 600; i++)
        {
            var path = "/v1" + Fill(Pick(random, Paths), random) + Query(random);
            var answer = await server.Get(path);
            Assert.True(
                answer.Status is 200 or 400 or 404 or 414 or 431 or 422,
                $"seed {seed}: {path} gave {answer.Status}\n{answer.Text}"
            );
            if (!path.Contains('%', StringComparison.Ordinal))
                Assert.Equal([], OpenApiDocument.Committed.Check("GET", path, answer));
        }
        Assert.Equal(before, server.Ledger.Book.Last);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(20240202)]
    public async Task A_body_that_is_not_right_books_nothing(int seed)
    {
        var random = new Random(seed);
        var before = server.Ledger.Book.Last;
        for (var i = 0; i < 800; i++)
        {
            var body = Spoil(Good, random);
            // A trial reads, checks and refuses as a booking does; what the dice left right is booked nowhere.
            var answer = await server.Post("/v1/boekingen?proef=true", body);
            Assert.True(answer.Status is 200 or 400, $"seed {seed}: {answer.Status} for\n{body}\n{answer.Text}");
            Assert.Equal([], OpenApiDocument.Committed.Check("POST", "/v1/boekingen", answer));
        }
        Assert.Equal(before, server.Ledger.Book.Last);
        Assert.Equal(before, server.Ledger.Book.Staged);
    }

    [Theory]
    [InlineData(3)]
    public async Task Whatever_is_booked_the_book_stays_readable(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var (before, body) = (server.Ledger.Book.Last, Spoil(Good, random));
            var answer = await server.Post("/v1/boekingen", body);
            Assert.True(answer.Status is 200 or 201 or 400, $"seed {seed}: {answer.Status} for\n{body}");
            Assert.Equal(answer.Status == 201, server.Ledger.Book.Last > before);
        }
        foreach (
            var path in (string[])
                [
                    "/v1/gebieden/PV25/stand?peildatum=2024-01-08",
                    "/v1/gebieden/NL/delen",
                    "/v1/boekingen?na=5000&paginaGrootte=1000",
                ]
        )
            Assert.Equal([], OpenApiDocument.Committed.Check("GET", path, await server.Get(path)));
        Assert.Null(await server.Ledger.Verify());
    }

    private const string Vraag = """
        {"sleutel":"spreidingswet","gebied":"PV25","aantal":11704,"waarvanAmv":992,"peildatum":"2024-01-01","bekendOp":"2024-06-01",
        "indicatordatum":"2023-01-01","methode":"sainte-lague","via":"subregio","kleinste":10,"zaad":"a","grenzen":[
        {"gebied":"GM0202","minimum":1000,"maximum":2000},{"gebied":"GM0228","maximum":5},{"gebied":"RT-ACHTERHOEK","sleutel":"inwoners"}]}
        """;

    [Theory]
    [InlineData(4)]
    [InlineData(20240404)]
    public async Task A_question_of_dividing_that_is_not_right_is_answered_or_refused(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 400; i++)
        {
            var body = Spoil(Vraag, random);
            var answer = await server.Post("/v1/verdelingen", body);
            Assert.True(answer.Status is 200 or 400 or 422, $"seed {seed}: {answer.Status} for\n{body}\n{answer.Text}");
            Assert.Equal([], OpenApiDocument.Committed.Check("POST", "/v1/verdelingen", answer));
        }
    }

    private const string Good = """
        {"auteur":"secretaris","boekingen":[
        {"soort":"bron-vastgelegd","feit":{"code":"B","titel":"Brief","datum":"2024-02-05","vindplaats":null,"afgeleid":false}},
        {"soort":"realisatie-gemeld","feit":{"taak":"asiel","soort":"RO","gebied":"PV25","peildatum":"2024-02-01","aantal":4990,"ongeveer":true},"geldigVan":"2024-01-01","geldigTot":"2025-01-01","bron":{"code":"B","pagina":"2"},"openbaarheid":"intern"},
        {"soort":"realisatie-gepland","feit":{"taak":"oekraine","soort":"GOO","gebied":"VR07","per":"2024-06-01","aantal":null},"bron":{"code":"B"}},
        {"soort":"opgave-vastgesteld","feit":{"taak":"oekraine","gebied":"VR07","per":"2025-01-01","aantal":3900,"waarvanAmv":null,"status":"oproep"},"bron":{"code":"B"}},
        {"soort":"opgave-verdeeld","feit":{"taak":"oekraine","vanGebied":"VR07","naarGebied":"GM0202","per":"2025-01-01","aantal":100,"status":"voorgesteld"},"bron":{"code":"B"}},
        {"soort":"beginsaldo-vastgesteld","feit":{"gebied":"PV25","periode":"2024-II","aantal":-12},"bron":{"code":"B"}},
        {"soort":"saldo-gecorrigeerd","feit":{"gebied":"PV25","periode":"2024-II","kenmerk":"k","aantal":3,"toelichting":"telfout"},"bron":{"code":"B"}},
        {"soort":"kalenderstap-gedaan","feit":{"gebied":"PV25","stap":"verslag","cyclus":"2024-2025","gedaanOp":"2024-10-30","toelichting":null},"bron":{"code":"B"}},
        {"soort":"kalenderstap-vastgesteld","feit":{"gebied":"PV25","stap":"eigen","regeling":"taakstelling","naam":"Eigen stap","wie":"provincie","wijze":"op","dag":"15 april","vanaf":"4 weken vooraf","helft":1,"eersteCyclus":"2026-I","laatsteCyclus":null,"alleenBijHerindeling":false,"wat":"Kijkt","grondslag":"Besluit","vindplaats":"https://voorbeeld.nl"},"bron":{"code":"B"}},
        {"soort":"gebied-vastgesteld","feit":{"code":"RT-NIEUW","naam":"Nieuwe tafel"},"bron":{"code":"B"}},
        {"soort":"indeling-vastgesteld","feit":{"deel":"RT-NIEUW","geheel":"PV25"},"bron":{"code":"B"}},
        {"soort":"gebied-opgegaan","feit":{"gebied":"GM0202","opgegaanIn":"GM0268"},"geldigVan":"2030-01-01","bron":{"code":"B"}},
        {"soort":"ingetrokken","feit":{"nummer":5453,"reden":"fout"},"bekendSinds":null}]}
        """;

    /// <summary>One to four blows: a value for another, a piece left out or doubled, a byte changed.</summary>
    private static string Spoil(string text, Random random)
    {
        var spoiled = new StringBuilder(text);
        for (var blow = random.Next(1, 5); blow > 0 && spoiled.Length > 2; blow--)
        {
            var at = random.Next(spoiled.Length);
            var length = Math.Min(random.Next(1, 12), spoiled.Length - at);
            switch (random.Next(6))
            {
                case 0:
                    spoiled.Remove(at, length);
                    break;
                case 1:
                    spoiled.Insert(at, spoiled.ToString(at, length));
                    break;
                case 2:
                    spoiled[at] = (char)random.Next(1, 0x2ff);
                    break;
                default:
                    var value = Value(spoiled.ToString(), random);
                    spoiled.Remove(value.At, value.Length).Insert(value.At, Json(random));
                    break;
            }
        }
        return spoiled.ToString();
    }

    /// <summary>A place where a value stands: after a colon, up to the next comma or bracket.</summary>
    private static (int At, int Length) Value(string text, Random random)
    {
        var colon = text.IndexOf(':', random.Next(text.Length));
        var at = colon < 0 ? 0 : colon + 1;
        var end = text.AsSpan(at).IndexOfAny(',', '}', ']');
        return (at, end < 0 ? text.Length - at : end);
    }

    private static string Json(Random random)
    {
        var odd = Pick(random, Odd);
        return random.Next(4) switch
        {
            0 => odd,
            1 => random.Next(-5, 2_000_000).ToString(CultureInfo.InvariantCulture),
            2 => "[[" + odd + "]]",
            _ => System.Text.Json.JsonSerializer.Serialize(odd),
        };
    }

    private static string Query(Random random)
    {
        var query = new StringBuilder();
        for (var i = random.Next(4); i > 0; i--)
            query
                .Append(query.Length == 0 ? '?' : '&')
                .Append(Pick(random, Keys))
                .Append('=')
                .Append(Uri.EscapeDataString(Pick(random, Odd)));
        return query.ToString();
    }

    private static string Fill(string path, Random random)
    {
        while (path.IndexOf('{') is >= 0 and var at)
            path =
                path[..at]
                + Uri.EscapeDataString(Pick(random, Odd) is { Length: > 0 } odd ? odd : "x")
                + path[(path.IndexOf('}') + 1)..];
        return path;
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
