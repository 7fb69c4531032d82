using System.Globalization;
using System.IO.Compression;
using System.Text;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Import.Cbs;
using Regietafel.Indicatoren;
using Regietafel.Tests.Cli;

namespace Regietafel.Tests.Import.Cbs;

/// <summary>
/// Files in the shapes of CBS: OData v3 and v4, the raw data set and the download of StatLine. Made for these tests, with the names that the real
/// ones have and figures that are not theirs.
/// </summary>
public sealed class CbsImportTests
{
    private const string Bevolking = """
        {"odata.metadata":"https://opendata.cbs.nl/ODataApi/OData/03759ned/$metadata#Cbs.OData.WebAPI.TypedDataSet","value":[
        {"ID":1,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"NL01      ","Perioden":"2023JJ00","BevolkingOp1Januari_1":17811291,"GemiddeldeBevolking_2":17877117.0},
        {"ID":2,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0202    ","Perioden":"2023JJ00","BevolkingOp1Januari_1":165770,"GemiddeldeBevolking_2":166000.5},
        {"ID":3,"Geslacht":"3000   ","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0202    ","Perioden":"2023JJ00","BevolkingOp1Januari_1":82000,"GemiddeldeBevolking_2":null},
        {"ID":4,"Geslacht":"T001038","Leeftijd":"22200","BurgerlijkeStaat":"T001019","RegioS":"GM0202    ","Perioden":"2023JJ00","BevolkingOp1Januari_1":12,"GemiddeldeBevolking_2":null},
        {"ID":5,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0268    ","Perioden":"2023JJ00","BevolkingOp1Januari_1":182465,"GemiddeldeBevolking_2":null},
        {"ID":6,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0268    ","Perioden":"2024JJ00","BevolkingOp1Januari_1":187011,"GemiddeldeBevolking_2":null},
        {"ID":7,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0998    ","Perioden":"2023JJ00","BevolkingOp1Januari_1":5,"GemiddeldeBevolking_2":null},
        {"ID":8,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0003    ","Perioden":"2023JJ00","BevolkingOp1Januari_1":null,"GemiddeldeBevolking_2":null},
        {"ID":9,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM9997    ","Perioden":"2023JJ00","BevolkingOp1Januari_1":77,"GemiddeldeBevolking_2":null},
        {"ID":10,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"PV25      ","Perioden":"2023JJ00","BevolkingOp1Januari_1":2133708,"GemiddeldeBevolking_2":null}
        ]}
        """;

    public CbsImportTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public async Task The_typed_data_set_of_the_population_becomes_inhabitants_by_municipality_with_its_table_as_the_source()
    {
        await using var book = await ImportBook.WithAreas();
        var result = await book.Import(("antwoord.json", Bevolking));
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        Assert.Equal(
            [
                ("GM0202", "2023-01-01", 165_770m),
                ("GM0268", "2023-01-01", 182_465m),
                ("GM0268", "2024-01-01", 187_011m),
                ("PV25", "2023-01-01", 2_133_708m),
            ],
            Indicatoren(book, "inwoners")
        );
        var bron = book.Book.Bron("CBS-03759NED")!;
        Assert.Equal(
            (
                "CBS StatLine, tabel 03759ned: Bevolking op 1 januari en gemiddelde; geslacht, leeftijd en regio",
                "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/03759ned",
                false
            ),
            (bron.Titel, bron.Vindplaats, bron.Afgeleid)
        );
        Assert.Equal(
            [
                "antwoord.json: gelezen als OData v3 (TypedDataSet) van het CBS, tabel 03759ned: bevolking op 1 januari (BevolkingOp1Januari_1) als indicator inwoners, 4 gebieden op 1 januari 2023 en 1 gebied op 1 januari 2024.",
                "antwoord.json: overgeslagen zijn 1 rij zonder waarde (onbekend, geheim of nog geen gemeente) en 2 rijen van andere gebieden.",
                "antwoord.json: niet in dit boek, en overgeslagen: GM9997.",
                "antwoord.json: op 1 januari 2024 ontbreekt Arnhem.",
            ],
            result.Opmerkingen
        );
        Assert.Equal(0, (await book.Import(("antwoord.json", Bevolking))).Geboekt);
    }

