using System.Text.Json;

namespace Regietafel.Tests.Cli;

public sealed class StandCommandTests(ExampleBook book) : IClassFixture<ExampleBook>
{
    [Theory]
    [InlineData("2024-01-01", "PV25", "asiel", "opgave", "", "2024-01-01", "7590")]
    [InlineData("2024-01-01", "PV25", "asiel", "realisatie", "", "", "9274")]
    [InlineData("2024-01-01", "PV25", "asiel", "realisatie", "RO", "", "4815")]
    [InlineData("2024-01-01", "PV25", "asiel", "realisatie", "NO", "", "3149")]
    [InlineData("2024-01-01", "PV25", "asiel", "realisatie", "TGO", "", "1310")]
    [InlineData("2024-01-01", "PV25", "asiel", "verschil", "", "2024-01-01", "1684")]
    [InlineData("2024-01-01", "PV25", "asiel", "opgave", "", "2025-01-01", "8992")]
    [InlineData("2024-01-01", "PV25", "asiel", "gepland", "", "2024-03-31", "10238")]
    [InlineData("2024-01-01", "PV25", "asiel", "gepland", "RO", "2024-03-31", "5529")]
    [InlineData("2024-01-01", "PV25", "asiel", "gepland", "NO", "2024-03-31", "3399")]
    [InlineData("2024-01-01", "PV25", "asiel", "gepland", "TGO", "2024-03-31", "1310")]
    [InlineData("2024-01-01", "PV25", "asiel", "gepland", "AMV", "2024-03-31", "995")]
    [InlineData("2024-01-01", "PV25", "asiel", "gepland-verschil", "", "2024-03-31", "2648")]
    [InlineData("2024-01-08", "PV25", "oekraine", "opgave", "", "2024-02-01", "12284")]
    [InlineData("2024-01-08", "PV25", "oekraine", "realisatie", "GOO", "", "11083")]
    [InlineData("2024-01-08", "PV25", "oekraine", "verschil", "", "2024-02-01", "-1201")]
    [InlineData("2024-01-08", "VR06", "oekraine", "opgave", "", "2024-02-01", "5045")]
    [InlineData("2024-01-08", "VR06", "oekraine", "realisatie", "GOO", "", "4436")]
    [InlineData("2024-01-08", "VR06", "oekraine", "verschil", "", "2024-02-01", "-609")]
    [InlineData("2024-01-08", "VR06", "oekraine", "realisatie", "POO", "", "931")]
    [InlineData("2024-01-08", "VR07", "oekraine", "opgave", "", "2024-02-01", "3768")]
    [InlineData("2024-01-08", "VR07", "oekraine", "realisatie", "GOO", "", "3343")]
    [InlineData("2024-01-08", "VR07", "oekraine", "verschil", "", "2024-02-01", "-425")]
    [InlineData("2024-01-08", "VR07", "oekraine", "realisatie", "POO", "", "")]
    [InlineData("2024-01-08", "VR08", "oekraine", "opgave", "", "2024-02-01", "3471")]
    [InlineData("2024-01-08", "VR08", "oekraine", "realisatie", "GOO", "", "3304")]
    [InlineData("2024-01-08", "VR08", "oekraine", "verschil", "", "2024-02-01", "-167")]
    [InlineData("2024-01-08", "VR08", "oekraine", "realisatie", "POO", "", "")]
    [InlineData("2023-07-01", "VR07", "oekraine", "opgave", "", "2023-07-01", "3503")]
    [InlineData("2023-07-01", "VR07", "oekraine", "realisatie", "", "", "3200")]
    [InlineData("2023-08-07", "VR07", "oekraine", "realisatie", "", "", "3325")]
    [InlineData("2023-08-07", "VR07", "oekraine", "realisatie", "CNO", "", "80")]
    [InlineData("2024-01-01", "PV25", "statushouders", "opgave", "", "2023-II", "2116")]
    [InlineData("2024-01-01", "PV25", "statushouders", "beginsaldo", "", "2023-II", "519")]
    [InlineData("2024-01-01", "PV25", "statushouders", "verwacht-beginsaldo", "", "2023-II", "446")]
    [InlineData("2024-01-01", "PV25", "statushouders", "afwijking", "", "2023-II", "73")]
    [InlineData("2024-01-01", "PV25", "statushouders", "gecorrigeerde-taakstelling", "", "2023-II", "2635")]
    [InlineData("2024-01-01", "PV25", "statushouders", "realisatie", "", "2023-II", "1847")]
    [InlineData("2024-01-01", "PV25", "statushouders", "eindsaldo", "", "2023-II", "788")]
    [InlineData("2024-01-01", "PV25", "statushouders", "opgave", "", "2024-I", "2251")]
    [InlineData("2024-01-01", "PV25", "statushouders", "beginsaldo", "", "2024-I", "788")]
    [InlineData("2024-01-01", "PV25", "statushouders", "maandnorm", "", "2024-I", "506,5")]
    [InlineData("2023-07-01", "PV25", "statushouders", "opgave", "", "2023-I", "2548")]
    [InlineData("2023-07-01", "PV25", "statushouders", "beginsaldo", "", "2023-I", "-316")]
    [InlineData("2023-07-01", "PV25", "statushouders", "realisatie", "", "2023-I", "1786")]
    public async Task A_published_figure_is_in_its_row(
        string peildatum,
        string gebied,
        string taak,
        string cijfer,
        string soort,
        string per,
        string aantal
    )
    {
        var row = Assert.Single(
            (await Stand(gebied, "--peildatum", peildatum, "--formaat", "csv")).Rows(),
            r =>
                r["gebied"] == gebied
                && r["taak"] == taak
                && r["cijfer"] == cijfer
                && r["soort"] == soort
                && r["per"] == per
        );
        Assert.Equal(aantal, row["aantal"]);
        Assert.Equal(aantal.Length == 0, row["registratie"] == "niet geregistreerd");
    }

    [Fact]
    public async Task The_first_published_version_of_the_opgave_shows_as_known_then() =>
        Assert.Contains(
            (await Stand("PV25", "--peildatum", "2024-01-01", "--bekend-op", "2023-05-30", "--formaat", "csv")).Rows(),
            r => r["taak"] == "asiel" && r["cijfer"] == "opgave" && r["aantal"] == "7454"
        );

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
        Assert.Contains($"'{args[^1]}' is geen", answer.Words, StringComparison.Ordinal);
    }

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
