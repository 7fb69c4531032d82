using System.Globalization;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Import.Bezettingen;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Tests.Ledger;

namespace Regietafel.Tests.Locaties;

/// <summary>Any table with occupancy comes into the book number by number, whatever its form and whichever engine keeps the book.</summary>
public abstract class BezettingsboekTests : IAsyncLifetime
{
    private static readonly LocatieCode[] Codes =
    [
        .. Enumerable.Range(0, 7).Select(i => LocatieCode.Parse($"GM0202-l{i}")),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");
    private Regietafel.Ledger.Ledger _ledger = null!;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    private protected abstract Task<string> NewBook(string folder);

    public async ValueTask InitializeAsync()
    {
        _ledger = await Regietafel.Ledger.Ledger.Open(
            await NewBook(_folder.FullName),
            new FakeClock("2024-12-31T10:00:00Z")
        );
        await using var batch = await _ledger.Begin("test");
        batch.Add(new(new BronVastgelegd("b", "Bron", null, null, false)));
        batch.Add(new(new GebiedVastgesteld(GebiedCode.Parse("GM0202"), "Arnhem"), Bron: new("b")));
        foreach (var code in Codes)
            batch.Add(new(Locatieboek.Bestaan(code, "Naam van " + code.Naam), Bron: new("b")));
        Assert.Empty(await batch.Commit());
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Every_number_of_a_table_is_in_the_book_and_the_same_table_adds_nothing(int seed)
    {
        var random = new Random(seed);
        var week = random.Next(2) == 0;
        var dagen = Enumerable
            .Range(0, 20 + random.Next(60))
            .Select(i => new DateOnly(2023, 12, 4).AddDays(i * (week ? 7 : 1)))
            .ToList();
        dagen.RemoveAll(d => d > new DateOnly(2024, 12, 30));
        var getallen = Codes.ToDictionary(
            c => c,
            _ =>
                dagen.ToDictionary(
                    d => d,
                    _ =>
                        random.Next(6) == 0 ? (int?)-1
                        : random.Next(9) == 0 ? null
                        : random.Next(800)
                )
        );
        var tabel = random.Next(2) == 0 ? Lang(getallen, random) : Breed(getallen, dagen, week);
        var keuze = new Bezettingkeuze("b", Kolomkeuze.Lees(week ? "per=week" : "per=dag"));

        var result = await Import(tabel, keuze, random.Next(2) == 0);
        Assert.Empty(result.Problems.Select(p => p.ToString()));
        Assert.True(result.Geboekt <= getallen.Values.Sum(v => v.Count));
        var last = _ledger.Book.Last;
        foreach (var (code, waarden) in getallen)
        {
            foreach (var (dag, aantal) in waarden)
            {
                var stand = new BezettingAt(_ledger.Book, _ledger.Book.Peilmoment(new(2024, 12, 31))).Op(code, dag);
                if (aantal is -1)
                    Assert.Null(stand);
                else
                    Assert.Equal((aantal, dag), (stand!.Aantal, stand.Gemeten));
            }
        }
        Assert.Equal(0, (await Import(tabel, keuze, xlsx: false)).Geboekt);
        Assert.Equal(last, _ledger.Book.Last);

        // One number that turns out otherwise is one entry, and the rest stays as it was.
        var (locatie, eerste) = getallen
            .SelectMany(g => g.Value.Where(v => v.Value is >= 0).Select(v => (g.Key, v.Key)))
            .First();
        getallen[locatie][eerste] += 1;
        Assert.Equal(1, (await Import(Lang(getallen, random), keuze, xlsx: false)).Geboekt);
        Assert.Equal(
            getallen[locatie][eerste],
            new BezettingAt(_ledger.Book, _ledger.Book.Peilmoment(new(2024, 12, 31))).Op(locatie, eerste)!.Aantal
        );
    }

    private Task<ImportResult> Import(Tabel tabel, Bezettingkeuze keuze, bool xlsx)
    {
        var stream = new MemoryStream();
        if (xlsx)
            TabelXlsx.Write([tabel], stream);
        else
            TabelCsv.Write(tabel, stream);
        stream.Position = 0;
        return Importer.Import(
            Task.FromResult(_ledger),
            [new(xlsx ? "tabel.xlsx" : "tabel.csv", stream)],
            "test",
            false,
            bezetting: keuze
        );
    }

    /// <summary>A row for each number, in any order, with a total of each day at the end; minus one stands for an empty cell.</summary>
    private static Tabel Lang(Dictionary<LocatieCode, Dictionary<DateOnly, int?>> getallen, Random random)
    {
        var rijen = getallen
            .SelectMany(g => g.Value.Select(v => new object?[] { "Naam van " + g.Key.Naam, v.Key, Cel(v.Value) }))
            .ToArray();
        random.Shuffle(rijen);
        var totalen = rijen
            .GroupBy(r => r[1])
            .Select(g => new object?[] { "Totaal", g.Key, g.Sum(r => r[2] as int? ?? 0) });
        return new(
            "lang",
            [new("Locatie"), new("Datum", CellKind.Day), new("Aantal", CellKind.Number)],
            [.. rijen, .. totalen]
        );
    }

    private static Tabel Breed(
        Dictionary<LocatieCode, Dictionary<DateOnly, int?>> getallen,
        List<DateOnly> dagen,
        bool week
    )
    {
        object?[][] rijen = [.. getallen.Select(g => (object?[])[$"{g.Key}", .. dagen.Select(d => Cel(g.Value[d]))])];
        object?[] totaal = ["Eindtotaal", .. dagen.Select((_, i) => (object)rijen.Sum(r => r[i + 1] as int? ?? 0))];
        return new("breed", [new("Locatie"), .. dagen.Select(d => new TabelColumn(Kop(d)))], [.. rijen, totaal]);

        string Kop(DateOnly dag) =>
            week
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Week {ISOWeek.GetWeekOfYear(dag)} {ISOWeek.GetYear(dag)}"
                )
                : dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
    }

    private static object? Cel(int? aantal) =>
        aantal switch
        {
            -1 => null,
            null => "–",
            { } getal => getal,
        };

    public async ValueTask DisposeAsync()
    {
        await _ledger.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteBezettingsboekTests : BezettingsboekTests
{
    private protected override Task<string> NewBook(string folder) => Task.FromResult(Path.Combine(folder, "boek"));
}

public sealed class PostgresBezettingsboekTests : BezettingsboekTests
{
    private protected override Task<string> NewBook(string folder) => Postgres.NewDatabase();
}