    [Theory]
    [InlineData(
        "37230ned.json",
        """[{"ID":0,"RegioS":"GM0202","Perioden":"2023MM02","BevolkingAanHetBeginVanDePeriode_1":165800,"BevolkingAanHetEindeVanDePeriode_15":165850}]""",
        "inwoners",
        "2023-02-01",
        "165800"
    )]
    [InlineData(
        "x.json",
        """{"value":[{"RegioS":"GM0202","Perioden":"2023KW03","BevolkingAanHetBeginVanDePeriode_7":165800}]}""",
        "inwoners",
        "2023-07-01",
        "165800"
    )]
    [InlineData(
        "86092NED.json",
        """{"value":[{"WijkenEnBuurten":"GM0202    ","Perioden":"2022JJ00","Waarde_16":1.5,"GemiddeldeScore_31":0.9,"GemiddeldeScore_29":-0.061,"GemiddeldeScore_33":0.1},{"WijkenEnBuurten":"WK020201  ","Perioden":"2022JJ00","Waarde_16":1.5,"GemiddeldeScore_31":0.9,"GemiddeldeScore_29":0.5,"GemiddeldeScore_33":0.1}]}""",
        "ses-woa",
        "2022-01-01",
        "-0.061"
    )]
    [InlineData(
        "85163NED.json",
        """{"value":[{"WijkenEnBuurten":"GM0202","Perioden":"2021JJ00","GemiddeldeScore_41":0.07,"SpreidingScore_42":3}]}""",
        "ses-woa",
        "2021-01-01",
        "0.07"
    )]
    [InlineData(
        "w.json",
        """{"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata#Observations","value":[{"Id":1,"Measure":"M000365","ValueAttribute":"None","Value":1.0,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0202","Perioden":"2023JJ00"},{"Id":2,"Measure":"M000352","ValueAttribute":"None","Value":165770.0,"StringValue":null,"Geslacht":"T001038","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0202","Perioden":"2023JJ00"},{"Id":3,"Measure":"M000352","ValueAttribute":"None","Value":8.0,"StringValue":null,"Geslacht":"4000","Leeftijd":"10000","BurgerlijkeStaat":"T001019","RegioS":"GM0202","Perioden":"2023JJ00"}]}""",
        "inwoners",
        "2023-01-01",
        "165770"
    )]
    [InlineData(
        "03759ned_UntypedDataSet_07022020_153926.csv",
        "\"ID\";\"Geslacht\";\"Leeftijd\";\"BurgerlijkeStaat\";\"RegioS\";\"Perioden\";\"BevolkingOp1Januari_1\";\"GemiddeldeBevolking_2\"\n\"0\";\"T001038\";\"10000\";\"T001019\";\"GM0202    \";\"2023JJ00\";\"  165770\";\"       .\"\n\"1\";\"3000   \";\"10000\";\"T001019\";\"GM0202    \";\"2023JJ00\";\"   82000\";\"       .\"\n",
        "inwoners",
        "2023-01-01",
        "165770"
    )]
    [InlineData(
        "Bevolking.csv",
        "\"Geslacht\";\"Leeftijd\";\"Perioden\";\"Regio's\";\"Bevolking op 1 januari (aantal)\"\n\"Totaal mannen en vrouwen\";\"Totaal\";\"2023\";\"Arnhem (gemeente)\";\"165770\"\n\"Mannen\";\"Totaal\";\"2023\";\"Arnhem\";\"82000\"\n\"Totaal mannen en vrouwen\";\"Totaal\";\"2023\";\"Nederland\";\"17811291\"\n",
        "inwoners",
        "2023-01-01",
        "165770"
    )]
    [InlineData(
        "SES_WOA_scores.csv",
        "﻿SES-WOA-scores per wijk en buurt\n\n\"Perioden\";\"Wijken en buurten\";\"Regiocode (gemeente, wijk, buurt) (code)\";\"SES-WOA/Totaalscore/Gemiddelde score (Getal)\";\"SES-WOA/Deelscore arbeidsverleden/Gemiddelde score (Getal)\"\n\"2022*\";\"Arnhem\";\"GM0202    \";\"-0,061\";\"0,2\"\n\"2022*\";\"Nijmegen\";\"GM0268    \";\".\";\"0,2\"\n\"Bron: CBS\"\n",
        "ses-woa",
        "2022-01-01",
        "-0.061"
    )]
    public async Task Every_shape_is_recognised_by_itself(
        string naam,
        string inhoud,
        string indicator,
        string dag,
        string waarde
    )
    {
        await using var book = await ImportBook.WithAreas();
        var result = await book.Import((naam, inhoud));
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        Assert.Equal(
            [("GM0202", dag, decimal.Parse(waarde, CultureInfo.InvariantCulture))],
            Indicatoren(book, indicator)
        );
        Assert.Contains("van het CBS", result.Opmerkingen[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_of_observations_is_read_with_what_lies_beside_it_left_alone()
    {
        await using var book = await ImportBook.WithAreas();
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "MeasureCodes.csv", "Identifier;Index;Title\nM000352;1;Bevolking op 1 januari\n");
            Write(zip, "RegioSCodes.csv", "Identifier;Title\nGM0202;Arnhem\n");
            Write(
                zip,
                "Observations.csv",
                "Id;Measure;ValueAttribute;Value;StringValue;RegioS;Perioden\n0;M000352;None;165770;;GM0202;2023JJ00\n"
            );
        }
        Assert.Empty((await book.Import("03759ned.zip", bytes.ToArray())).Problems.Select(p => p.ToString()));
        Assert.Equal([("GM0202", "2023-01-01", 165_770m)], Indicatoren(book, "inwoners"));
        Assert.NotNull(book.Book.Bron("CBS-03759NED"));
    }

    [Theory]
    [InlineData("Gasverbruik_12", "gasverbruik", "gasverbruik", 950)]
    [InlineData("BevolkingOp1Januari_1", null, "inwoners", 7)]
    [InlineData("BevolkingOp1Januari_1", "bewoners", "bewoners", 7)]
    public async Task Any_measure_can_be_named(string maat, string? als, string indicator, int waarde)
    {
        const string Tabel =
            """{"value":[{"RegioS":"GM0202","Perioden":"2023JJ00","BevolkingOp1Januari_1":7,"Gasverbruik_12":950}]}""";
        await using var book = await ImportBook.WithAreas();
        var result = await Importer.Import(
            Task.FromResult(book.Ledger),
            [new ImportFile("x.json", new MemoryStream(Encoding.UTF8.GetBytes(Tabel)))],
            "test",
            false,
            cbs: new CbsKeuze(maat, als)
        );
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        Assert.Equal([("GM0202", "2023-01-01", (decimal)waarde)], Indicatoren(book, indicator));
    }

    [Theory]
    [InlineData(
        """{"value":[{"RegioS":"GM0202","Perioden":"2023JJ00","Gasverbruik_12":950}]}""",
        "geen van haar maten is bekend: Gasverbruik_12. Kies er op de opdrachtregel een met --maat"
    )]
    [InlineData(
        """{"value":[{"Measure":"M1","Value":1,"RegioS":"GM0202","Perioden":"2023JJ00"}]}""",
        "geen van haar maten is bekend: M1."
    )]
    [InlineData(
        """{"value":[{"Geslacht":"3000","RegioS":"GM0202","Perioden":"2023JJ00","BevolkingOp1Januari_1":7}]}""",
        "geen rij voor iedereen samen; het bestand is gefilterd op Geslacht = 3000"
    )]
    [InlineData(
        """{"value":[{"RegioS":"GM0202","Perioden":"vandaag","BevolkingOp1Januari_1":7}]}""",
        "rij 1: 'vandaag' is geen periode zoals 2023JJ00"
    )]
    [InlineData(
        """{"value":[{"RegioS":"GM0202","Perioden":"2023JJ00","BevolkingOp1Januari_1":"veel"}]}""",
        "rij 1, BevolkingOp1Januari_1: 'veel' is geen getal"
    )]
    [InlineData(
        """{"value":[{"RegioS":"GM0202","BevolkingOp1Januari_1":7}]}""",
        "geen tabel van het CBS met regio's en perioden"
    )]
    [InlineData("""{"value":[]}""", "geen rijen van een tabel van het CBS")]
    [InlineData("""{"fout":"weg"}""", "geen rijen van een tabel van het CBS")]
    [InlineData("""{"value":[{"RegioS":"GM0202","Perioden":"2023JJ00","BevolkingOp1Januari_1":7}""", "afgebroken")]
    [InlineData("""{"value":[7]}""", "iets anders dan rijen")]
    [InlineData("{", "afgebroken")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[", "iets anders dan rijen")]
    [InlineData("{\"value\":[{\"a\":[[[[[[[[[[[[[[[[[[[[", "geen JSON")]
    [InlineData(
        "\"Onderwerp\";\"\";\"2023\"\n\"Regio's\";\"aantal\";\"\"\n",
        "kies bij het downloaden ‘CSV met statistische symbolen’"
    )]
    [InlineData(
        """{"value":[{"RegioS":"GM0202","Perioden":"2023JJ00","BevolkingOp1Januari_1":1234567890123456}]}""",
        "te veel cijfers"
    )]
    [InlineData(
        """{"value":[{"Code_1":"GM0202","Naam_2":"Arnhem","Code_28":"PV25","Naam_29":"Gelderland"}]}""",
        "niet bij van welk jaar"
    )]
    [InlineData(
        """{"value":[{"Code_1":"GM0202","Naam_2":"Arnhem","Code_28":"CR15","Naam_29":"Arnhem/Nijmegen"}]}""",
        "van geen enkele gemeente de provincie"
    )]
    public async Task What_cannot_be_read_gets_a_sentence_and_books_nothing(string inhoud, string zin)
    {
        await using var book = await ImportBook.WithAreas();
        var before = book.Book.Last;
        Assert.Contains(zin, string.Join('\n', await book.Problems(("bestand.x", inhoud))), StringComparison.Ordinal);
        Assert.Equal(before, book.Book.Last);
    }

    [Fact]
    public async Task Into_an_empty_book_figures_do_not_go()
    {
        await using var book = await ImportBook.Empty();
        Assert.Contains(
            "nog geen gebieden",
            Assert.Single(await book.Problems(("x.json", Bevolking))),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "85385NED.json",
        """{"odata.metadata":"x","value":[{"ID":0,"RegioS":"GM0202    ","Code_1":"GM0202    ","Naam_2":"Arnhem     ","Code_10":"CR15","Naam_11":"Arnhem/Nijmegen","Code_28":"PV25  ","Naam_29":"Gelderland  ","Code_40":"VR07 ","Naam_41":"Gelderland-Midden"},{"ID":1,"RegioS":"GM9998","Code_1":"GM9998","Naam_2":"Nieuwstad","Code_10":"CR15","Naam_11":"x","Code_28":"PV25","Naam_29":"Gelderland","Code_40":"VR08","Naam_41":"Gelderland-Zuid"}]}"""
    )]
    [InlineData(
        "Gebieden_in_Nederland_2023_85385NED.csv",
        "\"ID\";\"RegioS\";\"Code_1\";\"Naam_2\";\"Code_28\";\"Naam_29\";\"Code_44\";\"Naam_45\"\n\"0\";\"GM0202\";\"GM0202 \";\"Arnhem\";\"PV25\";\"Gelderland\";\"VR07\";\"Gelderland-Midden\"\n\"1\";\"GM9998\";\"GM9998\";\"Nieuwstad\";\"PV25\";\"Gelderland\";\"VR08\";\"Gelderland-Zuid\"\n"
    )]
    public async Task Areas_are_put_in_the_book_where_it_does_not_have_them_and_what_ended_is_said(
        string naam,
        string inhoud
    )
    {
        await using var book = await ImportBook.WithAreas();
        var result = await book.Import((naam, inhoud));
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        var indeling = new Indeling(book.Book, book.Book.Peilmoment(new(2023, 6, 1)));
        Assert.Equal(
            ("Nieuwstad", "VR08", "PV25", "PV25"),
            (
                indeling.Find(TestBook.Code("GM9998"))!.Naam,
                $"{indeling.Geheel(TestBook.Code("GM9998"), Niveau.Veiligheidsregio)}",
                $"{indeling.Geheel(TestBook.Code("GM0202"), Niveau.Provincie)}",
                $"{indeling.Geheel(TestBook.Code("VR07"), Niveau.Provincie)}"
            )
        );
        Assert.Null(new Indeling(book.Book, book.Book.Peilmoment(new(2022, 12, 31))).Find(TestBook.Code("GM9998")));
        Assert.Contains($"{naam}: nog niet in dit boek op 1 januari 2023: Nieuwstad.", result.Opmerkingen);
        Assert.Contains(
            result.Opmerkingen,
            o =>
                o.Contains(
                    "geen gemeente meer op 1 januari 2023: Nijmegen. Leg vast waarin zij opging",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(0, (await book.Import((naam, inhoud))).Geboekt);
    }

    [Fact]
    public async Task Areas_in_observations_are_read_too()
    {
        const string Tabel = """
            {"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/85755NED/$metadata#Observations","value":[
            {"Measure":"GM000B","ValueAttribute":"None","Value":null,"StringValue":"Arnhem  ","RegioS":"GM0202"},
            {"Measure":"PV0001","ValueAttribute":"None","Value":null,"StringValue":"PV25  ","RegioS":"GM0202"},
            {"Measure":"VR0001","ValueAttribute":"None","Value":null,"StringValue":"VR07  ","RegioS":"GM0202"}]}
            """;
        await using var book = await ImportBook.WithAreas();
        Assert.Empty((await book.Import(("x.json", Tabel))).Problems.Select(p => p.ToString()));
        var indeling = new Indeling(book.Book, book.Book.Peilmoment(new(2024, 6, 1)));
        Assert.Equal(
            ("PV25", "VR07"),
            (
                $"{indeling.Geheel(TestBook.Code("GM0202"), Niveau.Provincie)}",
                $"{indeling.Geheel(TestBook.Code("GM0202"), Niveau.Veiligheidsregio)}"
            )
        );
    }

    [Fact]
    public async Task A_large_file_streams_and_only_what_is_wanted_is_kept()
    {
        await using var book = await ImportBook.WithAreas();
        var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, leaveOpen: true))
        {
            writer.Write("""{"value":[""");
            for (var i = 0; i < 200_000; i++)
                writer.Write(
                    $$"""{"ID":{{i}},"Geslacht":"3000","RegioS":"GM{{i % 10000:0000}}","Perioden":"2023JJ00","BevolkingOp1Januari_1":{{i}}},"""
                );
            writer.Write(
                """{"ID":-1,"Geslacht":"T001038","RegioS":"GM0202","Perioden":"2023JJ00","BevolkingOp1Januari_1":165770}]}"""
            );
        }
        Assert.Empty((await book.Import("03759ned.json", bytes.ToArray())).Problems.Select(p => p.ToString()));
        Assert.Equal([("GM0202", "2023-01-01", 165_770m)], Indicatoren(book, "inwoners"));
    }

    [Fact]
    public async Task On_the_command_line_it_says_what_it_took_the_file_for()
    {
        await using var book = await ImportBook.WithAreas();
        var pad = Path.Combine(book.Folder, "03759ned.json");
        await File.WriteAllTextAsync(pad, Bevolking);
        var boek = Path.Combine(book.Folder, "boek");
        await book.Ledger.DisposeAsync();
        var proef = await Uitkomst.Van("importeer", pad, "--boek", boek, "--proef");
        Assert.Equal(App.Gelukt, proef.Code);
        Assert.Contains(
            "gelezen als OData v3 (TypedDataSet) van het CBS, tabel 03759ned",
            proef.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("indicatoren: 4 te boeken", proef.Words, StringComparison.Ordinal);
        var anders = await Uitkomst.Van("importeer", pad, "--boek", boek, "--maat", "Gas_3", "--indicator", "gas");
        Assert.Equal(App.Geweigerd, anders.Code);
        Assert.Contains(
            "hierin staat geen maat 'Gas_3'; wel BevolkingOp1Januari_1, GemiddeldeBevolking_2",
            anders.Words,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task A_mangled_file_of_CBS_never_breaks_the_import(int seed)
    {
        var random = new Random(seed);
        await using var book = await ImportBook.WithAreas();
        for (var i = 0; i < 60; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Bevolking).ToList();
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                var at = random.Next(bytes.Count);
                if (random.Next(3) == 0)
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 200), bytes.Count - at));
                else if (random.Next(2) == 0)
                    bytes[at] = (byte)random.Next(256);
                else
                    bytes.InsertRange(
                        at,
                        "{\"value\":[\"\\ud83d\",1e999,-99997,null,\"GM0202\"]}"u8[random.Next(20)..].ToArray()
                    );
                if (bytes.Count == 0)
                    bytes.Add((byte)'{');
            }
            var before = book.Book.Last;
            var result = await book.Import(random.Next(2) == 0 ? "x.json" : "inwoners.csv", [.. bytes]);
            Assert.True(result.Gelukt || book.Book.Last == before, string.Join('\n', result.Problems));
        }
    }

    private static void Write(ZipArchive zip, string naam, string tekst)
    {
        using var writer = new StreamWriter(zip.CreateEntry(naam).Open());
        writer.Write(tekst);
    }

    private static IEnumerable<(string, string, decimal)> Indicatoren(ImportBook book, string indicator) =>
        book
            .Facts.OfType<IndicatorVastgesteld>()
            .Where(f => f.Indicator == indicator)
            .Select(f =>
                (f.Gebied.ToString(), f.Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), f.Waarde)
            );
}
