namespace Regietafel.Standen;

/// <summary>Figures as rows of a table for machines; the columns are named for good.</summary>
internal static class CijferRijen
{
    public static readonly string[] Kolommen =
    [
        "gebied",
        "naam",
        "niveau",
        "taak",
        "cijfer",
        "soort",
        "telling",
        "per",
        "geldt",
        "aantal",
        "registratie",
        "teken",
        "ongeveer",
        "afgeleid",
        "status",
        "oudste meting",
        "nieuwste meting",
        "toelichting",
    ];

    public static object?[] Rij(CijferRegel regel) =>
        [
            regel.Gebied.Code.ToString(),
            regel.Gebied.Naam,
            CijferWoorden.Woord(regel.Gebied.Niveau),
            CijferWoorden.Woord(regel.Naam.Taak),
            CijferWoorden.Naam(regel),
            regel.Naam.Soort,
            regel.Telling is { } telling ? CijferWoorden.Woord(telling) : null,
            regel.Naam.Per?.ToString(),
            CijferWoorden.Woord(regel.Geldt),
            regel.Aantal,
            CijferWoorden.RegistratieTekst(regel.Cijfer),
            regel.Teken,
            regel.Cijfer.Ongeveer,
            regel.Cijfer.Afgeleid,
            regel.Status is { } status ? CijferWoorden.Woord(status) : null,
            regel.Oudste,
            regel.Nieuwste,
            regel.Toelichting,
        ];
}
