using System.Security.Cryptography;
using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>
/// Entries that were booked together, as a row of the table <c>blok</c>: from number <paramref name="Eerste"/> up to and including
/// <paramref name="Laatste"/>.
/// </summary>
/// <param name="Entries">A JSON array in UTF-8 of entries (see <see cref="EntryJson"/>), each on a line of its own.</param>
/// <param name="Hashes">The hash of each, 32 bytes, one behind the other (see <see cref="Chain.Hash"/>).</param>
internal sealed record Block(long Eerste, long Laatste, byte[] Entries, byte[] Hashes)
{
    /// <summary>So many entries at most, which make a row of some fifty kilobytes.</summary>
    public const int Most = 256;

    public int Count => (int)(Laatste - Eerste + 1);

    /// <summary>The hash of the last entry.</summary>
    public byte[] Hash => Hashes[^SHA256.HashSizeInBytes..];

    /// <summary>The hash of one entry in it.</summary>
    public ReadOnlySpan<byte> HashOf(long nummer) =>
        Hashes.AsSpan((int)(nummer - Eerste) * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes);

    /// <exception cref="UnreadableEntryException">The text is no such entries.</exception>
    public Entry[] Read(EntryJson json)
    {
        var (entries, read) = (new Entry[Count], 0);
        try
        {
            var reader = new Utf8JsonReader(Entries);
            reader.Read();
            for (; read < entries.Length; read++)
                entries[read] = json.Read(ref reader);
            return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? entries : throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new UnreadableEntryException(Eerste + Math.Min(read, Count - 1), fault);
        }
    }
}

/// <summary>The entry with this number cannot be read.</summary>
internal sealed class UnreadableEntryException(long nummer, Exception fault) : Exception(fault.Message, fault)
{
    public long Nummer => nummer;
}
