using Regietafel.Gebieden;
using Regietafel.Kalenders;

namespace Regietafel.Boekingen;

/// <summary>A step of an area's own calendar in the API, see <see cref="FeitVorm"/>.</summary>
internal static class KalenderVorm
{
    public static readonly Veld[] Velden =
    [
        Veld.Gebied("gebied"),
        Veld.Tekst("stap"),
        Veld.Woord<Regeling>("regeling"),
        Veld.Tekst("naam"),
        Veld.Woord<Partij>("wie"),
        Veld.Woord<Wijze>("wijze"),
        Dagregel("dag"),
        Dagregel("vanaf").Optioneel,
        Veld.Getal("helft").Optioneel,
        Cyclus("eersteCyclus").Optioneel,
        Cyclus("laatsteCyclus").Optioneel,
        Veld.JaNee("alleenBijHerindeling").Optioneel,
        Veld.Tekst("wat"),
        Veld.Tekst("grondslag"),
        Veld.Tekst("vindplaats").Optioneel,
    ];

    public static Veld Cyclus(string naam) => Veld.Ontleed<Cyclus>(naam, "een cyclus zoals 2026-2027 of 2026-II");

    public static KalenderstapVastgesteld Maak(object?[] v) =>
        new(
            (GebiedCode)v[0]!,
            new(
                (string)v[1]!,
                (Regeling)v[2]!,
                (string)v[3]!,
                (Partij)v[4]!,
                (Wijze)v[5]!,
                (Dagregel)v[6]!,
                (Dagregel?)v[7],
                (int?)v[8],
                (Cyclus?)v[9],
                (Cyclus?)v[10],
                (bool?)v[11] ?? false,
                (string)v[12]!,
                (string)v[13]!,
                (string?)v[14]
            )
        );

    public static object?[] Schrijf(KalenderstapVastgesteld f) =>
        [
            f.Gebied,
            f.Stap.Code,
            f.Stap.Regeling,
            f.Stap.Naam,
            f.Stap.Wie,
            f.Stap.Wijze,
            f.Stap.Dag,
            f.Stap.Vanaf,
            f.Stap.Helft,
            f.Stap.Eerste,
            f.Stap.Laatste,
            f.Stap.AlleenBijHerindeling,
            f.Stap.Wat,
            f.Stap.Grondslag,
            f.Stap.Vindplaats,
        ];

    private static Veld Dagregel(string naam) =>
        Veld.Ontleed<Dagregel>(naam, "een dag zoals 1 februari, 1 juli van jaar 2 of 13 weken vooraf");
}
