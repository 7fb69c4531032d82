using System.Globalization;
using System.Text;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Import.Bezettingen;

/// <summary>Runs of numbers as the rows of our own sheet; each has the number that its first number had in the file.</summary>
internal sealed class Reeksrijen(IReadOnlyList<Telreeks> reeksen, Bezettingkeuze keuze) : IRows
{
    private static readonly string[] Kop =
    [
        "locatie",
        "doelgroep",
        "vanaf",
        "interval",
        "aantallen",
        "definitie",
        "bron",
    ];

    private readonly string[] _cellen = [.. Kop];
    private int _plaats = -1;

    public int Number => _plaats <= 0 ? 1 : reeksen[_plaats - 1].Rij;

    public int Count => Kop.Length;

    public ReadOnlySpan<char> this[int cell] => (uint)cell < (uint)Kop.Length ? _cellen[cell] : default;

    public bool Read()
    {
        if (_plaats >= reeksen.Count)
            return false;
        if (++_plaats > 0)
            Vul(reeksen[_plaats - 1]);
        return true;
    }

    public void Dispose() { }

    private void Vul(Telreeks reeks)
    {
        _cellen[0] = reeks.Locatie.ToString();
        _cellen[1] = reeks.Groep ?? "";
        _cellen[2] = reeks.Vanaf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _cellen[3] = reeks.Interval == 7 ? "week" : "dag";
        _cellen[4] = Tekst(reeks.Aantallen);
        _cellen[5] = keuze.Definitie ?? "";
        _cellen[6] = keuze.Bron;
    }

    private static string Tekst(List<int?> aantallen)
    {
        var tekst = new StringBuilder(aantallen.Count * 5);
        foreach (var aantal in aantallen)
        {
            if (tekst.Length > 0)
                tekst.Append(' ');
            if (aantal is { } getal)
                tekst.Append(CultureInfo.InvariantCulture, $"{getal}");
            else
                tekst.Append(Reekstekst.Gat[0]);
        }
        return tekst.ToString();
    }
}
