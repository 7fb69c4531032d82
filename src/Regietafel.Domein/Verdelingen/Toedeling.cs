namespace Regietafel.Verdelingen;

/// <summary>What one participant gets, and why.</summary>
public sealed class Toedeling
{
    private readonly Verdeling _verdeling;

    internal Toedeling(Verdeling verdeling, int plaats, Deelnemer deelnemer) =>
        (_verdeling, Plaats, Deelnemer) = (verdeling, plaats, deelnemer);

    internal int Plaats { get; }

    public Deelnemer Deelnemer { get; }

    public int Aantal => _verdeling.AantalVan(Plaats);

    /// <summary>What holds it between bounds; it may still be what it would have been without.</summary>
    public Grens Grens => _verdeling.GrensVan(Plaats);

    /// <summary>The whole in proportion to the weight, bounds aside.</summary>
    public Breuk Evenredig => _verdeling.EvenredigVan(Plaats);

    /// <summary>The exact share that was rounded: within its own bounds, and after what the bounds of others take or leave.</summary>
    public Breuk Exact => _verdeling.ExactVan(Plaats);

    /// <summary>What rounding added (plus) or took away (minus).</summary>
    public Breuk Afronding => Aantal - Exact;

    /// <summary>The draw in which it took part.</summary>
    public Gelijkspel? Gelijk =>
        _verdeling.Gelijk.FirstOrDefault(g => g.Codes.Contains(Deelnemer.Code, StringComparer.Ordinal));

    /// <summary>Why it is this number, in sentences that a member of a council can follow.</summary>
    public string Toelichting => Verdelingen.Toelichting.Van(_verdeling, this);
}
