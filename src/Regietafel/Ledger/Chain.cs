using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>The first entry that is not as it was booked, and what is wrong with it.</summary>
public sealed record Breuk(long Nummer, string Reden);

/// <summary>
/// The chain of hashes: SHA-256 over the hash of the entry before (32 bytes; zeros before the first) and then the text of the entry as it stands in its
/// block, from its opening bracket up to and including its closing one. It is the same on every engine and can be recomputed anywhere.
/// </summary>
internal static class Chain
{
    private const int LongestOnStack = 1024;

    public static byte[] Begin => new byte[SHA256.HashSizeInBytes];

    /// <param name="previous">The hash of the entry before.</param>
    /// <param name="entry">The text of the entry.</param>
    /// <param name="hash">Where the hash comes.</param>
    public static void Hash(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> entry, Span<byte> hash)
    {
        var length = previous.Length + entry.Length;
        var rented = length <= LongestOnStack ? null : ArrayPool<byte>.Shared.Rent(length);
        var both = rented is null ? stackalloc byte[LongestOnStack] : rented;
        previous.CopyTo(both);
        entry.CopyTo(both[previous.Length..]);
        SHA256.HashData(both[..length], hash);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Recomputes it from the database. Null when every entry up to at least number <paramref name="last"/> is there and as it was booked.</summary>
    public static async Task<Breuk?> Verify(
        Database database,
        long last,
        IProgress<long>? voortgang,
        CancellationToken cancel
    )
    {
        var walk = new Walk();
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        foreach (var block in BlockTable.Read(database, connection, long.MinValue))
        {
            if (walk.Along(block) is { } breuk)
                return breuk;
            cancel.ThrowIfCancellationRequested();
            voortgang?.Report(walk.Nummer);
        }
        return walk.Nummer < last ? Absent(walk.Nummer + 1) : null;
    }

    private static Breuk Absent(long nummer) => new(nummer, $"Entry {nummer} ontbreekt.");

    /// <summary>Goes from block to block, and remembers the last entry that was as it was booked.</summary>
    private sealed class Walk
    {
        private readonly byte[] _hash = Begin;
        private long _registered = long.MinValue;

        public long Nummer { get; private set; }

        public Breuk? Along(Block block)
        {
            if (block.Eerste != Nummer + 1)
                return Absent(Nummer + 1);
            if (!block.IsWhole)
                return Changed(Nummer + 1);
            try
            {
                var reader = new Utf8JsonReader(block.Entries);
                reader.Read();
                while (Nummer < block.Laatste)
                {
                    if (Step(block, Next(ref reader, block)) is { } breuk)
                        return breuk;
                    Nummer++;
                }
                return reader.Read() && reader.TokenType == JsonTokenType.EndArray && !reader.Read()
                    ? null
                    : Changed(Nummer);
            }
            catch (JsonException)
            {
                return Changed(Math.Min(Nummer + 1, block.Laatste));
            }
        }

        private Breuk? Step(Block block, ReadOnlySpan<byte> entry)
        {
            Hash(_hash, entry, _hash);
            if (!block.HashOf(Nummer + 1).SequenceEqual(_hash))
                return Changed(Nummer + 1);
            var (nummer, registered) = EntryJson.Place(entry);
            if (nummer != Nummer + 1)
                return Changed(Nummer + 1);
            if (registered < _registered)
                return new(Nummer + 1, $"Entry {Nummer + 1} is eerder geregistreerd dan de entry ervoor.");
            _registered = registered;
            return null;
        }

        private static Breuk Changed(long nummer) =>
            new(nummer, $"Entry {nummer} of haar hash is gewijzigd nadat zij geboekt was.");

        private static ReadOnlySpan<byte> Next(ref Utf8JsonReader reader, Block block)
        {
            reader.Read();
            var begin = (int)reader.TokenStartIndex;
            reader.Skip();
            return block.Entries.AsSpan(begin, (int)reader.BytesConsumed - begin);
        }
    }
}
