namespace Regietafel.Web.Components;

/// <summary>A step of the path to a page; the last one, the page itself, has no link.</summary>
public sealed record Crumb(string Label, string? Href = null);
