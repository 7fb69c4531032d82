namespace Regietafel.Tests.Voorbeeld;

/// <summary>The figures of the example book: the published ones as published, the derived ones adding up to them.</summary>
public sealed class ExampleFiguresTests
{
    private static readonly IReadOnlyList<Row> Indeling = Csv.Example("indeling");
    private static readonly IReadOnlyList<Row> Opgaven = Csv.Example("opgaven");
    private static readonly IReadOnlyList<Row> Verdelingen = Csv.Example("verdelingen");
    private static readonly IReadOnlyList<Row> Realisatie = Csv.Example("realisatie");
    private static readonly IReadOnlyList<Row> Saldi = Csv.Example("beginsaldi");

    [Fact]
    public void Seven_tafels_share_out_the_51_gemeenten_and_nest_in_the_veiligheidsregios()
    {
        var members = Parts("RT");
        Assert.Equal(7, members.Count());
        Assert.Equal(51, members.SelectMany(tafel => tafel).Distinct().Count());
        Assert.Equal(51, members.Sum(tafel => tafel.Count()));
        Assert.All(
            members,
            tafel => Assert.All(tafel, gemeente => Assert.Equal(Whole(tafel.Key, "VR"), Whole(gemeente, "VR")))
        );
        Assert.Equal(["VR06", "VR06", "VR06", "VR07", "VR07", "VR08", "VR08"], Regios());

        IEnumerable<string> Regios() => members.Select(tafel => Whole(tafel.Key, "VR")).Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("asiel", "NL", "2024-01-01", 77_100)]
    [InlineData("asiel", "NL", "2025-01-01", 96_000)]
    [InlineData("oekraine", "NL", "2024-02-01", 97_000)]
    [InlineData("oekraine", "VR07", "2023-07-01", 3_503)]
    [InlineData("statushouders", "PV25", "2023-I", 2_548)]
    [InlineData("statushouders", "PV25", "2023-II", 2_116)]
    [InlineData("statushouders", "PV25", "2024-I", 2_251)]
    public void An_opgave_is_as_published(string taak, string gebied, string per, int aantal) =>
        Assert.Equal(aantal, Opgaven.Single(o => IsAbout(o, taak, gebied) && o["per"] == per).Number("aantal"));

    [Theory]
    [InlineData("asiel", "2024-01-01", "PV25", "2023-05-30", 7_454)]
    [InlineData("asiel", "2024-01-01", "PV25", "2023-05-31", 7_590)]
    [InlineData("asiel", "2025-01-01", "PV25", "2023-11-10", 8_992)]
    [InlineData("oekraine", "2024-02-01", "VR06", "2023-09-06", 5_045)]
    [InlineData("oekraine", "2024-02-01", "VR07", "2023-09-06", 3_768)]
    [InlineData("oekraine", "2024-02-01", "VR08", "2023-09-06", 3_471)]
    public void What_the_country_hands_down_is_as_published(
        string taak,
        string per,
        string naar,
        string known,
        int aantal
    ) => Assert.Equal(aantal, Known(taak, per, known).Single(v => v["naar gebied"] == naar).Number("aantal"));

    [Theory]
    [InlineData("asiel", "2024-01-01", "2023-05-30")]
    [InlineData("asiel", "2024-01-01", "2024-01-15")]
    [InlineData("asiel", "2025-01-01", "2024-01-15")]
    [InlineData("oekraine", "2023-07-01", "2024-01-15")]
    [InlineData("oekraine", "2024-02-01", "2024-01-15")]
    [InlineData("statushouders", "2023-I", "2024-01-15")]
    [InlineData("statushouders", "2023-II", "2024-01-15")]
    [InlineData("statushouders", "2024-I", "2024-01-15")]
    public void An_area_hands_on_exactly_what_it_has_and_all_51_gemeenten_get_a_part(
        string taak,
        string per,
        string known
    )
    {
        var parts = Known(taak, per, known).ToList();
        Assert.Equal(51, parts.Count(v => v["naar gebied"].StartsWith("GM", StringComparison.Ordinal)));
        Assert.All(
            parts.Where(v => v["van gebied"] != "NL").GroupBy(v => v["van gebied"]),
            area =>
            {
                var received = parts.Where(v => v["naar gebied"] == area.Key).Sum(v => v.Number("aantal"));
                var laidDown = Opgaven.Where(o => IsAbout(o, taak, area.Key) && o["per"] == per);
                Assert.Equal(received + laidDown.Sum(o => o.Number("aantal")), area.Sum(v => v.Number("aantal")));
            }
        );
    }

