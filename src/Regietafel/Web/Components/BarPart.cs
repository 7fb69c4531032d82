using Regietafel.Standen;

namespace Regietafel.Web.Components;

/// <summary>A part of a stacked bar with the figure it stands for; what is not registered takes no width.</summary>
public sealed record BarPart(string Label, Cijfer Value, string? Href = null);
