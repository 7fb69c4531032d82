namespace Regietafel;

/// <summary>
/// A rule says no. <paramref name="code"/> is stable for machines, the message is a Dutch sentence for people. <paramref name="veld"/>: the field
/// it is about, by the header it has on the import sheets (<c>van gebied</c>); none where it is about the whole.
/// </summary>
public sealed class Refusal(string code, string message, string? veld = null) : Exception(message)
{
    /// <summary>Stable, in kebab-case, for instance <c>opgave-al-vastgesteld</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The one word for the field; a form and the API have their own spelling of it.</summary>
    public string? Veld { get; } = veld;

    /// <summary>The staged entry that a rule about the whole batch is about.</summary>
    public long? Nummer { get; init; }
}
