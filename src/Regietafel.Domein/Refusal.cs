namespace Regietafel;

/// <summary>A rule says no. <paramref name="code"/> is stable for machines, the message is a Dutch sentence for people.</summary>
public sealed class Refusal(string code, string message) : Exception(message)
{
    /// <summary>Stable, in kebab-case, for instance <c>opgave-al-vastgesteld</c>.</summary>
    public string Code { get; } = code;
}
