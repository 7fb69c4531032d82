using Npgsql;

namespace Regietafel.Tests.Ledger;

public sealed class PostgresLedgerStoreTests : LedgerStoreTests
{
    protected override Task<string> NewBook() => Postgres.NewDatabase();

    protected override async Task Execute(string boek, string statement)
    {
        await using var source = NpgsqlDataSource.Create(boek);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    protected override Task Tamper(string boek, string statement) =>
        Execute(boek, $"alter table entry disable trigger all; {statement}");
}
