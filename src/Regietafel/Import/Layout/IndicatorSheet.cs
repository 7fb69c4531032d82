using Regietafel.Indicatoren;

namespace Regietafel.Import.Layout;

/// <summary>The figures that keys weigh with.</summary>
internal static class IndicatorSheet
{
    private static readonly Column<string> Indicator = new(
        "indicator",
        CellTypes.Text,
        "Code in kleine letters, zoals inwoners of ses-woa; onder die naam staat hij in een formule"
    )
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Peildatum = new(
        "peildatum",
        CellTypes.Day,
        "De dag waarover het cijfer gaat; het geldt tot de volgende peildatum"
    )
    {
        Required = true,
    };

    private static readonly Column<decimal> Waarde = new("waarde", CellTypes.Decimal, "Het cijfer") { Required = true };

    public static readonly Sheet Indicatoren = new(
        "indicatoren",
        "Cijfers per gebied waar een verdeelsleutel mee weegt: inwoners, een score, een opbrengst.",
        [Indicator, Columns.Gebied, Peildatum, Waarde],
        Columns.Tail
    )
    {
        Holds = f => f is IndicatorVastgesteld,
        Read = row => new IndicatorVastgesteld(
            row.Get(Indicator),
            row.Get(Columns.Gebied),
            row.Get(Peildatum),
            row.Get(Waarde)
        ),
        Write = fact =>
        {
            var f = (IndicatorVastgesteld)fact;
            return [f.Indicator, f.Gebied.ToString(), f.Peildatum, f.Waarde];
        },
    };
}
