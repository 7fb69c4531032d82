using System.Text.Json;
using Regietafel.Tests.Cli;
using Regietafel.Tests.Voorbeeld;

namespace Regietafel.Tests.Verdelingen;

/// <summary><c>regietafel verdeel SLEUTEL</c>, with the reference figures and with the example book.</summary>
public sealed class VerdeelSleutelCommandTests(ExampleBook example) : IClassFixture<ExampleBook>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

    [Fact]
    public async Task The_country_is_divided_in_one_command_in_order_of_code_with_exactly_these_columns()
    {
        var antwoord = await Verdeel("spreidingswet", "--aantal", "96000");
        Assert.Equal(
            (App.Gelukt, "gebied;naam;gewicht;exact;aantal"),
            (antwoord.Code, antwoord.Figures.Split("\r\n")[0])
        );
        var rijen = antwoord.Rows();
        Assert.Equal(342, rijen.Count);
        Assert.Equal(rijen.Select(r => r["gebied"]).Order(StringComparer.Ordinal), rijen.Select(r => r["gebied"]));
        Assert.Equal(96_000, rijen.Sum(r => int.Parse(r["aantal"])));
        Assert.Contains(
            "Zonder boek is gerekend met de cijfers die bij het programma horen",
            antwoord.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("Afgeleid, niet gepubliceerd: ses-woa", antwoord.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_part_for_minors_has_a_column_when_it_is_asked_and_adds_up()
    {
        var rijen = (await Verdeel("spreidingswet", "--aantal", "96000", "--amv", "8140")).Rows();
        Assert.Equal(8_140, rijen.Sum(r => int.Parse(r["waarvan amv"])));
        Assert.All(rijen, r => Assert.InRange(int.Parse(r["waarvan amv"]), 0, int.Parse(r["aantal"])));
        var bestand = Path.Combine(_folder.FullName, "g.csv");
        await File.WriteAllTextAsync(bestand, "gebied;gewicht\na;2\nb;1\n");
        Assert.Equal(
            ["4", "1"],
            (await Uitkomst.Van("verdeel", "--gewichten", bestand, "--aantal", "10", "--amv", "5"))
                .Rows()
                .Select(r => r["waarvan amv"])
        );
    }

    [Theory]
    [InlineData("provincie", 12)]
    [InlineData("gemeente", 342)]
    public async Task Larger_areas_are_the_sum_of_their_own(string per, int aantal)
    {
        var rijen = (await Verdeel("spreidingswet", "--aantal", "96000", "--niveau", per)).Rows();
        Assert.Equal((aantal, 96_000), (rijen.Count, rijen.Sum(r => int.Parse(r["aantal"]))));
        var gelderland = rijen.Where(r => r["gebied"] == "PV25").ToList();
        // The province was given 11.704.
        Assert.All(gelderland, r => Assert.InRange(int.Parse(r["aantal"]), 11_650, 11_780));
    }

    [Fact]
    public async Task The_taakstelling_is_rounded_up_per_municipality_and_says_so()
    {
        var antwoord = await Verdeel("statushouders", "--aantal", "18750", "--gebied", "PV25");
        Assert.Equal(18_777, antwoord.Rows().Sum(r => int.Parse(r["aantal"])));
        Assert.Contains("samen 18.777: 27 meer dan de 18.750", antwoord.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_province_divides_over_its_tables_with_the_figures_of_its_book_and_what_the_tables_agreed()
    {
        var grenzen = Path.Combine(_folder.FullName, "grenzen.csv");
        await File.WriteAllTextAsync(
            grenzen,
            "gebied;minimum;maximum;sleutel\nRT-ACHTERHOEK;;;inwoners\nGM0202;1000;1000;\nGM0228;;700;\n"
        );
        string[] vraag =
        [
            "spreidingswet",
            "--gebied",
            "PV25",
            "--aantal",
            "11704",
            "--amv",
            "992",
            "--via",
            "subregio",
            "--peildatum",
            "2024-01-01",
            "--grenzen",
            grenzen,
            "--boek",
            example.Path,
        ];
        var gemeenten = (await Verdeel(vraag)).Rows();
        var tafels = (await Verdeel([.. vraag, "--niveau", "subregio"])).Rows();
        Assert.Equal((51, 7), (gemeenten.Count, tafels.Count));
        Assert.All(
            [gemeenten, tafels],
            r =>
                Assert.Equal(
                    (11_704, 992),
                    (r.Sum(x => int.Parse(x["aantal"])), r.Sum(x => int.Parse(x["waarvan amv"])))
                )
        );
        Assert.Equal("1000", gemeenten.Single(r => r["naam"] == "Arnhem")["aantal"]);
        Assert.InRange(int.Parse(gemeenten.Single(r => r["naam"] == "Ede")["aantal"]), 1, 700);
        var achterhoek = Csv.Example("indeling")
            .Where(r => r["geheel"] == "RT-ACHTERHOEK")
            .Select(r => r["deel"])
            .ToHashSet();
        Assert.Equal(
            tafels.Single(r => r["gebied"] == "RT-ACHTERHOEK")["aantal"],
            $"{gemeenten.Where(r => achterhoek.Contains(r["gebied"])).Sum(r => int.Parse(r["aantal"]))}"
        );
    }

    [Fact]
    public async Task Json_has_every_area_from_the_whole_down_with_its_reason_and_its_values()
    {
        using var json = JsonDocument.Parse(
            (
                await Verdeel("spreidingswet", "--gebied", "PV25", "--aantal", "100", "--amv", "8", "--formaat", "json")
            ).Figures
        );
        var delen = json.RootElement.GetProperty("delen").EnumerateArray().ToList();
        Assert.Equal(52, delen.Count);
        Assert.Equal(
            ("PV25", 100, 0),
            (
                delen[0].GetProperty("gebied").GetString(),
                delen[0].GetProperty("aantal").GetInt32(),
                delen[0].GetProperty("onverdeeld").GetInt32()
            )
        );
        var arnhem = delen.Single(d => d.GetProperty("naam").GetString() == "Arnhem");
        Assert.Equal("PV25", arnhem.GetProperty("van").GetString());
        Assert.Contains(
            "inwoners × (1 + ses-woa)",
            arnhem.GetProperty("toelichting").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["inwoners", "ses-woa"],
            arnhem.GetProperty("indicatoren").EnumerateArray().Select(i => i.GetProperty("indicator").GetString())
        );
        Assert.Equal(
            [false, true],
            arnhem.GetProperty("indicatoren").EnumerateArray().Select(i => i.GetProperty("afgeleid").GetBoolean())
        );
    }

    [Theory]
    [InlineData("Er is geen verdeelsleutel ‘eerlijk’", "eerlijk", "--aantal", "1")]
    [InlineData("‘bbp’ bekend", "eu-50-50", "--aantal", "1")]
    [InlineData("geen gebied GM9999", "inwoners", "--aantal", "1", "--gebied", "GM9999")]
    [InlineData("is nergens.csv bestaat niet", "inwoners", "--aantal", "1", "--grenzen", "is nergens.csv")]
    [InlineData("geen subregionale tafel", "inwoners", "--aantal", "1", "--niveau", "subregio")]
    [InlineData("bekend op 1 januari 2022", "inwoners", "--aantal", "1", "--indicatoren", "2022-01-01")]
    [InlineData("geen boek is-nergens.boek", "inwoners", "--aantal", "1", "--boek", "is-nergens.boek")]
    public async Task What_cannot_be_divided_gets_a_sentence(string zin, params string[] args)
    {
        var antwoord = await Verdeel(args);
        Assert.Equal((App.Geweigerd, ""), (antwoord.Code, antwoord.Figures));
        Assert.Contains(zin, antwoord.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_division_is_booked_once_as_a_proposal_and_another_one_only_when_it_may_replace_it()
    {
        var boek = Path.Combine(_folder.FullName, "g.boek");
        File.Copy(example.Path, boek);
        string[] vraag =
        [
            "--gebied",
            "PV25",
            "--aantal",
            "11704",
            "--amv",
            "992",
            "--via",
            "subregio",
            "--peildatum",
            "2024-01-01",
            "--boek",
            boek,
            "--vastleggen",
            "--per",
            "2025-07-01",
            "--bron",
            "VOORSTEL",
            "--taak",
            "asiel",
        ];
        var eerst = await Verdeel(["spreidingswet", .. vraag, "--bron-titel", "Voorstel van de PRT"]);
        Assert.Contains("58 delen, alle nieuw.", eerst.Words, StringComparison.Ordinal);
        Assert.Contains(
            "60 geboekt, 0 al bekend; kenmerk spreidingswet-PV25-2025-07-01.",
            eerst.Words,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "0 geboekt, 59 al bekend",
            (await Verdeel(["spreidingswet", .. vraag])).Words,
            StringComparison.Ordinal
        );

        var bron = await Verdeel(["spreidingswet", .. vraag, "--bron-titel", "Iets anders"]);
        Assert.Equal(App.Geweigerd, bron.Code);
        Assert.Contains(
            "De code ‘VOORSTEL’ is al van een andere bron: Voorstel van de PRT.",
            bron.Words,
            StringComparison.Ordinal
        );

        var anders = await Verdeel(["inwoners", .. vraag]);
        Assert.Equal(App.Geweigerd, anders.Code);
        Assert.Contains(
            "Gelderland aan Achterhoek: 1.686 (waarvan 143 AMV) wordt 1.658 (waarvan 141 AMV); dat was boeking",
            anders.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("Met --vervang wordt het vervangen", anders.Words, StringComparison.Ordinal);
        Assert.Contains(
            "59 geboekt",
            (await Verdeel(["inwoners", .. vraag, "--vervang", "--status", "vastgesteld"])).Words,
            StringComparison.Ordinal
        );

        var herkomst = await Uitkomst.Van(
            "herkomst",
            "GM0202",
            "asiel",
            "opgave",
            "--peildatum",
            "2025-07-01",
            "--boek",
            boek
        );
        Assert.Contains(
            "Verdeeld volgens ‘Naar inwoners’. Het gewicht is inwoners = 165.770",
            herkomst.Figures,
            StringComparison.Ordinal
        );
        Assert.Equal(App.Gelukt, (await Uitkomst.Van("controleer", "--boek", boek)).Code);
    }

    [Theory]
    [InlineData("De bron 'NERGENS' staat niet in het boek.", "--per", "2025-07-01", "--bron", "NERGENS")]
    [InlineData(
        "heeft voor asielopvang per 2026-07-01 geen opgave",
        "--per",
        "2026-07-01",
        "--bron",
        "STCRT-2024-3320"
    )]
    [InlineData("De opgave geldt per een dag", "--per", "2025-I", "--bron", "STCRT-2024-3320")]
    [InlineData(
        "verdeelt voor asielopvang per 2025-01-01 samen 11.704",
        "--per",
        "2025-01-01",
        "--bron",
        "STCRT-2024-3320",
        "--vervang"
    )]
    public async Task What_cannot_be_booked_says_why_and_books_nothing(string zin, params string[] args)
    {
        var boek = Path.Combine(_folder.FullName, "g.boek");
        File.Copy(example.Path, boek);
        var voor = (await Uitkomst.Van("controleer", "--boek", boek)).Words;
        var antwoord = await Verdeel([
            "spreidingswet",
            "--gebied",
            "PV25",
            "--aantal",
            "11704",
            "--boek",
            boek,
            "--vastleggen",
            .. args,
        ]);
        Assert.Equal(App.Geweigerd, antwoord.Code);
        Assert.Contains(zin, antwoord.Words, StringComparison.Ordinal);
        Assert.Equal(voor, (await Uitkomst.Van("controleer", "--boek", boek)).Words);
    }

    [Theory]
    [InlineData("--per", "2025-07-01")]
    [InlineData("--bron", "B")]
    [InlineData("--per", "morgen", "--bron", "B")]
    public async Task Booking_needs_a_term_and_a_source(params string[] args) =>
        Assert.Equal(App.VerkeerdGebruik, (await Verdeel(["inwoners", "--aantal", "1", "--vastleggen", .. args])).Code);

    [Theory]
    [InlineData("gebied;minimum\nGM0202;veel\n", "kolom minimum: 'veel' is geen heel getal")]
    [InlineData("gebied;sleutel\nGM0202;eerlijk\n", "kolom sleutel: ‘eerlijk’ is geen verdeelsleutel.")]
    [InlineData("gebied;minimum\nGM0202;1\nGM0202;2\n", "GM0202 staat er twee keer.")]
    [InlineData("gebied;gewicht\nGM0202;1\n", "kolom gewicht: deze kolom hoort hier niet")]
    [InlineData("gebied\nArnhem\n", "geen code van een gebied")]
    public async Task What_is_wrong_with_bounds_is_said_with_its_place(string bestand, string zin)
    {
        var pad = Path.Combine(_folder.FullName, "grenzen.csv");
        await File.WriteAllTextAsync(pad, bestand);
        var antwoord = await Verdeel("inwoners", "--aantal", "100", "--grenzen", pad);
        Assert.Equal(App.Geweigerd, antwoord.Code);
        Assert.Contains(zin, antwoord.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inwoners", "--aantal", "10", "--gewichten", "x.csv")]
    [InlineData("inwoners")]
    [InlineData("inwoners", "--aantal", "10", "--gebied", "Arnhem")]
    [InlineData("inwoners", "--aantal", "10", "--via", "wijk")]
    [InlineData("inwoners", "--aantal", "10", "--peildatum", "gisteren")]
    public async Task What_cannot_be_read_is_a_usage_error(params string[] args) =>
        Assert.Equal(App.VerkeerdGebruik, (await Verdeel(args)).Code);

    private static Task<Uitkomst> Verdeel(params string[] args) => Uitkomst.Van(["verdeel", .. args]);
}
