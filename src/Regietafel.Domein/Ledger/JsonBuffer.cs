using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Regietafel.Ledger;

/// <summary>
/// JSON in UTF-8 that is put together piece by piece, in memory that is used again. Who writes sees to it that the pieces make JSON: a book writes
/// millions, and nothing is checked but what a word may hold. Not for two threads at once.
/// </summary>
public sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private const int LongestNumber = 20;
    private const int LongestDay = 10;

    private static readonly JsonWriterOptions Unchecked = new() { SkipValidation = true };

    private byte[] _bytes = new byte[1 << 12];
    private Utf8JsonWriter? _json;

    public int Length { get; private set; }

    /// <summary>All that was written; only until more is.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>A piece as it stands.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(GetSpan(json.Length));
        Length += json.Length;
    }

    public void Number(long number)
    {
        Utf8Formatter.TryFormat(number, GetSpan(LongestNumber), out var length);
        Length += length;
    }

    /// <summary>As <c>"2024-01-31"</c>.</summary>
    public void Day(DateOnly day)
    {
        var to = GetSpan(LongestDay + 2);
        to[0] = (byte)'"';
        day.TryFormat(to[1..], out var length, "O", CultureInfo.InvariantCulture);
        to[length + 1] = (byte)'"';
        Length += length + 2;
    }

    /// <summary>A word between quotes, which <see cref="Escape"/> has made.</summary>
    public void Word(ReadOnlySpan<byte> word)
    {
        var to = GetSpan(word.Length + 2);
        to[0] = (byte)'"';
        word.CopyTo(to[1..]);
        to[word.Length + 1] = (byte)'"';
        Length += word.Length + 2;
    }

    /// <inheritdoc cref="Word(ReadOnlySpan{byte})"/>
    public void Word(JsonEncodedText word) => Word(word.EncodedUtf8Bytes);

    /// <summary>A text as it stands between quotes; half a character becomes the mark of one that is lost.</summary>
    public static byte[] Escape(string text) => Encoding.ASCII.GetBytes(JavaScriptEncoder.Default.Encode(text));

    /// <summary>What the serializer makes of a value.</summary>
    public void Serialize(object value, JsonTypeInfo type)
    {
        _json ??= new(this, Unchecked);
        JsonSerializer.Serialize(_json, value, type);
        _json.Flush();
        _json.Reset();
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _bytes.AsMemory(Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_bytes.Length - Length <= sizeHint)
            Grow(sizeHint);
        return _bytes.AsSpan(Length);
    }

    public void Dispose() => _json?.Dispose();

    private void Grow(int count) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count + 1));
}
