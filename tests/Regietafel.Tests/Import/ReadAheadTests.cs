using System.Text;
using Regietafel.Import;

namespace Regietafel.Tests.Import;

/// <summary>Files are read while the book is still being opened; whatever happens to either, the import ends and says what there is to say.</summary>
public sealed class ReadAheadTests
{
    private const string Header = "taak;gebied;soort;peildatum;aantal;bron\n";
    private const string Cbs =
        """{"value":[{"RegioS":"GM0202","Perioden":"2023JJ00","BevolkingOp1Januari_1":165770}]}""";

    public static TheoryData<string, string> Files =>
        new()
        {
            { "realisatie.csv", Header + Rows(3) },
            { "03759ned.json", Cbs },
            { "realisatie.csv", "" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_book_that_cannot_be_opened_ends_it(string name, string text)
    {
        var opening = Task.FromException<Regietafel.Ledger.Ledger>(new Refusal("geen-boek", "Geen boek."));
        var refusal = await Assert.ThrowsAsync<Refusal>(() => Import(opening, name, text));
        Assert.Equal("geen-boek", refusal.Code);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_does_not_matter_which_is_ready_first(string name, string text)
    {
        await using var early = await ImportBook.WithAreas();
        var expected = await Import(Task.FromResult(early.Ledger), name, text);
        await using var late = await ImportBook.WithAreas();
        var opening = Task.Delay(300).ContinueWith(_ => late.Ledger, TaskScheduler.Default);
        var result = await Import(opening, name, text);
        Assert.Equal(expected.Geboekt, result.Geboekt);
        Assert.Equal(expected.Problems.Select(p => p.ToString()), result.Problems.Select(p => p.ToString()));
        Assert.Equal(expected.Opmerkingen, result.Opmerkingen);
    }

    [Fact]
    public async Task A_file_that_fails_half_way_ends_it_and_nothing_is_booked()
    {
        await using var book = await ImportBook.WithAreas();
        var before = book.Book.Last;
        await using var file = new Failing(Encoding.UTF8.GetBytes(Header + Rows(100_000)));
        await Assert.ThrowsAsync<IOException>(() =>
            Importer.Import(Task.FromResult(book.Ledger), [new("realisatie.csv", file)], "test", proef: false)
        );
        Assert.Equal(before, book.Book.Staged);
        Assert.Equal(1, (await book.Import(("realisatie.csv", Header + Rows(1)))).Geboekt);
    }

    [Fact]
    public async Task Breaking_off_ends_it_and_nothing_is_booked()
    {
        await using var book = await ImportBook.WithAreas();
        var before = book.Book.Last;
        using var cancel = new CancellationTokenSource();
        await using var file = new MemoryStream(Encoding.UTF8.GetBytes(Header + Rows(200_000)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Importer.Import(
                Task.FromResult(book.Ledger),
                [new("realisatie.csv", file)],
                "test",
                proef: false,
                new First(cancel),
                cancel: cancel.Token
            )
        );
        Assert.Equal(before, book.Book.Staged);
    }

    /// <summary>What is wrong in reading and what the book refuses come in the order of the rows, however far ahead was read.</summary>
    [Fact]
    public async Task Problems_come_in_the_order_of_the_rows()
    {
        await using var book = await ImportBook.WithAreas();
        var rows = string.Concat(
            Enumerable
                .Range(0, 400)
                .Select(i =>
                    i % 2 == 0 ? "asiel;GM0202;RO;2024-01-01;x;b\n" : $"asiel;GM09{i % 100:00};RO;2024-01-01;1;b\n"
                )
        );
        var result = await book.Import(("realisatie.csv", Header + rows));
        Assert.Equal(400, result.ProblemCount);
        Assert.Equal(Enumerable.Range(2, 400), result.Problems.Select(p => p.Rij!.Value));
    }

    private static string Rows(int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    $"asiel;GM0202;RO;{new DateOnly(1950, 1, 1).AddDays(i % 25_000):yyyy-MM-dd};{i / 25_000};b\n"
                )
        );

    private static async Task<ImportResult> Import(Task<Regietafel.Ledger.Ledger> opening, string name, string text)
    {
        await using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await Importer.Import(opening, [new(name, file)], "test", proef: false);
    }

    /// <summary>Breaks off at the first report.</summary>
    private sealed class First(CancellationTokenSource cancel) : IProgress<double>
    {
        public void Report(double value) => cancel.Cancel();
    }

    /// <summary>A disk that gives up half way.</summary>
    private sealed class Failing(byte[] content) : MemoryStream(content)
    {
        // A memory stream of another kind reads its spans through this one.
        public override int Read(byte[] buffer, int offset, int count) =>
            Position > Length / 2 ? throw new IOException("kapot") : base.Read(buffer, offset, count);
    }
}
