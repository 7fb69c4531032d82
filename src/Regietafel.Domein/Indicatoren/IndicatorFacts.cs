using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Ledger;

namespace Regietafel.Indicatoren;

/// <summary>
/// A figure of an area that a key can weigh with: inhabitants, a score. It counts from its peildatum until the next one.
/// <paramref name="Indicator"/> is an <see cref="IndicatorCode"/>.
/// </summary>
public sealed record IndicatorVastgesteld(string Indicator, GebiedCode Gebied, DateOnly Peildatum, decimal Waarde)
    : Fact
{
    // Without zeros at the end, so that equal values are one text in the ledger.
    public decimal Waarde { get; init; } = Waarde / 1.000000000000000000000000000m;

    protected override string About =>
        string.Create(CultureInfo.InvariantCulture, $"indicator/{Indicator}/{Gebied}/{Peildatum:yyyy-MM-dd}");

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override DateOnly? Day => Peildatum;
}
