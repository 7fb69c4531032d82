namespace Regietafel.Browser;

/// <summary>Where to look: what the links lead to, and what only comes about by asking something odd or by filling in a form.</summary>
internal static class Places
{
    private static readonly string[] Asked =
    [
        "/gebied/PV25?peildatum=2024-01-08&bekend-op=2023-06-30",
        "/gebied/PV25?peildatum=2024-01-08&bekend-op=2020-01-01",
        "/gebied/PV25?peildatum=1990-01-01",
        "/gebied/PV25?peildatum=gisteren",
        "/gebied/PV21?peildatum=2024-01-08",
        "/gebied/GM0196?peildatum=2024-01-08",
        "/gebied/GM9999",
        "/?peildatum=1990-01-01",
        "/?bekend-op=2020-01-01",
        "/?zoek=gelderland",
        "/?zoek=atlantis",
        "/herkomst/PV25/oekraine/realisatie?peildatum=2024-01-08&soort=POO",
        "/herkomst/GM0202/oekraine/realisatie?peildatum=2024-01-08&soort=POO",
        "/herkomst/GM0202/asiel/realisatie?peildatum=2024-01-08&bekend-op=2023-06-30",
        "/herkomst/PV25/asiel/opgave-amv?peildatum=2024-01-08",
        "/herkomst/PV25/statushouders/correcties?peildatum=2024-01-08&termijn=2023-II",
        "/boeking/1",
        "/boeking/999999",
        "/bronnen/bestaat-niet",
        "/wijzigingen?gebied=PV25&van-peildatum=2023-01-01&peildatum=2024-01-08",
        "/wijzigingen?van-peildatum=2024-01-08&peildatum=2024-01-08&van-bekend-op=2023-01-01&bekend-op=2023-01-01",
        "/vastgelegd?nr=5130,5131",
        "/vastgelegd?nr=5130&al-bekend=ja",
        "/geimporteerd?geboekt=3&al-bekend=1&tot=5000",
        "/geimporteerd?geboekt=0&al-bekend=6&tot=5000",
        "/bestaat-niet",
    ];

    public static async Task<IReadOnlyList<Place>> Of(Sites sites)
    {
        var example = await Crawl.From(
            sites.Example.Root,
            "/",
            "/gebied/PV25?peildatum=2024-01-01",
            "/gebied/VR07?peildatum=2024-01-08",
            "/gebied/RT-ARNHEM?peildatum=2024-01-08",
            "/gebied/GM0202?peildatum=2024-01-08"
        );
        var empty = await Crawl.From(sites.Empty.Root, "/");
        return
        [
            .. example.Concat(Asked).Select(url => new Place(sites.Example, url)),
            .. empty.Where(url => !IsForm(url)).Select(url => new Place(sites.Empty, url, "leeg boek")),
            .. new[] { "/", "/gebied/PV25", "/gebied/GM0202" }.Select(url => new Place(
                sites.Borders,
                url,
                "met grenzen"
            )),
            .. Done(sites),
        ];
    }

    /// <summary>The forms of an empty book are those of any other; one is enough.</summary>
    private static bool IsForm(string url) =>
        url.StartsWith("/vastleggen/", StringComparison.Ordinal)
        && !url.StartsWith("/vastleggen/realisatie/asiel", StringComparison.Ordinal);

    private static IEnumerable<Place> Done(Sites sites) =>
        [
            new(sites.Example, "/", "voorstellen", Steps.Suggestions) { NeedsScript = true },
            new(sites.Example, "/vastleggen/opgave/asiel", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/vastleggen/correctie", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/vastleggen/bron", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/vastleggen/realisatie/asiel", "voorbeeld", Steps.Preview),
            new(sites.Example, "/vastleggen/realisatie/asiel", "voorbeeld van wat er al staat", Steps.PreviewKnown),
            new(sites.Example, "/vastleggen/realisatie/asiel", "iemand anders was eerder", Steps.SendTooLate),
            new(sites.Example, "/boeking/5130/intrekken", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/boeking/5130/intrekken", "voorbeeld", Steps.PreviewWithdrawal),
            new(sites.Example, "/importeren", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/importeren", "problemen", Steps.ImportNonsense),
            new(sites.Example, "/importeren", "voorbeeld", Steps.Import),
            new(sites.Scratch, "/importeren", "geboekt", Steps.ImportAndBook),
        ];
}
