using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>Reads the table <c>entry</c> from a number on, row by row, as fast as the engine gives it.</summary>
internal abstract class Selector : IDisposable
{
    /// <summary>With one parameter: the number to begin at.</summary>
    protected static string Statement { get; } =
        $"select {InsertStatement.ColumnNames} from entry where nummer >= $1 order by nummer";

    private const int ChunkSize = 1 << 16;

    private byte[] _chunk = [];
    private int _used;

    /// <summary>Goes to the next row; false when there are no more.</summary>
    public abstract bool Next();

    /// <summary>The row, without its hash.</summary>
    /// <exception cref="JsonException">The columns are no entry.</exception>
    public EntryRow Row() =>
        new(
            Nummer,
            Day(1),
            Day(2),
            Number(3) ?? 0,
            Number(4),
            Word(5),
            Word(6) ?? "",
            Word(7),
            Word(8),
            Word(9) ?? "",
            Word(10) ?? "",
            Kept(Bytes(11))
        );

    public long Nummer => Number(0) ?? 0;

    /// <summary>Holds until the next row.</summary>
    public ReadOnlySpan<byte> Hash => Bytes(12);

    public abstract void Dispose();

    protected abstract long? Number(int column);

    protected abstract DateOnly? Day(int column);

    /// <summary>A text that many rows have.</summary>
    protected abstract string? Word(int column);

    /// <summary>A text is in UTF-8. May hold only until the next column is read.</summary>
    protected abstract ReadOnlySpan<byte> Bytes(int column);

    /// <summary>Facts lie one behind the other, so that there is no array for each to be cleared away.</summary>
    private ReadOnlyMemory<byte> Kept(ReadOnlySpan<byte> text)
    {
        if (_chunk.Length - _used < text.Length)
            (_chunk, _used) = (new byte[Math.Max(ChunkSize, text.Length)], 0);
        var kept = _chunk.AsMemory(_used, text.Length);
        text.CopyTo(kept.Span);
        _used += text.Length;
        return kept;
    }
}
