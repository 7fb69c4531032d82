namespace Regietafel.Examples;

/// <summary>
/// The register of locations: the pieces that the figures of asiel come from, how they came to be, when they end, and what is planned up to 2026.
/// All of it is invented; what is open or planned adds up to what is published.
/// </summary>
internal static class Locaties
{
    private const string Begin = "2023-01-15";
    private const int ThisYear = 12;
    private const int FirstQuarter = 13;

    public static void AddTo(Example example, IReadOnlyList<Opvang> stukken)
    {
        foreach (var locatie in stukken.GroupBy(s => (s.Gemeente, s.Soort)))
        {
            var code = Code(locatie.Key.Gemeente, locatie.Key.Soort);
            Locate(example, code, locatie.Key.Gemeente, locatie.Key.Soort, locatie.Sum(s => s.Places), Eerst(locatie));
            foreach (var (deel, stuk) in locatie.OrderBy(s => s.From).Index())
                Piece(example, code, $"{deel + 1}", stuk);
        }
        Plannen.AddTo(example);
        Bezetting.AddTo(example, stukken);
    }

    public static string Code(string gemeente, string soort) =>
        $"{gemeente}-{soort switch { "RO" => "azc", "NO" => "noodopvang", _ => "tgo" }}";

    public static void Locate(
        Example example,
        string code,
        string gemeente,
        string soort,
        int places,
        string known,
        string hoortBij = ""
    )
    {
        var naam = example.Naam(gemeente);
        var (wat, exploitant, doelgroepen, voorzieningen) = soort switch
        {
            "RO" => ("Voorbeeld-azc", "COA", "alleenstaanden, gezinnen, AMV", "huisarts, school, sport"),
            "NO" => ("Voorbeeldnoodopvang", "COA", "alleenstaanden, gezinnen", "huisarts"),
            "AMV" => ("Voorbeeldwoning voor AMV", "COA", "AMV", ""),
            _ => ("Voorbeeld-TGO", "gemeente", "alleenstaanden, gezinnen", ""),
        };
        var alleenGezinnen = soort == "TGO" && Share.Chance("gezinnen/" + code, 1, 3) == 1;
        var (breedte, lengte) = example.Plek(gemeente, code);
        example.Locate(
            "locaties",
            known,
            code,
            $"{wat} {naam}",
            exploitant,
            alleenGezinnen ? "gezinnen" : doelgroepen,
            alleenGezinnen ? "alleenstaande mannen" : "",
            voorzieningen,
            "",
            breedte,
            lengte,
            soort == "NO" && Share.Chance("gedeeld/" + code, 1, 3) == 1 ? "ja" : "",
            places <= 60 ? "ja" : "",
            hoortBij,
            ""
        );
    }

    private static string Eerst(IEnumerable<Opvang> stukken) => stukken.Select(Known).Min(StringComparer.Ordinal)!;

    /// <summary>When the piece was first heard of: what there was when the book began at its begin, the rest half a year before it was expected.</summary>
    private static string Known(Opvang stuk) =>
        stuk.From == 0 ? Begin
        : stuk.From == FirstQuarter ? "2023-10-15"
        : Later(Share.Day(Math.Max(0, Expected(stuk) - 6)), Begin);

    private static string Later(string een, string ander) => string.CompareOrdinal(een, ander) < 0 ? ander : een;

    /// <summary>The month in which it was expected to open: none to four before it did.</summary>
    private static int Expected(Opvang stuk) => Math.Max(1, stuk.From - Share.Chance($"later/{stuk}", 0, 4));

    private static void Piece(Example example, string code, string deel, Opvang stuk)
    {
        var van = stuk.From switch
        {
            0 => Old(stuk),
            FirstQuarter => $"2024-0{Share.Chance($"kwartaal/{stuk}", 2, 3)}-01",
            _ => Share.Day(Expected(stuk)),
        };
        var (tot, eerder) = End(stuk);
        var known = Known(stuk);
        // What was extended ended earlier in the first version.
        Row(eerder ?? tot, known);
        if (eerder is not null)
            Row(tot, Share.TwoWeeksAfter(Share.Day(ThisYear - 3)));
        if (stuk.From == FirstQuarter)
            Coming(example, code, deel, van);
        else if (stuk.From > 0)
            Opened(example, code, deel, stuk, known);

        void Row(string until, string when) =>
            example.Locate(
                "capaciteit",
                when,
                code,
                deel,
                "asiel",
                stuk.Soort,
                $"{stuk.Places}",
                stuk.Amv > 0 ? $"{stuk.Amv}" : "",
                van,
                until,
                "vastgesteld",
                "",
                "",
                ""
            );
    }

    private static string Old(Opvang stuk) =>
        stuk.Soort switch
        {
            "RO" => $"{Share.Chance($"oud/{stuk}", 2014, 2021)}-0{Share.Chance($"maand/{stuk}", 1, 9)}-01",
            "NO" => $"2022-0{Share.Chance($"maand/{stuk}", 1, 9)}-01",
            _ => $"2022-{Share.Chance($"maand/{stuk}", 10, 12)}-01",
        };

    /// <summary>The first day without, and the earlier one that it was before it was extended; regular places have no end.</summary>
    private static (string Tot, string? Eerder) End(Opvang stuk)
    {
        if (stuk.Until != int.MaxValue)
            return (Share.Day(stuk.Until), null);
        var months = stuk.Soort switch
        {
            "RO" => 0,
            "NO" => Share.Chance($"einde/{stuk}", 15, 30),
            _ => Share.Chance($"einde/{stuk}", 15, 26),
        };
        if (months == 0)
            return ("", null);
        var extended = stuk.From == 0 && Share.Chance($"verlengd/{stuk}", 1, 3) > 1;
        return (Share.Day(months), extended ? Share.Day(Share.Chance($"eerder/{stuk}", ThisYear, ThisYear + 2)) : null);
    }

    private static void Opened(Example example, string code, string deel, Opvang stuk, string known)
    {
        var (verwacht, werkelijk) = (Share.Day(Expected(stuk)), Share.Day(stuk.From));
        Step(example, code, deel, "open", verwacht, "", known);
        Step(example, code, deel, "open", verwacht, werkelijk, Share.TwoWeeksAfter(werkelijk));
    }

    /// <summary>Decided and heard, and not open yet: a hard plan.</summary>
    private static void Coming(Example example, string code, string deel, string van)
    {
        Step(example, code, deel, "participatie", "2023-09-15", "2023-09-12", "2023-10-15");
        Step(example, code, deel, "collegebesluit", "2023-10-10", "2023-10-10", "2023-10-15");
        Step(example, code, deel, "open", van, "", Example.Plan);
    }

    public static void Step(
        Example example,
        string code,
        string deel,
        string stap,
        string verwacht,
        string werkelijk,
        string known
    ) => example.Locate("locatiestappen", known, code, deel, stap, verwacht, werkelijk, "");
}
