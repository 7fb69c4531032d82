using Npgsql;

namespace Regietafel.Ledger;

/// <summary>Reads through the provider, which has each row at hand in the form that it came.</summary>
internal sealed class PostgresSelector : Selector
{
    private readonly SharedWords _words;
    private readonly NpgsqlCommand _command;
    private readonly NpgsqlDataReader _reader;

    public PostgresSelector(NpgsqlConnection connection, long vanaf, SharedWords words)
    {
        _words = words;
        _command = new(Statement, connection) { Parameters = { new() { Value = vanaf } } };
        _reader = _command.ExecuteReader();
    }

    public override bool Next() => _reader.Read();

    public override void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
    }

    protected override long? Number(int column) => _reader.IsDBNull(column) ? null : _reader.GetInt64(column);

    protected override DateOnly? Day(int column) =>
        _reader.IsDBNull(column) ? null : _reader.GetFieldValue<DateOnly>(column);

    protected override string? Word(int column) =>
        _reader.IsDBNull(column) ? null : _words.Share(_reader.GetString(column));

    protected override ReadOnlySpan<byte> Bytes(int column) => _reader.GetFieldValue<byte[]>(column);
}
