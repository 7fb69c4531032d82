using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Import.Layout;

/// <summary>The balances of the taakstelling, and the corrections on them.</summary>
internal static class SaldoSheets
{
    public static readonly Sheet Beginsaldi = new(
        "beginsaldi",
        "Waarmee een halfjaar van de taakstelling begint, zoals gepubliceerd: plus is achterstand, min is voorsprong.",
        [Columns.Gebied, Columns.Periode, Columns.Aantal],
        Columns.Tail
    )
    {
        Holds = f => f is BeginsaldoVastgesteld,
        Read = row => new BeginsaldoVastgesteld(
            row.Get(Columns.Gebied),
            row.Get(Columns.Periode),
            row.Get(Columns.Aantal)
        ),
        Write = fact =>
        {
            var f = (BeginsaldoVastgesteld)fact;
            return [f.Gebied.ToString(), f.Halfjaar.ToString(), f.Aantal];
        },
    };

    private static readonly Column<string> Toelichting = new("toelichting", CellTypes.Text, "Waarom er is gecorrigeerd")
    {
        Required = true,
    };

    private static readonly Column<string> Kenmerk = new(
        "kenmerk",
        CellTypes.Text,
        "Om meer dan één correctie van hetzelfde gebied en halfjaar uit elkaar te houden; leeg: de bron en de pagina"
    );

    public static readonly Sheet Correcties = new(
        "correcties",
        "Wat in het beginsaldo van een halfjaar is verwerkt naast het eindsaldo van het halfjaar ervoor.",
        [Columns.Gebied, Columns.Periode, Columns.Aantal, Toelichting, Kenmerk],
        Columns.Tail
    )
    {
        Holds = f => f is SaldoGecorrigeerd,
        Read = row => new SaldoGecorrigeerd(
            row.Get(Columns.Gebied),
            row.Get(Columns.Periode),
            row.Find(Kenmerk) ?? Reference(row.Bron()),
            row.Get(Columns.Aantal),
            row.Get(Toelichting)
        ),
        Write = fact =>
        {
            var f = (SaldoGecorrigeerd)fact;
            return [f.Gebied.ToString(), f.Halfjaar.ToString(), f.Aantal, f.Toelichting, f.Kenmerk];
        },
    };

    private static string Reference(BronVerwijzing? bron)
    {
        var reference = bron is { Pagina: { } pagina } ? $"{bron.Code}, {pagina}" : bron?.Code ?? "";
        return reference.Length <= 60 ? reference : reference[..60];
    }
}
