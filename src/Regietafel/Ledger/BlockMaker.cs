using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>Writes entries out as blocks, one after the other, in a buffer that it keeps. Not for two threads at once.</summary>
internal sealed class BlockMaker : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly EntryJsonWriter _entries = new();
    private readonly ChainHash _chain = new();
    private readonly Utf8JsonWriter _json;

    public BlockMaker() => _json = new(_text, Options);

    /// <param name="entries">At least one, and no more than <see cref="Block.Most"/>.</param>
    /// <param name="previous">The hash of the entry before the first.</param>
    public Block Make(List<Entry> entries, ReadOnlySpan<byte> previous)
    {
        _text.ResetWrittenCount();
        var hashes = new byte[entries.Count * SHA256.HashSizeInBytes];
        for (var i = 0; i < entries.Count; i++)
        {
            _text.Write(i == 0 ? "["u8 : ",\n"u8);
            var begin = _text.WrittenCount;
            _entries.Write(_json, entries[i]);
            _json.Flush();
            _json.Reset();
            var hash = hashes.AsSpan(i * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes);
            _chain.Hash(previous, _text.WrittenSpan[begin..], hash);
            previous = hash;
        }
        _text.Write("]"u8);
        return new(entries[0].Nummer, entries[^1].Nummer, _text.WrittenSpan.ToArray(), hashes);
    }

    public void Dispose()
    {
        _json.Dispose();
        _chain.Dispose();
    }
}
