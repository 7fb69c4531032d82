using Regietafel.Locaties;
using Regietafel.Tests.Import;

namespace Regietafel.Tests.Locaties;

public sealed class LocatieSheetTests
{
    private const string Locaties = "locatie;naam;exploitant;bron\nGM0202-koepel;De Koepel;COA;b\n";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task A_book_with_locations_exported_and_imported_is_the_same_book(int seed)
    {
        var test = Locatieboek.Willekeurig(seed);
        await using var book = await RoundTripTests.Copy(test.Book, seed % 2 == 0 ? "boek.zip" : "boek.xlsx");
        Assert.Equal(RoundTripTests.Entries(test.Book), RoundTripTests.Entries(book.Book));
    }

    [Fact]
    public async Task A_row_of_occupancy_holds_on_the_days_of_its_numbers()
    {
        await using var book = await Import(
            ("bezetting.csv", "locatie;vanaf;interval;aantallen;bron\nGM0202-koepel;1-1-2024;week;310 – 305;b\n")
        );
        Assert.Equal(Locatieboek.Dagen("2024-01-01", "2024-01-22"), book.Book[book.Book.Last].Geldigheid);
        Assert.Equal([310, null, 305], Assert.IsType<BezettingGemeld>(book.Facts.Last()).Aantallen);
    }

    [Fact]
    public async Task Numbers_are_read_as_people_write_them()
    {
        await using var book = await Import(
            (
                "bezetting.csv",
                "locatie;vanaf;aantallen;bron\nGM0202-koepel;1-1-2024;1.310  - 0 ;b\nGM0202-koepel;9-1-2024;niet geregistreerd;b\n"
            )
        );
        Assert.Equal(
            [
                [1310, null, 0],
                [null],
            ],
            book.Facts.OfType<BezettingGemeld>().Select(f => f.Aantallen.ToArray())
        );
    }

    [Theory]
    [InlineData("1 oktober;1 april", "10-01/04-01")]
    [InlineData("1 okt;1 apr.", "10-01/04-01")]
    [InlineData("1-10;1-4", null)]
    [InlineData("31 april;1 mei", null)]
    [InlineData("1 Okt;1 mrt", "10-01/03-01")]
    [InlineData("2025-10-01;1-4-2026", "10-01/04-01")] // what a spreadsheet makes of it
    [InlineData("28 februari;1 maart", "02-28/03-01")]
    public async Task A_season_is_written_as_days_of_the_year(string dagen, string? seizoen)
    {
        await using var book = await Import();
        var problems = await book.Problems(("capaciteit.csv", Capaciteit($"2024-01-01;;{dagen}")));
        Assert.Equal(seizoen is null, problems.Length > 0);
        Assert.Equal(seizoen, book.Facts.OfType<CapaciteitVastgesteld>().SingleOrDefault()?.Seizoen?.ToString());
    }

    [Theory]
    [InlineData("2024-01-01;;29 februari;1 mei", "capaciteit.csv, rij 2, kolom seizoen van")]
    [InlineData("2024-01-01;;1 oktober;", "capaciteit.csv, rij 2, kolom seizoen tot")]
    [InlineData("2024-01-01;;1 oktober;1 oktober", "capaciteit.csv, rij 2, kolom seizoen tot")]
    [InlineData("2024-01-01;2024-01-01;;", "capaciteit.csv, rij 2, kolom tot")]
    [InlineData("2023-02-29;;;", "capaciteit.csv, rij 2, kolom van")]
    public async Task What_is_wrong_with_a_piece_of_capacity_is_told_at_its_cell(string cellen, string plaats)
    {
        await using var book = await Import();
        var problem = Assert.Single(await book.Problems(("capaciteit.csv", Capaciteit(cellen))));
        Assert.StartsWith(plaats, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("310 x 305", "'x' (het 2e getal)")]
    [InlineData("310 65535", "'65535' (het 2e getal)")]
    [InlineData("-3", "'-3' (het 1e getal)")]
    [InlineData("310;305", "staat in een kolom zonder naam")]
    public async Task A_number_that_is_none_is_named_with_its_place_in_the_row(string aantallen, string zin)
    {
        await using var book = await Import();
        var problems = await book.Problems(
            ("bezetting.csv", $"locatie;vanaf;bron;aantallen\nGM0202-koepel;1-1-2024;b;{aantallen}\n")
        );
        Assert.Contains(zin, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GM0202-leeg;1-1-2024;3;", "De locatie GM0202-leeg staat niet in het boek.")]
    [InlineData("GM0202-koepel;1-5-2024;1 2;", "is nog niet geweest")]
    [InlineData("GM0202-koepel;1-1-2024;3;2024-02-01", "De geldigheid van een bezetting is die van haar dagen")]
    [InlineData("GM0202-koepel;31-12-9999;3;", "1900")]
    public async Task The_book_refuses_an_occupancy_that_cannot_be(string rij, string zin)
    {
        await using var book = await Import();
        var problems = await book.Problems(("bezetting.csv", $"locatie;vanaf;aantallen;geldig van;bron\n{rij};b\n"));
        Assert.Contains(zin, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_point_needs_both_its_degrees()
    {
        await using var book = await Import();
        var problems = await book.Problems(
            ("locaties.csv", "locatie;naam;exploitant;breedte;lengte;bron\nGM0202-a;A;COA;51.985;;b\n")
        );
        Assert.Contains("kolom lengte", Assert.Single(problems), StringComparison.Ordinal);
    }

    private static string Capaciteit(string cellen) =>
        $"locatie;deel;taak;soort;plekken;status;bron;van;tot;seizoen van;seizoen tot\nGM0202-koepel;hoofd;asiel;no;120;vastgesteld;b;{cellen}\n";

    private static async Task<ImportBook> Import(params (string Name, string Text)[] files)
    {
        var book = await ImportBook.WithAreas();
        Assert.Empty(await book.Problems([("locaties.csv", Locaties), .. files]));
        return book;
    }
}
