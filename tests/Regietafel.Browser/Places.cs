namespace Regietafel.Browser;

/// <summary>Where to look: what the links lead to, and what only comes about by asking something odd or by filling in a form.</summary>
internal static class Places
{
    /// <summary>Three variants for a province, of which one with minima and maxima and a smallest size.</summary>
    public const string Proef =
        "/verdelen?peildatum=2024-01-08&gebied=PV25&per=2025-07-01&sleutel=spreidingswet&via=subregio"
        + "&sleutel-2=inwoners&via-2=subregio&sleutel-3=spreidingswet&via-3=subregio&kleinste-3=20&grenzen-3=Ede%3D100-200";

    /// <summary>As much as a Proef can be asked: four variants for every municipality of the country.</summary>
    public const string Land =
        "/verdelen?peildatum=2024-01-08&gebied=NL&per=2025-07-01&toon=gemeente&sleutel=spreidingswet&via=provincie"
        + "&sleutel-2=inwoners&sleutel-3=spreidingswet&kleinste-3=20&sleutel-4=inwoners&via-4=provincie&methode-4=sainte-lague";

    /// <summary>The same with a question that no link can hold any more.</summary>
    public static readonly string Lang = Land + "&zaad=" + new string('z', 700);

    private const string Signaal =
        "/signaal?peildatum=2024-01-08&gebied=PV25&kenmerk=opgave-ongedekt/PV25/oekraine/2024-02-01";

    private const string Kans = "/vastleggen/doorkijkparameter?peildatum=2024-01-08&gebied=PV25&fase=collegebesluit";

    private const string Scenario =
        "/vastleggen/scenario?peildatum=2024-01-08&gebied=PV25&taak=asiel&scenario=instroom:500:2025-01-01,stopt:TGO:2025-01-01";

