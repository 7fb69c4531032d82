using Regietafel.Documenten;

namespace Regietafel.Verdelingen;

/// <summary>A division as a table: for machines, and as text for people. The part for minors has a column only when it was asked.</summary>
internal static class VerdelingTabel
{
    /// <summary>The exact share rounded to six decimals; JSON has the fraction too.</summary>
    public static Tabel Van(IReadOnlyList<Verdeelrij> rijen)
    {
        var amv = rijen.Any(r => r.Amv is not null);
        TabelColumn[] kolommen =
        [
            new("gebied"),
            new("naam"),
            new("gewicht", CellKind.Number),
            new("exact", CellKind.Number),
            new("aantal", CellKind.Number),
        ];
        return new(
            "verdeling",
            amv ? [.. kolommen, new("waarvan amv", CellKind.Number)] : kolommen,
            rijen.Select(
                IReadOnlyList<object?> (r) =>
                    amv
                        ? [r.Code, r.Naam, Getal(r.Gewicht), Getal(r.Exact), r.Aantal, r.Amv]
                        : [r.Code, r.Naam, Getal(r.Gewicht), Getal(r.Exact), r.Aantal]
            )
        );
    }

    public static void Tekst(TextWriter output, IReadOnlyList<Verdeelrij> rijen, int geheel)
    {
        var amv = rijen.Any(r => r.Amv is not null);
        var code = Math.Max(6, rijen.Max(r => r.Code.Length)) + 2;
        var naam = Math.Max(5, rijen.Max(r => r.Naam.Length)) + 2;
        output.WriteLine(
            $"{"gebied".PadRight(code)}{"naam".PadRight(naam)}{"gewicht", 18}{"exact", 16}{"aantal", 10}{(amv ? $"{"amv", 10}" : "")}"
        );
        foreach (var r in rijen)
            output.WriteLine(
                r.Code.PadRight(code)
                    + r.Naam.PadRight(naam)
                    + $"{Getal(r.Gewicht), 18:#,0.####}{Getal(r.Exact), 16:N2}{r.Aantal, 10:N0}"
                    + (amv ? $"{r.Amv, 10:N0}" : "")
                    + $"  {VerdeelWoorden.Woord(r.Grens)}{(r.Gelijk ? " gelijk" : "")}".TrimEnd()
            );
        output.WriteLine(
            $"{"".PadRight(code)}{"samen".PadRight(naam)}{"", 18}{geheel, 16:N2}{rijen.Sum(r => (long)r.Aantal), 10:N0}"
                + (amv ? $"{rijen.Sum(r => (long?)r.Amv), 10:N0}" : "")
        );
    }

    /// <summary>Without zeros at the end.</summary>
    public static decimal Getal(Breuk breuk) => breuk.Afgerond(6) / 1.000000000000000000000000000m;
}
