namespace Regietafel.Examples;

/// <summary>Oekraïne below the veiligheidsregio's: the opgave by inhabitants over their tables, the realisatie with some chance in it.</summary>
internal static class Oekraine
{
    private const string Published = "2024-01-08";

    public static void AddTo(Example example)
    {
        foreach (var verdeling in example["verdelingen"].Where(r => r is ["oekraine", "NL", ..]).ToList())
            example.Divide("oekraine", verdeling[2], verdeling[3], example.TafelsVan(verdeling[2]), verdeling);
        foreach (var opgave in example["opgaven"].Where(r => r is ["oekraine", ['V', 'R', ..], ..]))
            example.Divide("oekraine", opgave[1], opgave[2], example.TafelsVan(opgave[1]), opgave);

        foreach (var goo in example["realisatie"].Where(r => r is ["oekraine", _, "GOO", ..]).ToList())
        {
            foreach (
                var (g, aantal) in Share.Of(int.Parse(goo[5]), Gemeenten(example, goo[1]), g => Weight(g, 30, 170))
            )
                example.Measure("oekraine", g, "GOO", goo[3], aantal);
        }

        // Not registered is not zero: the plan says so of two regions, and in the third two municipalities are left open, as happens.
        var registered = Gemeenten(example, "VR06").Except(["GM0213", "GM0244"]);
        var total = int.Parse(example["realisatie"].Single(r => r is ["oekraine", "VR06", "POO", Published, ..])[5]);
        var poo = Share.Of(total, registered, g => Weight(g, 50, 150));
        foreach (var g in example.Gemeenten)
            example.Measure("oekraine", g, "POO", Published, poo.TryGetValue(g, out var aantal) ? aantal : null);

        long Weight(string g, int from, int to) => example.Inwoners[g] * Share.Chance($"{from}/{g}", from, to);
    }

    private static IEnumerable<string> Gemeenten(Example example, string regio) =>
        example.TafelsVan(regio).SelectMany(tafel => example.Tafels[tafel]);
}
