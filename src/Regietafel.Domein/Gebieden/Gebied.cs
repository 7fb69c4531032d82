namespace Regietafel.Gebieden;

/// <summary>An area that exists at a peilmoment, by its name of then.</summary>
public sealed record Gebied(GebiedCode Code, string Naam)
{
    public Niveau Niveau => Code.Niveau;
}
