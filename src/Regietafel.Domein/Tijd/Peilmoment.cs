namespace Regietafel.Tijd;

/// <summary>
/// The day a figure is about, and what was known: every entry up to and including number <paramref name="Bekend"/>.
/// A "bekend op" in clock time becomes such a number once, at the edge, by <c>Book.Peilmoment</c>; order is the number, never the clock.
/// </summary>
public readonly record struct Peilmoment(DateOnly Peildatum, long Bekend);