    private const string Boeken =
        "/verdelen/vastleggen" + "?peildatum=2024-01-08&gebied=PV25&per=2025-07-01&via=subregio";

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
        "/locaties?peildatum=2024-01-08&gebied=PV25&beeld=tijdlijn",
        "/locaties?peildatum=2024-01-08&taak=asiel&zekerheid=zeker&eindigt-voor=2025-01-01&volgorde=eind",
        "/locaties?peildatum=2024-01-08&tekst=nergens&kleinschalig=ja",
        "/locaties?gebied=Atlantis",
        "/locaties/plan?peildatum=2024-01-08&gebied=PV25&stap=collegebesluit",
        "/locatie/GM0268-azc?peildatum=2024-01-08",
        "/locatie/GM0202-bestaat-niet",
        "/gebied/PV25/doorkijk?peildatum=2024-01-08",
        "/gebied/PV25/doorkijk?peildatum=2024-01-08&per=maand&op=2025-01-01&scenario=verlenging%3Aalle"
            + "&scenario=verlenging%3Ageen&scenario=instroom%3A890%3A2025-01-01&scenario=stopt%3ANO%3A2025-01-01",
        "/gebied/PV25/doorkijk?peildatum=2024-01-08&taak=oekraine",
        "/gebied/PV25/doorkijk?peildatum=2024-01-08&scenario=onzin",
        "/vastgelegd?nr=5130,5131",
        "/vastgelegd?nr=5130&al-bekend=ja",
        "/geimporteerd?geboekt=3&al-bekend=1&tot=5000",
        "/geimporteerd?geboekt=0&al-bekend=6&tot=5000",
        Proef,
        Proef + "&toon=subregio&kaart=2",
        Land,
        Proef + "&aantal-3=x&kleinste-3=y&grenzen-2=Atlantis%3D5&sleutel-4=koenigsteiner&sleutel-5=inwoners",
        "/verdelen?peildatum=2024-01-08&gebied=GM0202&per=ooit",
        "/verdelen?peildatum=2024-02-08&gebied=PV25&taak=statushouders",
        Lang,
        Proef.Replace("/verdelen", "/verdelen/uitleg", StringComparison.Ordinal) + "&deel=GM0228",
        Proef.Replace("/verdelen", "/verdelen/uitleg", StringComparison.Ordinal) + "&deel=VR06",
        "/verdelen/vastgelegd?gemaakt=999999",
        "/locatieonderzoek/liemers-2023?peildatum=2024-01-08&gewicht-draagvlak=60&gewicht-kosten=0",
        "/locatieonderzoek/liemers-2023?peildatum=2024-01-08&gewicht-draagvlak=veel",
        "/locatieonderzoek/liemers-2023?peildatum=2023-11-05&bekend-op=2023-11-05",
        "/locatieonderzoek/bestaat-niet",
        "/vastleggen/kandidaatbesluit?onderzoek=liemers-2023",
        "/sleutels/bestaat-niet",
        "/sleutels/koenigsteiner?peildatum=2024-01-08",
        "/sleutels/spreidingswet?peildatum=2024-01-08&gebied=Atlantis",
        "/signalen?peildatum=2024-01-08&regel=opgave-ongedekt&ernst=urgent",
        "/signalen?peildatum=2024-01-08&bekend-op=2000-01-01",
        "/signalen?peildatum=2024-01-08&regel=bestaat-niet",
        "/gebied/GM0202/signalen?peildatum=2024-01-08",
        Signaal,
        "/signaal?peildatum=2024-01-08&gebied=PV25&kenmerk=opgave-ongedekt/PV25/asiel/1999-01-01",
        "/vastleggen/noodvraag?peildatum=2024-01-08",
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
            new(sites.Example, Signaal, "geweigerd", Steps.TakeUpByNobody),
            new(sites.Example, "/vastleggen/correctie", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/vastleggen/bron", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/vastleggen/realisatie/asiel", "voorbeeld", Steps.Preview),
            new(sites.Example, "/vastleggen/realisatie/asiel", "voorbeeld van wat er al staat", Steps.PreviewKnown),
            new(sites.Example, "/vastleggen/realisatie/asiel", "iemand anders was eerder", Steps.SendTooLate),
            new(sites.Example, Boeken, "geweigerd", Steps.SendEmpty),
            new(sites.Example, Boeken, "voorbeeld", Steps.PreviewDivision),
            new(sites.Scratch, Boeken, "geboekt", Steps.BookDivision),
            new(sites.Scratch, Boeken, "geboekt en in de Proef", Steps.SeeDivision),
            new(sites.Scratch, Boeken, "al geboekt", Steps.BookDivisionTwice),
            new(sites.Scratch, Boeken, "vervangt", Steps.PreviewOtherDivision),
            new(sites.Scratch, Boeken, "iemand anders was eerder", Steps.DivideTooLate),
            new(sites.Example, "/vastleggen/score?onderzoek=liemers-2023", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/vastleggen/doorkijkparameter", "geweigerd", Steps.SendEmpty),
            new(sites.Example, Kans, "voorbeeld", Steps.PreviewChance),
            new(sites.Example, "/vastleggen/scenario", "geweigerd", Steps.SendEmpty),
            new(sites.Example, Scenario, "voorbeeld", Steps.PreviewScenario),
            new(sites.Scratch, Scenario, "bewaard en weer ingetrokken", Steps.KeepAndWithdrawScenario),
            new(sites.Example, "/vastleggen/sleutel", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/vastleggen/sleutel", "voorbeeld", Steps.PreviewKey),
            new(sites.Example, "/vastleggen/capaciteit", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/vastleggen/bezetting", "geweigerd", Steps.SendEmpty),
            new(sites.Scratch, "/vastleggen/locatie", "voorbeeld van haar capaciteit", Steps.PreviewCapacity),
            new(sites.Scratch, "/vastleggen/locatie", "tabel met bezetting", Steps.ImportOccupancy),
            new(sites.Example, "/importeren/bezetting", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/boeking/5130/intrekken", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/boeking/5130/intrekken", "voorbeeld", Steps.PreviewWithdrawal),
            new(sites.Example, "/importeren", "geweigerd", Steps.SendEmpty),
            new(sites.Example, "/importeren", "problemen", Steps.ImportNonsense),
            new(sites.Example, "/importeren", "voorbeeld", Steps.Import),
            new(sites.Scratch, "/importeren", "geboekt", Steps.ImportAndBook),
        ];
}
