using System.Text;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Tests.Import;

public sealed class CsvImportTests
{
    private const string Header = "taak;gebied;soort;peildatum;aantal;bron\n";

    [Theory]
    [InlineData("taak;gebied;per;aantal;waarvan amv;status;bron\nasiel;PV25;2024-01-01;7590;700;indicatief;b\n")]
    [InlineData("BRON;Status;Waarvan AMV;aantal;per;gebied;TAAK\nb;Indicatief;700;7.590;1-1-2024;pv25;Asiel\n")]
    [InlineData("taak,gebied,per,aantal,waarvan_amv,status,bron\r\nasiel,PV25,01-01-2024,7590,700,indicatief,b\r\n")]
    [InlineData(
        "\uFEFF\n\ntaak;gebied;per;aantal;waarvanamv;status;bron\n;;;;;;\nasiel;\"PV25 Gelderland\";2024-01-01; 7590 ;700;indicatief;b"
    )]
    public async Task Columns_in_any_order_and_notation_are_the_same_fact(string opgaven)
    {
        await using var book = await ImportBook.WithAreas();
        Assert.Empty(await book.Problems(("opgaven.csv", opgaven)));
        Assert.Equal(
            new OpgaveVastgesteld(
                Taak.Asiel,
                GebiedCode.Parse("PV25"),
                new(new DateOnly(2024, 1, 1)),
                7590,
                700,
                Standing.Indicatief
            ),
            book.Facts.Last()
        );
    }

