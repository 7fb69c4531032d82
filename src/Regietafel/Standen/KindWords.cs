using Regietafel.Opgaven;

namespace Regietafel.Standen;

/// <summary>Kinds by the short names the field uses, where the full name would not fit under a bar.</summary>
public static class KindWords
{
    public static string Name(Soort soort) =>
        soort.Code switch
        {
            "TGO" or "CNO" or "AMV" => soort.Code,
            "GOO" => "Gemeentelijk (GOO)",
            _ => soort.Naam,
        };
}
