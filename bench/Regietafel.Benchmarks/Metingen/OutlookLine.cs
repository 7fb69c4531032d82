using Regietafel.Benchmarks.Boek;
using Regietafel.Benchmarks.Doorkijken;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// An outlook with chances: 10,000 draws of sixty months, with the ten pieces on which it hangs, for the country and for a province; beside it the same
/// model in NumPy, of which the answer is checked number for number; and how the time grows.
/// </summary>
internal sealed class OutlookLine(Workshop workshop)
{
    private const int Rounds = 9;
    private static readonly Trekvraag Vraag = new(10_000, 1);

    public async IAsyncEnumerable<Result> Run()
    {
        var book = Book(Locatieland.Stukken);
        var land = Maak(book, GebiedCode.Nederland);
        var onzeker = Kansbeeld.Van(land.Doorkijk, land.Parameters, Vraag, Doorkijkrekening.OverKernen).Onzeker;
        var ours = Times(land);
        var numpy = await Numpy(land);
        yield return Result.Within(
            $"Outlook of the country: 10,000 draws × 60 months, {Locatieland.Stukken:N0} pieces of which {onzeker:N0} by chance",
            ours,
            300
        );
        yield return Result.Faster("The same model in NumPy", ours, numpy, 5);
        yield return Result.Within("The same on one core", Times(land, kernen: 1), 600);
        yield return Result.Within(
            "Outlook of a province, with the same draws",
            Times(Maak(book, GebiedCode.Parse("PV25"))),
            60
        );
        yield return Certain(book);
        foreach (var result in Growth(book))
            yield return result;
    }

    private Regietafel.Ledger.Book Book(int stukken) =>
        Locatieland.Boek(new Locatieland(workshop.Land, stukken: stukken).Vooruit());

    /// <summary>What stands before the draws: reading the locations and what the book learned.</summary>
    private static Result Certain(Regietafel.Ledger.Book book)
    {
        var sample = new Sample();
        for (var round = 0; round < Rounds + 3; round++)
            sample.Time(() => Maak(book, GebiedCode.Nederland));
        return Result.Note("Reading it from the book: locations, opgaven, cases", Result.Milliseconds(sample.Median));
    }

    private async Task<Sample> Numpy((Doorkijk Doorkijk, Doorkijkparameters Parameters) land)
    {
        var (times, answer) = await new NumpyDoorkijk(workshop.Folder).Run(land.Doorkijk, land.Parameters, Vraag, 3);
        var beeld = Kansbeeld.Van(land.Doorkijk, land.Parameters, Vraag);
        if (!beeld.Punten.Select(p => (p.P10, p.P50, p.P90)).SequenceEqual(answer))
            throw new InvalidOperationException("NumPy finds other percentiles.");
        var sample = new Sample();
        foreach (var time in times)
            sample.Add(time);
        return sample;
    }

    /// <summary>Pieces × draws, twice as many each time.</summary>
    private IEnumerable<Result> Growth(Regietafel.Ledger.Book book)
    {
        double? first = null;
        foreach (
            var (stukken, trekkingen) in new[]
            {
                (6_000, 5_000),
                (12_000, 5_000),
                (12_000, 20_000),
                (24_000, 20_000),
                (24_000, 80_000),
            }
        )
        {
            var land = Maak(stukken == Locatieland.Stukken ? book : Book(stukken), GebiedCode.Nederland);
            var sample = Times(land, Vraag with { Trekkingen = trekkingen });
            var per = sample.Median / ((double)stukken * trekkingen);
            first ??= per;
            yield return Result.Growth(
                $"{stukken:N0} pieces × {trekkingen:N0} draws: time ÷ (pieces × draws), against that of 6,000 × 5,000",
                sample,
                per / first.Value,
                1.5
            );
        }
    }

    private static (Doorkijk Doorkijk, Doorkijkparameters Parameters) Maak(
        Regietafel.Ledger.Book book,
        GebiedCode gebied
    )
    {
        var stand = Stand.At(book, book.Peilmoment(Locatieland.Peildatum));
        return (
            Doorkijk.Van(stand, gebied, Taak.Asiel, Naslag.Reference.Soorten),
            new(book, stand.Peilmoment, Doorkijkbestand.Gesteld, Ervaring.Van(book, stand.Peilmoment))
        );
    }

    private static Sample Times(
        (Doorkijk Doorkijk, Doorkijkparameters Parameters) land,
        Trekvraag? vraag = null,
        int kernen = 2
    )
    {
        var sample = new Sample();
        for (var round = -3; round < Rounds; round++)
        {
            var een = new Sample();
            een.Time(() =>
                Kansbeeld.Van(
                    land.Doorkijk,
                    land.Parameters,
                    vraag ?? Vraag,
                    (aantal, doe) => Parallel.For(0, aantal, new() { MaxDegreeOfParallelism = kernen }, doe)
                )
            );
            if (round >= 0)
                sample.Add(een.Median);
        }
        return sample;
    }
}
