using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Regietafel.Import;
using Regietafel.Tests.Cli;
using Regietafel.Tests.Proeven;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Sleutels;

/// <summary>The pages with the keys, and making one with the form.</summary>
public sealed class SleutelPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Dag = "peildatum=2024-01-08";

    [Fact]
    public async Task Every_key_is_listed_and_has_a_page()
    {
        var rijen = (await server.Get("/sleutels?" + Dag)).QuerySelectorAll("#sleutels tbody tr").ToList();
        Assert.Superset(
            new HashSet<string> { "Spreidingswet", "Taakstelling statushouders", "Naar inwoners" },
            rijen.Select(r => r.QuerySelector("a")!.Text()).ToHashSet()
        );
        foreach (var rij in rijen)
        {
            var page = await server.Get(rij.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Contains(rij.QuerySelector("code")!.Text(), page.QuerySelector(".formula")!.Text());
        }
    }

    [Fact]
    public async Task A_key_shows_what_it_makes_of_every_area_with_the_figures_it_weighs()
    {
        var page = await server.Get($"/sleutels/spreidingswet?{Dag}&gebied=PV25");
        var rijen = page.Regels("gewichten");
        Assert.Equal(51, rijen.Count);
        Assert.Contains("Arnhem 165.770 −0,1449 141.749,9 6,257%", rijen);
        var samen = rijen.Sum(r => decimal.Parse(r.Split(' ')[^1].TrimEnd('%'), CultureInfo.GetCultureInfo("nl-NL")));
        Assert.InRange(samen, 99.97m, 100.03m);
        Assert.Equal("Gelderland (PV25)", page.QuerySelector("#gebied")!.GetAttribute("value"));
        var inwoners = page.QuerySelectorAll("#gewichten tbody a").First(a => a.Text() == "165.770");
        Assert.Contains("Arnhem", (await server.Get(inwoners.GetAttribute("href")!)).MainText());
        var reken = await server.Get(page.Href("Reken door"));
        Assert.Equal(("spreidingswet", "Gelderland (PV25)"), (reken.Vraag()["sleutel"], reken.Vraag()["gebied"]));
    }

    [Theory]
    [InlineData("/sleutels/onzin", HttpStatusCode.NotFound, "Er is geen verdeelsleutel ‘onzin’")]
    [InlineData(
        "/sleutels/spreidingswet?gebied=Atlantis",
        HttpStatusCode.UnprocessableEntity,
        "geen gebied in dit boek"
    )]
    [InlineData(
        "/sleutels/spreidingswet?peildatum=2024-01-08&gebied=GM0196",
        HttpStatusCode.UnprocessableEntity,
        "niet"
    )]
    [InlineData("/sleutels/spreidingswet?peildatum=2024-01-08&gebied=GM0202", HttpStatusCode.OK, "om te wegen")]
    [InlineData("/sleutels/koenigsteiner?peildatum=2024-01-08", HttpStatusCode.OK, "‘belastingopbrengst’ bekend")]
    [InlineData("/sleutels/spreidingswet?peildatum=1990-01-01", HttpStatusCode.OK, "‘inwoners’ bekend")]
    public async Task What_cannot_be_weighed_is_said(string url, HttpStatusCode status, string zin) =>
        Assert.Contains(zin, (await server.Get(url, status)).MainText());

    [Theory]
    [InlineData("inwoners * (", "De formule houdt op waar nog een getal of een indicator moet komen.")]
    [InlineData("inwoners $ 3", "Op plaats 10 van de formule staat ‘$’")]
    [InlineData("inwoners * * 3", "Op plaats 12 van de formule staat ‘*’")]
    [InlineData("", "Vul een formule in")]
    [InlineData("1 + 1", "indicator")]
    public async Task A_formula_that_is_none_is_said_with_the_place_where_it_goes_wrong(string formule, string zin)
    {
        var refused = await Send(
            "voorbeeld",
            HttpStatusCode.UnprocessableEntity,
            ("code", "fout"),
            ("formule", formule)
        );
        Assert.Contains(zin, refused.Fout("formule"));
        Assert.Equal(formule, refused.Fields()["formule"]);
    }

    [Theory]
    [InlineData("code", "A b", "geen code van een verdeelsleutel")]
    [InlineData("code", "../x", "geen code van een verdeelsleutel")]
    [InlineData("niveau", "land", "Kies waarover de sleutel verdeelt.")]
    [InlineData("methode", "x", "Kies hoe er wordt afgerond.")]
    [InlineData("taak", "x", "Kies een taak, of laat het leeg.")]
    [InlineData("bron", "", "Kies een bron")]
    public async Task What_else_is_wrong_is_said_at_its_field(string veld, string waarde, string zin) =>
        Assert.Contains(
            zin,
            (
                await Send(
                    "voorbeeld",
                    HttpStatusCode.UnprocessableEntity,
                    ("code", "fout"),
                    ("formule", "inwoners"),
                    (veld, waarde)
                )
            ).Fout(veld)
        );

    [Theory]
    [InlineData("groot", "inwoners * 99999999999999", "inwoners × 99999999999999")]
    [InlineData("reus", "inwoners * inwoners * inwoners * inwoners", "gewicht van 10^18 of meer")]
    public async Task A_key_of_very_large_numbers_spoils_no_page(string code, string formule, string zin)
    {
        var preview = await Send("voorbeeld", HttpStatusCode.OK, ("code", code), ("formule", formule));
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(preview, "vastleggen")).StatusCode);
        Assert.Contains(code, (await server.Get("/sleutels?" + Dag)).MainText());
        Assert.Contains(zin, (await server.Get($"/sleutels/{code}?{Dag}")).MainText());
        var proef = await server.Get(
            $"/verdelen?{Dag}&gebied=PV25&aantal=100&sleutel={code}",
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("gewicht van 10^18 of meer", proef.MainText());
    }

    [Fact]
    public async Task A_name_too_long_is_said_at_the_name()
    {
        var refused = await Send(
            "voorbeeld",
            HttpStatusCode.UnprocessableEntity,
            ("code", "lang"),
            ("formule", "inwoners"),
            ("naam", new('n', 500))
        );
        Assert.Contains("hoogstens 120 tekens", refused.Fout("naam"));
    }

    [Fact]
    public async Task A_key_that_cannot_be_computed_yet_is_said_beforehand()
    {
        var preview = await Send("voorbeeld", HttpStatusCode.OK, ("code", "later"), ("formule", "woningen"));
        Assert.Contains("Van geen van de 342 gebieden is ‘woningen’ bekend", preview.MainText());
        Assert.Contains("U kunt hem wel vastleggen.", preview.MainText());
    }

    [Fact]
    public async Task An_own_key_is_shown_beforehand_booked_listed_chosen_and_divided_by_everywhere()
    {
        (string, string)[] eigen =
        [
            ("code", "gelders"),
            ("naam", "Gelderse sleutel"),
            ("formule", "inwoners * (1 + min(ses-woa; 0))"),
        ];
        var preview = await Send("voorbeeld", HttpStatusCode.OK, eigen);
        Assert.Contains("De grootste aandelen", preview.MainText());
        Assert.StartsWith("Amsterdam", preview.QuerySelector("#effect tbody")!.Text());
        Assert.Contains("De eerste 15 van 342 gemeenten.", preview.MainText());
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(preview, "vastleggen")).StatusCode);

        Assert.Contains("Gelderse sleutel", (await server.Get("/sleutels?" + Dag)).QuerySelector("#sleutels")!.Text());
        var proef = await server.Get($"/verdelen?{Dag}&gebied=PV25&aantal=11704&sleutel=gelders");
        Assert.Equal("gelders", proef.Vraag()["sleutel"]);
        var opdracht = await Uitkomst.Van([
            .. "verdeel gelders --gebied PV25 --aantal 11704 --peildatum 2024-01-08 --boek".Split(' '),
            server.BookPath,
        ]);
        Assert.True(opdracht.Code == App.Gelukt, opdracht.Words);
        Assert.Equal(
            opdracht.Rows().Select(r => $"{r["naam"]} {r["aantal"]}").Order(StringComparer.Ordinal),
            proef
                .Rijen()
                .Where(r => r.Soort == "is-part")
                .Select(r => $"{r.Naam} {r.Cellen[0]}")
                .Order(StringComparer.Ordinal)
        );

        // From a file it is the same fact, so that nothing is booked twice.
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "sleutels.csv"),
            "code;naam;taak;formule;methode;niveau;bron\ngelders;Gelderse sleutel;;\"inwoners * (1 + min(ses-woa; 0))\";grootste-rest;gemeente;PRT-GLD-2024\n"
        );
        var files = ImportFile.Open([folder.Path]);
        var result = await Importer.Import(Task.FromResult(server.Ledger), files, "test", proef: false);
        files.ToList().ForEach(f => f.Dispose());
        Assert.Empty(result.Problems);
        Assert.Equal((0, 1), (result.Geboekt, result.AlBekend));
    }

    [Fact]
    public async Task A_key_with_the_code_of_one_of_the_program_says_that_it_goes_before_it_and_what_changes()
    {
        var page = await server.Get($"/sleutels/eu-50-50?{Dag}");
        var form = await server.Get(page.Href("Wijzig"));
        Assert.Equal(("eu-50-50", "provincie"), (form.Fields()["code"], form.Fields()["niveau"]));
        Assert.Contains("bbp / som(bbp)", form.Fields()["formule"]);

        var preview = await Send(
            "voorbeeld",
            HttpStatusCode.OK,
            ("code", "inwoners"),
            ("naam", "Gecorrigeerd"),
            ("formule", "inwoners * (1 + ses-woa)")
        );
        Assert.Contains("Bij het programma hoort ‘Naar inwoners’ met dezelfde code.", preview.MainText());
        Assert.Contains("Waar het aandeel het meest verandert", preview.MainText());
        Assert.Contains("Amsterdam 5,155% 4,618% −0,537%", preview.Regels("effect"));
    }

    private async Task<IHtmlDocument> Send(string stap, HttpStatusCode status, params (string, string)[] velden)
    {
        var form = await server.Get("/vastleggen/sleutel?" + Dag);
        (string, string)[] vast = [("naam", "Eigen"), ("bron", "PRT-GLD-2024"), ("auteur", "M. de Vries")];
        return await TestServer.Read(await server.Browser.Send(form, stap, [.. vast, .. velden]), status);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

        public string Path => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
