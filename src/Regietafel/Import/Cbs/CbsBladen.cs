using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Import.Cbs;

/// <summary>Turns what was found in a file of CBS into rows of our sheets: the source, and the figures or the areas that the book does not have yet.</summary>
internal static class CbsBladen
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static IEnumerable<(Sheet Sheet, IRows Rows)> Van(CbsInhoud inhoud, Book book)
    {
        if (book.Bron(inhoud.BronCode) is null)
            yield return (
                BronSheets.Bronnen,
                new CbsRows(
                    ["code", "titel", "vindplaats"],
                    [(1, [inhoud.BronCode, inhoud.BronTitel, inhoud.Vindplaats])]
                )
            );
        if (inhoud.Indicator is { } indicator)
            yield return (IndicatorSheet.Indicatoren, Cijfers(inhoud, indicator, book));
        else
            foreach (var blad in Gebieden(inhoud, book))
                yield return blad;
    }

    public static bool IsBekend(Book book, GebiedCode code) =>
        book.Find(GebiedVastgesteld.SubjectOf(code))?.Laatste(book.Last) is not null;

    private static CbsRows Cijfers(CbsInhoud inhoud, string indicator, Book book) =>
        new(
            ["indicator", "gebied", "peildatum", "waarde", "bron", "pagina"],
            [
                .. inhoud
                    .Cijfers.Where(c => IsBekend(book, c.Gebied))
                    .Select(c =>
                        (
                            c.Rij,
                            (string?[])
                                [
                                    indicator,
                                    c.Gebied.ToString(),
                                    Iso(c.Peildatum),
                                    c.Waarde.ToString("0.############################", Dutch),
                                    inhoud.BronCode,
                                    inhoud.Veld,
                                ]
                        )
                    ),
            ]
        );

    private static IEnumerable<(Sheet, IRows)> Gebieden(CbsInhoud inhoud, Book book)
    {
        var dag = inhoud.Peildatum!.Value;
        var indeling = new Indeling(book, new Peilmoment(dag, book.Last));
        var gebieden = new Dictionary<GebiedCode, string> { [GebiedCode.Nederland] = "Nederland" };
        var delen = new List<(GebiedCode Deel, GebiedCode Geheel)>();
        foreach (var gemeente in inhoud.Gemeenten)
        {
            gebieden[gemeente.Code] = gemeente.Naam;
            if (gemeente.Provincie is { } provincie)
            {
                gebieden[provincie.Code] = provincie.Naam;
                delen.Add((gemeente.Code, provincie.Code));
                delen.Add((provincie.Code, GebiedCode.Nederland));
            }
            if (gemeente.Veiligheidsregio is not { } regio)
                continue;
            gebieden[regio.Code] = regio.Naam;
            delen.Add((gemeente.Code, regio.Code));
            if (gemeente.Provincie is { } omvat)
                delen.Add((regio.Code, omvat.Code));
        }
        yield return (
            GebiedSheets.Gebieden,
            new CbsRows(
                ["code", "naam", "van", "bron"],
                [
                    .. gebieden
                        .Where(g => indeling.Find(g.Key) is null)
                        .OrderBy(g => g.Key.Niveau)
                        .ThenBy(g => g.Key)
                        .Select(g => (1, (string?[])[g.Key.ToString(), g.Value, Iso(dag), inhoud.BronCode])),
                ]
            )
        );
        yield return (
            GebiedSheets.Indeling,
            new CbsRows(
                ["deel", "geheel", "van", "bron"],
                [
                    .. delen
                        .Distinct()
                        .Where(d => indeling.Geheel(d.Deel, d.Geheel.Niveau) != d.Geheel)
                        .OrderBy(d => d.Deel.Niveau)
                        .ThenBy(d => d.Deel)
                        .Select(d =>
                            (1, (string?[])[d.Deel.ToString(), d.Geheel.ToString(), Iso(dag), inhoud.BronCode])
                        ),
                ]
            )
        );
    }

    private static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
