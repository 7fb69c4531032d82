namespace Regietafel.Locaties;

/// <summary>How sure it is that places will be there, the surest first.</summary>
public enum Zekerheid
{
    /// <summary>They are there on the peildatum.</summary>
    Zeker,

    /// <summary>The college decided and the neighbourhood was heard (hard plan); without steps: the source says that it was decided.</summary>
    Hard,

    /// <summary>Still to be decided.</summary>
    Voornemen,
}
