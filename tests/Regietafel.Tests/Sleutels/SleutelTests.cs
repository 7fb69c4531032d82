using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Tests.Cli;
using Regietafel.Tests.Huis;
using Regietafel.Tests.Import;
using Regietafel.Verdelingen;

namespace Regietafel.Tests.Sleutels;

public sealed class SleutelTests
{
    private static readonly SleutelVastgesteld Eigen = new(
        "inwoners",
        "Eigen sleutel",
        Taak.Oekraine,
        "inwoners * 2",
        Methode.Adams,
        Niveau.Gemeente
    );

    [Fact]
    public void A_key_in_the_book_goes_before_the_one_that_comes_with_the_program_from_its_day_on_and_as_known()
    {
        var test = new TestBook();
        var eerder = test.Book.Last;
        test.Register(Eigen, geldigheid: new(TestBook.Dag("2024-01-01")));
        test.Register(Eigen with { Code = "tafel-8", Methode = Methode.NaarBoven });
        Assert.Equal("Naar inwoners", Bos(test, "2023-12-31")["inwoners"].Naam);
        Assert.Equal(
            ("Eigen sleutel", 3L),
            (Bos(test, "2024-01-01")["inwoners"].Naam, Bos(test, "2024-01-01")["inwoners"].Entry!.Nummer)
        );
        Assert.Equal(
            "Naar inwoners",
            new Sleutelbos(Naslag.Sleutels, test.Book, new(TestBook.Dag("2024-01-01"), eerder))["inwoners"].Naam
        );
        Assert.Equal(
            [.. Naslag.Sleutels.Select(s => s.Code), "tafel-8"],
            Bos(test, "2024-01-01").Alle.Select(s => s.Code)
        );
        Assert.Contains(
            "kies spreidingswet",
            Assert.Throws<Refusal>(() => Bos(test, "2024-01-01")["x"]).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Eigen", "inwoners", "sleutel-onjuist")]
    [InlineData("-eigen", "inwoners", "sleutel-onjuist")]
    [InlineData("", "inwoners", "sleutel-onjuist")]
    [InlineData("eigen", "inwoners +", "formule-onjuist")]
    [InlineData("eigen", "1 + 1", "formule-zonder-indicator")]
    public void What_is_no_key_is_not_booked(string code, string formule, string weigering) =>
        Assert.Equal(weigering, new TestBook().TryRegister(Eigen with { Code = code, Formule = formule })?.Code);

    [Theory]
    [InlineData("boek.zip")]
    [InlineData("boek.xlsx")]
    public async Task Keys_leave_as_a_sheet_and_come_back(string naam)
    {
        var test = new TestBook();
        test.Register(Eigen);
        test.Register(
            new SleutelVastgesteld(
                "min",
                "Met een min",
                null,
                "-1 * inwoners + 2 * inwoners",
                Methode.HuntingtonHill,
                Niveau.Subregio,
                "art. 1",
                "uitleg; met\nregel"
            )
        );
        await using var copy = await RoundTripTests.Copy(test.Book, naam);
        Assert.Equal(RoundTripTests.Entries(test.Book), RoundTripTests.Entries(copy.Book));
    }

    [Fact]
    public async Task The_keys_that_come_with_the_program_are_a_sheet_that_can_be_imported_and_obey_the_rules()
    {
        Assert.Equal(
            ["spreidingswet", "statushouders", "inwoners", "oekraine-voorbeeld", "koenigsteiner", "eu-50-50"],
            Naslag.Sleutels.Select(s => s.Code)
        );
        await using var book = await ImportBook.Empty();
        var result = await book.Import(
            ((string[])["bronnen", "sleutels"])
                .Select(n => ($"{n}.csv", Repository.Read($"reference/sleutels/{n}.csv")))
                .ToArray()
        );
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        Assert.Equal(Naslag.Sleutels, book.Facts.OfType<SleutelVastgesteld>());
    }

    [Fact]
    public void The_reference_book_is_that_of_the_files()
    {
        var boek = Naslag.Boek;
        Assert.Equal(
            342,
            new Indeling(boek, boek.Peilmoment(new(2024, 1, 1))).Delen(GebiedCode.Nederland, Niveau.Gemeente).Count
        );
        Assert.DoesNotContain(
            Enumerable.Range(1, (int)boek.Last),
            n => boek[n].Bron is { } bron && boek.Bron(bron.Code) is null
        );
    }

    [Theory]
    [InlineData(
        "koenigsteiner",
        "2 / 3 × belastingopbrengst / som(belastingopbrengst) + 1 / 3 × inwoners / som(inwoners)"
    )]
    [InlineData("eu-50-50", "1 / 2 × inwoners / som(inwoners) + 1 / 2 × bbp / som(bbp)")]
    public void Keys_of_elsewhere_are_data_too(string code, string formule) =>
        Assert.Equal(formule, Sleutel.Van(Naslag.Sleutels.Single(s => s.Code == code)).Formule.ToString());

    [Theory]
    [InlineData("tabel", "meegeleverd")]
    [InlineData("csv", "code;naam;taak;niveau;methode;formule;grondslag;uit")]
    [InlineData("json", "\"formule\": \"inwoners * (1 + ses-woa)\"")]
    public async Task The_command_line_lists_them(string formaat, string tekst)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        var antwoord = await Uitkomst.Van("sleutels", "--formaat", formaat);
        Assert.Equal(App.Gelukt, antwoord.Code);
        Assert.Contains(tekst, antwoord.Figures, StringComparison.Ordinal);
        Assert.Contains("Königsteiner", antwoord.Figures, StringComparison.Ordinal);
    }

    private static Sleutelbos Bos(TestBook test, string dag) =>
        new(Naslag.Sleutels, test.Book, test.Book.Peilmoment(TestBook.Dag(dag)));
}
