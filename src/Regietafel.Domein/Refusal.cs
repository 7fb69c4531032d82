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

    /// <summary>What else is wrong with the same draft; null when that is all.</summary>
    public Refusal? Also { get; private init; }

    /// <summary>This one and what else is wrong with the same draft.</summary>
    public IEnumerable<Refusal> All
    {
        get
        {
            for (var refusal = this; refusal is not null; refusal = refusal.Also)
                yield return refusal;
        }
    }

    /// <summary>The same, with what else is wrong.</summary>
    public Refusal And(Refusal? other) =>
        other is null ? this : new(Code, Message, Veld) { Nummer = Nummer, Also = other };
}
