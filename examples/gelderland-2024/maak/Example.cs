namespace Regietafel.Examples;

/// <summary>The sheets in the making: read with what is published, added to with what is derived, written as the example book.</summary>
internal sealed class Example
{
    private const string Spread = "AFGELEID-VERDELING";
    private const string Invented = "AFGELEID-VERLOOP";
    private const string Plan = "2024-01-15";

    private static readonly string[] Names =
    [
        "gebieden",
        "indeling",
        "bronnen",
        "opgaven",
        "verdelingen",
        "realisatie",
        "beginsaldi",
    ];

    private readonly Dictionary<string, Sheet> _sheets;

    private Example(Dictionary<string, Sheet> sheets, Dictionary<string, long> inwoners)
    {
        _sheets = sheets;
        Inwoners = inwoners;
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
        foreach (var name in Names[..3])
        {
            var country = Sheet.Read(Reference("nederland/" + name));
            var until = country.Column("tot");
            var rows = country.Rows.Where(r => until < 0 || r[until] == "" || ended.Contains(r[0]));
            sheets[name].Rows.InsertRange(0, rows);
        }
        return new(sheets, Sheet.Read(Reference("gemeenten")).Rows.ToDictionary(r => r[0], r => long.Parse(r[4])));
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

    /// <summary>Spreads a published verdeling over tables and municipalities: on 8 March 2023 at once, later two weeks after it.</summary>
    public void Divide(string[] verdeling, IEnumerable<string> tafels)
    {
        var (taak, van, per, status) = (verdeling[0], verdeling[2], verdeling[3], verdeling[6]);
        var known = verdeling[^2] == "2023-03-08" ? verdeling[^2] : Share.TwoWeeksAfter(verdeling[^2]);
        foreach (var (tafel, part) in Share.Of(int.Parse(verdeling[4]), tafels, t => Tafels[t].Sum(g => Inwoners[g])))
        {
            Divide(taak, van, tafel, per, part, status, known);
            foreach (var (gemeente, aantal) in Share.Of(part, Tafels[tafel], g => Inwoners[g]))
                Divide(taak, tafel, gemeente, per, aantal, status, known);
        }
    }

    public void Divide(string taak, string van, string naar, string per, int aantal, string status, string known) =>
        this["verdelingen"].Add([taak, van, naar, per, $"{aantal}", "", status, Spread, "", "", "", known, ""]);

    /// <summary>A derived measurement is known two weeks later, those of January 2024 when the provincial plan is.</summary>
    public void Measure(string taak, string gebied, string soort, string day, int? aantal, string periode = "") =>
        Realise(taak, gebied, soort, day, aantal, periode, "", Before(day) ? Share.TwoWeeksAfter(day) : Plan);

    public void Expect(string taak, string gebied, string soort, string day, int aantal) =>
        Realise(taak, gebied, soort, day, aantal, "", "ja", Plan);

    public void Open(string gemeente, string periode, int aantal, string known) =>
        this["beginsaldi"].Add([gemeente, periode, $"{aantal}", Invented, "", "", "", known, ""]);

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

    private static bool Before(string day) => string.CompareOrdinal(day, "2024-01-01") < 0;

    private Dictionary<string, List<string>> Parts(string whole, string part) =>
        this["indeling"]
            .Where(r =>
                r[1].StartsWith(whole, StringComparison.Ordinal) && r[0].StartsWith(part, StringComparison.Ordinal)
            )
            .GroupBy(r => r[1], r => r[0])
            .ToDictionary(g => g.Key, g => g.ToList());
}
