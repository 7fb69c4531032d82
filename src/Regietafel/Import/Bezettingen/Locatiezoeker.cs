using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;

namespace Regietafel.Import.Bezettingen;

/// <summary>Finds the location of a cell: by its code, or by its name as the book has it last, with the municipality where names are the same.</summary>
internal sealed class Locatiezoeker
{
    private readonly Dictionary<string, List<LocatieCode>> _perNaam = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<LocatieCode>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<GebiedCode, string> _gemeenten = [];
    private readonly HashSet<LocatieCode> _bekend = [];

    public Locatiezoeker(Book book)
    {
        _lookup = _perNaam.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var code in book.Locaties)
        {
            if (book.Find(LocatieVastgesteld.SubjectOf(code))?.Laatste(book.Last)?.Fact is not LocatieVastgesteld f)
                continue;
            _bekend.Add(code);
            if (!_perNaam.TryGetValue(f.Naam.Trim(), out var codes))
                _perNaam[f.Naam.Trim()] = codes = [];
            codes.Add(code);
            _gemeenten[code.Gemeente] =
                (
                    book.Find(GebiedVastgesteld.SubjectOf(code.Gemeente))?.Laatste(book.Last)?.Fact as GebiedVastgesteld
                )?.Naam
                ?? "";
        }
    }

    public bool IsLeeg => _bekend.Count == 0;

    /// <summary>The locations that it can be: one when it is found.</summary>
    public IReadOnlyList<LocatieCode> Zoek(ReadOnlySpan<char> tekst, ReadOnlySpan<char> gemeente)
    {
        if (_lookup.TryGetValue(tekst, out var codes))
            return codes.Count == 1 || gemeente.Length == 0 ? codes : InGemeente(codes, gemeente);
        var spatie = tekst.IndexOf(' ');
        return
            LocatieCode.TryParse((spatie < 0 ? tekst : tekst[..spatie]).ToString(), null, out var code)
            && _bekend.Contains(code)
            ? [code]
            : [];
    }

    private List<LocatieCode> InGemeente(List<LocatieCode> codes, ReadOnlySpan<char> gemeente)
    {
        var (tekst, code) = (
            gemeente.ToString(),
            GebiedCode.TryParse(gemeente.ToString(), null, out var gelezen) ? gelezen : null
        );
        var daar = codes.FindAll(c =>
            c.Gemeente == code || tekst.Equals(_gemeenten[c.Gemeente], StringComparison.OrdinalIgnoreCase)
        );
        return daar.Count > 0 ? daar : codes;
    }
}
