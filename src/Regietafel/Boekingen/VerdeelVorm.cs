using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Verdelingen;

namespace Regietafel.Boekingen;

/// <summary>How a division was made, as it stands in the API.</summary>
internal static class VerdeelVorm
{
    public static readonly FeitVorm Gemaakt = FeitVorm.Vorm<VerdelingGemaakt>(
        "verdeling-gemaakt",
        [
            Veld.Tekst("kenmerk"),
            Veld.Taak,
            Veld.Gebied("vanGebied"),
            Veld.Termijn("per"),
            Veld.Getal("aantal"),
            Veld.Getal("waarvanAmv").Optioneel,
            Veld.Tekst("sleutel"),
            Veld.Tekst("formule"),
            Veld.Woord<Niveau>("niveau"),
            Veld.Woord<Methode>("methode"),
            Veld.Dag("peildatum"),
            Veld.Dag("indicatordatum"),
            Veld.Tekst("via").Optioneel,
            Veld.Getal("kleinste").Optioneel,
            Veld.Tekst("zaad").Optioneel,
            Veld.Tekst("grenzen").Optioneel,
            Veld.Tekst("eigenSleutels").Optioneel,
        ],
        (v, _) =>
            new(
                (string)v[0]!,
                (Taak)v[1]!,
                (GebiedCode)v[2]!,
                (Termijn)v[3]!,
                (int)v[4]!,
                (int?)v[5],
                (string)v[6]!,
                (string)v[7]!,
                (Niveau)v[8]!,
                (Methode)v[9]!,
                (DateOnly)v[10]!,
                (DateOnly)v[11]!,
                (string?)v[12],
                (int?)v[13] ?? 0,
                (string?)v[14],
                (string?)v[15],
                (string?)v[16]
            ),
        f =>
            [
                f.Kenmerk,
                f.Taak,
                f.Van,
                f.Per,
                f.Aantal,
                f.Amv,
                f.Sleutel,
                f.Formule,
                f.Niveau,
                f.Methode,
                f.Peildatum,
                f.Indicatordatum,
                f.Trappen,
                f.Kleinste,
                f.Zaad,
                f.Grenzen,
                f.EigenSleutels,
            ]
    );
}
