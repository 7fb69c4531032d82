using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Regietafel.Web;

/// <summary>A screen shows exactly one model: <c>Screen.Show&lt;StandScreen, StandModel&gt;(model)</c>. The component takes it as its parameter <c>Model</c>.</summary>
public static class Screen
{
    public static IResult Show<TScreen, TModel>(TModel model, int status = 200)
        where TScreen : IComponent =>
        new RazorComponentResult<TScreen>(new Dictionary<string, object?> { ["Model"] = model })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
}
