using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary>
/// A key: by which formula areas of a level are weighed, and how exact shares are rounded. <paramref name="Taak"/>: for which task it was made
/// (none: for any). <paramref name="Grondslag"/>: the law or agreement it rests on.
/// </summary>
public sealed record SleutelVastgesteld(
    string Code,
    string Naam,
    Taak? Taak,
    string Formule,
    Methode Methode,
    Niveau Niveau,
    string? Grondslag = null,
    string? Toelichting = null
) : Fact
{
    protected override string About => SubjectOf(Code);

    protected override IEnumerable<GebiedCode> Areas => [];

    protected override Taak? Task => Taak;

    public static string SubjectOf(string code) => "sleutel/" + code;
}
