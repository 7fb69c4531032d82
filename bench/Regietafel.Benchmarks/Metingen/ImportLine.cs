using System.Globalization;
using System.Text;
using Npgsql;
using Regietafel.Ledger;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// The published executable imports a CSV of measurements (validated, hashed, durable; the whole of the process counts), against what each engine
/// has for reading the same file into a plain table with the same columns.
/// </summary>
internal sealed class ImportLine(Workshop workshop)
{
    private const int Rows = 200_000;
    private const int Rounds = 3;
    private const double Least = 0.25;
    private const string Columns = "taak text, gebied text, soort text, peildatum text, aantal integer, bron text";

    public async IAsyncEnumerable<Result> Run()
    {
        var file = workshop.At("realisatie.csv");
        await File.WriteAllTextAsync(file, Csv());
        var ground = workshop.At("grond.boek");
        var groundOnPostgres = workshop.NewDatabase();
        foreach (var boek in new[] { ground, groundOnPostgres })
            await Ground(boek);

        var (sqlite, postgres, theirSqlite, theirPostgres) = (new Sample(), new Sample(), new Sample(), new Sample());
        var (peak, peakOnPostgres) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var book = workshop.At($"import{round}.boek");
            File.Copy(ground, book);
            var run = await Import(file, book);
            sqlite.Add(run.Time.TotalMilliseconds);
            peak = Math.Max(peak, run.PeakMebibytes);
            theirSqlite.Add((await SqliteImport(file, workshop.At($"import{round}.sqlite"))).TotalMilliseconds);
            run = await Import(file, workshop.NewDatabase(groundOnPostgres));
            postgres.Add(run.Time.TotalMilliseconds);
            peakOnPostgres = Math.Max(peakOnPostgres, run.PeakMebibytes);
            theirPostgres.Add((await PostgresCopy(file, workshop.NewDatabase())).TotalMilliseconds);
        }
        yield return Rate("Import of 200,000 rows on SQLite, against `sqlite3 .import`", sqlite, theirSqlite);
        yield return Result.Note("Most memory held meanwhile", $"{Result.Number(peak)} MiB");
        yield return Rate("The same on PostgreSQL, against `psql \\copy`", postgres, theirPostgres);
        yield return Result.Note("Most memory held meanwhile", $"{Result.Number(peakOnPostgres)} MiB");
    }

    private static Result Rate(string what, Sample ours, Sample peer) =>
        Result.Rate(what, "rows", Rows / ours.Median * 1000, Rows / peer.Median * 1000, Least);

    /// <summary>Every row a measurement of its own, as a province would send two years of them.</summary>
    private string Csv()
    {
        var text = new StringBuilder("taak;gebied;soort;peildatum;aantal;bron\n");
        var random = new Random(11);
        (string Taak, string Soort)[] kinds = [("asiel", "RO"), ("asiel", "NO"), ("oekraine", "GOO")];
        for (var row = 0; row < Rows; row++)
        {
            var (gemeente, rest) = (row % workshop.Land.Gemeenten.Count, row / workshop.Land.Gemeenten.Count);
            var (taak, soort) = kinds[rest % kinds.Length];
            var dag = new DateOnly(2024, 1, 1).AddDays(rest / kinds.Length);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{taak};{workshop.Land.Gemeenten[gemeente].Code};{soort};{dag:yyyy-MM-dd};{random.Next(2000)};bron\n"
            );
        }
        return text.ToString();
    }

    /// <summary>A book with the areas and the source that the rows name.</summary>
    private async Task Ground(string boek)
    {
        await using var ledger = await Ledger.Ledger.Open(boek, TimeProvider.System);
        await using var batch = await ledger.Begin("meting");
        batch.Add(new(new BronVastgelegd("bron", "Metingen", null, null, false)));
        foreach (var (code, naam, gehelen) in workshop.Land.Gebieden())
        {
            batch.Add(new(new Gebieden.GebiedVastgesteld(code, naam), Bron: new("bron")));
            foreach (var geheel in gehelen)
                batch.Add(new(new Gebieden.IndelingVastgesteld(code, geheel), Bron: new("bron")));
        }
        foreach (var refusal in await batch.Commit())
            throw refusal;
    }

    private async Task<Command> Import(string file, string boek)
    {
        var run = await Command.Run(workshop.Executable, "importeer", file, "--boek", boek);
        return
            run.Output.Contains("200.000 geboekt", StringComparison.Ordinal)
            || run.Errors.Contains("200.000 geboekt", StringComparison.Ordinal)
            ? run
            : throw new InvalidOperationException($"Not every row was booked: {run.Output}{run.Errors}");
    }

    private static async Task<TimeSpan> SqliteImport(string file, string database)
    {
        var run = await Command.Run(
            "sqlite3",
            database,
            $"create table realisatie ({Columns})",
            ".mode csv",
            ".separator ;",
            $".import --skip 1 {file} realisatie",
            "select count(*) from realisatie"
        );
        return Counted(run);
    }

    private static async Task<TimeSpan> PostgresCopy(string file, string database)
    {
        await using (var connection = new NpgsqlConnection(database))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"create table realisatie ({Columns})", connection);
            await command.ExecuteNonQueryAsync();
        }
        var to = new NpgsqlConnectionStringBuilder(database);
        var run = await Command.Run(
            "psql",
            $"host={to.Host} port={to.Port} user={to.Username} dbname={to.Database}",
            "--no-psqlrc",
            "--tuples-only",
            "--command",
            $"\\copy realisatie from '{file}' with (format csv, delimiter ';', header)",
            "--command",
            "select count(*) from realisatie"
        );
        return Counted(run);
    }

    private static TimeSpan Counted(Command run) =>
        run.Output.Contains($"{Rows}", StringComparison.Ordinal)
            ? run.Time
            : throw new InvalidOperationException($"The peer did not read every row: {run.Output}{run.Errors}");
}
