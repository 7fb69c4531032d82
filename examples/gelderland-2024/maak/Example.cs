namespace Regietafel.Examples;

/// <summary>The sheets in the making: read with what is published, added to with what is derived, written as the example book.</summary>
internal sealed class Example
{
    private const string Spread = "AFGELEID-VERDELING";
    private const string Invented = "AFGELEID-VERLOOP";
    private const string Supervision = "AFGELEID-TOEZICHT";
    private const string Places = "AFGELEID-LOCATIES";
    public const string Plan = "2024-01-15";

    private static readonly string[] Names =
    [
        "gebieden",
        "herindelingen",
        "indeling",
        "indicatoren",
        "bronnen",
        "opgaven",
        "verdelingen",
        "realisatie",
        "beginsaldi",
        "overdrachten",
        "koppelingen",
        "ontheffingen",
        "verschoningen",
        "treden",
        "brieven",
        "kalenderstappen",
        "locaties",
        "capaciteit",
        "locatiestappen",
        "bezetting",
        "locatieonderzoeken",
        "criteria",
        "kandidaten",
        "beoordelingen",
        "kandidaatbesluiten",
    ];

    private readonly Dictionary<string, Sheet> _sheets;
    private readonly Dictionary<string, (decimal Lengte, decimal Breedte)> _middens;

