namespace Regietafel.Gebieden;

/// <summary>The levels of area. A gemeente lies in a provincie, a veiligheidsregio and, where the table made one, a subregio.</summary>
public enum Niveau
{
    Land,
    Provincie,
    Veiligheidsregio,
    Subregio,
    Gemeente,
}
