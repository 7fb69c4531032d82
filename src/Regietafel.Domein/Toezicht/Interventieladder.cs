using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>How long a step lasts: without end, a number of weeks, or to the end of the half-year in which it began.</summary>
public enum Looptijd
{
    Geen,
    Weken,
    Halfjaar,
}

/// <summary>
/// A step of the ladder. <paramref name="Drempel"/>: from how many people behind it is proposed. <paramref name="Brief"/>: the letter that goes with it,
/// due within <paramref name="Briefweken"/>; none: no letter. <paramref name="Entry"/>: the province's own choice; none: the default.
/// </summary>
public sealed record Laddertrede(
    int Nummer,
    string Naam,
    Looptijd Looptijd,
    int? Weken,
    int Drempel,
    string? Brief,
    int? Briefweken,
    Entry? Entry = null
)
{
    /// <summary>The first day after the term of a step that began on that day; null when it has none.</summary>
    public DateOnly? Tot(DateOnly vanaf) =>
        Looptijd switch
        {
            Looptijd.Weken => vanaf.AddDays(7 * (Weken ?? 0)),
            Looptijd.Halfjaar => Halfjaar.Van(vanaf).Eind,
            _ => null,
        };

    /// <summary>The last day for the letter of a step that began on that day; null when none goes with it.</summary>
    public DateOnly? BriefUiterlijk(DateOnly vanaf) => Brief is null ? null : vanaf.AddDays(7 * (Briefweken ?? 0));
}

/// <summary>The six steps of supervision as one province applies them, from signalling to taking over the task.</summary>
public sealed record Interventieladder
{
    public const int Hoogste = 6;

    /// <summary>From this step on it is about taking over, which a shortfall that is only expected cannot carry.</summary>
    public const int Vooraankondiging = 4;

    private readonly Laddertrede[] _treden;

    /// <exception cref="ArgumentException">Not the steps 1 to 6 in order.</exception>
    public Interventieladder(IEnumerable<Laddertrede> treden)
    {
        _treden = [.. treden];
        if (!_treden.Select(t => t.Nummer).SequenceEqual(Enumerable.Range(1, Hoogste)))
            throw new ArgumentException("A ladder has the steps 1 to 6, in order.", nameof(treden));
    }

    public IReadOnlyList<Laddertrede> Treden => _treden;

    /// <summary>The step with this number, 1 to 6.</summary>
    public Laddertrede this[int nummer] => _treden[nummer - 1];

    /// <summary>The ladder of a province: the default, with the steps it has laid down for itself in their place.</summary>
    public static Interventieladder Van(
        Book book,
        GebiedCode? provincie,
        Peilmoment peilmoment,
        Interventieladder standaard
    ) =>
        provincie is not null && book.Dossier(provincie)?.Toezicht is { } dossier
            ? new(standaard.Treden.Select(t => Eigen(dossier, t.Nummer, peilmoment) ?? t))
            : standaard;

    private static Laddertrede? Eigen(ToezichtDossier dossier, int nummer, Peilmoment peilmoment)
    {
        var reeks = dossier.Ladder;
        var plaats = reeks.Eerste(nummer);
        return
            plaats < reeks.Count
            && reeks.Keys[plaats] == nummer
            && reeks.Values[plaats].At(peilmoment) is { Fact: LaddertredeVastgesteld f } entry
            ? new(f.Trede, f.Naam, f.Looptijd, f.Weken, f.Drempel, f.Brief, f.Briefweken, entry)
            : null;
    }
}
