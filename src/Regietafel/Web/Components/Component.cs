using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Regietafel.Web.Components;

/// <summary>
/// What every component of a page is: it gets its parameters once, and says once what it shows. Nothing of it stays behind to show again, so it needs
/// none of what a page that lives on must keep.
/// </summary>
public abstract class Component : IComponent
{
    /// <summary>Works out what it shows from the parameters, which are there by now.</summary>
    protected virtual void OnParametersSet() { }

    /// <summary>The markup of the component, which is compiled into this.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder) { }

    internal void Build(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException("A page is written once.");

    Task IComponent.SetParametersAsync(ParameterView parameters) =>
        throw new NotSupportedException("A page is written once.");
}
