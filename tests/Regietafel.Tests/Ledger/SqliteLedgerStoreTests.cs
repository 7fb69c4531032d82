using Microsoft.Data.Sqlite;

namespace Regietafel.Tests.Ledger;

public sealed class SqliteLedgerStoreTests : LedgerStoreTests, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("regietafel-");

    public void Dispose() => _directory.Delete(recursive: true);

    protected override Task<string> NewBook() =>
        Task.FromResult(Path.Combine(_directory.FullName, $"{Guid.NewGuid()}.boek"));

    protected override async Task Execute(string boek, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={boek};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    protected override Task Tamper(string boek, string statement) =>
        Execute(
            boek,
            $"drop trigger entry_wordt_niet_gewijzigd; drop trigger entry_wordt_niet_verwijderd; {statement}"
        );
}
