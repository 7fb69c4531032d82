using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>The API under <c>/v1</c>, by the NL API Design Rules 2.1; described in docs/openapi.json.</summary>
public static class ApiEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Navigation.Api, (PeilQuery vraag) => Screen.Show<ApiScreen, ApiModel>(new(vraag.Peil)))
            .WithMetadata(Kept.Mark);
        var v1 = app.MapGroup("/v1");
        GebiedenApi.Map(v1);
        StandApi.Map(v1);
        LocatiesApi.Map(v1);
        AgendaApi.Map(v1);
        ToezichtApi.Map(v1);
        SignalenApi.Map(v1);
        DoorkijkApi.Map(v1);
        WijzigingenApi.Map(v1);
        BoekingenApi.Map(v1);
        VerdelingenApi.Map(v1);
        OnderzoekenApi.Map(v1);
        OpenApi.Map(v1);
    }
}
