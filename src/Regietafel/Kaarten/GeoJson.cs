using System.Text.Json;
using Regietafel.Gebieden;

namespace Regietafel.Kaarten;

/// <summary>
/// Reads areas and their borders from GeoJSON as CBS and PDOK publish it, in degrees or in the Dutch grid. All problems are gathered, with the
/// place in the file.
/// </summary>
internal sealed class GeoJson
{
    private const int MeesteProblemen = 100;

    private static readonly string[] CodeVelden =
    [
        "gm_code",
        "gmcode",
        "statcode",
        "gemeentecode",
        "gemeente_code",
        "code",
        "identificatie",
    ];

    private readonly List<string> _problemen = [];
    private readonly Dictionary<GebiedCode, Grens> _grenzen = [];
    private bool _isRd;

    public IReadOnlyList<string> Problemen => _problemen;

    public IReadOnlyCollection<Grens> Grenzen => _grenzen.Values;

    public static GeoJson Lees(JsonElement json)
    {
        var lezer = new GeoJson { _isRd = IsRd(json) };
        if (
            json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("features", out var features)
            || features.ValueKind != JsonValueKind.Array
        )
            lezer.Meld("Het bestand is geen FeatureCollection van GeoJSON.");
        else
            foreach (var (nummer, feature) in features.EnumerateArray().Index())
                lezer.LeesGebied(feature, $"gebied {nummer + 1}");
        if (lezer._problemen.Count == 0 && lezer._grenzen.Count == 0)
            lezer.Meld("Er staat geen enkel gebied in het bestand.");
        return lezer;
    }

    private void LeesGebied(JsonElement feature, string plaats)
    {
        if (Code(feature) is not { } code)
        {
            Meld($"{plaats}: geen code van een gebied zoals GM0228 in {string.Join(", ", CodeVelden)}.");
            return;
        }
        plaats += $" ({code})";
        var ringen = Veelhoeken(feature, plaats).SelectMany(veelhoek => Ringen(veelhoek, plaats)).ToList();
        if (ringen.Count == 0)
            Meld($"{plaats}: geen grens.");
        else if (!_grenzen.TryAdd(code, new(code, ringen)))
            Meld($"{plaats}: staat er meer dan één keer in.");
    }

    private static GebiedCode? Code(JsonElement feature)
    {
        if (
            feature.ValueKind != JsonValueKind.Object
            || !feature.TryGetProperty("properties", out var velden)
            || velden.ValueKind != JsonValueKind.Object
        )
            return null;
        foreach (var naam in CodeVelden)
        {
            var veld = velden
                .EnumerateObject()
                .FirstOrDefault(v => v.Name.Equals(naam, StringComparison.OrdinalIgnoreCase));
            if (veld.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                continue;
            var tekst = veld.Value.ToString().Trim();
            // The municipality's own registers write the number without the letters.
            if (tekst.Length <= 4 && tekst.All(char.IsAsciiDigit))
                tekst = "GM" + tekst.PadLeft(4, '0');
            if (GebiedCode.TryParse(tekst, null, out var code))
                return code;
        }
        return null;
    }

    private IEnumerable<JsonElement> Veelhoeken(JsonElement feature, string plaats)
    {
        if (
            !feature.TryGetProperty("geometry", out var vorm)
            || vorm.ValueKind != JsonValueKind.Object
            || !vorm.TryGetProperty("coordinates", out var delen)
            || delen.ValueKind != JsonValueKind.Array
        )
            return [];
        var soort = vorm.TryGetProperty("type", out var type) ? type.ToString() : "";
        if (soort is "Polygon")
            return [delen];
        if (soort is "MultiPolygon")
            return [.. delen.EnumerateArray()];
        Meld($"{plaats}: een {soort} is geen grens; alleen Polygon en MultiPolygon.");
        return [];
    }

    private IEnumerable<Punt[]> Ringen(JsonElement veelhoek, string plaats)
    {
        foreach (var ring in Onderdelen(veelhoek))
        {
            var punten = new List<Punt>();
            foreach (var plek in Onderdelen(ring))
            {
                if (Punt(plek) is not { } punt)
                {
                    Meld(
                        $"{plaats}: {Kort(plek)} is geen plek in Nederland{(_isRd ? " (RD)" : " (lengte, breedte)")}."
                    );
                    yield break;
                }
                if (punten.Count == 0 || punten[^1] != punt)
                    punten.Add(punt);
            }
            if (punten.Count > 1 && punten[0] == punten[^1])
                punten.RemoveAt(punten.Count - 1);
            if (punten.Count > 2)
                yield return [.. punten];
        }
    }

    private Punt? Punt(JsonElement plek)
    {
        if (
            plek.ValueKind != JsonValueKind.Array
            || plek.GetArrayLength() < 2
            || Getal(plek[0]) is not { } x
            || Getal(plek[1]) is not { } y
        )
            return null;
        if (_isRd && x is < -10_000 or > 310_000)
            return null;
        var (lengte, breedte) = _isRd ? Rijksdriehoek.NaarGraden(x, y) : (x, y);
        return lengte is > 2 and < 8 && breedte is > 50 and < 54.5 ? Kaarten.Punt.Van(lengte, breedte) : null;
    }

    /// <summary>By the name of the system where the file gives it, else by the first number: no degree is above 180.</summary>
    private static bool IsRd(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return false;
        if (json.TryGetProperty("crs", out var crs) && crs.ToString() is { Length: > 0 } naam)
        {
            if (naam.Contains("28992", StringComparison.Ordinal))
                return true;
            if (naam.Contains("CRS84", StringComparison.Ordinal) || naam.Contains("4326", StringComparison.Ordinal))
                return false;
        }
        return json.TryGetProperty("features", out var features)
            && features.ValueKind == JsonValueKind.Array
            && features.EnumerateArray().Select(EersteGetal).FirstOrDefault(getal => getal is not null)
                is > 180
                    or < -180;
    }

    private static double? EersteGetal(JsonElement feature)
    {
        if (
            feature.ValueKind != JsonValueKind.Object
            || !feature.TryGetProperty("geometry", out var vorm)
            || vorm.ValueKind != JsonValueKind.Object
            || !vorm.TryGetProperty("coordinates", out var plek)
        )
            return null;
        while (plek.ValueKind == JsonValueKind.Array && plek.GetArrayLength() > 0)
            plek = plek[0];
        return Getal(plek);
    }

    private static JsonElement.ArrayEnumerator Onderdelen(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : default;

    private static double? Getal(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var getal) && double.IsFinite(getal)
            ? getal
            : null;

    private static string Kort(JsonElement json) =>
        json.GetRawText() is { Length: > 40 } lang ? lang[..40] + "…" : json.GetRawText();

    private void Meld(string probleem)
    {
        if (_problemen.Count < MeesteProblemen)
            _problemen.Add(probleem);
    }
}
