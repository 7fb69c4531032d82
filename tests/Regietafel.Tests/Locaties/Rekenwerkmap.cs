using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Regietafel.Tests.Locaties;

/// <summary>A workbook read back, of which the formulas are computed from its own cells as a spreadsheet does (SUMIFS, SUM, a reference).</summary>
internal sealed partial class Rekenwerkmap
{
    /// <summary>A cell: a number or text, and the formula that it is the outcome of.</summary>
    internal sealed record Cel(object Waarde, string? Formule);

    private readonly Dictionary<string, Dictionary<(int Kolom, int Rij), Cel>> _bladen = [];
    private readonly Dictionary<string, string> _namen;

    public Rekenwerkmap(Stream stream)
    {
        using var werkmap = SpreadsheetDocument.Open(stream, false);
        Fouten = [.. new OpenXmlValidator().Validate(werkmap).Select(e => $"{e.Path?.XPath}: {e.Description}")];
        var deel = werkmap.WorkbookPart!;
        foreach (var blad in deel.Workbook.Sheets!.Elements<Sheet>())
            _bladen[blad.Name!.Value!] = Lees((WorksheetPart)deel.GetPartById(blad.Id!.Value!));
        _namen = deel.Workbook.DefinedNames!.Elements<DefinedName>().ToDictionary(n => n.Name!.Value!, n => n.Text);
        RekentBijOpenen = deel.Workbook.CalculationProperties?.FullCalculationOnLoad?.Value == true;
    }

    public IReadOnlyList<string> Fouten { get; }

    public bool RekentBijOpenen { get; }

    public IReadOnlyCollection<string> Bladen => _bladen.Keys;

    public object? this[string blad, string cel] => _bladen[blad].GetValueOrDefault(Plaats(cel))?.Waarde;

    public IEnumerable<Cel> Formules(string blad) => _bladen[blad].Values.Where(c => c.Formule is not null);

    /// <summary>The cells of a row, from left to right.</summary>
    public IEnumerable<Cel> Rij(string blad, int rij) =>
        _bladen[blad].Where(c => c.Key.Rij == rij).OrderBy(c => c.Key.Kolom).Select(c => c.Value);

    /// <summary>The cells of a column below the header, empty ones left out.</summary>
    public IEnumerable<object> Kolom(string blad, string letters) =>
        _bladen[blad]
            .Where(c => c.Key.Kolom == Plaats(letters + "1").Kolom && c.Key.Rij > 1)
            .Select(c => c.Value.Waarde);

    /// <summary>What the formula of a cell of this sheet comes to.</summary>
    public double Reken(string blad, string formule)
    {
        if (Som().Match(formule) is { Success: true } som)
            return Bereik(blad, som.Groups[1].Value).Sum(c => c?.Waarde is double getal ? getal : 0);
        if (!formule.StartsWith("SUMIFS(", StringComparison.Ordinal))
            return (double)Cellen(blad, formule).Single()!.Waarde;
        var delen = formule[7..^1].Split(',');
        var optellen = Bereik(blad, delen[0]);
        var telt = Enumerable.Repeat(true, optellen.Count).ToArray();
        for (var i = 1; i < delen.Length; i += 2)
        {
            var (bereik, eis) = (Bereik(blad, delen[i]), Eis(blad, delen[i + 1]));
            Assert.Equal(optellen.Count, bereik.Count);
            for (var j = 0; j < telt.Length; j++)
                telt[j] &= eis(bereik[j]?.Waarde);
        }
        return optellen.Where((c, i) => telt[i] && c?.Waarde is double).Sum(c => (double)c!.Waarde);
    }

    /// <summary>Words between quotes and references, joined by an ampersand; what begins with a sign compares numbers, what does not is the same without regard to case.</summary>
    private Func<object?, bool> Eis(string blad, string tekst)
    {
        var eis = string.Concat(
            tekst
                .Split('&')
                .Select(deel =>
                    deel[0] == '"'
                        ? deel.Trim('"')
                        : Convert.ToString(Cellen(blad, deel).Single()!.Waarde, CultureInfo.InvariantCulture)
                )
        );
        var teken = eis.TakeWhile(c => c is '<' or '>' or '=').Count();
        if (teken == 0)
            return waarde => waarde is string woord && Patroon(eis).IsMatch(woord);
        var grens = double.Parse(eis[teken..], CultureInfo.InvariantCulture);
        return eis[..teken] switch
        {
            "<=" => waarde => waarde is double getal && getal <= grens,
            ">" => waarde => waarde is double getal && getal > grens,
            _ => throw new InvalidOperationException($"The test does not know '{eis}'."),
        };
    }

    /// <summary>In a criterion * and ? stand for other letters, unless a tilde goes before them.</summary>
    private static Regex Patroon(string eis) =>
        new(
            "^"
                + Joker()
                    .Replace(
                        eis,
                        m =>
                            m.Value switch
                            {
                                "*" => ".*",
                                "?" => ".",
                                { Length: 2 } s => Regex.Escape(s[1..]),
                                var s => Regex.Escape(s),
                            }
                    )
                + "$",
            RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant
        );

    private List<Cel?> Bereik(string blad, string tekst) => [.. Cellen(blad, _namen.GetValueOrDefault(tekst, tekst))];

    private IEnumerable<Cel?> Cellen(string blad, string verwijzing)
    {
        if (verwijzing.Split('!') is [var ander, var rest])
            (blad, verwijzing) = (ander, rest);
        var hoeken = verwijzing.Split(':').Select(Plaats).ToArray();
        Assert.Equal(hoeken[0].Kolom, hoeken[^1].Kolom);
        for (var rij = hoeken[0].Rij; rij <= hoeken[^1].Rij; rij++)
            yield return _bladen[blad].GetValueOrDefault((hoeken[0].Kolom, rij));
    }

    private static Dictionary<(int, int), Cel> Lees(WorksheetPart blad)
    {
        var cellen = new Dictionary<(int, int), Cel>();
        foreach (var rij in blad.Worksheet.Descendants<Row>())
        {
            var kolom = 0;
            foreach (var cel in rij.Elements<Cell>())
            {
                kolom = cel.CellReference?.Value is { } plaats ? Plaats(plaats).Kolom : kolom + 1;
                object waarde =
                    cel.DataType?.Value == CellValues.InlineString
                        ? cel.InnerText
                        : double.Parse(cel.CellValue!.Text, CultureInfo.InvariantCulture);
                cellen[(kolom, (int)rij.RowIndex!.Value)] = new(waarde, cel.CellFormula?.Text);
            }
        }
        return cellen;
    }

    private static (int Kolom, int Rij) Plaats(string cel)
    {
        var letters = cel.Where(char.IsAsciiLetterUpper).Aggregate(0, (som, letter) => (som * 26) + letter - 'A' + 1);
        return (letters, int.Parse(string.Concat(cel.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^SUM\(([^)]+)\)$")]
    private static partial Regex Som();

    [GeneratedRegex("~.|.", RegexOptions.Singleline)]
    private static partial Regex Joker();
}
