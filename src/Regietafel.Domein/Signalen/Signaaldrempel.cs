using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Signalen;

/// <summary>
/// The threshold of a rule, as data. <paramref name="Naam"/>: what the rule is called on pages; <paramref name="Eenheid"/>: of the value;
/// <paramref name="Dagen"/>: within how many days someone should act; <paramref name="Bron"/>: where the value comes from, or that it was set here
/// (gesteld).
/// </summary>
public sealed record Signaaldrempel(
    Signaalregel Regel,
    string Naam,
    int Waarde,
    string Eenheid,
    int Dagen,
    string Bron
);

/// <summary>The default threshold of every rule.</summary>
public sealed class Signaaldrempels
{
    private readonly Signaaldrempel[] _perRegel;

    /// <exception cref="ArgumentException">Not every rule once.</exception>
    public Signaaldrempels(IEnumerable<Signaaldrempel> drempels)
    {
        _perRegel = [.. drempels.OrderBy(d => d.Regel)];
        if (!_perRegel.Select(d => d.Regel).SequenceEqual(Signaalregels.Alle))
            throw new ArgumentException("Every rule has one threshold.", nameof(drempels));
    }

    public IReadOnlyList<Signaaldrempel> Alle => _perRegel;

    public Signaaldrempel this[Signaalregel regel] => _perRegel[(int)regel];
}

/// <summary>The threshold that holds somewhere; <paramref name="Entry"/>: who laid it down, none: the default.</summary>
public readonly record struct GeldendeDrempel(int Waarde, GebiedCode? Van, Entry? Entry);

/// <summary>The thresholds at a peilmoment: that of the nearest table, then of the province, then of the land, then the default.</summary>
public sealed class DrempelsAt(Book book, Indeling indeling, Peilmoment peilmoment, Signaaldrempels standaard)
{
    private readonly Dictionary<GebiedCode, GeldendeDrempel[]> _perGebied = [];

    public GeldendeDrempel this[GebiedCode gebied, Signaalregel regel] => Van(gebied)[(int)regel];

    private GeldendeDrempel[] Van(GebiedCode gebied)
    {
        if (_perGebied.TryGetValue(gebied, out var drempels))
            return drempels;
        drempels = Boven(gebied) is { } boven
            ? [.. Van(boven)]
            : [.. standaard.Alle.Select(d => new GeldendeDrempel(d.Waarde, null, null))];
        if (book.Dossier(gebied)?.Signalen is { } dossier)
        {
            foreach (var verloop in dossier.Drempels.Values)
            {
                if (verloop.At(peilmoment) is { Fact: SignaaldrempelVastgesteld f } entry)
                    drempels[(int)f.Regel] = new(f.Waarde, gebied, entry);
            }
        }
        return _perGebied[gebied] = drempels;
    }

    private GebiedCode? Boven(GebiedCode gebied) =>
        gebied.Niveau == Niveau.Land
            ? null
            : (gebied.Niveau > Niveau.Subregio ? indeling.Geheel(gebied, Niveau.Subregio) : null)
                ?? (gebied.Niveau > Niveau.Provincie ? indeling.Geheel(gebied, Niveau.Provincie) : null)
                ?? indeling.Geheel(gebied, Niveau.Land);
}
