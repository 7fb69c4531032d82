using System.Text.Json.Serialization;
using Regietafel.Api;
using Regietafel.Gebieden;
using Regietafel.Standen;

namespace Regietafel.Toezicht;

/// <summary>The supervision of an area as machines read it: of one municipality, or of all in a province with the most serious first.</summary>
public sealed record ToezichtJson(
    GebiedJson Gebied,
    PeilmomentJson Peilmoment,
    IReadOnlyList<LaddertredeJson> Ladder,
    IReadOnlyList<ToezichtGemeenteJson> Gemeenten,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link>? Links = null
)
{
    public static ToezichtJson Van(Toezichtbeeld beeld, Gebied gebied, PeilmomentJson peilmoment)
    {
        var gemeenten = gebied.Niveau == Niveau.Gemeente ? [beeld.Van(gebied)] : beeld.Gemeenten(gebied.Code);
        return new(
            GebiedJson.Van(gebied),
            peilmoment,
            [.. beeld.Ladder(gebied.Code).Treden.Select(LaddertredeJson.Van)],
            [.. gemeenten.Select(g => ToezichtGemeenteJson.Van(beeld, g))]
        );
    }
}

/// <summary>A step of the ladder as machines read it; without a booking it is the default.</summary>
public sealed record LaddertredeJson(
    int Trede,
    string Naam,
    string Looptijd,
    int? Weken,
    int Drempel,
    string? Brief,
    int? Briefweken,
    long? Boeking
)
{
    public static LaddertredeJson Van(Laddertrede trede) =>
        new(
            trede.Nummer,
            trede.Naam,
            CijferWoorden.Woord(trede.Looptijd),
            trede.Weken,
            trede.Drempel,
            trede.Brief,
            trede.Briefweken,
            trede.Entry?.Nummer
        );
}

/// <summary>A step that a municipality was put on, as machines read it.</summary>
public sealed record TredeJson(
    int Trede,
    string? Naam,
    DateOnly Vanaf,
    DateOnly Sinds,
    DateOnly? Tot,
    string Reden,
    DateOnly? BriefUiterlijk,
    DateOnly? BriefVerzonden,
    long Boeking,
    bool Afgeleid
)
{
    public static TredeJson Van(Toezichtbeeld beeld, TredeStand trede) =>
        new(
            trede.Besluit.Trede,
            trede.Trede?.Naam,
            trede.Besluit.Vanaf,
            trede.Sinds,
            trede.Tot,
            trede.Besluit.Reden,
            trede.BriefUiterlijk,
            trede.Brief?.Dag,
            trede.Entry.Nummer,
            beeld.Stand.Book.IsAfgeleid(trede.Entry)
        );
}

/// <summary>What the book proposes, as machines read it.</summary>
public sealed record VoorstelJson(string Soort, int Trede, int? Volgende, DateOnly? Per, IReadOnlyList<string> Redenen);

/// <summary>What the proposal rests on, as machines read it.</summary>
public sealed record TekortJson(
    string Periode,
    int Eindsaldo,
    int? Ontheffing,
    int? Verschoond,
    int? Verklaard,
    int Toetstekort,
    int? SindsdienGehuisvest,
    int NogInTeLopen
);

/// <summary>Where the running half-year heads, as machines read it: an expectation, never a measurement.</summary>
public sealed record VerwachtingJson(
    string Periode,
    DateOnly GemetenOp,
    int Gehuisvest,
    decimal PerMaand,
    decimal Maandnorm,
    int VerwachtGehuisvest,
    int VerwachtTekort,
    int Verklaard
);

/// <summary>A month as machines read it; the quantity is always there, and null when nothing was measured in that month.</summary>
public sealed record MaandJson(
    DateOnly Dag,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Gehuisvest,
    DateOnly? GemetenOp,
    decimal? Norm
);

