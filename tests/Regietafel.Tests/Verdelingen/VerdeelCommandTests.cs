using System.Text.Json;
using Regietafel.Tests.Cli;

namespace Regietafel.Tests.Verdelingen;

public sealed class VerdeelCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_of_weights_is_divided_in_the_order_of_the_file()
    {
        var antwoord = await Verdeel("gebied;gewicht\nWest;3,5\nGM0202;2\nOost;0.25\n", "10", "grootste-rest");
        Assert.Equal(
            [
                "gebied;naam;gewicht;exact;aantal",
                "West;West;3,5;6,086957;6",
                "GM0202;Arnhem;2;3,478261;4",
                "Oost;Oost;0,25;0,434783;0",
            ],
            antwoord.Figures.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Equal((App.Gelukt, ""), (antwoord.Code, antwoord.Words));
    }

    [Theory]
    [InlineData("grootste-rest", "6", "2", "2", "0")]
    [InlineData("naar-boven", "6", "3", "2", "1")]
    [InlineData("sainte-lague", "6", "2", "2", "0")]
    [InlineData("dhondt", "6", "2", "2", "0")]
    [InlineData("huntington-hill", "5", "2", "2", "1")]
    [InlineData("adams", "5", "2", "2", "1")]
    public async Task Every_method_has_its_word(string methode, params string[] verwacht) =>
        Assert.Equal(
            verwacht,
            (await Verdeel("gebied;gewicht\na;560\nb;215\nc;180\nd;45\n", "10", methode))
                .Rows()
                .Select(r => r["aantal"])
        );

    [Fact]
    public async Task Minima_maxima_smallest_size_and_lots_are_obeyed_and_equal_claims_are_said()
    {
        const string Bestand =
            "gebied;naam;gewicht;minimum;maximum\na;Aa;5;;10\nb;Bee;5;12;12\nc;Cee;5;;\nd;Dee;5;;\ne;Ee;1;;\n";
        var antwoord = await Verdeel(Bestand, "51", "adams", "--kleinste", "6", "--loting", "2024-06-01");
        Assert.Equal(["10", "12", "15", "14", "0"], antwoord.Rows().Select(r => r["aantal"]));
        Assert.Equal(["Aa", "Bee", "Cee", "Dee", "Ee"], antwoord.Rows().Select(r => r["naam"]));
        Assert.Contains(
            "Gelijk: 2 gebieden (c, d) voor 1 plaats; geloot met zaad '2024-06-01': c.",
            antwoord.Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Rounding_up_says_how_much_more_it_is_than_the_whole() =>
        Assert.Contains(
            "samen 12: 2 meer dan de 10",
            (await Verdeel("gebied;gewicht\na;1\nb;1\nc;1\n", "10", "naar-boven")).Words,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Json_has_the_exact_fraction_and_the_reason()
    {
        using var json = JsonDocument.Parse(
            (await Verdeel("gebied;gewicht\na;2\nb;1\n", "10", "sainte-lague", "--formaat", "json")).Figures
        );
        var deel = json.RootElement.GetProperty("delen")[0];
        Assert.Equal("20/3", deel.GetProperty("breuk").GetString());
        Assert.Equal(7, deel.GetProperty("aantal").GetInt32());
        Assert.Contains(
            "Volgens Sainte-Laguë wordt dat 7.",
            deel.GetProperty("toelichting").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("gebied;gewicht\na;-1\nb;2\n", "Het gewicht van a is kleiner dan 0.")]
    [InlineData("gebied;gewicht\na;0\nb;0\n", "Alle gewichten zijn 0")]
    [InlineData("gebied;gewicht\na;1000000000000000000\nb;2\n", "Het gewicht van a is 10^18 of meer.")]
    [InlineData("gebied;gewicht\na;1\na;2\n", "a staat er twee keer.")]
    [InlineData("gebied;gewicht\na;\nb;2\n", "gewichten.csv, rij 2, kolom gewicht: vul iets in.")]
    [InlineData("gebied;gewicht\na;veel\nb;2\n", "rij 2, kolom gewicht: 'veel' is geen getal")]
    [InlineData("gebied;gewicht\na;1.234\nb;2\n", "'1.234' kan twee getallen betekenen")]
    [InlineData("gebied;gewicht;minimum\na;1;11\nb;2;\n", "a krijgt ten minste 11, maar er zijn er maar 10")]
    [InlineData("gebied;inwoners\na;1\n", "kolom inwoners: deze kolom hoort hier niet")]
    [InlineData("gebied\na\n", "kolom gewicht: deze kolom ontbreekt.")]
    [InlineData("", "Er is niemand om over te verdelen.")]
    [InlineData("gebied;gewicht\n\"a;1\n", "aanhalingsteken")]
    public async Task What_cannot_be_divided_gets_a_sentence(string bestand, string zin)
    {
        var antwoord = await Verdeel(bestand, "10", "grootste-rest");
        Assert.Equal((App.Geweigerd, ""), (antwoord.Code, antwoord.Figures));
        Assert.Contains(zin, antwoord.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--aantal", "10")]
    [InlineData("--aantal", "veel", "--gewichten", "x.csv")]
    [InlineData("--aantal", "10", "--gewichten", "x.csv", "--methode", "eerlijk")]
    [InlineData("--aantal", "10", "--gewichten", "x.csv", "--via", "subregio")]
    [InlineData("--aantal", "10", "--gewichten", "x.csv", "--boek", "x.boek")]
    public async Task What_cannot_be_read_is_a_usage_error(params string[] args) =>
        Assert.Equal(App.VerkeerdGebruik, (await Uitkomst.Van(["verdeel", .. args])).Code);

    private async Task<Uitkomst> Verdeel(string bestand, string aantal, string methode, params string[] rest)
    {
        var pad = Path.Combine(_folder.FullName, "gewichten.csv");
        await File.WriteAllTextAsync(pad, bestand);
        return await Uitkomst.Van(["verdeel", "--gewichten", pad, "--aantal", aantal, "--methode", methode, .. rest]);
    }
}
