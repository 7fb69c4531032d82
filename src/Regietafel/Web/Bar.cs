namespace Regietafel.Web;

/// <summary>A part of a stacked bar with the figure it stands for. <paramref name="Value"/> null is "niet geregistreerd" and takes no width.</summary>
public sealed record BarPart(string Label, int? Value, string? Href = null, bool Derived = false, bool About = false);
