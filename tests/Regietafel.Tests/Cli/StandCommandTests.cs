using System.Text.Json;
using Regietafel.Tests.Voorbeeld;

namespace Regietafel.Tests.Cli;

public sealed class StandCommandTests(ExampleBook book) : IClassFixture<ExampleBook>
{
    public static IEnumerable<ITheoryDataRow> Published => PublishedFigures.All;

    [Theory, MemberData(nameof(Published))]
    public async Task A_published_figure_is_in_its_row_and_opens_its_herkomst(
        string peildatum,
        string bekendOp,
        string gebied,
        string taak,
        string cijfer,
        string soort,
        string per,
        int? aantal
    )
    {
        string[] peil =
        [
            "--peildatum",
            peildatum,
            .. bekendOp.Length > 0 ? ["--bekend-op", bekendOp] : Array.Empty<string>(),
        ];
        var row = Assert.Single(
            (await Stand([gebied, .. peil, "--formaat", "csv"])).Rows(),
            r =>
                r["gebied"] == gebied
                && r["taak"] == taak
                && r["cijfer"] == cijfer
                && r["soort"] == soort
                && r["per"] == per
        );
        Assert.Equal($"{aantal}", row["aantal"]);
        Assert.Equal(aantal is null, row["registratie"] == "niet geregistreerd");

        string[] welk =
        [
            .. per.Length > 0 ? ["--per", per] : Array.Empty<string>(),
            .. soort.Length > 0 ? ["--soort", soort] : Array.Empty<string>(),
        ];
        var herkomst = await Uitkomst.Van([
            "herkomst",
            gebied,
            taak,
            cijfer,
            .. welk,
            .. peil,
            "--formaat",
            "json",
            "--boek",
            book.Path,
        ]);
        using var json = JsonDocument.Parse(herkomst.Figures);
        Assert.Equal($"{aantal}", json.RootElement.GetProperty("aantal").ToString());
        Assert.NotEmpty(json.RootElement.GetProperty("boekingen").EnumerateArray());
    }

    [Theory]
    [InlineData("gecorrigeerde-taakstelling", "2023-II", "2635")]
    [InlineData("maandnorm", "2024-I", "506,5")]
    public async Task What_follows_from_published_figures_is_in_its_row(string cijfer, string per, string aantal) =>
        Assert.Contains(
            (await Stand("PV25", "--peildatum", "2024-01-01", "--formaat", "csv")).Rows(),
            r => r["gebied"] == "PV25" && r["cijfer"] == cijfer && r["per"] == per && r["aantal"] == aantal
        );

