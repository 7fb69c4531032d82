using Regietafel.Locaties;

namespace Regietafel.Tests.Locaties;

/// <summary>The bars of a timeline are the days on which places are there.</summary>
public sealed class TijdlijnTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_stretches_cover_just_the_days_on_which_the_piece_is_there(int seed)
    {
        var dag = new DateOnly(2024, 2, 29);
        var locaties = Locatieboek.Willekeurig(seed).Locaties($"{dag:yyyy-MM-dd}").Alle();
        var stukken = locaties.SelectMany(l => l.Stukken).ToList();
        var lijn = Tijdlijn.Om(stukken, locaties.SelectMany(l => l.Stappen), dag);
        var dagen = lijn.Tot.DayNumber - lijn.Van.DayNumber;
        Assert.InRange(lijn.Tot.Year - lijn.Van.Year, 1, 8);
        foreach (var stuk in stukken)
        {
            var stroken = lijn.Stroken(stuk).ToList();
            Assert.All(stroken, s => Assert.True(s.Van >= 0 && s.Van < s.Tot && s.Tot <= 100));
            Assert.All(stroken.Zip(stroken.Skip(1)), s => Assert.True(s.First.Tot < s.Second.Van));
            var er = Enumerable.Range(0, dagen).Count(i => stuk.IsEr(lijn.Van.AddDays(i)));
            Assert.Equal(100d * er / dagen, stroken.Sum(s => s.Tot - s.Van), 6);
        }
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2199-12-31")]
    public void On_any_day_of_the_book_there_is_a_timeline_with_that_day_on_it(string dag)
    {
        var lijn = Tijdlijn.Om([], [], TestBook.Dag(dag));
        Assert.True(lijn.Toont(TestBook.Dag(dag)));
        Assert.NotEmpty(lijn.Jaren);
    }
}
