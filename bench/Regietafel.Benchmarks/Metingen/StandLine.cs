using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Regietafel.Benchmarks.Boek;
using Regietafel.Benchmarks.Standen;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>The stand of every municipality and task at a random peilmoment, against the best SQL we know for the same answer.</summary>
internal sealed class StandLine(Workshop workshop)
{
    private const int Checks = 40;
    private const int Rounds = 12;

    private readonly Random _random = new(7);

    public async IAsyncEnumerable<Result> Run()
    {
        await workshop.MakeLarge();
        await using var ledger = await Ledger.Ledger.Open(workshop.LargeBook, TimeProvider.System, alleenLezen: true);
        var feiten = new Feiten(ledger.Book, workshop.Land);
        using var postgres = SqlStand.Load(Opened(new NpgsqlConnection(workshop.NewDatabase())), "postgres", feiten);
        var file = $"Data Source={workshop.At("stand.sqlite")}";
        using var sqlite = SqlStand.Load(Opened(new SqliteConnection(file)), "sqlite", feiten);
        foreach (var peer in new[] { postgres, sqlite })
            Check(ledger.Book, peer);

        var (all, province, onPostgres, onSqlite) = (new Sample(), new Sample(), new Sample(), new Sample());
        for (var round = -2; round < Rounds; round++)
        {
            // The first rounds let the compiler find what is used most.
            if (round == 0)
                (all, province, onPostgres, onSqlite) = (new(), new(), new(), new());
            foreach (var moment in Moments(25))
                all.Time(() => All(ledger.Book, moment));
            foreach (var moment in Moments(25))
                province.Time(() => Province(ledger.Book, moment));
            foreach (var moment in Moments(10))
                onPostgres.Time(() => postgres.At(moment));
            foreach (var moment in Moments(5))
                onSqlite.Time(() => sqlite.At(moment));
        }
        Console.Error.WriteLine(
            $"p10: all {all.At(0.1):f2} province {province.At(0.1):f3} pg {onPostgres.At(0.1):f2} sqlite {onSqlite.At(0.1):f2}; min {all.At(0):f2} {province.At(0):f3} {onPostgres.At(0):f2} {onSqlite.At(0):f2}"
        );
        yield return Result.Faster("Stand of 342 municipalities × 3 tasks, against PostgreSQL", all, onPostgres, 5);
        yield return Result.Faster("The same, against SQLite", all, onSqlite, 5);
        yield return Result.Part("Stand of a random province, against that of all municipalities", province, all, 0.1);
    }

    private void Check(Book book, SqlStand peer)
    {
        foreach (var moment in Moments(Checks))
        {
            var theirs = peer.At(moment).OrderBy(r => r.Gemeente).ThenBy(r => r.Taak);
            if (!All(book, moment).SequenceEqual(theirs))
                throw new InvalidOperationException($"SQL answers otherwise at {moment}.");
        }
    }

    private IEnumerable<Peilmoment> Moments(int count)
    {
        var days = GrootBoek.Eind.DayNumber - GrootBoek.Begin.DayNumber;
        for (var i = 0; i < count; i++)
            yield return new(
                GrootBoek.Begin.AddDays(_random.Next(days)),
                _random.NextInt64(Workshop.Entries / 20, Workshop.Entries)
            );
    }

    private StandRegel[] All(Book book, Peilmoment moment)
    {
        var stand = Stand.At(book, moment);
        var regels = new StandRegel[workshop.Land.Gemeenten.Count * 3];
        for (var i = 0; i < regels.Length; i++)
            regels[i] = StandRegel.Van(i / 3, stand[workshop.Land.Gemeenten[i / 3].Code, (Taak)(i % 3)]);
        return regels;
    }

    private void Province(Book book, Peilmoment moment)
    {
        var stand = Stand.At(book, moment);
        var code = workshop.Land.Gemeenten[_random.Next(workshop.Land.Gemeenten.Count)].Provincie;
        foreach (var taak in new[] { Taak.Asiel, Taak.Statushouders, Taak.Oekraine })
            _ = stand[code, taak];
    }

    private static DbConnection Opened(DbConnection connection)
    {
        connection.Open();
        return connection;
    }
}
