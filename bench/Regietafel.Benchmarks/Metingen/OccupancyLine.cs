using System.Globalization;
using System.Text;
using Regietafel.Ledger;
using Regietafel.Locaties;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// The published executable reads a table with the occupancy of the locations of a country (each day of two years a row, with its total, which is
/// recomputed), against what SQLite has for reading the same file into a plain table.
/// </summary>
internal sealed class OccupancyLine(Workshop workshop)
{
    private const int Locations = 1_000;
    private const int Days = 730;
    private const int Rounds = 3;
    private const double Least = 0.1;
    private const double LeastRate = 100_000;

    public async IAsyncEnumerable<Result> Run()
    {
        var file = workshop.At("bezetting.csv");
        await File.WriteAllTextAsync(file, Csv());
        var ground = workshop.At("locaties.boek");
        await Ground(ground);
        var (ours, theirs, peak) = (new Sample(), new Sample(), 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var book = workshop.At($"bezetting{round}.boek");
            File.Copy(ground, book);
            var run = await Import(file, book);
            ours.Add(run.Time.TotalMilliseconds);
            peak = Math.Max(peak, run.PeakMebibytes);
            theirs.Add((await SqliteImport(file, workshop.At($"bezetting{round}.sqlite"))).TotalMilliseconds);
        }
        var (rate, peer) = (Locations * Days / ours.Median * 1000, Locations * Days / theirs.Median * 1000);
        yield return Result.Rate(
            "Occupancy of 730,000 days read from a long table and booked, totals recomputed, against `sqlite3 .import`",
            "values",
            rate,
            peer,
            Least
        );
        yield return Result.Limit("The same, for 100,000 values", 100_000 / rate, 100_000 / LeastRate, "s");
        yield return Result.Note("Most memory held meanwhile", $"{Result.Number(peak)} MiB");
    }

    private static string Csv()
    {
        var text = new StringBuilder("Locatie;Datum;Aantal\n");
        var random = new Random(12);
        for (var day = 0; day < Days; day++)
        {
            var (dag, totaal) = (new DateOnly(2023, 1, 1).AddDays(day), 0);
            for (var location = 0; location < Locations; location++)
            {
                var aantal = random.Next(800);
                totaal += aantal;
                text.Append(CultureInfo.InvariantCulture, $"Locatie {location};{dag:yyyy-MM-dd};{aantal}\n");
            }
            text.Append(CultureInfo.InvariantCulture, $"Totaal;{dag:yyyy-MM-dd};{totaal}\n");
        }
        return text.ToString();
    }

    private async Task Ground(string boek)
    {
        await using var ledger = await Ledger.Ledger.Open(boek, TimeProvider.System);
        await using var batch = await ledger.Begin("meting");
        batch.Add(new(new BronVastgelegd("bron", "Metingen", null, null, false)));
        foreach (var (code, naam, _) in workshop.Land.Gebieden())
            batch.Add(new(new Gebieden.GebiedVastgesteld(code, naam), Bron: new("bron")));
        for (var location = 0; location < Locations; location++)
        {
            var gemeente = workshop.Land.Gemeenten[location % workshop.Land.Gemeenten.Count].Code;
            batch.Add(
                new(
                    new LocatieVastgesteld(
                        LocatieCode.Parse($"{gemeente}-l{location}"),
                        $"Locatie {location}",
                        "COA",
                        WordList.Leeg,
                        WordList.Leeg,
                        WordList.Leeg
                    ),
                    Bron: new("bron")
                )
            );
        }
        foreach (var refusal in await batch.Commit())
            throw refusal;
    }

    private async Task<Command> Import(string file, string boek)
    {
        var run = await Command.Run(
            workshop.Executable,
            "importeer",
            "--bezetting",
            file,
            "--bron",
            "bron",
            "--boek",
            boek
        );
        return run.Errors.Contains("1.000 geboekt", StringComparison.Ordinal)
            ? run
            : throw new InvalidOperationException($"Not every location was booked: {run.Output}{run.Errors}");
    }

    private static async Task<TimeSpan> SqliteImport(string file, string database) =>
        (
            await Command.Run(
                "sqlite3",
                database,
                "create table bezetting (locatie text, datum text, aantal integer)",
                ".mode csv",
                ".separator ;",
                $".import --skip 1 {file} bezetting"
            )
        ).Time;
}