    [Fact]
    public async Task What_is_counted_from_the_locations_stands_under_what_was_reported_as_text_and_as_json()
    {
        string[] vraag = ["PV25", "--peildatum", "2024-04-01"];
        var regels = (await Stand(vraag))
            .Figures.Split('\n')
            .Select(r => string.Join(' ', r.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("geteld uit de locaties gemeld geteld verschil", regels);
        Assert.Contains("TGO 1.310 1.250* −60*", regels);
        Assert.Contains("waarvan AMV n.g. 964?* n.g.", regels);
        Assert.Contains("samen, in 41 locaties 9.274 9.214* −60*", regels);
        Assert.Contains("Wat gemeld is, telt voor de stand; het verschil is geteld − gemeld.", regels);

        using var json = JsonDocument.Parse((await Stand([.. vraag, "--formaat", "json"])).Figures);
        var geteld = json.RootElement.GetProperty("taken")[0].GetProperty("geteld");
        Assert.Equal(
            (9214, "gemeld"),
            (geteld.GetProperty("geteld").GetInt32(), geteld.GetProperty("telt").GetString())
        );
        Assert.False(json.RootElement.GetProperty("delen")[0].GetProperty("taken")[0].TryGetProperty("geteld", out _));
    }

    [Fact]
    public async Task A_total_over_parts_of_which_some_are_not_registered_says_so()
    {
        var answer = await Stand("PV25", "--peildatum", "2024-01-08", "--formaat", "csv");
        Assert.Equal(
            "onvolledig (1 van 3)",
            answer.Rows().Single(r => r["gebied"] == "PV25" && r["soort"] == "POO")["registratie"]
        );
        Assert.Contains("dat telt niet als nul", answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beginsaldo", "2023-II", "achterstand")]
    [InlineData("afwijking", "2023-II", "niet verklaard")]
    [InlineData("verschil", "2024-01-01", "overschot")]
    public async Task A_sign_is_also_a_word(string cijfer, string per, string teken) =>
        Assert.Equal(
            teken,
            (await Stand("PV25", "--peildatum", "2024-01-01", "--formaat", "csv"))
                .Rows()
                .Single(r =>
                    r["gebied"] == "PV25" && r["cijfer"] == cijfer && r["per"] == per && r["taak"] != "oekraine"
                )["teken"]
        );

    [Fact]
    public async Task For_people_figures_have_points_and_a_real_minus()
    {
        var answer = await Stand("VR06", "--peildatum", "2024-01-08");
        Assert.Contains("5.045", answer.Figures, StringComparison.Ordinal);
        Assert.Contains("−609", answer.Figures, StringComparison.Ordinal);
        Assert.Contains("op 8 januari 2024, zoals nu bekend", answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gemeente", 51)]
    [InlineData("subregio", 7)]
    [InlineData("veiligheidsregio", 3)]
    public async Task The_parts_are_at_the_level_asked_for(string per, int aantal)
    {
        var rows = (await Stand("PV25", "--peildatum", "2024-01-01", "--per", per, "--formaat", "csv")).Rows();
        Assert.Equal(aantal, rows.Where(r => r["niveau"] == per).Select(r => r["gebied"]).Distinct().Count());
    }

    [Fact]
    public async Task Json_has_the_same_figures_as_csv()
    {
        var csv = (await Stand("PV25", "--peildatum", "2024-01-01", "--formaat", "csv")).Rows();
        using var json = JsonDocument.Parse(
            (await Stand("PV25", "--peildatum", "2024-01-01", "--formaat", "json")).Figures
        );
        var figures = json
            .RootElement.GetProperty("taken")
            .EnumerateArray()
            .SelectMany(t => t.GetProperty("cijfers").EnumerateArray())
            .Select(c => c.GetProperty("aantal").ToString().Replace('.', ','));
        Assert.Equal(csv.Where(r => r["gebied"] == "PV25").Select(r => r["aantal"]), figures);
    }

    [Fact]
    public async Task Today_is_the_peildatum_when_none_is_given()
    {
        var vandaag = TimeZoneInfo.ConvertTime(
            DateTimeOffset.UtcNow,
            TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")
        );
        var zonder = await Stand("PV25");
        Assert.Equal((await Stand("PV25", "--peildatum", $"{vandaag:yyyy-MM-dd}")).Figures, zonder.Figures);
    }

    [Theory]
    [InlineData("PV99", "geen gebied PV99")]
    [InlineData("GM0236", "opgegaan in")]
    public async Task An_area_that_is_not_there_is_refused(string gebied, string zin)
    {
        var answer = await Stand(gebied, "--peildatum", "2024-01-01");
        Assert.Equal(App.Geweigerd, answer.Code);
        Assert.Empty(answer.Figures);
        Assert.Contains(zin, answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gelderland")]
    [InlineData("PV25", "--peildatum", "30-02-2024")]
    [InlineData("PV25", "--bekend-op", "gisteren")]
    [InlineData("PV25", "--per", "wijk")]
    [InlineData("PV25", "--formaat", "xml")]
    public async Task What_cannot_be_read_is_a_usage_error_in_Dutch(params string[] args)
    {
        var answer = await Stand(args);
        Assert.Equal(App.VerkeerdGebruik, answer.Code);
        Assert.Empty(answer.Figures);
        Assert.Matches($"['‘]{args[^1]}['’] is geen", answer.Words);
    }

    [Theory]
    [InlineData("stand", "PV25", "--peildatum", "0001-01-01")]
    [InlineData("stand", "PV25", "--peildatum", "9999-12-31")]
    [InlineData("stand", "PV25", "--bekend-op", "1899-12-31")]
    [InlineData("stand", "PV25", "--bekend-op", "9999-12-31T23:59:59-14:00")]
    [InlineData("wijzigingen", "--van-peildatum", "2200-01-01")]
    [InlineData("herkomst", "PV25", "asiel", "opgave", "--per", "0001-01-01")]
    public async Task A_day_that_the_calendar_does_not_have_is_a_usage_error_in_Dutch(params string[] args)
    {
        var answer = await Uitkomst.Van([.. args, "--boek", book.Path]);
        Assert.Equal(App.VerkeerdGebruik, answer.Code);
        Assert.Empty(answer.Figures);
        Assert.Matches("geen datum of tijdstip|ligt buiten de jaren 1900 tot en met 2199", answer.Words);
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public async Task At_either_end_of_the_calendar_there_is_a_stand(string dag) =>
        Assert.Equal(App.Gelukt, (await Stand("PV25", "--peildatum", dag)).Code);

    [Fact]
    public async Task A_book_that_is_not_there_is_not_made()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Assert.Equal(App.Geweigerd, (await Uitkomst.Van("stand", "PV25", "--boek", path)).Code);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task Help_shows_examples_in_Dutch() =>
        Assert.Contains(
            "regietafel stand PV25 --peildatum 2024-01-01",
            (await Uitkomst.Van("stand", "--help")).Figures,
            StringComparison.Ordinal
        );

    private Task<Uitkomst> Stand(params string[] args) => Uitkomst.Van(["stand", .. args, "--boek", book.Path]);
}
