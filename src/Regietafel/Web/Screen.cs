using Regietafel.Web.Components;

namespace Regietafel.Web;

/// <summary>A screen shows exactly one model: <c>Screen.Show&lt;StandScreen, StandModel&gt;(model)</c>. The component takes it as its parameter <c>Model</c>.</summary>
public static class Screen
{
    public static IResult Show<TScreen, TModel>(TModel model, int status = 200)
        where TScreen : Component => new Shown(typeof(TScreen), model, status);

    /// <summary>Writes the screen whole before anything goes out: what goes wrong in it becomes an error page.</summary>
    private sealed class Shown(Type screen, object? model, int status) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            using var html = new Html(1 << 17);
            new PageWriter(httpContext, html).Write(screen, model);
            var response = httpContext.Response;
            (response.StatusCode, response.ContentType) = (status, "text/html; charset=utf-8");
            await html.Send(response);
        }
    }
}
