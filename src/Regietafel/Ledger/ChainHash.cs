using System.Security.Cryptography;

namespace Regietafel.Ledger;

/// <summary>
/// The hash of an entry: SHA-256 over the hash of the entry before (32 bytes; zeros before the first) and then the text of the entry as it stands in its
/// block, from its opening bracket up to and including its closing one. It is the same on every engine and can be recomputed anywhere. Not for two
/// threads at once.
/// </summary>
internal sealed class ChainHash : IDisposable
{
    private readonly IncrementalHash _sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _both = new byte[1024];

    /// <param name="previous">The hash of the entry before.</param>
    /// <param name="entry">The text of the entry.</param>
    /// <param name="hash">Where the hash comes.</param>
    public void Hash(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> entry, Span<byte> hash)
    {
        // Handed over in one piece: each call to the library costs about what it takes to hash a hundred bytes.
        var length = previous.Length + entry.Length;
        if (length > _both.Length)
            _both = new byte[length * 2];
        previous.CopyTo(_both);
        entry.CopyTo(_both.AsSpan(previous.Length));
        _sha.AppendData(_both, 0, length);
        _sha.GetHashAndReset(hash);
    }

    public void Dispose() => _sha.Dispose();
}
