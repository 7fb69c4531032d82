using System.Text;
using Regietafel.Import;
using Regietafel.Import.Bezettingen;
using Regietafel.Locaties;
using Regietafel.Tests.Import;

namespace Regietafel.Tests.Locaties;

/// <summary>Tables with occupancy as others send them.</summary>
public sealed class BezettingImportTests
{
    private const string Locaties =
        "locatie;naam;exploitant;bron\nGM0202-koepel;De Koepel;COA;b\nGM0202-veste;De Veste;COA;b\nGM0268-veste;De Veste;gemeente;b\n";

    [Fact]
    public async Task Weeks_in_a_row_of_one_location_are_one_entry()
    {
        await using var book = await Book();
        var result = await Import(
            book,
            "Locatie;Week;Bezetting\nDe Koepel;2024-W02;490\nDe Koepel;2024-W01;482\nDe Koepel;2024-W04;477\n"
        );
        Assert.Empty(result.Problems);
        Assert.Equal(2, result.Geboekt);
        Assert.Equal([("2024-01-01", 7, "482 490"), ("2024-01-22", 7, "477")], Feiten(book));
        Assert.Contains(
            "gelezen als bezetting per week: 3 getallen van 1 locatie",
            result.Opmerkingen[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_title_above_the_header_and_a_column_for_every_day_are_understood()
    {
        await using var book = await Book();
        var result = await Import(
            book,
            "COA weekstaat;;;;\n;;;;\nnaam locatie;28-2-2024;29-2-2024;1-3-2024;Totaal\nde koepel;1;2;–;3\nTOTAAL;1;2;;\n"
        );
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        Assert.Equal([("2024-02-28", 1, "1 2 –")], Feiten(book)); // over the leap day
        Assert.Contains("3 totalen nagerekend", result.Opmerkingen[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Week_53_and_the_week_after_it_are_in_a_row()
    {
        await using var book = await Book();
        await Import(book, "Locatie;week 53 2020;wk 1 2021;2021-W2\nGM0202-koepel;5;6;7\n");
        Assert.Equal([("2020-12-28", 7, "5 6 7")], Feiten(book));
    }

    [Theory]
    [InlineData("Locatie;jaar;week;aantal\nDe Koepel;2024;3;8\n", "")]
    [InlineData("Locatie;Weeknr;aantal\nDe Koepel;202403;8\n", "")]
    [InlineData("Locatie;week;aantal\nDe Koepel;3;8\n", "jaar=2024")]
    [InlineData("Plek;Wanneer;Mensen\nDe Koepel;week 3;8\n", "locatie=Plek;week=Wanneer;aantal=Mensen;jaar=2024")]
    [InlineData("Locatie;Peildatum;aantal\nDe Koepel;15-1-2024;8\n", "per=week")]
    public async Task A_week_is_found_in_the_ways_in_which_it_is_written(string tabel, string kolommen)
    {
        await using var book = await Book();
        Assert.Empty((await Import(book, tabel, kolommen)).Problems.Select(p => p.ToString()));
        Assert.Equal([("2024-01-15", 7, "8")], Feiten(book));
    }

    [Fact]
    public async Task Groups_are_columns_and_their_total_is_checked_and_is_the_number_of_all()
    {
        await using var book = await Book();
        const string Kolommen = "dag=Datum;aantal=AMV,Overig;totaal=Samen";
        var wrong = await Import(book, "Locatie;Datum;AMV;Overig;Samen\nDe Koepel;1-1-2024;20;300;330\n", Kolommen);
        Assert.Equal(
            "tabel.csv, rij 2, kolom Samen: het totaal is 330, maar de getallen van de rij zijn samen 320.",
            Assert.Single(wrong.Problems).ToString()
        );
        await Import(book, "Locatie;Datum;AMV;Overig;Samen\nDe Koepel;1-1-2024;20;300;320\n", Kolommen);
        Assert.Equal(
            [(null, 320), ("amv", 20), ("overig", 300)],
            book.Facts.OfType<BezettingGemeld>().Select(f => (f.Doelgroep, f.Aantallen[0]!.Value))
        );
    }

    [Fact]
    public async Task A_total_that_is_not_the_sum_is_told_with_both_numbers_and_books_nothing()
    {
        await using var book = await Book();
        var last = book.Book.Last;
        var result = await Import(
            book,
            "Locatie;Gemeente;2024-W01;2024-W02\nDe Koepel;Arnhem;1.000;10\nDe Veste;Arnhem;230;20\nSubtotaal Arnhem;;1.230;30\nDe Veste;Nijmegen;70;5\nSubtotaal Nijmegen;;70;6\nTotaal;;1.310;35\n"
        );
        Assert.Equal(
            [
                "tabel.csv, rij 6, kolom 2024-W02: het totaal is 6, maar de rijen zijn samen 35 (sinds het vorige totaal 5).",
                "tabel.csv, rij 7, kolom 2024-W01: het totaal is 1.310, maar de rijen zijn samen 1.300 (sinds het vorige totaal 0).",
            ],
            result.Problems.Select(p => p.ToString())
        );
        Assert.Equal(last, book.Book.Last);
    }

    [Fact]
    public async Task A_location_that_the_book_does_not_know_is_told_once_or_left_out_when_asked()
    {
        await using var book = await Book();
        const string Tabel =
            "Locatie;Dag;Aantal\nAtlantis;1-1-2024;3\nDe Koepel;1-1-2024;4\nAtlantis;2-1-2024;3\nTotaal;1-1-2024;7\n";
        Assert.Equal(
            "tabel.csv, rij 2, kolom Locatie: 'Atlantis' is geen locatie in dit boek, ook in 1 volgende rijen. Leg haar vast, schrijf haar code, of sla onbekende locaties over.",
            Assert.Single((await Import(book, Tabel)).Problems).ToString()
        );
        var result = await Import(book, Tabel, bekende: true);
        Assert.Equal(1, result.Geboekt);
        Assert.Contains(
            result.Opmerkingen,
            o => o.Contains("overgeslagen, want geen locatie in dit boek: Atlantis", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Of_two_locations_with_one_name_the_municipality_says_which()
    {
        await using var book = await Book();
        Assert.Contains(
            "heet meer dan één locatie: schrijf de code, GM0202-veste of GM0268-veste",
            Assert.Single((await Import(book, "Locatie;Dag;Aantal\nDe Veste;1-1-2024;3\n")).Problems).Zin,
            StringComparison.Ordinal
        );
        await Import(book, "Locatie;Gemeente;Dag;Aantal\nDe Veste;nijmegen;1-1-2024;3\n");
        Assert.Equal(LocatieCode.Parse("GM0268-veste"), book.Facts.OfType<BezettingGemeld>().Single().Locatie);
    }

    [Fact]
    public async Task A_table_that_grows_every_week_books_only_its_new_week()
    {
        await using var book = await Book();
        await Import(book, "Locatie;2024-W01;2024-W02\nDe Koepel;1;2\n");
        var result = await Import(book, "Locatie;2024-W01;2024-W02;2024-W03\nDe Koepel;1;2;3\n");
        Assert.Equal(1, result.Geboekt);
        Assert.Equal(("2024-01-15", 7, "3"), Feiten(book).Last());
        Assert.Contains(
            result.Opmerkingen,
            o => o.Contains("2 getallen staan al zo in het boek", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Locatie;Dag;Aantal\nDe Koepel;1-1-2024;vol\n", "rij 2, kolom Aantal: 'vol' is geen aantal")]
    [InlineData("Locatie;Dag;Aantal\nDe Koepel;31-2-2024;3\n", "rij 2, kolom Dag: '31-2-2024' is geen dag")]
    [InlineData("Locatie;Week;Aantal\nDe Koepel;3;3\n", "rij 2, kolom Week: van welk jaar is deze week?")]
    [InlineData("Locatie;2024-W54\nDe Koepel;3\n", "rij 1: geen kolom zegt van welke dag of week")]
    [InlineData("Locatie;week 3\nDe Koepel;3\n", "zegt niet van welk jaar de week is")]
    [InlineData("Locatie;Dag;Aantal\n;1-1-2024;3\n", "rij 2, kolom Locatie: hier staan getallen zonder locatie")]
    [InlineData(
        "Locatie;Dag;Aantal\nDe Koepel;1-1-2024;3\nDe Koepel;1-1-2024;4\n",
        "rij 3: dit spreekt rij 2 tegen: van 1-1-2024 staat daar 3, hier 4."
    )]
    [InlineData("Locatie;Dag;Aantal\nDe Koepel;2-5-2024;3\n", "rij 2, kolom vanaf: ")] // still to come
    [InlineData("Plek;Dag;Aantal\nDe Koepel;1-1-2024;3\n", "geen rij heeft een kolom met de locatie")]
    [InlineData("Locatie;Dag\nDe Koepel;1-1-2024\n", "geen kolom heeft de aantallen")]
    [InlineData("", "geen rij heeft een kolom met de locatie")]
    public async Task What_is_wrong_is_told_with_its_place(string tabel, string zin)
    {
        await using var book = await Book();
        var result = await Import(book, tabel);
        Assert.Contains(zin, Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
        Assert.Empty(book.Facts.OfType<BezettingGemeld>());
    }

    [Fact]
    public async Task One_bad_row_of_ten_thousand_is_found_and_nothing_is_booked()
    {
        await using var book = await Book();
        var tabel = new StringBuilder("Locatie;Dag;Aantal\n");
        for (var i = 0; i < 10_000; i++)
            tabel.Append(
                $"De Koepel;{new DateOnly(1996, 1, 1).AddDays(i):yyyy-MM-dd};{(i == 6_789 ? "veel" : i % 700)}\n"
            );
        var problem = Assert.Single((await Import(book, tabel.ToString())).Problems);
        Assert.Equal((6_791, "Aantal"), (problem.Rij, problem.Kolom));
        Assert.Empty(book.Facts.OfType<BezettingGemeld>());

        Assert.Equal(3, (await Import(book, tabel.Replace("veel", "3").ToString())).Geboekt); // no fact is longer than 3.700 days
    }

    [Fact]
    public async Task The_source_must_be_in_the_book()
    {
        await using var book = await Book();
        var result = await Import(book, "Locatie;Dag;Aantal\nDe Koepel;1-1-2024;3\n", bron: "x");
        Assert.Contains(
            "de bron 'x' staat niet in het boek",
            Assert.Single(result.Problems).Zin,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("locatie")]
    [InlineData("plaats=Naam")]
    [InlineData("locatie=A;locatie=B")]
    [InlineData("per=maand")]
    public void A_choice_of_columns_that_says_nothing_is_refused(string kolommen) =>
        Assert.Equal("kolommen", Assert.Throws<Refusal>(() => Kolomkeuze.Lees(kolommen)).Veld);

    private static List<(string, int, string)> Feiten(ImportBook book) =>
        [
            .. book
                .Facts.OfType<BezettingGemeld>()
                .Select(f => ($"{f.Vanaf:yyyy-MM-dd}", f.Interval, f.Aantallen.ToString())),
        ];

    private static async Task<ImportBook> Book()
    {
        var book = await ImportBook.WithAreas();
        Assert.Empty(await book.Problems(("locaties.csv", Locaties)));
        return book;
    }

    private static Task<ImportResult> Import(
        ImportBook book,
        string tabel,
        string kolommen = "",
        string bron = "b",
        bool bekende = false
    ) =>
        Importer.Import(
            Task.FromResult(book.Ledger),
            [new("tabel.csv", new MemoryStream(Encoding.UTF8.GetBytes(tabel)))],
            "test",
            false,
            bezetting: new(bron, Kolomkeuze.Lees(kolommen), null, bekende)
        );
}
