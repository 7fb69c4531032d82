using System.Text.Json;

namespace Regietafel.Tests.Cli;

public sealed class HerkomstCommandTests(ExampleBook book) : IClassFixture<ExampleBook>
{
    [Fact]
    public async Task A_difference_opens_into_its_two_sides_and_their_entries_with_sources()
    {
        var answer = await Vraag("herkomst", "PV25", "asiel", "verschil", "--peildatum", "2024-01-01");
        Assert.Equal(App.Gelukt, answer.Code);
        Assert.Contains("+9.274  realisatie", answer.Figures, StringComparison.Ordinal);
        Assert.Contains("−7.590  opgave", answer.Figures, StringComparison.Ordinal);
        Assert.Contains("1.684  samen", answer.Figures, StringComparison.Ordinal);
        Assert.Contains("bron:", answer.Figures, StringComparison.Ordinal);
        Assert.Contains("Verschil = realisatie − opgave", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_of_the_stand_can_be_opened_by_the_name_it_has_there()
    {
        var stand = (await Vraag("stand", "PV25", "--peildatum", "2024-01-01", "--formaat", "csv")).Rows();
        foreach (var row in stand.Where(r => r["gebied"] == "PV25" && r["aantal"].Length > 0))
        {
            string[] per = row["per"].Length > 0 ? ["--per", row["per"]] : [];
            string[] soort = row["soort"].Length > 0 ? ["--soort", row["soort"]] : [];
            var answer = await Vraag([
                "herkomst",
                "PV25",
                row["taak"],
                row["cijfer"],
                .. per,
                .. soort,
                "--peildatum",
                "2024-01-01",
                "--formaat",
                "json",
            ]);
            Assert.True(answer.Code == App.Gelukt, $"{row["taak"]} {row["cijfer"]}: {answer.Words}");
            using var json = JsonDocument.Parse(answer.Figures);
            if (row["cijfer"] != "maandnorm")
                Assert.Equal(row["aantal"], json.RootElement.GetProperty("aantal").ToString());
            Assert.NotEmpty(json.RootElement.GetProperty("boekingen").EnumerateArray());
        }
    }

    [Fact]
    public async Task As_csv_there_is_a_row_an_entry()
    {
        var row = Assert.Single(
            (
                await Vraag(
                    "herkomst",
                    "VR06",
                    "oekraine",
                    "realisatie",
                    "--soort",
                    "POO",
                    "--peildatum",
                    "2024-01-08",
                    "--formaat",
                    "csv"
                )
            ).Rows()
        );
        Assert.Equal("931", row["aantal"]);
        Assert.Equal("realisatie-gemeld", row["soort"]);
        Assert.NotEmpty(row["titel"]);
    }

    [Theory]
    [InlineData(App.VerkeerdGebruik, "PV25", "wonen", "opgave")]
    [InlineData(App.Geweigerd, "PV25", "asiel", "geluk")]
    [InlineData(App.Geweigerd, "PV25", "asiel", "eindsaldo")]
    [InlineData(App.Geweigerd, "PV25", "asiel", "realisatie", "--soort", "GOO")]
    [InlineData(App.VerkeerdGebruik, "PV25", "asiel", "opgave", "--per", "ooit")]
    public async Task What_is_no_figure_is_said_so(int code, params string[] args)
    {
        var answer = await Vraag(["herkomst", .. args, "--peildatum", "2024-01-01"]);
        Assert.Equal(code, answer.Code);
        Assert.Empty(answer.Figures);
        Assert.NotEmpty(answer.Words);
    }

    [Fact]
    public async Task Changes_between_two_days_name_what_was_and_what_is()
    {
        var rows = (
            await Vraag(
                "wijzigingen",
                "--gebied",
                "PV25",
                "--van-peildatum",
                "2024-01-01",
                "--van-bekend-op",
                "2023-05-30",
                "--peildatum",
                "2024-01-01",
                "--formaat",
                "csv"
            )
        ).Rows();
        Assert.Contains(
            rows,
            r => r["verandering"] == "gewijzigd" && r["oud aantal"] == "7454" && r["nieuw aantal"] == "7590"
        );
    }

    [Fact]
    public async Task Nothing_changed_between_a_peilmoment_and_itself()
    {
        var answer = await Vraag("wijzigingen", "--van-peildatum", "2024-01-01", "--peildatum", "2024-01-01");
        Assert.Equal(App.Gelukt, answer.Code);
        Assert.Empty(answer.Figures);
        Assert.Contains("Niets gewijzigd", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_need_an_earlier_day() =>
        Assert.Equal(App.VerkeerdGebruik, (await Vraag("wijzigingen", "--peildatum", "2024-01-01")).Code);

    [Fact]
    public async Task A_whole_book_passes_the_check_and_says_how_many_entries_it_has()
    {
        var answer = await Vraag("controleer");
        Assert.Equal(App.Gelukt, answer.Code);
        Assert.True(int.Parse(answer.Figures) > 5000);
        Assert.Contains("Het boek klopt", answer.Words, StringComparison.Ordinal);
    }

    private Task<Uitkomst> Vraag(params string[] args) => Uitkomst.Van([.. args, "--boek", book.Path]);
}
