using Regietafel.Benchmarks.Verdelingen;
using Regietafel.Verdelingen;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// Dividing exactly, from fractions as weights to a number for everyone: the places of the Spreidingswet by each method, beside the same one place at
/// a time; a whole of another order; how the time grows with the number of areas; and a page with four variants.
/// </summary>
internal sealed class DivideLine(Workshop workshop)
{
    private const int Places = 96_000;
    private const int Rounds = 9;
    private const int PerRound = 20;
    private static readonly int[] Sizes = [342, 1_000, 3_000, 10_000, 30_000];

    /// <summary>What 96,000 places over 342 municipalities may take, in milliseconds.</summary>
    private static readonly (Methode Methode, string Name, double Most)[] Methods =
    [
        (Methode.GrootsteRest, "largest remainder", 0.3),
        (Methode.SainteLague, "Sainte-Laguë", 3),
        (Methode.Dhondt, "D'Hondt", 3),
        (Methode.HuntingtonHill, "Huntington-Hill", 3),
        (Methode.Adams, "Adams", 3),
    ];

    public async IAsyncEnumerable<Result> Run()
    {
        var gemeenten = Gewichten.Gemeenten(workshop);
        foreach (var result in Country(gemeenten))
            yield return result;
        yield return Large(gemeenten);
        foreach (var result in Growth(gemeenten))
            yield return result;
        await foreach (var result in new TrialPage(workshop).Run())
            yield return result;
    }

    private static IEnumerable<Result> Country(Deelnemer[] gemeenten)
    {
        var (ours, peers) = (Samples(), Samples());
        foreach (var (methode, _, _) in Methods.Where(m => HasPeer(m.Methode)))
            Check(gemeenten, methode);
        Warm(() => All(gemeenten, Places), 3_000);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (methode, _, _) in Methods)
            {
                for (var i = 0; i < PerRound; i++)
                    ours[methode].Time(() => Verdeling.Van(gemeenten, Places, new(methode)));
                if (HasPeer(methode))
                    peers[methode].Time(() => PlaatsVoorPlaats.Verdeel(gemeenten, Places, methode));
            }
        }
        foreach (var (methode, name, most) in Methods)
            yield return Result.Within(
                $"96,000 places over 342 municipalities, exact: {name}",
                ours[methode],
                most,
                HasPeer(methode) ? peers[methode] : null
            );
    }

    private static Dictionary<Methode, Sample> Samples() => Methods.ToDictionary(m => m.Methode, _ => new Sample());

    /// <summary>Largest remainder hands nothing out one by one.</summary>
    private static bool HasPeer(Methode methode) => methode != Methode.GrootsteRest;

    private static void Check(Deelnemer[] gemeenten, Methode methode)
    {
        var delen = Verdeling.Van(gemeenten, Places, new(methode)).Delen.Select(d => d.Aantal);
        if (!delen.SequenceEqual(PlaatsVoorPlaats.Verdeel(gemeenten, Places, methode)))
            throw new InvalidOperationException($"The peer divides otherwise by {methode}.");
    }

    /// <summary>Ten thousand areas and ten million places, by the method that takes longest.</summary>
    private static Result Large(Deelnemer[] gemeenten)
    {
        var (deelnemers, aantal) = Gewichten.Zoals(gemeenten, 10_000);
        var slowest = Methods
            .Select(m => (m.Name, Sample: Times(() => Verdeling.Van(deelnemers, aantal, new(m.Methode)))))
            .MaxBy(m => m.Sample.Median);
        return Result.Within(
            $"10 million places over 10,000 areas, exact, by the slowest method: {slowest.Name}",
            slowest.Sample,
            100
        );
    }

    /// <summary>All methods together, over ever more areas; n log n is what sorting them takes.</summary>
    private static IEnumerable<Result> Growth(Deelnemer[] gemeenten)
    {
        double? first = null;
        foreach (var size in Sizes)
        {
            var (deelnemers, aantal) = Gewichten.Zoals(gemeenten, size);
            var sample = Times(() => All(deelnemers, aantal));
            var per = sample.Median / (size * Math.Log2(size));
            first ??= per;
            yield return Result.Growth(
                $"{aantal:N0} places over {size:N0} areas, all five methods: time ÷ n log n, against that of 342",
                sample,
                per / first.Value,
                2
            );
        }
    }

    private static Sample Times(Action work)
    {
        Warm(work, 700);
        var sample = new Sample();
        for (var round = 0; round < Rounds; round++)
            sample.Time(work);
        return sample;
    }

    private static void All(Deelnemer[] deelnemers, int aantal)
    {
        foreach (var (methode, _, _) in Methods)
            Verdeling.Van(deelnemers, aantal, new(methode));
    }

    /// <summary>Until the compiler has found what is used most.</summary>
    private static void Warm(Action work, int milliseconds)
    {
        for (var until = Environment.TickCount64 + milliseconds; Environment.TickCount64 < until; )
            work();
    }
}