    [Theory]
    [InlineData("12,5", "'12,5' is geen heel getal")]
    [InlineData("1.23", "'1.23' is geen heel getal")]
    [InlineData("1,234", "'1,234' is geen heel getal")]
    [InlineData("99999999999", "'99999999999' is geen heel getal")]
    [InlineData("twaalf", "'twaalf' is geen heel getal")]
    [InlineData("", "vul iets in")]
    public async Task A_quantity_that_is_no_whole_number_is_named_with_its_place(string aantal, string zin)
    {
        await using var book = await ImportBook.WithAreas();
        var problem = Assert.Single(
            await book.Problems(("realisatie.csv", $"{Header}asiel;GM0202;RO;2024-01-01;{aantal};b\n"))
        );
        Assert.StartsWith($"realisatie.csv, rij 2, kolom aantal: {zin}", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01/02/2024", "kan twee dagen betekenen")]
    [InlineData("2024-02-30", "is geen datum")]
    [InlineData("31-12-24", "is geen datum")]
    [InlineData("12/31/2024", "is geen datum")]
    public async Task A_day_that_can_be_read_in_two_ways_or_none_is_refused(string dag, string zin)
    {
        await using var book = await ImportBook.WithAreas();
        var problem = Assert.Single(await book.Problems(("realisatie.csv", $"{Header}asiel;GM0202;RO;{dag};1;b\n")));
        Assert.Contains(zin, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31-12-2023", 31)]
    [InlineData("1-12-2023", 1)]
    [InlineData("31/12/2023", 31)]
    [InlineData("12/12/2023", 12)]
    [InlineData("2023-12-31", 31)]
    public async Task A_day_in_Dutch_or_ISO_notation_is_read(string dag, int day)
    {
        await using var book = await ImportBook.WithAreas();
        Assert.Empty(await book.Problems(("realisatie.csv", $"{Header}asiel;GM0202;RO;{dag};1;b\n")));
        Assert.Equal(new DateOnly(2023, 12, day), ((RealisatieGemeld)book.Facts.Last()).Peildatum);
    }

    [Fact]
    public async Task Not_registered_is_a_fact_without_a_quantity()
    {
        await using var book = await ImportBook.WithAreas();
        Assert.Empty(
            await book.Problems(("realisatie.csv", Header + "oekraine;PV25;POO;2024-01-08;Niet geregistreerd;b\n"))
        );
        Assert.Null(((RealisatieGemeld)book.Facts.Last()).Aantal);
    }

    [Fact]
    public async Task A_finished_half_year_needs_no_peildatum()
    {
        await using var book = await ImportBook.WithAreas();
        Assert.Empty(
            await book.Problems(
                (
                    "realisatie.csv",
                    "taak;gebied;soort;periode;aantal;bron\nstatushouders;PV25;GEHUISVEST;2023-II;1847;b\n"
                )
            )
        );
        Assert.Equal(new DateOnly(2024, 1, 1), ((RealisatieGemeld)book.Facts.Last()).Peildatum);
    }

    [Fact]
    public async Task What_is_wrong_around_a_fact_does_not_hide_what_is_wrong_in_it()
    {
        await using var book = await ImportBook.WithAreas();
        Assert.Equal(
            [
                "realisatie.csv, rij 2, kolom bron: De bron 'onbekend' staat niet in het boek.",
                "realisatie.csv, rij 2, kolom aantal: Het aantal -5 ligt niet tussen 0 en 1.000.000.",
            ],
            await book.Problems(("realisatie.csv", Header + "asiel;PV25;RO;2024-01-01;-5;onbekend\n"))
        );
    }

    [Fact]
    public async Task All_problems_of_all_files_are_listed_and_nothing_is_booked()
    {
        await using var book = await ImportBook.WithAreas();
        var before = book.Book.Last;
        var problems = await book.Problems(
            (
                "realisatie.csv",
                Header + "asiel;GM0202;GOO;2024-01-01;1;b\nwonen;GM9;RO;ooit;1;b\nasiel;GM0202;RO;2024-01-01;5;b\n"
            ),
            ("beginsaldi.csv", "gebied;periode;aantal;bron\nPV25;2023-3;1;b\nPV25;2023-II;519;onbekend\n"),
            ("indeling.csv", "deel;geheel;kleur\nGM0202;PV25;rood\n")
        );
        Assert.Equal(before, book.Book.Last);
        Assert.Equal(
            [
                "beginsaldi.csv, rij 2, kolom periode: '2023-3' is geen halfjaar zoals 2023-II.",
                "beginsaldi.csv, rij 3, kolom bron: De bron 'onbekend' staat niet in het boek.",
                "indeling.csv, rij 1, kolom bron: deze kolom ontbreekt.",
                "indeling.csv, rij 1, kolom kleur: deze kolom hoort niet op indeling; die heeft deel, geheel, van, tot, bron, pagina, bekend sinds, openbaarheid.",
                "realisatie.csv, rij 2, kolom soort: 'GOO' is geen soort van asiel: kies RO, NO, TGO, CNO, AMV.",
                "realisatie.csv, rij 3, kolom gebied: 'GM9' is geen code van een gebied zoals NL, PV25, VR06, RT-ACHTERHOEK of GM0228.",
                "realisatie.csv, rij 3, kolom peildatum: 'ooit' is geen datum zoals 31-12-2024 of 2024-12-31.",
                "realisatie.csv, rij 3, kolom taak: 'wonen' is geen taak: kies asiel, statushouders of oekraine.",
            ],
            problems.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task What_the_book_refuses_is_told_at_the_column_it_is_about()
    {
        await using var book = await ImportBook.WithAreas();
        const string Tail = ";b;;1-6-2024;1-5-2024";
        var problems = await book.Problems(
            (
                "opgaven.csv",
                "taak;gebied;per;aantal;waarvan amv;status;bron;pagina;geldig van;geldig tot\n"
                    + "asiel;GM0999;1-1-2024;1;;oproep;b;;;\n"
                    + "asiel;PV25;2024-I;1;;oproep;b;;;\n"
                    + "asiel;PV25;1-1-2024;2000000;;oproep;b;;;\n"
                    + "asiel;PV25;1-1-2025;1;2;oproep;b;;;\n"
                    + $"asiel;PV25;1-1-2026;1;;oproep{Tail}\n"
            ),
            (
                "verdelingen.csv",
                "taak;van gebied;naar gebied;per;aantal;status;bron\n" + "asiel;GM0202;PV25;1-1-2024;1;oproep;b\n"
            ),
            ("realisatie.csv", Header + "asiel;GM0202;RO;2-5-2024;1;b\nasiel;GM0202;RO;1-5-2024;1;geen\n"),
            ("indeling.csv", "deel;geheel;bron\nPV25;GM0202;b\n"),
            ("herindelingen.csv", "gebied;opgegaan in;per;bron\nGM0202;GM0202;1-1-2024;b\n")
        );
        Assert.Equal(
            [
                "herindelingen.csv, rij 2, kolom opgegaan in",
                "indeling.csv, rij 2, kolom geheel",
                "opgaven.csv, rij 2, kolom gebied",
                "opgaven.csv, rij 3, kolom per",
                "opgaven.csv, rij 4, kolom aantal",
                "opgaven.csv, rij 5, kolom waarvan amv",
                "opgaven.csv, rij 6, kolom geldig tot",
                "realisatie.csv, rij 2, kolom peildatum",
                "realisatie.csv, rij 3, kolom bron",
                "verdelingen.csv, rij 2, kolom naar gebied",
            ],
            problems.Select(p => p.Split(':')[0]).Order(StringComparer.Ordinal)
        );
        var gebied = await book.Problems(
            ("gebieden.csv", "code;naam;van;tot;bron\nGM0299;Zevenaar;1-1-2024;1-1-2023;b\n")
        );
        Assert.StartsWith("gebieden.csv, rij 2, kolom tot: ", Assert.Single(gebied), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_the_whole_is_told_at_a_row_that_makes_it_so()
    {
        await using var book = await ImportBook.WithAreas();
        (string, string)[] files =
        [
            ("opgaven.csv", "taak;gebied;per;aantal;status;bron\nasiel;PV25;1-1-2024;10;oproep;b\n"),
            (
                "verdelingen.csv",
                "taak;van gebied;naar gebied;per;aantal;status;bron\n"
                    + "asiel;PV25;GM0202;1-1-2024;6;oproep;b\nasiel;PV25;GM0268;1-1-2024;5;oproep;b\n"
            ),
            ("realisatie.csv", Header + "asiel;GM0202;AMV;1-1-2024;9;b\nasiel;GM0202;RO;1-1-2024;8;b\n"),
        ];
        var before = book.Book.Last;
        foreach (var result in new[] { await book.Try(files), await book.Import(files) })
            Assert.Equal(
                ["realisatie.csv, rij 2, kolom aantal", "verdelingen.csv, rij 3, kolom aantal"],
                result.Problems.Select(p => p.ToString().Split(':')[0]).Order(StringComparer.Ordinal)
            );
        Assert.Equal(before, book.Book.Last);
    }

    [Fact]
    public async Task Who_recorded_a_row_stays_its_author_and_who_imports_it_carried_it_over()
    {
        await using var book = await ImportBook.Empty();
        var result = await book.Import(
            (
                "bronnen.csv",
                "nr;code;titel;bekend sinds;auteur\n1;b;Brief;2024-01-01;A. de Boer\n2;c;Brief;2024-01-02;\n"
            )
        );
        Assert.Empty(result.Problems);
        Assert.Equal(["A. de Boer", "test"], new[] { book.Book[1].Auteur, book.Book[2].Auteur });
        Assert.Equal(["test", "test"], new[] { book.Book[1].Overgenomen!.Auteur, book.Book[2].Overgenomen!.Auteur });
    }

    [Fact]
    public async Task A_thousand_problems_are_listed_and_all_are_counted()
    {
        await using var book = await ImportBook.WithAreas();
        var rows = string.Concat(Enumerable.Repeat("asiel;GM0202;RO;2024-01-01;x;b\n", 2_500));
        var result = await book.Import(("realisatie.csv", Header + rows));
        Assert.Equal((1_000, 2_500), (result.Problems.Count, result.ProblemCount));
    }

    [Fact]
    public async Task Rows_that_contradict_each_other_name_both_places()
    {
        await using var book = await ImportBook.WithAreas();
        var problem = Assert.Single(
            await book.Problems(
                ("realisatie.csv", Header + "asiel;GM0202;RO;2024-01-01;5;b\n"),
                ("realisatie-2.csv", Header + "\nasiel;GM0202;RO;2024-01-01;6;b\nasiel;GM0202;RO;2024-01-01;5;b\n")
            )
        );
        Assert.StartsWith(
            "realisatie-2.csv, rij 3: dit spreekt rij 2 van realisatie.csv tegen",
            problem,
            StringComparison.Ordinal
        );
    }

    /// <summary>Also a row that books nothing, because the book says so already, is contradicted.</summary>
    [Fact]
    public async Task A_row_contradicts_one_that_the_book_knew()
    {
        await using var book = await ImportBook.WithAreas();
        const string Known = "asiel;GM0202;RO;2024-01-01;5;b\n";
        Assert.Empty((await book.Import(("realisatie.csv", Header + Known))).Problems);
        var rows = Header + Known + "asiel;GM0202;RO;2024-01-01;6;b\n";
        Assert.StartsWith(
            "realisatie.csv, rij 3: dit spreekt rij 2 tegen",
            Assert.Single(await book.Problems(("realisatie.csv", rows))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_same_file_again_books_nothing()
    {
        await using var book = await ImportBook.WithAreas();
        var file = ("realisatie.csv", Header + "asiel;GM0202;RO;2024-01-01;5;b\nasiel;GM0202;RO;2024-01-01;5;b\n");
        Assert.Equal((1, 1), (await book.Import(file)) is var first ? (first.Geboekt, first.AlBekend) : default);
        Assert.Equal((0, 2), (await book.Import(file)) is var again ? (again.Geboekt, again.AlBekend) : default);
    }

    [Fact]
    public async Task A_trial_books_nothing_and_says_what_would_change()
    {
        await using var book = await ImportBook.WithAreas();
        await book.Import(("realisatie.csv", Header + "asiel;GM0202;RO;2024-01-01;5;b\n"));
        var before = book.Book.Last;
        var result = await book.Try(
            ("realisatie.csv", Header + "asiel;GM0202;RO;2024-01-01;6;b\nasiel;GM0202;NO;2024-01-01;7;b\n")
        );
        Assert.Equal((before, 2, 2), (book.Book.Last, result.Geboekt, result.WijzigingCount));
        Assert.Equal(
            [(5, 6), (null, 7)],
            result.Wijzigingen.Select(w =>
                (((RealisatieGemeld?)w.Oud?.Fact)?.Aantal, ((RealisatieGemeld)w.Nieuw!.Fact).Aantal)
            )
        );
    }

    [Fact]
    public async Task Rows_of_all_files_are_booked_in_the_order_in_which_they_became_known()
    {
        await using var book = await ImportBook.Empty();
        Assert.Empty(
            await book.Problems(
                (
                    "gebieden.csv",
                    "code;naam;bron;bekend sinds\nPV25;Gelderland;b;2023-01-01\nGM0202;Arnhem;b;2023-03-01\nGM0268;Nijmegen;b;\n"
                ),
                ("bronnen.csv", "code;titel;bekend sinds\nb;Plan;1-1-2023\n"),
                (
                    "opgaven.csv",
                    "taak;gebied;per;aantal;status;bron;bekend sinds\nasiel;PV25;2024-01-01;7454;indicatief;b;2023-02-01T09:30:00+01:00\n"
                )
            )
        );
        Assert.Equal(
            ["bron/b", "gebied/PV25", "opgave/Asiel/PV25/2024-01-01", "gebied/GM0202", "gebied/GM0268"],
            book.Facts.Select(f => f.Subject)
        );
        Assert.Equal(new DateTimeOffset(2023, 2, 1, 8, 30, 0, TimeSpan.Zero), book.Book[3].Geregistreerd.Moment);
        Assert.Equal((true, false), (book.Book[3].Overgenomen is not null, book.Book[5].Overgenomen is not null));
    }

    [Fact]
    public async Task A_file_out_of_order_says_at_which_row()
    {
        await using var book = await ImportBook.Empty();
        var problems = await book.Problems(
            ("bronnen.csv", "code;titel;bekend sinds\na;Een;2023-02-01\nb;Twee;2023-01-01\n")
        );
        Assert.StartsWith(
            "bronnen.csv, rij 3, kolom bekend sinds: zet de rijen op volgorde",
            problems[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_wrong_source_is_reported_once_and_not_with_every_row_that_names_it()
    {
        await using var book = await ImportBook.Empty();
        Assert.Equal(
            ["bronnen.csv, rij 2, kolom titel: vul iets in."],
            await book.Problems(("bronnen.csv", "code;titel\nb;\n"), ("gebieden.csv", ImportBook.Gebieden))
        );
    }

    [Fact]
    public async Task A_sheet_is_known_by_its_columns_when_the_name_of_the_file_says_nothing()
    {
        await using var book = await ImportBook.Empty();
        Assert.Empty(await book.Problems(("export (3).csv", ImportBook.Bronnen), ("lijst.csv", ImportBook.Gebieden)));
        Assert.StartsWith(
            "vreemd.csv: naam en kolommen horen bij geen van de bladen bronnen, gebieden,",
            Assert.Single(await book.Problems(("vreemd.csv", "kop;staart\n1;2\n"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Quotes_hold_separators_quotes_and_line_ends_and_rows_keep_their_numbers()
    {
        await using var book = await ImportBook.Empty();
        Assert.Equal(
            ["bronnen.csv, rij 4, kolom titel: vul iets in."],
            await book.Problems(("bronnen.csv", "titel;code\n\"De \"\"tafel\"\"; een\nverslag\";b\n\n;c\n"))
        );
        Assert.Empty(await book.Problems(("bronnen.csv", "titel;code\n\"De \"\"tafel\"\"; een\nverslag\";b\n")));
        Assert.Equal("De \"tafel\"; een\nverslag", ((BronVastgelegd)book.Facts.Single()).Titel);
    }

    [Theory]
    [InlineData("code;titel\nb;\"nooit gesloten\n", "rij 2: een aanhalingsteken is hier niet goed afgesloten.")]
    [InlineData("code;titel\nb;\"zo\" niet\n", "rij 2: een aanhalingsteken is hier niet goed afgesloten.")]
    [InlineData("", "bronnen.csv: dit bestand is leeg.")]
    [InlineData("code;titel;code\nb;c;d\n", "kolom code: deze kolom staat er twee keer.")]
    [InlineData("code;titel\nb;c;d\n", "rij 2: 'd' staat in een kolom zonder naam.")]
    public async Task What_cannot_be_read_is_said_in_a_sentence(string bronnen, string zin)
    {
        await using var book = await ImportBook.Empty();
        Assert.EndsWith(zin, (await book.Problems(("bronnen.csv", bronnen)))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused_with_the_way_out()
    {
        await using var book = await ImportBook.Empty();
        var result = await book.Import("bronnen.csv", Encoding.Latin1.GetBytes("code;titel\nb;Coördinatie\n"));
        Assert.Contains(
            "geen UTF-8; kies bij het bewaren",
            Assert.Single(result.Problems).Zin,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_row_of_endless_length_or_width_is_refused()
    {
        await using var book = await ImportBook.Empty();
        Assert.Contains(
            "te veel kolommen",
            (await book.Problems(("bronnen.csv", "code;titel\n" + new string(';', 1_000_000))))[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "te lang",
            (await book.Problems(("bronnen.csv", "code;titel\nb;" + new string('x', 2_000_000))))[0],
            StringComparison.Ordinal
        );
    }
}
