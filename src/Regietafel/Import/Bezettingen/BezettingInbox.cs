using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Import.Bezettingen;

/// <summary>Reads the tables of an import as occupancy, and gives them as rows of our own sheet.</summary>
internal sealed class BezettingInbox(Book book, Bezettingkeuze keuze, Problems problems)
{
    private const int MeesteNamen = 12;

    private readonly List<string> _opmerkingen = [];
    private readonly Locatiezoeker _zoeker = new(book);

    /// <summary>What the tables were taken for, and what of them is left out.</summary>
    public IReadOnlyList<string> Opmerkingen => _opmerkingen;

    /// <summary>The rows of our sheet; what is wrong with the table has been said.</summary>
    /// <exception cref="UnreadableException">It cannot be read as a table with occupancy.</exception>
    public IRows Open(IRows rijen, string plaats)
    {
        using (rijen)
        {
            if (book.Bron(keuze.Bron) is null)
                throw new UnreadableException(
                    $"de bron {CellText.Quote(keuze.Bron)} staat niet in het boek; leg die eerst vast."
                );
            if (_zoeker.IsLeeg)
                throw new UnreadableException(
                    "dit boek heeft nog geen locaties; leg die eerst vast, of importeer het blad locaties."
                );
            void Fout(int rij, string? kolom, string zin) => problems.Add(new(plaats, rij, kolom, zin));
            var lezer = new Tabellezer(rijen, keuze, _zoeker, Fout);
            lezer.Lees();
            var interval = Interval(lezer);
            var maker = new Reeksmaker(book, interval, keuze.Definitie, Fout);
            var reeksen = lezer
                .Tellingen.OrderBy(t => t.Key.Locatie)
                .ThenBy(t => t.Key.Groep, StringComparer.Ordinal)
                .SelectMany(t => maker.Van(t.Key.Locatie, t.Key.Groep, t.Value))
                .ToList();
            Meld(plaats, lezer, maker, interval);
            return new Reeksrijen(reeksen, keuze);
        }
    }

    /// <summary>Days that all lie whole weeks apart are read as weeks, each from its day on: that is how a weekly count is usually dated.</summary>
    private int Interval(Tabellezer lezer)
    {
        if (keuze.Kolommen["per"] is { } per)
            return Column.KeyOf(per) == "WEEK" ? 7 : 1;
        if (lezer.HeeftWeken)
            return 7;
        var dagen = lezer
            .Tellingen.Values.SelectMany(t => t)
            .Select(t => t.Dag.DayNumber)
            .Distinct()
            .Take(5_000)
            .ToList();
        return dagen.Count > 1 && dagen.TrueForAll(d => (d - dagen[0]) % 7 == 0) ? 7 : 1;
    }

    private void Meld(string plaats, Tabellezer lezer, Reeksmaker maker, int interval)
    {
        var locaties = lezer.Tellingen.Keys.Select(k => k.Locatie).Distinct().Count();
        var dagen = lezer.Tellingen.Values.SelectMany(t => t).Select(t => t.Dag).ToList();
        var tijd = dagen.Count == 0 ? "" : $", van {Tekst.Dag(dagen.Min())} tot en met {Tekst.Dag(dagen.Max())}";
        _opmerkingen.Add(
            $"{plaats}: gelezen als bezetting per {(interval == 7 ? "week" : "dag")}: {Tekst.Aantal(maker.Getallen, "getal", "getallen")} van {Tekst.Aantal(locaties, "locatie", "locaties")}{tijd}."
        );
        if (maker.AlBekend > 0)
            _opmerkingen.Add(
                $"{plaats}: {(maker.AlBekend == maker.Getallen ? "alle" : Tekst.Getal(maker.AlBekend))} getallen staan al zo in het boek."
            );
        _opmerkingen.Add(
            lezer.Totalen == 0
                ? $"{plaats}: de tabel heeft geen totalen om mee te controleren."
                : $"{plaats}: {Tekst.Aantal(lezer.Totalen, "totaal", "totalen")} nagerekend."
        );
        if (keuze.Bekende && lezer.Overgeslagen.Count > 0)
            _opmerkingen.Add(
                $"{plaats}: overgeslagen, want geen locatie in dit boek: {string.Join(", ", lezer.Overgeslagen.Take(MeesteNamen))}{(lezer.Overgeslagen.Count > MeesteNamen ? $" en nog {lezer.Overgeslagen.Count - MeesteNamen}" : "")}."
            );
    }
}
