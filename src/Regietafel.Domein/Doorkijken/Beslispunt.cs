namespace Regietafel.Doorkijken;

/// <summary>
/// A temporary piece that ends, and by when it must be decided what comes after it: its end less the months that its kind takes to decide.
/// <paramref name="Dagen"/>: how many days from the peildatum; minus is too late.
/// </summary>
public sealed record Beslispunt(Doorkijkstuk Stuk, DateOnly Eind, DateOnly Uiterlijk, int Dagen)
{
    public bool IsTeLaat => Dagen < 0;
}
