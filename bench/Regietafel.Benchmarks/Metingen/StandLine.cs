using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Regietafel.Benchmarks.Boek;
using Regietafel.Benchmarks.Standen;
using Regietafel.Gebieden;
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

        var provincies = workshop.Land.Provincies.ToArray();
        var grootste = provincies.MaxBy(p => workshop.Land.Gemeenten.Count(g => g.Provincie == p))!;
        var (all, onPostgres, onSqlite) = (new Sample(), new Sample(), new Sample());
        var (province, largest) = (new Sample(), new Sample());
        for (var round = -2; round < Rounds; round++)
        {
            // The first rounds let the compiler find what is used most.
            if (round == 0)
                (all, onPostgres, onSqlite, province, largest) = (new(), new(), new(), new(), new());
            foreach (var moment in Moments(25))
                all.Time(() => All(ledger.Book, moment));
            foreach (var moment in Moments(25))
                province.Time(() => Province(ledger.Book, moment, provincies[_random.Next(provincies.Length)]));
            foreach (var moment in Moments(10))
                largest.Time(() => Province(ledger.Book, moment, grootste));
            foreach (var moment in Moments(10))
                onPostgres.Time(() => postgres.At(moment));
            foreach (var moment in Moments(5))
                onSqlite.Time(() => sqlite.At(moment));
        }
        yield return Result.Faster("Stand of 342 municipalities × 3 tasks, against PostgreSQL", all, onPostgres, 5);
        yield return Result.Faster("The same, against SQLite", all, onSqlite, 5);
        yield return Result.Part("Stand of a random province, against that of all municipalities", province, all, 0.1);
        yield return Result.Note("The same of the largest province", Result.Milliseconds(largest.Median));
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

    private static void Province(Book book, Peilmoment moment, GebiedCode code)
    {
        var stand = Stand.At(book, moment);
        foreach (var taak in new[] { Taak.Asiel, Taak.Statushouders, Taak.Oekraine })
            _ = stand[code, taak];
    }

    private static DbConnection Opened(DbConnection connection)
    {
        connection.Open();
        return connection;
    }
}
