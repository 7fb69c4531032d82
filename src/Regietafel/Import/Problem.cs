using System.Globalization;
using System.Text;

namespace Regietafel.Import;

/// <summary>
/// Something in the input that keeps it from being booked. <paramref name="Bestand"/> names the file, and the sheet where a file has more than one;
/// row and column are missing where the problem is that of the whole.
/// </summary>
public sealed record Problem(string Bestand, int? Rij, string? Kolom, string Zin)
{
    /// <summary>As a person reads it: <c>realisatie.csv, rij 12, kolom aantal: '12,5' is geen heel getal.</c></summary>
    public override string ToString()
    {
        var text = new StringBuilder(Bestand);
        if (Rij is { } rij)
            text.Append(CultureInfo.InvariantCulture, $", rij {rij}");
        if (Kolom is { } kolom)
            text.Append(", kolom ").Append(kolom);
        return text.Append(Bestand.Length > 0 ? ": " : "").Append(Zin).ToString();
    }
}

/// <summary>All problems of an import, in order; beyond the first thousand they are counted only.</summary>
internal sealed class Problems
{
    public const int Limit = 1_000;

    private List<Problem> _listed = [];

    public IReadOnlyList<Problem> Listed => _listed;

    public int Count { get; private set; }

    public void Add(Problem problem)
    {
        Count++;
        if (_listed.Count < Limit)
            _listed.Add(problem);
    }

    public void AddAll(Problems others)
    {
        foreach (var problem in others._listed)
            Add(problem);
        Count += others.Count - others._listed.Count;
    }

    /// <summary>Hands over all of it, and is empty afterwards.</summary>
    public Problems Take()
    {
        var taken = new Problems { _listed = _listed, Count = Count };
        (_listed, Count) = ([], 0);
        return taken;
    }
}
