using System.Text.Json.Serialization;
using Regietafel.Standen;

namespace Regietafel.Locaties;

/// <summary>
/// One kind, reported and counted, as machines read it; null is not registered. <paramref name="Onvolledig"/>: of a part of what was counted it is not
/// registered how many places are of this kind.
/// </summary>
public sealed record GeteldeSoortJson(
    string Soort,
    string Telling,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Gemeld,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Geteld,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Verschil,
    bool Onvolledig
);

/// <summary>
/// What the locations of an area add up to beside what was reported, as machines read it; null is not registered. <paramref name="Telt"/>: which of the two
/// counts for the stand.
/// </summary>
public sealed record GeteldJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Gemeld,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Geteld,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Verschil,
    string Telt,
    bool Afgeleid,
    int Locaties,
    IReadOnlyList<GeteldeSoortJson> Soorten
)
{
    /// <summary>Always what was reported: a rule, which whoever reads the figures need not know by heart.</summary>
    private const string WatTelt = "gemeld";

    public static GeteldJson Van(GeteldVerschil geteld) =>
        new(
            geteld.Gemeld.Aantal,
            geteld.Geteld.Aantal,
            geteld.Verschil.Aantal,
            WatTelt,
            geteld.Geteld.Afgeleid,
            geteld.Locaties,
            [
                .. geteld.Soorten.Select(s => new GeteldeSoortJson(
                    s.Soort.Code,
                    CijferWoorden.Woord(s.Soort.Telling),
                    s.Gemeld.Aantal,
                    s.Geteld.Aantal,
                    s.Verschil.Aantal,
                    s.Geteld.IsOnvolledig
                )),
            ]
        );
}