    [Theory]
    [InlineData("asiel", "PV25", "RO", "2024-01-01", "4815")]
    [InlineData("asiel", "PV25", "NO", "2024-01-01", "3149")]
    [InlineData("asiel", "PV25", "TGO", "2024-01-01", "1310")]
    [InlineData("asiel", "PV25", "RO", "2024-03-31", "5529")]
    [InlineData("asiel", "PV25", "NO", "2024-03-31", "3399")]
    [InlineData("asiel", "PV25", "TGO", "2024-03-31", "1310")]
    [InlineData("asiel", "PV25", "AMV", "2024-03-31", "995")]
    [InlineData("statushouders", "PV25", "GEHUISVEST", "2023-07-01", "1786")]
    [InlineData("statushouders", "PV25", "GEHUISVEST", "2024-01-01", "1847")]
    [InlineData("oekraine", "VR06", "GOO", "2024-01-08", "4436")]
    [InlineData("oekraine", "VR07", "GOO", "2024-01-08", "3343")]
    [InlineData("oekraine", "VR08", "GOO", "2024-01-08", "3304")]
    [InlineData("oekraine", "VR07", "GOO", "2023-07-01", "3200")]
    [InlineData("oekraine", "VR07", "GOO", "2023-08-07", "3325")]
    [InlineData("oekraine", "VR06", "POO", "2024-01-08", "931")]
    public void A_realisatie_is_as_published_and_its_gemeenten_add_up_to_it(
        string taak,
        string gebied,
        string soort,
        string peildatum,
        string aantal
    )
    {
        var row = Realisatie.Single(r =>
            IsAbout(r, taak, gebied) && r["soort"] == soort && r["peildatum"] == peildatum
        );
        Assert.Equal(aantal, row["aantal"]);
        Assert.DoesNotContain("AFGELEID", row["bron"], StringComparison.Ordinal);
        Assert.Equal(row.Number("aantal"), SumOfGemeenten(row));
    }

    [Fact]
    public void Every_month_of_a_larger_area_is_the_sum_of_its_gemeenten() =>
        Assert.All(
            Realisatie.Where(r => !r.IsOfGemeente && r["soort"] != "CNO" && r["aantal"] != "niet geregistreerd"),
            row => Assert.Equal(row.Number("aantal"), SumOfGemeenten(row))
        );

    [Fact]
    public void Where_the_source_does_not_register_the_gemeenten_do_not_either()
    {
        var silent = Realisatie.Where(r => r["aantal"] == "niet geregistreerd").Select(r => r["gebied"]);
        string[] expected = ["VR07", "VR08", .. Gemeenten("VR07"), .. Gemeenten("VR08"), "GM0213", "GM0244"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), silent.Order(StringComparer.Ordinal));

        IEnumerable<string> Gemeenten(string regio) =>
            Parts("RT").SelectMany(tafel => tafel).Where(gemeente => Whole(gemeente, "VR") == regio);
    }

    [Fact]
    public void Positions_within_a_half_year_never_go_down() =>
        Assert.All(
            Realisatie
                .Where(r => r["taak"] == "statushouders")
                .GroupBy(r => (r["gebied"], r["periode"]), r => r.Number("aantal")),
            months => Assert.Equal(months.Order(), months)
        );

    [Theory]
    [InlineData("2023-I", -316)]
    [InlineData("2023-II", 519)]
    [InlineData("2024-I", 788)]
    public void A_balance_is_as_published_and_its_gemeenten_add_up_to_it(string periode, int aantal)
    {
        Assert.Equal(aantal, Balance("PV25", periode));
        Assert.Equal(aantal, Saldi.Where(s => s.IsOfGemeente && s["periode"] == periode).Sum(s => s.Number("aantal")));
    }

    [Fact]
    public void The_second_half_of_2023_follows_in_every_gemeente_and_of_the_first_73_stay_unexplained()
    {
        var gemeenten = Parts("RT").SelectMany(tafel => tafel).ToList();
        Assert.Equal(73, gemeenten.Sum(g => Gap(g, "2023-I", "2023-07-01", "2023-II")));
        Assert.All(gemeenten, g => Assert.Equal(0, Gap(g, "2023-II", "2024-01-01", "2024-I")));
    }

    private static int Gap(string gemeente, string periode, string end, string next)
    {
        var target = Known("statushouders", periode, end).Single(v => v["naar gebied"] == gemeente).Number("aantal");
        var housed = Realisatie
            .Single(r => IsAbout(r, "statushouders", gemeente) && r["peildatum"] == end)
            .Number("aantal");
        return Balance(gemeente, next) - (Balance(gemeente, periode) + target - housed);
    }

    private static int Balance(string gebied, string periode) =>
        Saldi.Single(s => s["gebied"] == gebied && s["periode"] == periode).Number("aantal");

    private static int SumOfGemeenten(Row whole)
    {
        var parts = Realisatie.Where(r =>
            r.IsOfGemeente
            && r["taak"] == whole["taak"]
            && r["soort"] == whole["soort"]
            && r["peildatum"] == whole["peildatum"]
            && r["aantal"] != "niet geregistreerd"
            && Whole(r["gebied"], whole["gebied"][..2]) == whole["gebied"]
        );
        return parts.Sum(r => r.Number("aantal"));
    }

    /// <summary>Of each pair of areas the division that was known last by then.</summary>
    private static IEnumerable<Row> Known(string taak, string per, string known) =>
        Verdelingen
            .Where(v => v["taak"] == taak && v["per"] == per)
            .Where(v => string.CompareOrdinal(v["bekend sinds"], known) <= 0)
            .GroupBy(v => (v["van gebied"], v["naar gebied"]))
            .Select(versions => versions.Last());

    private static bool IsAbout(Row row, string taak, string gebied) => row["taak"] == taak && row["gebied"] == gebied;

    private static IEnumerable<IGrouping<string, string>> Parts(string level) =>
        Indeling
            .Where(i => i["geheel"].StartsWith(level, StringComparison.Ordinal))
            .GroupBy(i => i["geheel"], i => i["deel"]);

    private static string Whole(string part, string level) =>
        Indeling.First(i => i["deel"] == part && i["geheel"].StartsWith(level, StringComparison.Ordinal))["geheel"];
}
