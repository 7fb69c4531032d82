using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Verdelingen;

/// <summary>
/// How a division that was booked was made, so that it can be made again as it was; the parts refer to it by <paramref name="Kenmerk"/>. The key
/// stands here whole, because the one of that code may become another. Steps, bounds and keys of tables are written as
/// <see cref="Verdeelwijze"/> writes them.
/// </summary>
public sealed record VerdelingGemaakt(
    string Kenmerk,
    Taak Taak,
    GebiedCode Van,
    Termijn Per,
    int Aantal,
    int? Amv,
    string Sleutel,
    string Formule,
    Niveau Niveau,
    Methode Methode,
    DateOnly Peildatum,
    DateOnly Indicatordatum,
    string? Trappen = null,
    int Kleinste = 0,
    string? Zaad = null,
    string? Grenzen = null,
    string? EigenSleutels = null
) : Fact
{
    protected override string About => SubjectOf(Kenmerk);

    protected override IEnumerable<GebiedCode> Areas => [Van];

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Per.Begin;

    public static string SubjectOf(string kenmerk) => "verdeling-gemaakt/" + kenmerk;
}
