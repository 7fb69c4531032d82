using Regietafel.Import.Reading;

namespace Regietafel.Import.Cbs;

/// <summary>
/// The rows of a CSV file of StatLine. Lines before the header (a title, empty ones) and the line <c>Bron: CBS</c> at the end are passed over.
/// </summary>
internal sealed class CsvRijen : ICbsRijen
{
    private const int MeesteRegelsVooraf = 10;

    private readonly CsvRows _rows;
    private readonly List<string> _omgeving;
    private string[]? _header;

    public CsvRijen(Stream stream, string naam) => (_rows, _omgeving) = (new(stream), [naam]);

    public IEnumerable<string> Omgeving => _omgeving;

    public int Nummer => _rows.Number;

    /// <summary>True for the header of a table of CBS: a region and a period, or a measure.</summary>
    public static bool IsHeader(IReadOnlyCollection<string> velden) =>
        velden.Any(CbsVelden.IsRegio) && (velden.Any(CbsVelden.IsPeriode) || velden.Contains(CbsVelden.Code1))
        || velden.Contains(CbsVelden.Measure);

    /// <summary>True when the first lines of the file are those of a table of CBS.</summary>
    public static bool Herken(Stream stream)
    {
        var begin = new byte[8_192];
        var read = stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        try
        {
            using var rows = new CsvRows(new MemoryStream(begin, 0, read));
            for (var regel = 0; regel < MeesteRegelsVooraf && rows.Read(); regel++)
            {
                string[] cellen = [.. Enumerable.Range(0, rows.Count).Select(i => rows[i].ToString())];
                if (IsHeader(cellen) || cellen.Contains("Onderwerp"))
                    return true;
            }
        }
        catch (UnreadableException)
        {
            // The begin of a file may end in the middle of a quoted cell or of a letter; what it is, is known by then.
        }
        return false;
    }

    public bool Lees(Dictionary<string, string?> rij)
    {
        rij.Clear();
        if (_header is null && !Header())
            return false;
        while (_rows.Read())
        {
            if (_rows.Count < 2)
                continue;
            for (var i = 0; i < Math.Min(_rows.Count, _header!.Length); i++)
                rij[_header[i]] = _rows[i].Length == 0 ? null : _rows[i].ToString();
            return true;
        }
        return false;
    }

    private bool Header()
    {
        for (var regel = 0; regel < MeesteRegelsVooraf && _rows.Read(); regel++)
        {
            string[] cellen = [.. Enumerable.Range(0, _rows.Count).Select(i => _rows[i].ToString())];
            if (cellen.Contains("Onderwerp"))
                throw new UnreadableException(
                    "dit is een tabel in de indeling van StatLine; kies bij het downloaden ‘CSV met statistische symbolen’, of de onbewerkte dataset."
                );
            if (IsHeader(cellen))
            {
                _header = cellen;
                return true;
            }
            _omgeving.AddRange(cellen.Where(c => c.Length > 0));
        }
        return false;
    }

    public void Dispose() => _rows.Dispose();
}
