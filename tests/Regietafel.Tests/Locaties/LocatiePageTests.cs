using Regietafel.Tests.Toezicht;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Locaties;

/// <summary>The page of one location, what became of the plans, and what an area adds up to.</summary>
public sealed class LocatiePageTests(LocatieServer server) : IClassFixture<LocatieServer>
{
    private const string Dag = "peildatum=2024-01-08";

    [Fact]
    public async Task Five_numbers_stand_apart_with_what_each_is()
    {
        var page = await server.Get($"/locatie/GM0202-koepel?{Dag}");
        Assert.Equal(
            ["Maximum 200", "Bruikbaar 192", "Afgesproken 260", "Bezet 190", "Vrij 2"],
            page.QuerySelectorAll(".five > div")
                .Select(d => $"{d.QuerySelector("dt")!.Text()} {d.QuerySelector("dd")!.Text()}")
        );
        var tekst = page.QuerySelector(".five")!.Text();
        Assert.Contains("96 procent", tekst);
        Assert.Contains("in de week van 1 januari 2024, 7 dagen oud; maandag 9 uur", tekst);
        Assert.Contains("voor gezinnen, behalve: geen alleenreizende mannen", tekst);
    }

    [Fact]
    public async Task Policy_that_counts_with_more_than_there_is_is_a_warning_with_its_entry()
    {
        var page = await server.Get($"/locatie/GM0202-koepel?{Dag}");
        var waarschuwing = page.QuerySelectorAll(".notice")
            .Single(n => n.Text().Contains("beleid", StringComparison.Ordinal));
        Assert.Contains("met 260 plekken gerekend; er zijn er werkelijk 200", waarschuwing.Text());
        var boeking = await server.Get(waarschuwing.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Capaciteit van De Koepel (Arnhem), hoofdgebouw", boeking.MainText());
        Assert.Empty((await server.Get($"/locatie/GM0268-haven?{Dag}")).QuerySelectorAll(".notice"));
    }

    [Fact]
    public async Task A_piece_says_how_sure_it_is_and_why_and_every_end_it_had()
    {
        var koepel = await server.Get($"/locatie/GM0202-koepel?{Dag}");
        var rij = koepel.QuerySelector("#capaciteit tbody tr")!.Cells();
        Assert.Contains("1 jan 2023 tot 1 okt 2024eerder: tot 1 apr 2024", rij);
        Assert.Contains("zekerde begindag is geweest", rij);
        var anker = await server.Get($"/locatie/GM0202-anker?{Dag}");
        Assert.Contains(
            "hard planbesluit van het college en participatie achter de rug",
            anker.QuerySelector("#capaciteit tbody tr")!.Cells()
        );
        var molen = await server.Get($"/locatie/GM0268-molen?{Dag}");
        Assert.Contains("afgeblazen op 1 nov 2023", molen.QuerySelector("#capaciteit tbody tr")!.Cells());
    }

    [Fact]
    public async Task The_road_shows_every_day_that_was_ever_expected_each_with_its_entry()
    {
        var page = await server.Get($"/locatie/GM0202-anker?{Dag}");
        var rijen = page.QuerySelectorAll("#weg tbody tr").ToList();
        Assert.Equal(
            [
                "participatie | 1 jun 2023 | | 20 mei 2023 | −12 | Wijzigen: participatie",
                "collegebesluit | 1 jul 2023 | | 15 jul 2023 | +14 | Wijzigen: collegebesluit",
                "opendeel a | 1 okt 2023 | 1 dec 2023 1 mrt 2024 | nog niet | +99 | Gezet, of een andere dag: open a",
            ],
            rijen.Select(r => r.Cells().Replace("|  |", "| |", StringComparison.Ordinal))
        );
        var boekingen = rijen[2].QuerySelectorAll("td:not(.no-print) a").Select(a => a.GetAttribute("href")).ToList();
        Assert.All(boekingen, href => Assert.StartsWith("/boeking/", href, StringComparison.Ordinal));
        Assert.Equal(3, boekingen.Distinct().Count());
    }

    [Fact]
    public async Task Who_was_there_is_a_chart_with_its_table_and_a_day_left_open_is_not_zero()
    {
        var page = await server.Get($"/locatie/GM0202-koepel?{Dag}");
        Assert.Equal(
            [
                "18 december 2023 | 180 | 192",
                "25 december 2023 | niet geregistreerd | 192",
                "1 januari 2024 | 190 | 192",
            ],
            page.QuerySelectorAll("figure.chart tbody tr").Select(r => r.Cells())
        );
        Assert.Contains(
            "niet geregistreerd wie er was",
            (await server.Get($"/locatie/GM0268-haven?{Dag}")).QuerySelector("#bezetting-paneel")!.Text()
        );
    }

    [Fact]
    public async Task A_location_of_a_municipality_that_merged_lies_in_the_new_one_and_keeps_its_code()
    {
        var ervoor = await server.Get("/locatie/GM0196-dorp?peildatum=2023-12-31");
        Assert.Contains("Het Dorp in Rijnwaarden, op 31 december 2023", ervoor.MainText());
        var erna = await server.Get("/locatie/GM0196-dorp?peildatum=2024-01-01");
        Assert.Contains("Het Dorp in Zevenaar, op 1 januari 2024", erna.MainText());
        Assert.Contains("Geopend in Rijnwaarden, dat opging in Zevenaar", erna.MainText());
        var register = await server.Get("/locaties?peildatum=2024-01-01&gebied=GM0299");
        Assert.Equal("Het Dorp", register.QuerySelector("#register tbody th a")!.Text());
    }

    [Fact]
    public async Task The_plan_against_what_became_of_it_counts_each_step_and_names_each_plan()
    {
        var page = await server.Get($"/locaties/plan?{Dag}&gebied=PV25");
        Assert.Equal(
            [
                "participatie | 1 | 1 | 1 | 1 | 0 | −12 dagen | −12 dagen | 0 | 0 | 0",
                "collegebesluit | 1 | 1 | 1 | 0 | 1 | +14 dagen | +14 dagen | 0 | 0 | 0",
                "open | 2 | 1 | 0 | 0 | 0 | – | – | 1 | 1 | 0",
            ],
            page.QuerySelectorAll("#stappen tbody tr").Select(r => r.Cells())
        );
        Assert.Equal(
            [
                "Het AnkerArnhem · deel a | 1 okt 2023 | 1 mrt 20242 keer verschoven | – | +99 | wacht, de dag is voorbij",
                "De MolenNijmegen · deel a | 1 jun 2024 | – | – | – | afgeblazen",
            ],
            page.QuerySelectorAll("#regels tbody tr").Select(r => r.Cells())
        );
        var csv = await server.Browser.GetStringAsync($"/locaties/plan/stappen.csv?{Dag}");
        Assert.Contains("collegebesluit;1;1;1;0;1;14;14;0;0;0", csv);
    }

    [Fact]
    public async Task An_area_shows_what_is_counted_beside_what_is_reported_and_says_which_counts()
    {
        var page = await server.Get($"/gebied/GM0202?{Dag}");
        var paneel = page.QuerySelector("#geteld")!;
        Assert.Equal(
            ["NO | 250 | 200 | −50", "waarvan AMV | n.g. | 20 | –", "Asielopvang | 250 | 200 | −50"],
            paneel.QuerySelectorAll("tbody tr").Select(r => r.Cells())
        );
        Assert.Contains("Wat gemeld is, telt", paneel.Text());
        var register = await server.Get(paneel.QuerySelector("tbody td:nth-child(3) a")!.GetAttribute("href")!);
        Assert.Equal("De Koepel", Assert.Single(register.QuerySelectorAll("#register tbody th a")).Text());
        Assert.Equal("250", page.QuerySelector(".hero__value")!.Text());
    }

    [Fact]
    public async Task Where_nothing_is_reported_the_stand_stays_not_registered_whatever_is_counted()
    {
        var page = await server.Get($"/gebied/GM0268?{Dag}");
        Assert.Equal(
            ["NO | n.g. | 90 | –", "Asielopvang | n.g. | 90 | –"],
            page.QuerySelectorAll("#geteld tbody tr").Select(r => r.Cells())
        );
        Assert.Contains("niet geregistreerd", page.QuerySelector(".tile")!.Text());
    }

    [Fact]
    public async Task An_area_that_never_had_a_location_has_no_such_panel() =>
        Assert.Null((await server.Get("/gebied/GM0299?peildatum=2023-12-31")).QuerySelector("#geteld"));
}
