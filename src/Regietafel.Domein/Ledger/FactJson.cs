using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Sleutels;
using Regietafel.Tijd;
using Regietafel.Toezicht;
using Regietafel.Verdelingen;

namespace Regietafel.Ledger;

/// <summary>A fact as the ledger keeps it: a kind (kebab-case, see <see cref="Fact"/>) and JSON with the members in camelCase. One text per value.</summary>
public static class FactJson
{
    private static readonly Dictionary<string, Type> Types = typeof(Fact)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(a => (string)a.TypeDiscriminator!, a => a.DerivedType);

    private static readonly Dictionary<Type, string> Names = Types.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>Every kind of fact there is.</summary>
    public static IEnumerable<string> Soorten => Types.Keys;

    public static string Soort(Fact fact) => Names[fact.GetType()];

    /// <summary>A level as it stands in the ledger.</summary>
    internal static string Woord(Niveau niveau) => JsonNamingPolicy.KebabCaseLower.ConvertName(niveau.ToString());

    /// <summary>As it is hashed and stored.</summary>
    public static void Write(JsonBuffer to, Fact fact)
    {
        if (!FrequentJson.TryWrite(to, fact))
            to.Serialize(fact, Info(fact.GetType()));
    }

    /// <summary>Reads the fact that the reader stands on, and leaves it at its end.</summary>
    /// <exception cref="JsonException">It is no such fact.</exception>
    public static Fact Read(string soort, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A fact is an object.");
        if (FrequentJson.TryRead(soort, ref reader) is { } frequent)
            return frequent;
        return Types.TryGetValue(soort, out var type) && JsonSerializer.Deserialize(ref reader, Info(type)) is Fact fact
            ? fact
            : throw new JsonException($"'{soort}' is not a kind of fact.");
    }

    // What the serializer must know of a type is only worked out when there is one: of all of them it takes a third of a start.
    private static JsonTypeInfo Info(Type type) => FactJsonContext.Default.GetTypeInfo(type)!;
}

/// <summary>A half-year as JSON text.</summary>
internal sealed class HalfjaarJson : JsonConverter<Halfjaar>
{
    public override Halfjaar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[16];
        return JsonText.TryCopy(ref reader, text, out var length) && Halfjaar.TryParse(text[..length], out var halfjaar)
            ? halfjaar
            : throw new JsonException("Not a half-year.");
    }

    public override void Write(Utf8JsonWriter writer, Halfjaar value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>
/// Names of members of an enumeration as the Dutch lower-case words that stand in the ledger. A book has millions; none is made a string.
/// </summary>
internal sealed class WoordJson<T> : JsonConverter<T>
    where T : struct, Enum
{
    // Two arrays and no sequence of pairs: for each enumeration the compiler would have to make all that a sequence does anew, at each start.
    private static readonly T[] Waarden = Enum.GetValues<T>();
    private static readonly JsonEncodedText[] Woorden = Array.ConvertAll(Waarden, Woord);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < Woorden.Length; i++)
            {
                if (reader.ValueTextEquals(Woorden[i].EncodedUtf8Bytes))
                    return Waarden[i];
            }
        }
        throw new JsonException($"Not a word for {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Van(value));

    public static JsonEncodedText Van(T value)
    {
        var place = 0;
        while (!EqualityComparer<T>.Default.Equals(Waarden[place], value))
            place++;
        return Woorden[place];
    }

    private static JsonEncodedText Woord(T value) =>
        JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters = [
        typeof(HalfjaarJson),
        typeof(WoordJson<Taak>),
        typeof(WoordJson<Standing>),
        typeof(WoordJson<Regeling>),
        typeof(WoordJson<Partij>),
        typeof(WoordJson<Wijze>),
        typeof(WoordJson<Methode>),
        typeof(WoordJson<Niveau>),
        typeof(WoordJson<Looptijd>),
        typeof(WoordJson<Locatiestap>),
        typeof(WoordJson<Signaalregel>),
        typeof(WoordJson<Behandeling>),
        typeof(WoordJson<Doorkijkfase>),
        typeof(WoordJson<Kandidaatbesluit>),
    ]
)]
[JsonSerializable(typeof(GebiedVastgesteld))]
[JsonSerializable(typeof(GebiedOpgegaan))]
[JsonSerializable(typeof(IndelingVastgesteld))]
[JsonSerializable(typeof(BronVastgelegd))]
[JsonSerializable(typeof(OpgaveVastgesteld))]
[JsonSerializable(typeof(OpgaveVerdeeld))]
[JsonSerializable(typeof(RealisatieGemeld))]
[JsonSerializable(typeof(RealisatieGepland))]
[JsonSerializable(typeof(BeginsaldoVastgesteld))]
[JsonSerializable(typeof(SaldoGecorrigeerd))]
[JsonSerializable(typeof(KalenderstapVastgesteld))]
[JsonSerializable(typeof(KalenderstapGedaan))]
[JsonSerializable(typeof(IndicatorVastgesteld))]
[JsonSerializable(typeof(SleutelVastgesteld))]
[JsonSerializable(typeof(VerdelingGemaakt))]
[JsonSerializable(typeof(TaakstellingOvergedragen))]
[JsonSerializable(typeof(KoppelingenGemeld))]
[JsonSerializable(typeof(OntheffingVerleend))]
[JsonSerializable(typeof(TekortVerschoond))]
[JsonSerializable(typeof(TredeBepaald))]
[JsonSerializable(typeof(BriefVerzonden))]
[JsonSerializable(typeof(LaddertredeVastgesteld))]
[JsonSerializable(typeof(LocatieVastgesteld))]
[JsonSerializable(typeof(CapaciteitVastgesteld))]
[JsonSerializable(typeof(LocatiestapBepaald))]
[JsonSerializable(typeof(BezettingGemeld))]
[JsonSerializable(typeof(SignaalBehandeld))]
[JsonSerializable(typeof(SignaaldrempelVastgesteld))]
[JsonSerializable(typeof(NoodvraagGesteld))]
[JsonSerializable(typeof(DoorkijkparameterVastgesteld))]
[JsonSerializable(typeof(ScenarioVastgesteld))]
[JsonSerializable(typeof(LocatieonderzoekGestart))]
[JsonSerializable(typeof(CriteriumVastgesteld))]
[JsonSerializable(typeof(KandidaatVoorgedragen))]
[JsonSerializable(typeof(KandidaatBeoordeeld))]
[JsonSerializable(typeof(KandidaatBesloten))]
[JsonSerializable(typeof(Ingetrokken))]
internal sealed partial class FactJsonContext : JsonSerializerContext;
