using System.Security.Cryptography;

namespace Regietafel.Ledger;

/// <summary>Writes entries out as blocks, one after the other, in a buffer that it keeps. Not for two threads at once.</summary>
internal sealed class BlockMaker : IDisposable
{
    private readonly JsonBuffer _text = new();
    private readonly EntryJsonWriter _entries = new();
    private readonly ChainHash _chain = new();

    /// <param name="entries">At least one, and no more than <see cref="Block.Most"/>.</param>
    /// <param name="previous">The hash of the entry before the first.</param>
    public Block Make(List<Entry> entries, ReadOnlySpan<byte> previous)
    {
        _text.Clear();
        var hashes = new byte[entries.Count * SHA256.HashSizeInBytes];
        for (var i = 0; i < entries.Count; i++)
        {
            _text.Raw(i == 0 ? "["u8 : ",\n"u8);
            var begin = _text.Length;
            _entries.Write(_text, entries[i]);
            var hash = hashes.AsSpan(i * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes);
            _chain.Hash(previous, _text.Written[begin..], hash);
            previous = hash;
        }
        _text.Raw("]"u8);
        return new(entries[0].Nummer, entries[^1].Nummer, _text.Written.ToArray(), hashes);
    }

    public void Dispose()
    {
        _text.Dispose();
        _chain.Dispose();
    }
}
