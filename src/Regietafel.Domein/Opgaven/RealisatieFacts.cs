using System.Globalization;
using System.Text.Json.Serialization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Opgaven;

/// <summary>
/// A measurement: so many places of one kind (code of a <see cref="Soort"/>) on <paramref name="Peildatum"/>, or, for the taakstelling, people
/// housed in the half-year up to that day. No quantity: the source says that it is not registered, which is not zero.
/// </summary>
public sealed record RealisatieGemeld(
    Taak Taak,
    string Soort,
    GebiedCode Gebied,
    DateOnly Peildatum,
    int? Aantal,
    bool Ongeveer = false
) : Fact
{
    protected override string About =>
        string.Create(CultureInfo.InvariantCulture, $"realisatie/{Taak}/{Soort}/{Gebied}/{Peildatum:O}");

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Peildatum;

    /// <summary>The half-year measured: a position on 1 January closes the second half-year before it.</summary>
    [JsonIgnore]
    public Halfjaar? Halfjaar => Taak == Taak.Statushouders ? Tijd.Halfjaar.GemetenOp(Peildatum) : null;
}

/// <summary>What is planned to be realised on a coming day, by kind. A plan, never a measurement.</summary>
public sealed record RealisatieGepland(
    Taak Taak,
    string Soort,
    GebiedCode Gebied,
    DateOnly Per,
    int? Aantal,
    bool Ongeveer = false
) : Fact
{
    protected override string About =>
        string.Create(CultureInfo.InvariantCulture, $"planning/{Taak}/{Soort}/{Gebied}/{Per:O}");

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Per;
}
