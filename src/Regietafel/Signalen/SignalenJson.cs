using System.Text.Json.Serialization;
using Regietafel.Api;
using Regietafel.Standen;

namespace Regietafel.Signalen;

/// <summary>The warnings asked for as machines read them: a page of them. <paramref name="VerseGemeenten"/>: of how many everything was reported in time.</summary>
public sealed record SignalenJson(
    PeilmomentJson Peilmoment,
    int VerseGemeenten,
    int Gemeenten,
    IReadOnlyList<SignaalJson> Signalen,
    int? Pagina = null,
    int? PaginaGrootte = null,
    int? Aantal = null,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link>? Links = null
);

/// <summary>A warning as machines read it.</summary>
public sealed record SignaalJson(
    string Kenmerk,
    string Regel,
    string Ernst,
    string Gebied,
    string? Taak,
    string Tafel,
    DateOnly Uiterlijk,
    DateOnly Sinds,
    bool SindsOfEerder,
    string Wat,
    string Zin,
    IReadOnlyList<SignaalcijferJson> Cijfers,
    IReadOnlyList<long> Boekingen,
    SignaallevenJson Leven
)
{
    internal static SignaalJson Van(Signaalbeeld beeld, Getoond getoond)
    {
        var (signaal, sinds) = (getoond.Signaal, beeld.Sinds(getoond.Signaal));
        return new(
            signaal.Kenmerk,
            Signaalwoorden.Woord(signaal.Regel),
            Signaalwoorden.Woord(signaal.Ernst),
            signaal.Gebied.ToString(),
            signaal.Taak is { } taak ? Signaalwoorden.Woord(taak) : null,
            signaal.Tafel.ToString(),
            signaal.Uiterlijk,
            sinds.Dag,
            sinds.OfEerder,
            signaal.Wat,
            Signaalwoorden.Zin(signaal, beeld.Indeling, beeld.Peilmoment.Peildatum),
            [.. signaal.Cijfers.Select(c => new SignaalcijferJson(c.Wat, c.Waarde.Aantal, Voorbehoud(c.Waarde)))],
            beeld.Boekingen(signaal),
            SignaallevenJson.Van(getoond.Leven)
        );
    }

    private static string? Voorbehoud(Cijfer cijfer) => cijfer.Voorbehoud is { Length: > 0 } v ? v : null;
}

/// <summary>A figure behind a warning; without a number it is niet geregistreerd.</summary>
public sealed record SignaalcijferJson(string Wat, int? Aantal, string? Voorbehoud);

/// <summary>What was done with a warning, each with the number of its entry.</summary>
public sealed record SignaallevenJson(
    string Staat,
    long? Gezien,
    long? Opgepakt,
    string? Door,
    long? Geparkeerd,
    DateOnly? GeparkeerdTot,
    string? Reden
)
{
    internal static SignaallevenJson Van(Signaalleven leven) =>
        new(
            Signaalwoorden.Woord(leven.Staat),
            leven.Gezien?.Nummer,
            leven.Opgepakt?.Nummer,
            leven.Oppakker?.Door,
            leven.Geparkeerd?.Nummer,
            leven.Parkering?.Tot,
            leven.Parkering?.Reden
        );
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SignalenJson))]
internal sealed partial class SignalenJsonContext : JsonSerializerContext;
