using Microsoft.Data.Sqlite;
using Npgsql;
using Regietafel.Benchmarks.Boek;
using Regietafel.Benchmarks.Metingen;

namespace Regietafel.Benchmarks;

/// <summary>What the measurements share: a folder on the disk of the repository, the throw-away PostgreSQL, the executable and the large book.</summary>
internal sealed class Workshop
{
    public const int Entries = 1_000_000;

    private readonly string _postgres =
        Environment.GetEnvironmentVariable("REGIETAFEL_TEST_POSTGRES")
        ?? throw new InvalidOperationException("REGIETAFEL_TEST_POSTGRES is not set: measure with script/bench.");
    private int _databases;

    private Workshop(string root)
    {
        Root = root;
        Folder = Path.Combine(root, "artifacts/bench");
        Land = Land.Read(Path.Combine(root, "reference"));
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
        LargeBook = At("groot.boek");
        LargeBookOnPostgres = NewDatabase();
    }

    /// <summary>The folder of the repository.</summary>
    public string Root { get; }

    public string Folder { get; }

    public Land Land { get; }

    public string LargeBook { get; }

    public string LargeBookOnPostgres { get; }

    public string Executable => Path.Combine(Root, "artifacts/regietafel/regietafel");

    public string LoadAtStart { get; } = File.ReadAllText("/proc/loadavg").Split(' ')[0];

    public static Workshop Open()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "regietafel.slnx")))
            root = root.Parent ?? throw new InvalidOperationException("Not inside the repository.");
        return new(root.FullName);
    }

    /// <summary>Fills the large book on both engines, the first time that it is asked.</summary>
    public async Task MakeLarge()
    {
        if (File.Exists(LargeBook))
            return;
        var book = GrootBoek.PerHalfjaar(Land, Entries);
        foreach (var boek in new[] { LargeBook, LargeBookOnPostgres })
            await book.Write(boek);
    }

    /// <summary>The example book, imported by the executable the first time that it is asked.</summary>
    public async Task<string> Example()
    {
        var book = At("voorbeeld.boek");
        if (!File.Exists(book))
            await Command.Run(Executable, "importeer", Path.Combine(Root, "examples/gelderland-2024"), "--boek", book);
        return book;
    }

    /// <summary>A path in the folder of the measurements.</summary>
    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>A new database, a copy of <paramref name="template"/> when given; as a connection string.</summary>
    public string NewDatabase(string? template = null)
    {
        var name = $"meting{++_databases}";
        var copied = template is null ? "" : $" template {new NpgsqlConnectionStringBuilder(template).Database}";
        NpgsqlConnection.ClearAllPools();
        using var connection = new NpgsqlConnection(_postgres);
        connection.Open();
        using var command = new NpgsqlCommand($"create database {name}{copied}", connection);
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(_postgres) { Database = name }.ToString();
    }

    public async Task<string> PostgresVersion()
    {
        await using var connection = new NpgsqlConnection(_postgres);
        await connection.OpenAsync();
        return connection.PostgreSqlVersion.ToString();
    }

    public string SqliteVersion()
    {
        using var connection = new SqliteConnection($"Data Source={LargeBook};Mode=ReadOnly");
        connection.Open();
        return connection.ServerVersion;
    }
}
