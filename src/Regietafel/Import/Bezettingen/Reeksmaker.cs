using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Tijd;

namespace Regietafel.Import.Bezettingen;

/// <summary>Numbers of one location and group on days or weeks in a row, with the row of the first.</summary>
internal sealed record Telreeks(
    LocatieCode Locatie,
    string? Groep,
    DateOnly Vanaf,
    int Interval,
    List<int?> Aantallen,
    int Rij
);

/// <summary>Makes of the numbers of a table as few rows as there are runs of days or weeks, without those that the book has already.</summary>
internal sealed class Reeksmaker(Book book, int interval, string? definitie, Action<int, string?, string> fout)
{
    /// <summary>As long as one fact may be.</summary>
    private const int Langste = 3_700;

    public int Getallen { get; private set; }

    /// <summary>How many numbers the book has already, just so.</summary>
    public int AlBekend { get; private set; }

    public IEnumerable<Telreeks> Van(LocatieCode locatie, string? groep, List<Telling> tellingen)
    {
        tellingen.Sort(static (a, b) => a.Dag != b.Dag ? a.Dag.CompareTo(b.Dag) : a.Rij.CompareTo(b.Rij));
        var verloop = book.Find(new BezettingGemeld(locatie, groep, default, 1, Dagreeks.Van([null])));
        Telreeks? reeks = null;
        Telling? vorige = null;
        foreach (var telling in tellingen)
        {
            if (vorige is { } eerder && telling.Dag < eerder.Dag.AddDays(interval))
            {
                Botst(telling, eerder);
                continue;
            }
            vorige = telling;
            Getallen++;
            if (IsBekend(verloop, telling))
            {
                AlBekend++;
                continue;
            }
            var past =
                reeks is not null
                && reeks.Vanaf.AddDays(reeks.Aantallen.Count * interval) == telling.Dag
                && reeks.Aantallen.Count < Langste;
            if (!past && reeks is not null)
                yield return reeks;
            if (!past)
                reeks = new(locatie, groep, telling.Dag, interval, [], telling.Rij);
            reeks!.Aantallen.Add(telling.Aantal);
        }
        if (reeks is not null)
            yield return reeks;
    }

    /// <summary>The same number twice is one; two numbers for one day are a question.</summary>
    private void Botst(Telling telling, Telling eerder)
    {
        if (telling.Dag == eerder.Dag && telling.Aantal == eerder.Aantal)
            return;
        fout(
            telling.Rij,
            null,
            telling.Dag == eerder.Dag
                ? $"dit spreekt rij {eerder.Rij} tegen: van {telling.Dag:d-M-yyyy} staat daar {Woord(eerder.Aantal)}, hier {Woord(telling.Aantal)}."
                : $"{telling.Dag:d-M-yyyy} ligt in de week die op {eerder.Dag:d-M-yyyy} begint (rij {eerder.Rij})."
        );
    }

    private bool IsBekend(Verloop? verloop, Telling telling) =>
        verloop?.At(new Peilmoment(telling.Dag, book.Last)) is { Fact: BezettingGemeld feit }
        && feit.Interval == interval
        && (telling.Dag.DayNumber - feit.Vanaf.DayNumber) % interval == 0
        && feit.Op(telling.Dag) == telling.Aantal
        && feit.Definitie == definitie;

    private static string Woord(int? aantal) => aantal is { } getal ? $"{getal}" : "niets";
}
