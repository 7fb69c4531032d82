using Npgsql;

namespace Regietafel.Tests.Ledger;

/// <summary>
/// Fresh databases on the PostgreSQL that <c>REGIETAFEL_TEST_POSTGRES</c> names (a superuser's connection string; <c>script/test</c> starts one).
/// </summary>
internal static class Postgres
{
    private static readonly string Server =
        Environment.GetEnvironmentVariable("REGIETAFEL_TEST_POSTGRES")
        ?? throw new InvalidOperationException("REGIETAFEL_TEST_POSTGRES is not set: run the tests with script/test.");

    public static async Task<string> NewDatabase()
    {
        var name = "regietafel_" + Guid.NewGuid().ToString("N");
        await Execute($"create database {name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();
    }

    /// <summary>Runs a statement on the server, as its superuser.</summary>
    public static async Task Execute(string statement)
    {
        await using var source = NpgsqlDataSource.Create(Server);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
