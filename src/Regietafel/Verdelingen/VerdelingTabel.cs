using Regietafel.Documenten;

namespace Regietafel.Verdelingen;

/// <summary>A division as a table, in the order of the input: for machines, and as text for people.</summary>
internal static class VerdelingTabel
{
    private static readonly TabelColumn[] Kolommen =
    [
        new("gebied"),
        new("naam"),
        new("gewicht", CellKind.Number),
        new("exact", CellKind.Number),
        new("aantal", CellKind.Number),
    ];

    /// <summary>The exact share rounded to six decimals; JSON has the fraction too.</summary>
    public static Tabel Van(Verdeling verdeling, IReadOnlyList<string> namen) =>
        new(
            "verdeling",
            Kolommen,
            verdeling.Delen.Select(
                IReadOnlyList<object?> (d, i) =>
                    [d.Deelnemer.Code, namen[i], Getal(d.Deelnemer.Gewicht), Getal(d.Exact), d.Aantal]
            )
        );

    public static void Tekst(TextWriter output, Verdeling verdeling, IReadOnlyList<string> namen)
    {
        var code = Math.Max(6, verdeling.Delen.Max(d => d.Deelnemer.Code.Length)) + 2;
        var naam = Math.Max(4, namen.Max(n => n.Length)) + 2;
        output.WriteLine($"{"gebied".PadRight(code)}{"naam".PadRight(naam)}{"gewicht", 18}{"exact", 16}{"aantal", 10}");
        foreach (var (i, d) in verdeling.Delen.Index())
            output.WriteLine(
                d.Deelnemer.Code.PadRight(code)
                    + namen[i].PadRight(naam)
                    + $"{Getal(d.Deelnemer.Gewicht), 18:#,0.####}{Getal(d.Exact), 16:N2}{d.Aantal, 10:N0}  {VerdeelWoorden.Woord(d.Grens)}{(d.Gelijk is null ? "" : " gelijk")}".TrimEnd()
            );
        output.WriteLine(
            $"{"".PadRight(code)}{"samen".PadRight(naam)}{"", 18}{verdeling.Aantal, 16:N2}{verdeling.Som, 10:N0}"
        );
    }

    /// <summary>Without zeros at the end.</summary>
    private static decimal Getal(Breuk breuk) => breuk.Afgerond(6) / 1.000000000000000000000000000m;
}
