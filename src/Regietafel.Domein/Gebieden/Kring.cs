using Regietafel.Ledger;

namespace Regietafel.Gebieden;

/// <summary>An area and all that lies in it or merged into what lies in it, at one peilmoment.</summary>
internal sealed class Kring
{
    private readonly List<Dossier> _leden = [];
    private ulong[] _plaatsen = [];

    /// <summary>The area itself first.</summary>
    public IReadOnlyList<Dossier> Leden => _leden;

    public bool Bevat(Dossier dossier) =>
        dossier.Plaats >> 6 is var woord
        && woord < _plaatsen.Length
        && (_plaatsen[woord] & (1UL << (dossier.Plaats & 63))) != 0;

    /// <summary>False when it was in it already.</summary>
    internal bool Add(Dossier dossier)
    {
        if (Bevat(dossier))
            return false;
        if (dossier.Plaats >> 6 is var woord && woord >= _plaatsen.Length)
            Array.Resize(ref _plaatsen, woord + 1);
        _plaatsen[woord] |= 1UL << (dossier.Plaats & 63);
        _leden.Add(dossier);
        return true;
    }
}
