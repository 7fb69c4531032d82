using System.Text.Json.Serialization;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Ledger;
using Regietafel.Sleutels;
using Regietafel.Standen;

namespace Regietafel.Verdelingen;

/// <summary>The value that an area was weighed with, and where it comes from.</summary>
public sealed record IndicatorJson(
    string Indicator,
    string Gebied,
    DateOnly Peildatum,
    decimal Waarde,
    string? Bron,
    bool Afgeleid,
    long Boeking
)
{
    public static IndicatorJson Van(Book book, IndicatorWaarde waarde) =>
        new(
            waarde.Feit.Indicator,
            waarde.Feit.Gebied.ToString(),
            waarde.Feit.Peildatum,
            waarde.Waarde,
            waarde.Entry.Bron?.Code,
            book.IsAfgeleid(waarde.Entry),
            waarde.Entry.Nummer
        );
}

/// <summary>
/// An area in a division as machines read it. <paramref name="Van"/>: the area that hands it its part; missing for the whole.
/// <paramref name="Onverdeeld"/>: what its parts have not been given; missing for an area without parts.
/// </summary>
public sealed record VerdeeltakJson(
    string Gebied,
    string Naam,
    string Niveau,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Van,
    decimal Gewicht,
    decimal Exact,
    string Breuk,
    int Aantal,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? WaarvanAmv,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Onverdeeld,
    string? Grens,
    bool Gelijk,
    string Toelichting,
    IReadOnlyList<IndicatorJson> Indicatoren
)
{
    public static IEnumerable<VerdeeltakJson> Lijst(Verdeelstaat staat, Verdeeltak tak, GebiedCode? van) =>
        tak.Delen.SelectMany(d => Lijst(staat, d, tak.Gebied.Code)).Prepend(Een(staat, tak, van));

    private static VerdeeltakJson Een(Verdeelstaat staat, Verdeeltak tak, GebiedCode? van)
    {
        var gewogen = tak.Weegstaat is { } w && w.Sleutel.Niveau == tak.Gebied.Niveau ? w.Waarden(tak.Gebied.Code) : [];
        return new(
            tak.Gebied.Code.ToString(),
            tak.Gebied.Naam,
            CijferWoorden.Woord(tak.Gebied.Niveau),
            van?.ToString(),
            tak.Gewicht.Afgerond(6),
            tak.Exact.Afgerond(6),
            tak.Exact.ToString(),
            tak.Aantal,
            tak.Amv,
            tak.Delen.Count == 0 ? null : tak.Onverdeeld,
            tak.Deel is { Grens: not Verdelingen.Grens.Geen } deel ? VerdeelWoorden.Woord(deel.Grens) : null,
            tak.Deel?.Gelijk is not null,
            staat.Toelichting(tak),
            [.. gewogen.Select(waarde => IndicatorJson.Van(staat.Indicatoren.Book, waarde))]
        );
    }
}

/// <summary>A division by a key as machines read it; the areas stand from the whole down, each before its parts.</summary>
public sealed record VerdeelstaatJson(
    SleutelJson Sleutel,
    string Gebied,
    int Aantal,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? WaarvanAmv,
    string Methode,
    int Kleinste,
    string? Zaad,
    IReadOnlyList<string> Via,
    DateOnly Peildatum,
    DateOnly Indicatordatum,
    long Som,
    string Zin,
    IReadOnlyList<string> Opmerkingen,
    IReadOnlyList<VerdeeltakJson> Delen,
    IReadOnlyList<GelijkspelJson> Gelijk,
    IReadOnlyList<GelijkspelJson> AmvGelijk
)
{
    public static VerdeelstaatJson Van(Verdeelstaat staat) =>
        new(
            SleutelJson.Van(staat.Vraag.Sleutel, staat.Indicatoren.Book),
            staat.Geheel.Gebied.Code.ToString(),
            staat.Vraag.Aantal,
            staat.Vraag.Amv,
            MethodeWoorden.Woord(staat.Vraag.Methode ?? staat.Vraag.Sleutel.Methode),
            staat.Vraag.Kleinste,
            staat.Vraag.Zaad,
            [.. staat.Vraag.Trappen.Select(CijferWoorden.Woord)],
            staat.Peilmoment.Peildatum,
            staat.Indicatoren.Peilmoment.Peildatum,
            staat.Som,
            VerdeelWoorden.Zin(staat),
            [.. VerdeelWoorden.Opmerkingen(staat)],
            [.. VerdeeltakJson.Lijst(staat, staat.Geheel, null)],
            [.. staat.Gelijk.Select(GelijkspelJson.Van)],
            [.. staat.AmvGelijk.Select(GelijkspelJson.Van)]
        );
}
