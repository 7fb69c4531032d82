using System.Security.Cryptography;
using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>
/// Entries that were booked together, as a row of the table <c>blok</c>: from number <paramref name="Eerste"/> up to and including
/// <paramref name="Laatste"/>.
/// </summary>
/// <param name="Entries">A JSON array in UTF-8 of entries (see <see cref="EntryJson"/>), each on a line of its own.</param>
/// <param name="Hashes">The hash of each, 32 bytes, one behind the other (see <see cref="ChainHash"/>).</param>
internal sealed record Block(long Eerste, long Laatste, byte[] Entries, byte[] Hashes)
{
    /// <summary>So many entries at most, which make a row of some fifty kilobytes.</summary>
    public const int Most = 256;

    /// <summary>False when the numbers and the hashes do not go together, as no program can have written it. Nothing else here can be asked then.</summary>
    public bool IsWhole =>
        Eerste >= 1
        && Laatste >= Eerste
        && Laatste - Eerste < Hashes.Length
        && Hashes.Length == (Laatste - Eerste + 1) * SHA256.HashSizeInBytes;

    public int Count => (int)(Laatste - Eerste + 1);

    /// <summary>The hash of the last entry.</summary>
    public byte[] Hash => Hashes[^SHA256.HashSizeInBytes..];

    /// <summary>The hash of one entry in it.</summary>
    public ReadOnlySpan<byte> HashOf(long nummer) =>
        Hashes.AsSpan((int)(nummer - Eerste) * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes);

    /// <summary>False when it cannot be read, from entry <paramref name="at"/> on.</summary>
    public bool TryRead(EntryJson json, out Entry[] entries, out long at)
    {
        (entries, at) = (new Entry[Count], Eerste);
        try
        {
            var reader = new Utf8JsonReader(Entries);
            reader.Read();
            for (var i = 0; i < entries.Length; i++)
            {
                at = Eerste + i;
                entries[i] = json.Read(ref reader);
            }
            return reader.Read() && reader.TokenType == JsonTokenType.EndArray && !reader.Read();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
