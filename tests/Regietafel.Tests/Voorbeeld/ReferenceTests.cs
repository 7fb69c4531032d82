using System.Globalization;

namespace Regietafel.Tests.Voorbeeld;

public sealed class ReferenceTests
{
    private static readonly IReadOnlyList<Row> Gemeenten = Csv.Reference("gemeenten");

    [Fact]
    public void There_are_342_gemeenten_with_17_811_291_inhabitants()
    {
        Assert.Equal(342, Gemeenten.DistinctBy(g => g["code"]).Count());
        Assert.Equal(17_811_291, Inhabitants(Gemeenten));
    }

    [Fact]
    public void Gelderland_has_51_gemeenten_with_2_133_708_inhabitants()
    {
        var gelderland = Gemeenten.Where(g => g["provincie"] == "PV25").ToList();
        Assert.Equal(51, gelderland.Count);
        Assert.Equal(2_133_708, Inhabitants(gelderland));
    }

    [Theory]
    [InlineData("provincies", "provincie", 12)]
    [InlineData("veiligheidsregios", "veiligheidsregio", 25)]
    public void Larger_areas_add_up_to_their_gemeenten(string file, string column, int count)
    {
        var areas = Csv.Reference(file);
        Assert.Equal(count, areas.Count);
        Assert.All(
            areas,
            area =>
            {
                var parts = Gemeenten.Where(g => g[column] == area["code"]).ToList();
                Assert.Equal(area.Number("gemeenten"), parts.Count);
                Assert.Equal(area.Number("inwoners 1-1-2023"), Inhabitants(parts));
            }
        );
    }

    [Fact]
    public void Every_veiligheidsregio_lies_in_one_provincie() =>
        Assert.All(
            Gemeenten.GroupBy(g => g["veiligheidsregio"], g => g["provincie"]),
            regio => Assert.Single(regio.Distinct())
        );

    [Fact]
    public void Every_centre_lies_in_the_country_with_two_decimals() =>
        Assert.All(
            Gemeenten,
            g =>
            {
                Assert.InRange(Degrees(g["lengte"]), 3.3m, 7.3m);
                Assert.InRange(Degrees(g["breedte"]), 50.7m, 53.6m);
            }
        );

    [Fact]
    public void What_ended_and_what_is_together_are_the_areas_to_import()
    {
        var ended = Csv.Reference("beeindigde-gemeenten");
        var areas = Csv.Reference("nederland/gebieden");
        Assert.Equal(263, ended.Count);
        Assert.Equal(1 + 12 + 25 + 342 + 263, areas.DistinctBy(a => a["code"]).Count());
        Assert.All(
            ended,
            e =>
            {
                var last = DateOnly.ParseExact(e["einddatum"], "O", CultureInfo.InvariantCulture);
                Assert.Equal($"{last.AddDays(1):O}", areas.Single(a => a["code"] == e["code"])["tot"]);
            }
        );
    }

    [Fact]
    public void A_successor_is_there_on_the_day_the_old_gemeente_is_not()
    {
        var areas = Csv.Reference("nederland/gebieden");
        var merged = Csv.Reference("nederland/herindelingen");
        Assert.NotEmpty(merged);
        Assert.All(
            merged,
            old =>
            {
                var successor = areas.Single(a => a["code"] == old["opgegaan in"]);
                Assert.Equal("HERINDELING", old["bron"]);
                Assert.Equal(old["per"], areas.Single(a => a["code"] == old["gebied"])["tot"]);
                Assert.True(string.CompareOrdinal(successor["van"], old["per"]) <= 0 && successor["tot"] == "");
            }
        );
    }

    [Fact]
    public void Every_gemeente_has_a_score_that_is_named_an_approximation() =>
        Assert.Equal(
            Gemeenten.Select(g => g["code"]),
            Csv.Reference("ses-woa-2022-benadering")
                .Where(s => s["ses-woa 2022 (benadering)"] != "")
                .Select(s => s["code"])
        );

    private static int Inhabitants(IEnumerable<Row> gemeenten) => gemeenten.Sum(g => g.Number("inwoners 1-1-2023"));

    private static decimal Degrees(string text)
    {
        Assert.Matches(@"^\d+\.\d\d$", text);
        return decimal.Parse(text, CultureInfo.InvariantCulture);
    }
}