    private Example(Dictionary<string, Sheet> sheets, List<string[]> gemeenten)
    {
        _sheets = sheets;
        Inwoners = gemeenten.ToDictionary(r => r[0], r => long.Parse(r[4]));
        _middens = gemeenten.ToDictionary(r => r[0], r => (Degrees(r[5]), Degrees(r[6])));
        Tafels = Parts("RT", "GM");
        var tafels = Parts("VR", "RT");
        TafelsVan = regio => tafels[regio];
        Gemeenten = [.. Tafels.Values.SelectMany(g => g).Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Gemeenten { get; }

    /// <summary>Inhabitants on 1 January 2023, by municipality.</summary>
    public IReadOnlyDictionary<string, long> Inwoners { get; }

    /// <summary>The municipalities at each table.</summary>
    public IReadOnlyDictionary<string, List<string>> Tafels { get; }

    public Func<string, List<string>> TafelsVan { get; }

    public List<string[]> this[string sheet] => _sheets[sheet].Rows;

    /// <summary>What is published, and the whole country; of what ended only the municipalities that uitgangspunten/ names.</summary>
    public static Example Read(string folder)
    {
        string Reference(string name) => Path.Combine(folder, "../../reference", name + ".csv");
        var sheets = Names.ToDictionary(n => n, n => Sheet.Read(Path.Combine(folder, "uitgangspunten", n + ".csv")));
        var ended = sheets["indeling"].Rows.Where(r => r[3] != "").Select(r => r[0]).ToHashSet();
        foreach (var name in Names[..5])
        {
            var country = Sheet.Read(Reference("nederland/" + name));
            var until = country.Column("tot");
            var rows = country.Rows.Where(r =>
                name is "bronnen" or "indicatoren" || ended.Contains(r[0]) || (until >= 0 && r[until] == "")
            );
            sheets[name].Rows.InsertRange(0, rows);
        }
        return new(sheets, Sheet.Read(Reference("gemeenten")).Rows);
    }

    public void Write(string folder)
    {
        foreach (var (name, sheet) in _sheets)
            sheet.Write(Path.Combine(folder, name + ".csv"));
    }

    /// <summary>What is published of one task and area on a day, by kind.</summary>
    public Dictionary<string, int> Published(string taak, string gebied, string day) =>
        this["realisatie"]
            .Where(r => r[0] == taak && r[1] == gebied && r[3] == day)
            .ToDictionary(r => r[2], r => int.Parse(r[5]));

    /// <summary>Spreads an opgave over tables and municipalities: of 8 March 2023 at once, a later one two weeks after it was known.</summary>
    public void Divide(string taak, string van, string per, IEnumerable<string> tafels, string[] opgave)
    {
        var (aantal, status, tot, known) = (int.Parse(opgave[^9]), opgave[^7], opgave[^3], opgave[^2]);
        known = known == "2023-03-08" ? known : Share.TwoWeeksAfter(known);
        foreach (var (tafel, part) in Share.Of(aantal, tafels, t => Tafels[t].Sum(g => Inwoners[g])))
        {
            Add(van, tafel, part);
            foreach (var (gemeente, place) in Share.Of(part, Tafels[tafel], g => Inwoners[g]))
                Add(tafel, gemeente, place);
        }

        void Add(string from, string to, int part) =>
            this["verdelingen"].Add([taak, from, to, per, $"{part}", "", status, Spread, "", "", tot, known, ""]);
    }

    /// <summary>Spreads a taakstelling over the municipalities on the day it is published, as the minister does.</summary>
    public void Divide(string[] taakstelling)
    {
        var (per, aantal, status, known) = (
            taakstelling[2],
            int.Parse(taakstelling[3]),
            taakstelling[5],
            taakstelling[^2]
        );
        foreach (var (g, part) in Share.Of(aantal, Gemeenten, g => Inwoners[g]))
            this["verdelingen"]
                .Add(["statushouders", "PV25", g, per, $"{part}", "", status, Spread, "", "", "", known, ""]);
    }

    /// <summary>A derived measurement is known two weeks later, those of January 2024 when the provincial plan is.</summary>
    public void Measure(string taak, string gebied, string soort, string day, int? aantal, string periode = "") =>
        Realise(taak, gebied, soort, day, aantal, periode, "", Before(day) ? Share.TwoWeeksAfter(day) : Plan);

    public void Expect(string taak, string gebied, string soort, string day, int aantal) =>
        Realise(taak, gebied, soort, day, aantal, "", "ja", Plan);

    public void Open(string gemeente, string periode, int aantal, string known) =>
        this["beginsaldi"].Add([gemeente, periode, $"{aantal}", Invented, "", "", "", known, ""]);

    public void Couple(string gemeente, string periode, string day, int aantal)
    {
        var known = Before(day) ? Share.TwoWeeksAfter(day) : Plan;
        this["koppelingen"].Add([gemeente, periode, day, $"{aantal}", Supervision, "", "", "", known, ""]);
    }

    /// <summary>Somewhere near the middle of the municipality: latitude and longitude.</summary>
    public (string Breedte, string Lengte) Plek(string gemeente, string naam)
    {
        var (lengte, breedte) = _middens[gemeente];
        return (
            $"{breedte + Share.Chance("breedte/" + naam, -15, 15) / 1_000m}".Replace(',', '.'),
            $"{lengte + Share.Chance("lengte/" + naam, -20, 20) / 1_000m}".Replace(',', '.')
        );
    }

    public string Naam(string gebied) => this["gebieden"].First(r => r[0] == gebied)[1];

    /// <summary>The cells of a fact about a location, with what stands behind them.</summary>
    public void Locate(string sheet, string known, params string[] cells) =>
        this[sheet]
            .Add(sheet == "bezetting" ? [.. cells, Places, "", known, ""] : [.. cells, Places, "", "", "", known, ""]);

    private void Realise(
        string taak,
        string gebied,
        string soort,
        string day,
        int? aantal,
        string periode,
        string gepland,
        string known
    )
    {
        var quantity = aantal?.ToString() ?? "niet geregistreerd";
        this["realisatie"]
            .Add([taak, gebied, soort, day, periode, quantity, "", gepland, Invented, "", "", "", known, ""]);
    }

    private static decimal Degrees(string cell) =>
        decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static bool Before(string day) => string.CompareOrdinal(day, "2024-01-01") < 0;

    private Dictionary<string, List<string>> Parts(string whole, string part) =>
        this["indeling"]
            .Where(r =>
                r[1].StartsWith(whole, StringComparison.Ordinal) && r[0].StartsWith(part, StringComparison.Ordinal)
            )
            .GroupBy(r => r[1], r => r[0])
            .ToDictionary(g => g.Key, g => g.ToList());
}
