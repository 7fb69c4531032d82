using System.Security.Cryptography;
using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>The first entry that is not as it was booked, and what is wrong with it.</summary>
public sealed record Breuk(long Nummer, string Reden);

/// <summary>
/// The chain of hashes, from entry to entry (see <see cref="ChainHash"/>), as it stands in the database.
/// </summary>
internal static class Chain
{
    public static byte[] Begin => new byte[SHA256.HashSizeInBytes];

    /// <summary>Recomputes it from the database. Null when every entry up to at least number <paramref name="last"/> is there and as it was booked.</summary>
    public static async Task<Breuk?> Verify(
        Database database,
        long last,
        IProgress<long>? voortgang,
        CancellationToken cancel
    )
    {
        using var walk = new Walk();
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
    private sealed class Walk : IDisposable
    {
        private readonly ChainHash _chain = new();
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
            _chain.Hash(_hash, entry, _hash);
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

        public void Dispose() => _chain.Dispose();

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
