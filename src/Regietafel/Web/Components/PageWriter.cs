using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

// What a component compiles to is not promised to stay as it is; a newer framework that changes it does not compile here, or fails each test of a page.
#pragma warning disable BL0006

namespace Regietafel.Web.Components;

/// <summary>
/// Writes a component and those in it as HTML, each as soon as it is built. The renderers of the framework first compare what is built with what was there
/// before, which for a page that is written once is nothing, and that took a quarter of the time of a page.
/// </summary>
internal sealed class PageWriter(HttpContext context, Html html)
{
    private static readonly HashSet<string> WithoutEnd = new(StringComparer.Ordinal)
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    };

    private readonly Stack<RenderTreeBuilder> _free = [];

    public void Write(Type screen, object? model)
    {
        var blueprint = Blueprint.Of(screen);
        var component = blueprint.Make(context);
        blueprint.Set(component, "Model", model);
        Write(component);
    }

    private void Write(Component component)
    {
        if (component is Piece piece)
        {
            piece.Of(html);
            return;
        }
        var builder = _free.TryPop(out var free) ? free : new();
        component.Build(builder);
        var built = builder.GetFrames();
        Write(built.Array, 0, built.Count);
        builder.Clear();
        _free.Push(builder);
    }

    private void Write(RenderTreeFrame[] frames, int at, int end)
    {
        while (at < end)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    WriteElement(frames, at);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    Write(Make(frames, at));
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Text:
                    html.Text(frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    html.Raw(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Region: // what is in it follows it
                    at++;
                    break;
                default:
                    throw new NotSupportedException($"A page has no use for a frame of type {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(RenderTreeFrame[] frames, int at)
    {
        var (name, end) = (frames[at].ElementName, at + frames[at].ElementSubtreeLength);
        html.Raw("<", name, "");
        for (at++; at < end && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
            WriteAttribute(frames[at].AttributeName, frames[at].AttributeValue);
        if (at == end && WithoutEnd.Contains(name))
        {
            html.Raw(" />");
            return;
        }
        html.Raw(">");
        Write(frames, at, end);
        html.Raw("</", name, ">");
    }

    /// <summary>One that is false or null does not come here; one that is true is its name alone.</summary>
    private void WriteAttribute(string name, object value)
    {
        if (value is string text)
            html.Attribute(name, text);
        else
            html.Raw(" ", name, "");
    }

    private Component Make(RenderTreeFrame[] frames, int at)
    {
        var blueprint = Blueprint.Of(frames[at].ComponentType);
        var component = blueprint.Make(context);
        for (at++; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
            blueprint.Set(component, frames[at].AttributeName, frames[at].AttributeValue);
        return component;
    }
}
