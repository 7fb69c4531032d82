using Regietafel.Locatieonderzoeken;
using Regietafel.Tests.Import;
using static Regietafel.Tests.Locatieonderzoeken.Onderzoekboek;

namespace Regietafel.Tests.Locatieonderzoeken;

public sealed class OnderzoekSheetTests
{
    private const string Onderzoek =
        "onderzoek;naam;deelnemers;gestart op;bron\nx;Samen;GM0202, GM0268 Nijmegen;1-11-2023;b\n";
    private const string Criteria = "onderzoek;criterium;naam;gewicht;bron\nx;kosten;Kosten;10;b\n";
    private const string Kandidaten = "onderzoek;kandidaat;naam;door;bron\nx;GM0202-hal;De hal;gemeente;b\n";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task A_book_with_a_search_exported_and_imported_is_the_same_book(int seed)
    {
        var (eerst, daarna) = Willekeurig(new Random(seed));
        var test = MetGebieden();
        foreach (var feit in eerst.Prepend(Start("GM0226", "RT-ARNHEM")).Concat(daarna))
            test.Register(feit);
        await using var book = await RoundTripTests.Copy(test.Book, seed % 2 == 0 ? "boek.zip" : "boek.xlsx");
        Assert.Equal(RoundTripTests.Entries(test.Book), RoundTripTests.Entries(book.Book));
    }

    [Fact]
    public async Task The_five_sheets_are_one_search()
    {
        await using var book = await ImportBook.WithAreas();
        Assert.Empty(
            await book.Problems(
                ("locatieonderzoeken.csv", Onderzoek),
                ("criteria.csv", Criteria),
                ("kandidaten.csv", Kandidaten),
                (
                    "beoordelingen.csv",
                    "onderzoek;kandidaat;criterium;score;reden;bron\nx;GM0202-hal;kosten;7;Goedkoop;b\n"
                ),
                (
                    "kandidaatbesluiten.csv",
                    "onderzoek;kandidaat;dag;besluit;reden;bron\nx;GM0202-hal;1-2-2024;Gekozen;De beste;b\n"
                )
            )
        );
        var onderzoek = new LocatieonderzoekenAt(
            book.Book,
            new(book.Book, new(TestBook.Dag("2024-02-01"), book.Book.Last)),
            new(TestBook.Dag("2024-02-01"), book.Book.Last)
        ).Zoek(Kort("x"))!;
        Assert.Equal("GM0202, GM0268", onderzoek.Feit.Deelnemers.ToString());
        var rang = Assert.Single(Rangschikking.Van(onderzoek));
        Assert.Equal((1, "7"), (rang.Plaats, rang.Totaal!.Waarde.ToString()));
        Assert.True(rang.Kandidaat.Is(Kandidaatbesluit.Gekozen));
    }

    [Theory]
    [InlineData(
        "beoordelingen.csv",
        "onderzoek;kandidaat;criterium;score;reden;bron\nx;GM0202-hal;smaak;7;x;b\n",
        "rij 2, kolom criterium"
    )]
    [InlineData(
        "beoordelingen.csv",
        "onderzoek;kandidaat;criterium;score;reden;bron\nx;GM0202-hal;kosten;7,5;x;b\n",
        "rij 2, kolom score"
    )]
    [InlineData(
        "beoordelingen.csv",
        "onderzoek;kandidaat;criterium;score;reden;bron\nx;GM0202-hal;kosten;11;x;b\n",
        "rij 2, kolom score"
    )]
    [InlineData(
        "kandidaatbesluiten.csv",
        "onderzoek;kandidaat;dag;besluit;reden;bron\nx;GM0202-hal;1-2-2024;gekozen;;b\n",
        "rij 2, kolom reden"
    )]
    [InlineData(
        "kandidaatbesluiten.csv",
        "onderzoek;kandidaat;dag;besluit;reden;bron\nx;GM0202-hal;1-6-2024;gekozen;x;b\n",
        "rij 2, kolom dag"
    )]
    [InlineData(
        "kandidaatbesluiten.csv",
        "onderzoek;kandidaat;dag;besluit;reden;bron\nx;GM0202-hal;1-2-2024;misschien;x;b\n",
        "rij 2, kolom besluit"
    )]
    [InlineData(
        "criteria.csv",
        "onderzoek;criterium;naam;gewicht;bron\ny;kosten;Kosten;10;b\n",
        "rij 2, kolom onderzoek"
    )]
    [InlineData(
        "criteria.csv",
        "onderzoek;criterium;naam;gewicht;bron\nx;Te duur!;Kosten;10;b\n",
        "rij 2, kolom criterium"
    )]
    [InlineData(
        "locatieonderzoeken.csv",
        "onderzoek;naam;deelnemers;gestart op;bron\ny;Y;Arnhem;1-1-2024;b\n",
        "rij 2, kolom deelnemers"
    )]
    [InlineData(
        "locatieonderzoeken.csv",
        "onderzoek;naam;deelnemers;gestart op;bron\ny;Y;GM9999;1-1-2024;b\n",
        "rij 2, kolom deelnemers"
    )]
    [InlineData(
        "kandidaten.csv",
        "onderzoek;kandidaat;naam;door;breedte;bron\nx;GM0202-a;A;B;51.9;b\n",
        "rij 2, kolom"
    )]
    public async Task What_is_wrong_is_told_at_its_cell_and_nothing_is_booked(string naam, string tekst, string plaats)
    {
        await using var book = await ImportBook.WithAreas();
        Assert.Empty(
            await book.Problems(
                ("locatieonderzoeken.csv", Onderzoek),
                ("criteria.csv", Criteria),
                ("kandidaten.csv", Kandidaten)
            )
        );
        var laatste = book.Book.Last;
        Assert.StartsWith(
            $"{naam}, {plaats}",
            Assert.Single(await book.Problems((naam, tekst))),
            StringComparison.Ordinal
        );
        Assert.Equal(laatste, book.Book.Last);
    }
}
