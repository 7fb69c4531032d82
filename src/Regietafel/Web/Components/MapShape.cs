namespace Regietafel.Web.Components;

/// <summary>
/// An area on the map, in the coordinates of its <c>viewBox</c>: a circle, or real borders as SVG <paramref name="Path"/> data.
/// <paramref name="Text"/> is what is said about it, in the tooltip and for a screen reader: "Arnhem: 1.180 van 1.075 plaatsen".
/// </summary>
public sealed record MapShape(
    string Label,
    string Text,
    string Href,
    string Class,
    double X,
    double Y,
    double Radius,
    string? Path = null
);

/// <summary>A part of a map's legend.</summary>
public sealed record MapKey(string Class, string Label);
