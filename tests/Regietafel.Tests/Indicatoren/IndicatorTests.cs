using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Ledger;
using Regietafel.Tests.Import;
using Regietafel.Tests.Voorbeeld;

namespace Regietafel.Tests.Indicatoren;

public sealed class IndicatorTests
{
    private static readonly GebiedCode Ede = TestBook.Code("GM0228");

    [Theory]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", 119_186)]
    [InlineData("2023-12-31", 119_186)]
    [InlineData("2024-01-01", 121_014)]
    public void An_indicator_counts_from_its_peildatum_until_the_next_one(string dag, int? inwoners) =>
        Assert.Equal(inwoners, At(MetInwoners(), dag).Find(Ede, "inwoners")?.Waarde);

    [Fact]
    public void A_correction_counts_from_when_it_was_known_and_a_withdrawal_brings_the_year_before_back()
    {
        var test = MetInwoners();
        var bekend = test.Book.Last;
        var verbeterd = test.Register(new IndicatorVastgesteld("inwoners", Ede, TestBook.Dag("2024-01-01"), 121_015m));
        var moment = test.Book.Peilmoment(TestBook.Dag("2024-06-01"));
        Assert.Equal(121_015m, new IndicatorenAt(test.Book, moment).Find(Ede, "inwoners")!.Waarde);
        Assert.Equal(
            121_014m,
            new IndicatorenAt(test.Book, moment with { Bekend = bekend }).Find(Ede, "inwoners")!.Waarde
        );
        foreach (var entry in test.Book.Find(verbeterd.Fact)!.Tot(test.Book.Last))
            test.Register(new Ingetrokken(entry.Nummer, entry.Fact.Subject, "niet van Ede"));
        Assert.Equal(119_186m, At(test, "2024-06-01").Find(Ede, "inwoners")!.Waarde);
    }

    [Fact]
    public void A_merged_municipality_has_its_own_figures_only()
    {
        var test = new TestBook()
            .Gebied("NL", "Nederland")
            .Gebied("GM0236", "Oud", "NL")
            .Gebied("GM1960", "Nieuw", "NL");
        test.Register(
            new GebiedOpgegaan(TestBook.Code("GM0236"), TestBook.Code("GM1960")),
            geldigheid: new(TestBook.Dag("2019-01-01"))
        );
        test.Indicator("ses-woa", "GM0236", "2018-01-01", 0.12m);
        Assert.Null(At(test, "2019-06-01").Find(TestBook.Code("GM1960"), "ses-woa"));
    }

    [Fact]
    public void The_book_knows_which_indicators_there_are_and_of_which_days()
    {
        var test = MetInwoners().Indicator("ses-woa", "GM0228", "2022-01-01", 0.1462m);
        Assert.Equal(["inwoners", "ses-woa"], At(test, "2024-01-01").Codes([Ede]));
        Assert.Equal(["ses-woa"], At(test, "2022-06-01").Codes([Ede]));
        Assert.Equal(
            [TestBook.Dag("2023-01-01"), TestBook.Dag("2024-01-01")],
            At(test, "2022-06-01").Peildata([Ede], "inwoners")
        );
    }

    [Theory]
    [InlineData("inwoners", "1,5", null)]
    [InlineData("ses-woa", "-0,2156", null)]
    [InlineData("bbp2", "123456789012345", null)]
    [InlineData("Inwoners", "1", "kleine letters")]
    [InlineData("ses woa", "1", "kleine letters")]
    [InlineData("ses-", "1", "kleine letters")]
    [InlineData("-ses", "1", "kleine letters")]
    [InlineData("covid-19", "1", "kleine letters")]
    [InlineData("som", "1", "kleine letters")]
    [InlineData("inwoners", "1234567890123456", "te veel cijfers")]
    [InlineData("inwoners", "0,0000000000001", "te veel cijfers")]
    public async Task A_sheet_of_indicators_is_booked_or_refused_with_a_sentence(
        string code,
        string waarde,
        string? zin
    )
    {
        await using var book = await ImportBook.Empty();
        var result = await book.Import(
            ("bronnen.csv", "code;titel\nb;Bron\n"),
            ("gebieden.csv", "code;naam;bron\nGM0228;Ede;b\n"),
            ("indicatoren.csv", $"indicator;gebied;peildatum;waarde;bron\n{code};GM0228;2023-01-01;{waarde};b\n")
        );
        if (zin is null)
            Assert.Empty(result.Problems.Select(p => p.ToString()));
        else
            Assert.Contains(zin, Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("boek.zip")]
    [InlineData("boek.xlsx")]
    public async Task Values_come_back_from_files_to_the_last_decimal(string name)
    {
        var test = new TestBook().Gebied("GM0228", "Ede");
        foreach (
            var (i, waarde) in (
                (decimal[])[-0.2156m, 12.345m, 0.000000000001m, 999_999_999_999_999m, 0m, -1.5m]
            ).Index()
        )
            test.Indicator("ses-woa", "GM0228", $"{2000 + i}-01-01", waarde);
        await using var copy = await RoundTripTests.Copy(test.Book, name);
        Assert.Equal(RoundTripTests.Entries(test.Book), RoundTripTests.Entries(copy.Book));
    }

    [Fact]
    public void The_reference_has_both_indicators_of_every_gemeente_and_says_which_one_is_derived()
    {
        var indicatoren = Csv.Reference("nederland/indicatoren");
        foreach (var (code, bestand, kolom) in Bestanden)
            Assert.Equal(
                Csv.Reference(bestand).Select(r => (r["code"], Getal(r[kolom]))),
                indicatoren.Where(i => i["indicator"] == code).Select(i => (i["gebied"], Getal(i["waarde"])))
            );
        var afgeleid = Csv.Reference("nederland/bronnen").ToDictionary(b => b["code"], b => b["afgeleid"]);
        Assert.All(indicatoren, i => Assert.Equal(i["indicator"] == "ses-woa" ? "ja" : "nee", afgeleid[i["bron"]]));
        Assert.Equal(indicatoren.Select(i => i["waarde"]), Csv.Example("indicatoren").Select(i => i["waarde"]));
    }

    private static readonly (string, string, string)[] Bestanden =
    [
        ("inwoners", "gemeenten", "inwoners 1-1-2023"),
        ("ses-woa", "ses-woa-2022-benadering", "ses-woa 2022 (benadering)"),
    ];

    private static decimal Getal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IndicatorenAt At(TestBook test, string dag) =>
        new(test.Book, test.Book.Peilmoment(TestBook.Dag(dag)));

    private static TestBook MetInwoners() =>
        new TestBook()
            .Gebied("GM0228", "Ede")
            .Indicator("inwoners", "GM0228", "2024-01-01", 121_014)
            .Indicator("inwoners", "GM0228", "2023-01-01", 119_186);
}
