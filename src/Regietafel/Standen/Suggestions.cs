using Regietafel.Gebieden;

namespace Regietafel.Standen;

/// <summary>The areas found while typing.</summary>
public sealed record Suggestions(IReadOnlyList<Gebied> Found, StandLinks Links);