/// <summary>A half-year under supervision as machines read it; quantities are always there, and null when they are not registered.</summary>
public sealed record ToezichtHalfjaarJson(
    string Periode,
    bool Afgesloten,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Taakstelling,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Beginsaldo,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Correcties,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? GecorrigeerdeTaakstelling,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Maandnorm,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Gehuisvest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Eindsaldo,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? VerwachtEindsaldo,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Koppelingen,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Verklaard,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Ontheffing,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Verschoond,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Toetstekort,
    IReadOnlyList<MaandJson> Maanden
)
{
    public static ToezichtHalfjaarJson Van(Toezichtbeeld beeld, GebiedCode code, HalfjaarToezicht half) =>
        new(
            half.Halfjaar.ToString(),
            half.Stand.IsAfgesloten,
            half.Stand.Taakstelling?.Aantal.Aantal,
            half.Stand.Beginsaldo.Aantal,
            half.Stand.Correcties.Aantal,
            half.Stand.Gecorrigeerd.Aantal,
            Norm(half.Stand.Maandnorm),
            half.Stand.Gehuisvest.Totaal.Aantal,
            half.Stand.Eindsaldo.Aantal,
            half.VerwachtEindsaldo.Aantal,
            half.Koppelingen.Aantal,
            half.Verklaard.Aantal,
            half.Ontheffing.Aantal,
            half.Verschoond.Aantal,
            half.Toetstekort.Aantal,
            [
                .. beeld
                    .Maanden(code, half.Stand)
                    .Where(m => m.IsVoorbij)
                    .Select(m => new MaandJson(m.Dag, m.Gehuisvest.Aantal, m.GemetenOp, Norm(m.Norm))),
            ]
        );

    private static decimal? Norm(decimal? norm) =>
        norm is { } getal ? decimal.Round(getal, 2, MidpointRounding.AwayFromZero) : null;
}

/// <summary>One municipality under supervision as machines read it.</summary>
public sealed record ToezichtGemeenteJson(
    GebiedJson Gebied,
    int Trede,
    VoorstelJson Voorstel,
    TekortJson? Tekort,
    VerwachtingJson? Verwachting,
    IReadOnlyList<ToezichtHalfjaarJson> Halfjaren,
    IReadOnlyList<TredeJson> Treden
)
{
    public static ToezichtGemeenteJson Van(Toezichtbeeld beeld, Toezichtstand stand) =>
        new(
            GebiedJson.Van(stand.Gebied),
            stand.Op,
            new(
                CijferWoorden.Woord(stand.Voorstel.Soort),
                stand.Voorstel.Trede,
                stand.Voorstel.Volgende,
                stand.Voorstel.Per,
                stand.Voorstel.Redenen
            ),
            stand.Tekort is { } t
                ? new(
                    t.Halfjaar.ToString(),
                    t.Eindsaldo,
                    t.Ontheffing,
                    t.Verschoond,
                    t.Verklaard,
                    t.Toetstekort,
                    t.GemetenOp is null ? null : t.SindsdienGehuisvest,
                    t.NogInTeLopen
                )
                : null,
            stand.Verwachting is { } v ? Van(v) : null,
            [
                .. new[] { stand.Vorig, stand.Huidig }
                    .OfType<HalfjaarToezicht>()
                    .Select(h => ToezichtHalfjaarJson.Van(beeld, stand.Gebied.Code, h)),
            ],
            [.. stand.Treden.Select(trede => TredeJson.Van(beeld, trede))]
        );

    private static VerwachtingJson Van(Verwachting v) =>
        new(
            v.Tempo.Halfjaar.ToString(),
            v.Tempo.GemetenOp,
            v.Tempo.Gehuisvest,
            v.Tempo.PerMaand,
            decimal.Round(v.Maandnorm, 2, MidpointRounding.AwayFromZero),
            v.Tempo.VerwachtGehuisvest,
            v.Tekort,
            v.Verklaard
        );
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ToezichtJson))]
internal sealed partial class ToezichtJsonContext : JsonSerializerContext;
