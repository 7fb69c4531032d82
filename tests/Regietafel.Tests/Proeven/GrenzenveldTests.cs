using System.Net;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Proeven;

/// <summary>Minima, maxima and keys of single areas, as somebody types or pastes them.</summary>
public sealed class GrenzenveldTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Theory]
    [InlineData("Ede=100-200", "Ede", 200)]
    [InlineData("ede = 100 - 200", "Ede", 200)]
    [InlineData("GM0228=100-200", "Ede", 200)]
    [InlineData("Ede (GM0228)=-200", "Ede", 200)]
    [InlineData("Ede=1.000–1.100", "Ede", 1000)] // as a word processor writes it
    [InlineData("Ede=150", "Ede", 150)]
    [InlineData("Ede=0-0", "Ede", 0)]
    [InlineData("Arnhem=10-, Ede=150; Tiel=20-", "Ede", 150)]
    [InlineData("Ede\t100\t200", "Ede", 200)]
    [InlineData("Ede;100;200;;", "Ede", 200)]
    [InlineData("Gebied;Minimum;Maximum;Sleutel\r\nArnhem;;700\r\n\r\nEde;1000\r\n", "Ede", 1000)]
    [InlineData("Food Valley=2000-", "Food Valley", 2000)]
    [InlineData("Food Valley;2000;;inwoners", "Food Valley", 2000)]
    public async Task What_is_typed_or_pasted_holds(string tekst, string gebied, int aantal) =>
        Assert.Equal(aantal, (await Ask(tekst)).Rijen().Single(r => r.Naam == gebied).Cellen[0]);

    [Fact]
    public async Task A_table_with_a_key_of_its_own_divides_by_that()
    {
        var naar = (await Ask("Rijk van Nijmegen=inwoners")).Rijen().ToDictionary(r => r.Naam);
        var twee = (await server.Get(Proefpagina.Drie)).Rijen().ToDictionary(r => r.Naam);
        Assert.Equal(twee["Rijk van Nijmegen"].Cellen[0], naar["Rijk van Nijmegen"].Cellen[0]);
        Assert.NotEqual(twee["Nijmegen"].Cellen[0], naar["Nijmegen"].Cellen[0]);
        Assert.Equal(twee["Ede"].Cellen[0], naar["Ede"].Cellen[0]);
    }

    [Fact]
    public async Task A_name_with_a_comma_in_it_is_one_name()
    {
        var page = await Ask("Ede=100-200, Nuenen, Gerwen en Nederwetten=5-", "NL");
        Assert.Equal(200, page.Rijen().Single(r => r.Naam == "Ede").Cellen[0]);
    }

    [Theory]
    [InlineData("Atlantis=5", "‘Atlantis’ is geen gebied in dit boek.")]
    [InlineData("Groningen=5-", "‘Groningen’ heet meer dan één gebied: schrijf PV20 of VR01 of GM0014.")]
    [InlineData("Ede", "‘Ede’ is niet te lezen")]
    [InlineData("=5", "‘=5’ is niet te lezen")]
    [InlineData("Ede=", "is niet te lezen")]
    [InlineData("Ede=-", "geen minimum en maximum")]
    [InlineData("Ede=5-6-7", "geen minimum en maximum")]
    [InlineData("Ede=5.5-6", "geen minimum en maximum")]
    [InlineData("Ede=1000000000000000000-", "geen minimum en maximum")]
    [InlineData("Ede=10-5", "is het minimum 10 meer dan het maximum 5")]
    [InlineData("Ede=1-2, GM0228=3-4", "meer dan één minimum of maximum")]
    [InlineData("Food Valley=inwoners, RT-FOODVALLEY=spreidingswet", "meer dan één sleutel")]
    [InlineData("Food Valley=onzin", "‘onzin’ geen minimum en maximum, zoals 100-200, en ook geen verdeelsleutel")]
    [InlineData("Food Valley;;;onzin", "geen verdeelsleutel")]
    [InlineData("Ede;x;y", "‘x-y’ geen minimum en maximum")]
    [InlineData("Ede;;", "staat geen minimum, maximum of sleutel")]
    [InlineData("Ede;1;2;inwoners;toelichting", "meer dan vier kolommen")]
    [InlineData("<script>alert(1)</script>=5", "‘<script>alert(1)</script>’ is geen gebied")]
    public async Task What_is_neither_is_said_and_kept_in_the_field(string tekst, string zin)
    {
        var page = await Ask(tekst, status: HttpStatusCode.UnprocessableEntity);
        Assert.Contains(zin, page.Fout("grenzen"));
        Assert.Equal(tekst, page.Vraag()["grenzen"]);
        Assert.True(page.QuerySelector("details:has(#grenzen)")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        var page = await Ask("Atlantis=5, Ede=x\nLemurië;1", status: HttpStatusCode.UnprocessableEntity);
        Assert.Equal(3, page.QuerySelectorAll("main a[href='#grenzen']").Length);
    }

    [Theory]
    [InlineData(
        "PV25=5-",
        "Voor Gelderland is een minimum of maximum gegeven, maar daarover wordt hier niet verdeeld."
    )]
    [InlineData("Amsterdam=5-", "Voor Amsterdam is een minimum of maximum gegeven")]
    [InlineData("Ede=inwoners", "Ede is niet te verdelen")]
    [InlineData("Ede=20000-", "Food Valley krijgt ten minste 20")]
    public async Task What_can_be_read_and_not_be_met_is_said_at_the_variant(string tekst, string zin) =>
        Assert.Contains(
            zin,
            (await Ask(tekst, status: HttpStatusCode.UnprocessableEntity))
                .QuerySelector(".variant__out")!
                .Text()
                .Replace(',', '.')
                .Replace(". maar", ", maar")
        );

    [Fact]
    public async Task Six_thousand_characters_are_read_and_one_more_is_not()
    {
        var regel = "Ede=100-200" + new string('\n', 6000 - "Ede=100-200".Length - 1);
        Assert.Equal(200, (await Ask(regel + ",")).Rijen().Single(r => r.Naam == "Ede").Cellen[0]);
        var page = await Ask(regel + ",,", status: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("hoogstens 6.000 tekens", page.Fout("grenzen"));
    }

    [Fact]
    public async Task A_long_list_does_not_stand_in_the_address_of_every_number()
    {
        var gemeenten = (await server.Get(Proefpagina.Drie))
            .Rijen()
            .Where(r => r.Soort == "is-part")
            .Select(r => r.Naam);
        var lijst = string.Join('\n', gemeenten.Select(naam => $"{naam}=1-9000"));
        var page = await Ask(lijst);
        Assert.True(page.Source.Length < 400_000, $"{page.Source.Length} characters");

        var knop = page.QuerySelectorAll("#verdeling tbody button").Single(b => b.GetAttribute("value") == "GM0228");
        var form = page.QuerySelector("form#" + knop.GetAttribute("form"))!;
        var velden = form.QuerySelectorAll("input")
            .ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value")!);
        velden.Add("deel", knop.GetAttribute("value")!);
        using var inhoud = new FormUrlEncodedContent(velden);
        var uitleg = await server.Get(
            knop.GetAttribute("formaction")!.Split('#')[0] + "?" + await inhoud.ReadAsStringAsync()
        );
        Assert.Equal(knop.Text(), uitleg.QuerySelector("#variant-1 .hero__value")!.Text());
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Ask(
        string grenzen,
        string gebied = "PV25",
        HttpStatusCode status = HttpStatusCode.OK
    )
    {
        using var vraag = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["peildatum"] = "2024-01-08",
                ["gebied"] = gebied,
                ["aantal"] = gebied == "NL" ? "96000" : "11704",
                ["amv"] = "992",
                ["via"] = gebied == "NL" ? "provincie" : "subregio",
                ["toon"] = "gemeente",
                ["grenzen"] = grenzen,
            }
        );
        return await server.Get("/verdelen?" + await vraag.ReadAsStringAsync(), status);
    }
}
