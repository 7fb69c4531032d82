using Regietafel.Locaties;

namespace Regietafel.Tests.Locaties;

/// <summary>The stretches of days on which a piece of capacity is there.</summary>
public sealed class TijdvakkenTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_day_lies_in_one_stretch_when_the_places_are_there_and_in_none_when_not(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var stuk = Stuk(random);
            var (van, totEnMet) = (new DateOnly(2024, 2, 29), new DateOnly(2026, 3, 1));
            var vakken = stuk.Tijdvakken(van, totEnMet).ToList();
            Assert.All(vakken, v => Assert.False(v.IsLeeg));
            for (var dag = van; dag <= totEnMet; dag = dag.AddDays(1))
                Assert.True(
                    vakken.Count(v => v.Bevat(dag)) == (stuk.IsEr(dag) ? 1 : 0),
                    $"seed {seed}, piece {i}: {stuk.Dagen} in {stuk.Feit.Seizoen} on {dag:O}"
                );
        }
    }

    [Theory]
    [InlineData("2020-01-01", null, "10-01/04-01", "2023-10-01 2024-04-01, 2024-10-01 2025-04-01")]
    [InlineData("2020-01-01", "2024-11-01", "10-01/04-01", "2023-10-01 2024-04-01, 2024-10-01 2024-11-01")]
    [InlineData("2024-01-15", null, "01-01/12-31", "2024-01-15 2024-12-31")]
    [InlineData("2020-01-01", null, "02-28/03-01", "2024-02-28 2024-03-01")]
    [InlineData("2025-06-01", null, "10-01/04-01", "")]
    [InlineData("2020-01-01", "2023-12-01", null, "2020-01-01 2023-12-01")]
    [InlineData("2024-05-01", "2024-05-01", null, "")]
    public void A_season_begins_where_it_began_and_ends_with_the_piece(
        string van,
        string? tot,
        string? seizoen,
        string vakken
    )
    {
        var feit = Stukken.Stuk(Locatieboek.Koepel, "a", "NO", 1, van) with
        {
            Seizoen = seizoen is null ? null : Seizoen.Parse(seizoen),
        };
        var stuk = new Capaciteitstuk(
            feit,
            null!,
            new(feit.Van, tot is null ? null : TestBook.Dag(tot)),
            Zekerheid.Zeker,
            null
        );
        Assert.Equal(
            vakken,
            string.Join(
                ", ",
                stuk.Tijdvakken(new(2024, 1, 8), new(2024, 12, 15))
                    .Select(v => $"{v.Van:yyyy-MM-dd} {v.Tot:yyyy-MM-dd}")
            )
        );
    }

    private static Capaciteitstuk Stuk(Random random)
    {
        var van = new DateOnly(2022, 1, 1).AddDays(random.Next(1500));
        DateOnly? tot = random.Next(3) == 0 ? null : van.AddDays(random.Next(1200));
        var seizoen = Seizoen.Tussen(
            (1 + random.Next(12), 1 + random.Next(28)),
            (1 + random.Next(12), 1 + random.Next(28))
        );
        var feit = Stukken.Stuk(Locatieboek.Koepel, "a", "NO", 1, Regietafel.Web.Tekst.Iso(van)) with
        {
            Seizoen = seizoen,
        };
        return new(feit, null!, new(van, tot), Zekerheid.Zeker, null);
    }
}
