using System.Runtime.InteropServices;
using Regietafel.Web;

namespace Regietafel.Import.Bezettingen;

/// <summary>
/// The totals that a table gives, held against what its rows add up to: a row <c>Totaal</c> against all rows of its day and group or against those
/// since the total before it, a column against its row.
/// </summary>
internal sealed class Controletotalen(Action<int, string, string> fout)
{
    private readonly Dictionary<(int Dag, string? Groep), (long Alles, long Sinds)> _sommen = [];
    private readonly List<(int Rij, string Kolom, (int, string?) Wat, long Gezegd, long Sinds)> _gezegd = [];

    /// <summary>How many totals there were.</summary>
    public int Count { get; private set; }

    /// <summary>True for the name of a row that is a total and no location.</summary>
    public static bool IsTotaal(ReadOnlySpan<char> naam) =>
        naam.StartsWith("totaal", StringComparison.OrdinalIgnoreCase)
        || naam.StartsWith("subtotaal", StringComparison.OrdinalIgnoreCase)
        || naam.StartsWith("eindtotaal", StringComparison.OrdinalIgnoreCase);

    public void Tel(int dag, string? groep, int aantal)
    {
        ref var som = ref CollectionsMarshal.GetValueRefOrAddDefault(_sommen, (dag, groep), out _);
        som = (som.Alles + aantal, som.Sinds + aantal);
    }

    /// <summary>A total of a day and group that a row gives.</summary>
    public void Rij(int rij, string kolom, int dag, string? groep, int gezegd)
    {
        Count++;
        var (alles, sinds) = _sommen.GetValueOrDefault((dag, groep));
        _gezegd.Add((rij, kolom, (dag, groep), gezegd, sinds));
        _sommen[(dag, groep)] = (alles, 0);
    }

    /// <summary>A total at the end of a row.</summary>
    public void Kolom(int rij, string kolom, int gezegd, long som)
    {
        Count++;
        if (gezegd != som)
            fout(
                rij,
                kolom,
                $"het totaal is {Tekst.Getal(gezegd)}, maar de getallen van de rij zijn samen {Tekst.Getal(som)}."
            );
    }

    /// <summary>When every row was read: whether the totals are those of the rows.</summary>
    public void Sluit()
    {
        foreach (var (rij, kolom, wat, gezegd, sinds) in _gezegd)
        {
            var alles = _sommen[wat].Alles;
            if (gezegd == alles || gezegd == sinds)
                continue;
            var deel = sinds == alles ? "" : $" (sinds het vorige totaal {Tekst.Getal(sinds)})";
            fout(
                rij,
                kolom,
                $"het totaal is {Tekst.Getal(gezegd)}, maar de rijen zijn samen {Tekst.Getal(alles)}{deel}."
            );
        }
    }
}
