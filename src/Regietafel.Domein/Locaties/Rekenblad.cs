using Regietafel.Gebieden;
using Regietafel.Opgaven;

namespace Regietafel.Locaties;

/// <summary>
/// The places of a municipality on a <see cref="Rekenblad"/>: for each of its days as many numbers as there are degrees of
/// <see cref="Zekerheid"/>, the surest first.
/// </summary>
public sealed record Rekenrij(GebiedCode Gemeente, IReadOnlyList<int> Plekken);

/// <summary>
/// The places of one task in chosen locations that count for its opgave, per municipality and by how sure they are when all goes as said, on the
/// peildatum and on the first day of the eight quarters after it. A season counts on the days in it.
/// </summary>
public sealed record Rekenblad(Taak Taak, IReadOnlyList<DateOnly> Dagen, IReadOnlyList<Rekenrij> Rijen)
{
    public const int Kwartalen = 8;

    public static readonly IReadOnlyList<Zekerheid> Zekerheden = Enum.GetValues<Zekerheid>();

    /// <param name="gemeenten">Those that get a row in any case, in this order; others in which a location lies come after them.</param>
    public static Rekenblad Van(
        IReadOnlyList<Locatie> locaties,
        Registerkeuze keuze,
        IReadOnlyList<GebiedCode> gemeenten,
        Taak taak,
        Capaciteitsoorten soorten,
        DateOnly peildatum
    )
    {
        var dagen = DagenVan(peildatum);
        var rijen = new List<(GebiedCode Gemeente, int[] Plekken)>();
        var plaatsen = new Dictionary<GebiedCode, int[]>();
        foreach (var gemeente in gemeenten)
            Rij(gemeente);
        foreach (var locatie in locaties)
        {
            var rij = Rij(locatie.Gemeente);
            foreach (var stuk in locatie.Stukken)
            {
                if (stuk.Feit.Taak == taak && soorten.TeltMee(stuk.Feit) && keuze.Past(stuk, peildatum))
                    Tel(stuk, dagen, rij);
            }
        }
        return new(taak, dagen, [.. rijen.Select(r => new Rekenrij(r.Gemeente, r.Plekken))]);

        int[] Rij(GebiedCode gemeente)
        {
            if (plaatsen.TryGetValue(gemeente, out var rij))
                return rij;
            plaatsen[gemeente] = rij = new int[dagen.Length * Zekerheden.Count];
            rijen.Add((gemeente, rij));
            return rij;
        }
    }

    /// <summary>What all municipalities have together, in the same order of columns.</summary>
    public IReadOnlyList<int> Samen()
    {
        var samen = new int[Dagen.Count * Zekerheden.Count];
        foreach (var rij in Rijen)
        {
            for (var i = 0; i < samen.Length; i++)
                samen[i] = checked(samen[i] + rij.Plekken[i]);
        }
        return samen;
    }

    private static DateOnly[] DagenVan(DateOnly peildatum)
    {
        var kwartaal = new DateOnly(peildatum.Year, ((peildatum.Month - 1) / 3 * 3) + 1, 1);
        return [peildatum, .. Enumerable.Range(1, Kwartalen).Select(k => kwartaal.AddMonths(3 * k))];
    }

    private static void Tel(Capaciteitstuk stuk, DateOnly[] dagen, int[] rij)
    {
        for (var i = 0; i < dagen.Length; i++)
        {
            ref var cel = ref rij[(i * Zekerheden.Count) + (int)stuk.Zekerheid];
            cel = checked(cel + stuk.Plekken(dagen[i]));
        }
    }
}
