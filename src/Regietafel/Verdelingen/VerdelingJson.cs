using System.Text.Json.Serialization;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary>
/// What one area gets as machines read it. <paramref name="Exact"/> is rounded to six decimals; <paramref name="Breuk"/> is the same share
/// as an exact fraction.
/// </summary>
public sealed record ToedelingJson(
    string Gebied,
    string Naam,
    decimal Gewicht,
    decimal Exact,
    string Breuk,
    int Aantal,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? WaarvanAmv,
    string? Grens,
    bool Gelijk,
    string Toelichting
)
{
    public static ToedelingJson Van(Toedeling deel, int? amv, string naam) =>
        new(
            deel.Deelnemer.Code,
            naam,
            deel.Deelnemer.Gewicht.Afgerond(6),
            deel.Exact.Afgerond(6),
            deel.Exact.ToString(),
            deel.Aantal,
            amv,
            deel.Grens == Verdelingen.Grens.Geen ? null : VerdeelWoorden.Woord(deel.Grens),
            deel.Gelijk is not null,
            deel.Toelichting
        );
}

/// <summary>Equal claims as machines read them.</summary>
public sealed record GelijkspelJson(IReadOnlyList<string> Gebieden, int Plaatsen, string? Zaad, bool OmMeeTeDoen)
{
    public static GelijkspelJson Van(Gelijkspel g) => new(g.Codes, g.Plaatsen, g.Zaad, g.OmMeeTeDoen);
}

/// <summary>A division by weights from a file as machines read it.</summary>
public sealed record VerdelingJson(
    string Methode,
    int Aantal,
    long Som,
    IReadOnlyList<ToedelingJson> Delen,
    IReadOnlyList<GelijkspelJson> Gelijk
)
{
    public static VerdelingJson Van(Verdeling verdeling, Verdeling? amv, IReadOnlyList<string> namen) =>
        new(
            MethodeWoorden.Woord(verdeling.Regel.Methode),
            verdeling.Aantal,
            verdeling.Som,
            [.. verdeling.Delen.Select((d, i) => ToedelingJson.Van(d, amv?.Delen[i].Aantal, namen[i]))],
            [.. verdeling.Gelijk.Select(GelijkspelJson.Van)]
        );
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never
)]
[JsonSerializable(typeof(VerdelingJson))]
[JsonSerializable(typeof(VerdeelstaatJson))]
[JsonSerializable(typeof(List<SleutelJson>))]
internal sealed partial class VerdelingJsonContext : JsonSerializerContext;
