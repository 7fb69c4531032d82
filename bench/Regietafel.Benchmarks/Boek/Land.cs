using Regietafel.Gebieden;

namespace Regietafel.Benchmarks.Boek;

/// <summary>A municipality of the reference figures, with the subregional table that was made up for it.</summary>
internal sealed record Gemeente(
    GebiedCode Code,
    string Naam,
    GebiedCode Provincie,
    GebiedCode Veiligheidsregio,
    GebiedCode Tafel,
    int Inwoners
);

/// <summary>The country of the reference figures: 12 provincies, 25 veiligheidsregio's, 342 municipalities, and made-up tables of at most nine.</summary>
internal sealed class Land
{
    private const int TafelGrootte = 9;

    private Land(IReadOnlyList<Gemeente> gemeenten) => Gemeenten = gemeenten;

    public IReadOnlyList<Gemeente> Gemeenten { get; }

    public IEnumerable<GebiedCode> Provincies => Gemeenten.Select(g => g.Provincie).Distinct();

    public static Land Read(string reference)
    {
        var gemeenten = new List<Gemeente>();
        foreach (var regio in Rows(Path.Combine(reference, "gemeenten.csv")).GroupBy(row => row[3]))
        {
            foreach (var (nummer, leden) in regio.Chunk(TafelGrootte).Index())
            {
                var tafel = GebiedCode.Parse($"RT-{regio.Key}-{nummer + 1}");
                gemeenten.AddRange(
                    leden.Select(row => new Gemeente(
                        GebiedCode.Parse(row[0]),
                        row[1],
                        GebiedCode.Parse(row[2]),
                        GebiedCode.Parse(row[3]),
                        tafel,
                        int.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture)
                    ))
                );
            }
        }
        return new(gemeenten);
    }

    /// <summary>Every area and its place, wholes first.</summary>
    public IEnumerable<(GebiedCode Code, string Naam, GebiedCode[] Gehelen)> Gebieden()
    {
        yield return (GebiedCode.Nederland, "Nederland", []);
        foreach (var provincie in Provincies)
            yield return (provincie, provincie.ToString(), [GebiedCode.Nederland]);
        foreach (var g in Gemeenten.DistinctBy(g => g.Veiligheidsregio))
            yield return (g.Veiligheidsregio, g.Veiligheidsregio.ToString(), [g.Provincie]);
        foreach (var g in Gemeenten.DistinctBy(g => g.Tafel))
            yield return (g.Tafel, g.Tafel.ToString(), [g.Provincie, g.Veiligheidsregio]);
        foreach (var g in Gemeenten)
            yield return (g.Code, g.Naam, [g.Provincie, g.Veiligheidsregio, g.Tafel]);
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(file).Skip(1).Select(l => l.Split(';'));
}
