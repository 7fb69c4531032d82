namespace Regietafel.Web.Components;

/// <summary>A page that says one thing, with the next step under it.</summary>
public sealed record Message(string Title, string Sentence);
