using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Kaarten;

/// <summary>The borders of areas, from a file beside the book. Not a fact of the book: it says how things look, not what is so.</summary>
public sealed class Kaart
{
    private readonly FrozenDictionary<GebiedCode, Grens> _grenzen;

    private Kaart(IEnumerable<Grens> grenzen, string versie) =>
        (_grenzen, Versie) = (grenzen.ToFrozenDictionary(g => g.Code), versie);

    /// <summary>No borders: maps are cartograms.</summary>
    public static Kaart Leeg { get; } = new([], "");

    /// <summary>What was laid on this map, by task.</summary>
    internal IReadOnlyList<Answers<MapLayout>> Gelegd { get; } =
    [.. Taak.Alle.Select(_ => new Answers<MapLayout>(MapLayout.Size))];

    /// <summary>Another text for another map.</summary>
    public string Versie { get; }

    /// <summary>Where the map of a book is; null for a book in PostgreSQL, which has no place beside it.</summary>
    public static string? Naast(string boek) =>
        boek.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? null : boek + ".kaart.json";

    /// <summary>The map in a file; no file is no borders.</summary>
    /// <exception cref="Refusal">The file is not one of ours.</exception>
    public static Kaart Lees(string? pad)
    {
        if (pad is null || !File.Exists(pad))
            return Leeg;
        var tekst = File.ReadAllBytes(pad);
        try
        {
            var bestand = JsonSerializer.Deserialize(tekst, KaartJson.Default.KaartBestand);
            if (bestand is not { Versie: KaartBestand.Huidig })
                throw new Refusal(
                    "kaart-nieuwer",
                    $"De kaart {pad} is van een andere uitgave van Regietafel; laad haar opnieuw."
                );
            return new(
                bestand.Grenzen.Select(g => new Grens(GebiedCode.Parse(g.Key), [.. g.Value.Select(Punten)])),
                Convert.ToHexStringLower(SHA256.HashData(tekst))[..8]
            );
        }
        catch (Exception fout) when (fout is JsonException or FormatException)
        {
            throw new Refusal(
                "kaart-onleesbaar",
                $"De kaart {pad} is niet te lezen; laad haar opnieuw met regietafel kaart."
            );
        }
    }

    /// <summary>Writes a map in one go: a reader sees the old one or the new one.</summary>
    internal static void Schrijf(string pad, string bron, IReadOnlyCollection<Grens> grenzen)
    {
        var bestand = new KaartBestand(
            KaartBestand.Huidig,
            bron,
            grenzen.OrderBy(g => g.Code).ToDictionary(g => g.Code.ToString(), g => g.Ringen.Select(Getallen).ToArray())
        );
        var tijdelijk = pad + ".nieuw";
        File.WriteAllBytes(tijdelijk, JsonSerializer.SerializeToUtf8Bytes(bestand, KaartJson.Default.KaartBestand));
        File.Move(tijdelijk, pad, overwrite: true);
    }

    internal Grens? Find(GebiedCode code) => _grenzen.GetValueOrDefault(code);

    /// <summary>Each point as its distance to the one before, which makes small numbers.</summary>
    private static int[] Getallen(Punt[] ring)
    {
        var getallen = new int[ring.Length * 2];
        for (var i = 0; i < ring.Length; i++)
        {
            var vorig = i == 0 ? default : ring[i - 1];
            (getallen[2 * i], getallen[(2 * i) + 1]) = (ring[i].Lengte - vorig.Lengte, ring[i].Breedte - vorig.Breedte);
        }
        return getallen;
    }

    private static Punt[] Punten(int[] getallen)
    {
        var ring = new Punt[getallen.Length / 2];
        var vorig = default(Punt);
        for (var i = 0; i < ring.Length; i++)
            ring[i] = vorig = new(
                unchecked(vorig.Lengte + getallen[2 * i]),
                unchecked(vorig.Breedte + getallen[(2 * i) + 1])
            );
        return ring;
    }
}

/// <summary>A map as it stands in its file: rings as distances in hundred-thousandths of a degree, by code.</summary>
internal sealed record KaartBestand(
    [property: JsonRequired] int Versie,
    string Bron,
    [property: JsonRequired] Dictionary<string, int[][]> Grenzen
)
{
    public const int Huidig = 1;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(KaartBestand))]
internal sealed partial class KaartJson : JsonSerializerContext;
