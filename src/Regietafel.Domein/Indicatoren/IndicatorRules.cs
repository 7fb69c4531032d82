using System.Numerics;

namespace Regietafel.Indicatoren;

/// <summary>What an indicator may be called, and how large and how fine it may be: as much as a cell of a workbook keeps.</summary>
internal static class IndicatorRules
{
    private const long TeveelCijfers = 1_000_000_000_000_000;
    private const int MeesteDecimalen = 12;

    public static Refusal? Refuse(IndicatorVastgesteld feit) =>
        !IndicatorCode.Is(feit.Indicator)
            ? new(
                "indicator-onjuist",
                $"‘{feit.Indicator}’ is geen code van een indicator: schrijf kleine letters en cijfers, woorden met een streepje ertussen, zoals ses-woa.",
                "indicator"
            )
        : feit.Waarde.Scale > MeesteDecimalen || Cijfers(feit.Waarde) >= TeveelCijfers
            ? new(
                "waarde-onjuist",
                $"De waarde {feit.Waarde} heeft te veel cijfers: ten hoogste 15, waarvan {MeesteDecimalen} achter de komma.",
                "waarde"
            )
        : null;

    private static BigInteger Cijfers(decimal waarde)
    {
        Span<int> delen = stackalloc int[4];
        decimal.GetBits(waarde, delen);
        return new BigInteger(new decimal(delen[0], delen[1], delen[2], false, 0));
    }
}
