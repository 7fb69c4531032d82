using Regietafel.Import;

namespace Regietafel.Tests.Import;

/// <summary>Alone in the process, so that what is in memory is what the import put there.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    private const int Rows = 200_000;
    private const int Subjects = 2_000;

    // What is read ahead of the booking: less than half of these rows.
    private const long Slack = 16 << 20;

    [Fact]
    public async Task A_file_of_200_000_rows_that_the_book_knows_takes_no_more_memory_at_its_end_than_at_its_beginning()
    {
        await using var book = await ImportBook.WithAreas();
        var path = Path.Combine(book.Folder, "realisatie.csv");
        await Write(path, Subjects);
        Assert.Equal(Subjects, (await Import(book, path, new Lives())).Geboekt);

        await Write(path, Rows);
        var lives = new Lives();
        Assert.Equal(Rows, (await Import(book, path, lives)).AlBekend);
        Assert.True(lives.Bytes.Count > 10);
        Assert.All(lives.Bytes, bytes => Assert.InRange(bytes, 0, lives.Bytes[0] + Slack));
    }

    private static async Task<ImportResult> Import(ImportBook book, string path, Lives lives)
    {
        using var file = Assert.Single(ImportFile.Open([path]));
        return await Importer.Import(Task.FromResult(book.Ledger), [file], "test", proef: false, lives);
    }

    private static async Task Write(string path, int rows)
    {
        await using var file = File.CreateText(path);
        await file.WriteLineAsync("taak;gebied;soort;peildatum;aantal;bron;pagina");
        for (var i = 0; i < rows; i++)
        {
            var dag = new DateOnly(1950, 1, 1).AddDays(i % Subjects);
            await file.WriteLineAsync($"asiel;GM0202;RO;{dag:yyyy-MM-dd};{i % Subjects};b;blz. {i % 40}");
        }
    }

    /// <summary>What is alive in memory, every so many rows.</summary>
    private sealed class Lives : IProgress<double>
    {
        private int _reports;

        public List<long> Bytes { get; } = [];

        public void Report(double value)
        {
            if (_reports++ % 8 == 0)
                Bytes.Add(GC.GetTotalMemory(forceFullCollection: true));
        }
    }
}
