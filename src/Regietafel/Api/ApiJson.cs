using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regietafel.Boekingen;
using Regietafel.Doorkijken;
using Regietafel.Herkomsten;
using Regietafel.Kalenders;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Signalen;
using Regietafel.Sleutels;
using Regietafel.Standen;
using Regietafel.Toezicht;
using Regietafel.Verdelingen;
using Regietafel.Wijzigingen;

namespace Regietafel.Api;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Pagina<GebiedJson>))]
[JsonSerializable(typeof(Pagina<BronJson>))]
[JsonSerializable(typeof(Pagina<WijzigingJson>))]
[JsonSerializable(typeof(GebiedUitgebreid))]
[JsonSerializable(typeof(StandJson))]
[JsonSerializable(typeof(DelenAntwoord))]
[JsonSerializable(typeof(HerkomstJson))]
[JsonSerializable(typeof(TrendAntwoord))]
[JsonSerializable(typeof(Pagina<LocatieJson>))]
[JsonSerializable(typeof(LocatieUitgebreid))]
[JsonSerializable(typeof(AgendaJson))]
[JsonSerializable(typeof(ToezichtJson))]
[JsonSerializable(typeof(SignalenJson))]
[JsonSerializable(typeof(DoorkijkJson))]
[JsonSerializable(typeof(BoekingenAntwoord))]
[JsonSerializable(typeof(BoekingJson))]
[JsonSerializable(typeof(Geboekt))]
[JsonSerializable(typeof(Pagina<SleutelJson>))]
[JsonSerializable(typeof(SleutelAntwoord))]
[JsonSerializable(typeof(Pagina<OnderzoekJson>))]
[JsonSerializable(typeof(OnderzoekJson))]
[JsonSerializable(typeof(VerdeelstaatJson))]
[JsonSerializable(typeof(Probleem))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Readable by people too: as JSON that is never part of a page, text needs no escapes but those of JSON.</summary>
    public static ApiJson Leesbaar { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
