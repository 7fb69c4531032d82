using System.Diagnostics;
using Regietafel.Ledger;

namespace Regietafel.Tests.Ledger;

public abstract partial class LedgerStoreTests
{
    [Theory]
    [InlineData(1, 1, 4, 0)]
    [InlineData(2, 7, 2, 0)]
    [InlineData(3, 15_000, 4, 700)]
    public async Task Killed_at_any_moment_the_book_has_all_that_was_confirmed_and_no_half_batch(
        int seed,
        int size,
        int rounds,
        int milliseconds
    )
    {
        const int Count = 2_000_000;
        var random = new Random(seed);
        var boek = await NewBook();
        for (var round = 0; round < rounds; round++)
        {
            using var child = Child.Start(boek, seed, size, Count);
            await child.Confirm();
            var before = child.Confirmed;
            if (milliseconds == 0)
            {
                for (var wait = random.Next(1, 150); wait > 0; wait--)
                    await child.Confirm();
            }
            await Task.Delay(random.Next(milliseconds + 5));
            await child.Kill();

            await using var ledger = await Open(boek);
            Assert.InRange(ledger.Book.Last, child.Confirmed, child.Confirmed + size);
            Assert.Equal(0, (ledger.Book.Last - before) % size);
            Assert.Null(await ledger.Verify());
            Assert.Equal(
                Regietafel.Proefboek.Proefboek.Drafts(seed, Count).Take((int)ledger.Book.Last).Select(d => d.Fact),
                Entries(ledger.Book).Select(e => e.Fact)
            );
        }
    }

    [Fact]
    public async Task An_import_that_is_killed_has_booked_all_or_nothing()
    {
        const int Rows = 20_000;
        var random = new Random(4);
        var sheets = Directory.CreateTempSubdirectory("regietafel-");
        await File.WriteAllTextAsync(Path.Combine(sheets.FullName, "bronnen.csv"), "code;titel\nbrief;Brief\n");
        await File.WriteAllTextAsync(
            Path.Combine(sheets.FullName, "gebieden.csv"),
            "code;naam;niveau;bron\nGM0268;Nijmegen;gemeente;brief\n"
        );
        await File.WriteAllLinesAsync(
            Path.Combine(sheets.FullName, "realisatie.csv"),
            Enumerable
                .Range(0, Rows)
                .Select(n => $"asiel;GM0268;RO;{new DateOnly(1950, 1, 1).AddDays(n):yyyy-MM-dd};{n};brief")
                .Prepend("taak;gebied;soort;peildatum;aantal;bron")
        );

        // Until one got through: each time the moment comes somewhat later.
        Draft[] before = [.. Drafts.Base, .. Drafts.Measurements(3)];
        for (var (last, limit) = ((long)before.Length, 400); last == before.Length; limit += limit / 2)
        {
            var boek = await NewBook();
            await using (var first = await Open(boek))
                await Book(first, before);
            using var import = Process.Start(
                new ProcessStartInfo(
                    Path.Combine(AppContext.BaseDirectory, "regietafel"),
                    ["importeer", sheets.FullName, "--boek", boek]
                )
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            await Task.WhenAny(import.WaitForExitAsync(), Task.Delay(limit + random.Next(limit / 2)));
            import.Kill();
            await import.WaitForExitAsync();

            await using var ledger = await Open(boek);
            last = ledger.Book.Last;
            Assert.Contains(last, new[] { before.Length, before.Length + Rows + 2L });
            Assert.Equal(before.Select(d => d.Fact), Entries(ledger.Book).Take(before.Length).Select(e => e.Fact));
            Assert.Null(await ledger.Verify());
            Assert.True(limit < Patience.TotalMilliseconds, await import.StandardError.ReadToEndAsync());
        }
        sheets.Delete(recursive: true);
    }
}
