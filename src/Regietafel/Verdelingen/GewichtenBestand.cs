using Regietafel.Import;
using Regietafel.Import.Layout;

namespace Regietafel.Verdelingen;

/// <summary>A file of weights: <c>gebied;gewicht</c>, and where wanted <c>naam</c>, <c>minimum</c> and <c>maximum</c>; any labels.</summary>
internal static class GewichtenBestand
{
    private static readonly Column<string> Gebied = new("gebied", CellTypes.Text, "Code of naam") { Required = true };
    private static readonly Column<decimal> Gewicht = new("gewicht", CellTypes.Decimal, "Gewicht") { Required = true };
    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Naam");
    private static readonly Column<int> Minimum = new("minimum", CellTypes.Number, "Ten minste");
    private static readonly Column<int> Maximum = new("maximum", CellTypes.Number, "Ten hoogste");

    /// <summary>Those over whom is divided, with the name of each, in the order of the file.</summary>
    /// <exception cref="Refusal">Something in it cannot be read; the message says all of it.</exception>
    public static IReadOnlyList<(Deelnemer Deelnemer, string Naam)> Lees(string pad) =>
        Rijlezer.Lees(pad, [Gebied, Gewicht, Naam, Minimum, Maximum], Rij);

    private static (Deelnemer, string) Rij(Rijlezer rij)
    {
        var code = rij.Get(Gebied) ?? "";
        var naam = rij.Get(Naam) ?? Nederland.Naam(code) ?? code;
        return (new(code, rij.Get(Gewicht), rij.Get(Minimum), rij.Maybe(Maximum), naam == code ? null : naam), naam);
    }
}
