using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary>
/// What of some areas is agreed beforehand: <c>gebied</c>, and where wanted <c>minimum</c>, <c>maximum</c> and <c>sleutel</c>, the key by which
/// that area divides on.
/// </summary>
internal static class GrenzenBestand
{
    private static readonly Column<GebiedCode> Gebied = new("gebied", CellTypes.Gebied, "Code") { Required = true };
    private static readonly Column<int> Minimum = new("minimum", CellTypes.Number, "Ten minste");
    private static readonly Column<int> Maximum = new("maximum", CellTypes.Number, "Ten hoogste");
    private static readonly Column<string> Sleutel = new("sleutel", CellTypes.Text, "Eigen sleutel");

    /// <exception cref="Refusal">Something in it cannot be read; the message says all of it.</exception>
    public static Verdeelvraag Lees(string bestand, Stream inhoud, Verdeelvraag vraag, Sleutelbos bos)
    {
        var grenzen = new Dictionary<GebiedCode, Begrenzing>();
        var eigen = new Dictionary<GebiedCode, Sleutel>();
        Rijlezer.Lees(
            bestand,
            inhoud,
            [Gebied, Minimum, Maximum, Sleutel],
            rij =>
            {
                if (rij.Get(Gebied) is not { } gebied)
                    return false;
                var grens = new Begrenzing(rij.Get(Minimum), rij.Maybe(Maximum));
                if (grens != default && !grenzen.TryAdd(gebied, grens))
                    rij.Wrong(Gebied, $"{gebied} staat er twee keer.");
                if (rij.Get(Sleutel) is not { } code)
                    return true;
                if (bos.Find(code) is { } sleutel)
                    eigen[gebied] = sleutel;
                else
                    rij.Wrong(Sleutel, $"‘{code}’ is geen verdeelsleutel.");
                return true;
            }
        );
        return vraag with { Grenzen = grenzen, EigenSleutels = eigen };
    }
}
