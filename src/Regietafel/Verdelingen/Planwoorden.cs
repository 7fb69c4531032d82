using Regietafel.Web;

namespace Regietafel.Verdelingen;

/// <summary>What booking a division does to what the book says already, in sentences.</summary>
internal static class Planwoorden
{
    private const int Meeste = 20;

    public static IEnumerable<string> Zinnen(Boekplan plan)
    {
        var anders = plan.Delen.Where(d => d.IsAnders || d.Vervalt).ToList();
        return
        [
            Samen(plan),
            .. anders.Take(Meeste).Select(Zin),
            .. anders.Count > Meeste ? [$"… en nog {anders.Count - Meeste:N0}."] : Array.Empty<string>(),
            .. plan.Opmerkingen,
        ];
    }

    /// <summary>How many parts are new, become another number, stay as they are, or fall away.</summary>
    public static string Samen(Boekplan plan)
    {
        var nieuw = plan.Delen.Count(d => d.IsNieuw);
        var anders = plan.Delen.Count(d => d.IsAnders && !d.Vervalt);
        var vervalt = plan.Delen.Count(d => d.Vervalt);
        var gelijk = plan.Delen.Count - nieuw - anders - vervalt;
        (int Aantal, string Woord)[] soorten =
        [
            (nieuw, "nieuw"),
            (anders, "anders"),
            (gelijk, "gelijk"),
            (vervalt, "vervallen"),
        ];
        var telling = soorten.Where(s => s.Aantal > 0).ToList();
        var delen = Tekst.Aantal(plan.Delen.Count, "deel", "delen");
        return telling.Count == 1
            ? $"{delen}, {(plan.Delen.Count == 1 ? "" : "alle ")}{telling[0].Woord}."
            : $"{delen}: {string.Join(", ", telling.Select(s => $"{Tekst.Getal(s.Aantal)} {s.Woord}"))}.";
    }

    /// <summary><c>Gelderland aan Achterhoek: 1.279 wordt 1.300; dat was boeking 345.</c></summary>
    public static string Zin(Deelwijziging deel) =>
        $"{deel.Van.Naam} aan {deel.Naar.Naam}: {Aantal(deel.Was!.Aantal, deel.Was.Amv)} "
        + (deel.Vervalt ? "vervalt" : $"wordt {Aantal(deel.Aantal!.Value, deel.Amv)}")
        + $"; dat was boeking {deel.Oud!.Nummer:N0}.";

    private static string Aantal(int aantal, int? amv) =>
        Tekst.Getal(aantal) + (amv is { } deel ? $" (waarvan {Tekst.Getal(deel)} AMV)" : "");
}
