namespace Regietafel.Tests.Voorbeeld;

/// <summary>The example book as files: whole, in order, and honest about what is derived.</summary>
public sealed class ExampleFilesTests
{
    public static readonly TheoryData<string> Sheets =
    [
        "gebieden",
        "herindelingen",
        "indeling",
        "indicatoren",
        "bronnen",
        "opgaven",
        "verdelingen",
        "realisatie",
        "beginsaldi",
    ];

    private static readonly Dictionary<string, Row> Bronnen = Csv.Example("bronnen").ToDictionary(b => b["code"]);

    private static readonly HashSet<string> Gebieden = [.. Csv.Example("gebieden").Select(g => g["code"])];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void What_was_known_first_comes_first(string sheet)
    {
        var known = Csv.Example(sheet).Select(row => row["bekend sinds"]).ToList();
        Assert.All(known, day => Assert.Matches(@"^202[234]-\d\d-\d\d$", day));
        Assert.Equal(known.Order(StringComparer.Ordinal), known);
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_bron_is_there_by_the_time_it_is_cited(string sheet) =>
        Assert.All(
            Csv.Example(sheet).Where(row => row.Has("bron")),
            row => Assert.True(string.CompareOrdinal(Bronnen[row["bron"]]["bekend sinds"], row["bekend sinds"]) <= 0)
        );

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_area_that_is_named_is_in_the_book(string sheet) =>
        Assert.All(
            Csv.Example(sheet),
            row =>
                Assert.All(
                    ((string[])["gebied", "deel", "geheel", "van gebied", "naar gebied"]).Where(row.Has),
                    column => Assert.Contains(row[column], Gebieden)
                )
        );

    [Theory]
    [InlineData("realisatie", "gebied")]
    [InlineData("beginsaldi", "gebied")]
    [InlineData("verdelingen", "naar gebied")]
    public void Nothing_below_a_veiligheidsregio_is_passed_off_as_published(string sheet, string column) =>
        Assert.All(
            Csv.Example(sheet)
                .Where(row => !row[column].StartsWith("PV", StringComparison.Ordinal))
                .Where(row => !row[column].StartsWith("VR", StringComparison.Ordinal)),
            row => Assert.Equal("ja", Bronnen[row["bron"]]["afgeleid"])
        );

    [Fact]
    public void What_is_derived_says_so_in_its_title() =>
        Assert.All(
            Bronnen.Values,
            bron =>
                Assert.Equal(
                    bron["afgeleid"] == "ja",
                    bron["titel"].StartsWith("Voorbeeld, afgeleid:", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void No_correction_explains_the_73() =>
        Assert.False(File.Exists(Path.Combine(Huis.Repository.Root, "examples/gelderland-2024/correcties.csv")));
}
