using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Regietafel.Ledger;

/// <summary>
/// The chain of hashes: SHA-256 over the hash of the entry before (32 bytes; zeros before the first) and then every column but the hash,
/// in the order of the table, each as its length in bytes (four bytes, most significant first) and its text in UTF-8: numbers in decimals,
/// days as <c>2024-01-31</c>. A null column is the length FFFFFFFF and no text. It is the same on every engine and can be recomputed anywhere.
/// </summary>
internal sealed class EntryHash
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    public static byte[] Begin => new byte[SHA256.HashSizeInBytes];

    public byte[] Of(byte[] previous, EntryRow row)
    {
        _buffer.ResetWrittenCount();
        _buffer.Write(previous);
        Write(row.Nummer);
        Write(row.GeldigVan);
        Write(row.GeldigTot);
        Write(row.Geregistreerd);
        Write(row.Overgenomen);
        Write(row.OvergenomenDoor);
        Write(row.Auteur);
        Write(row.Bron);
        Write(row.Pagina);
        Write(row.Openbaarheid);
        Write(row.Soort);
        Write(row.Feit.Span);
        return SHA256.HashData(_buffer.WrittenSpan);
    }

    private void Write(long? number)
    {
        Span<byte> text = stackalloc byte[20];
        if (number is { } n && n.TryFormat(text, out var length, default, CultureInfo.InvariantCulture))
            Write(text[..length]);
        else
            Length(-1);
    }

    private void Write(DateOnly? day)
    {
        Span<byte> text = stackalloc byte[10];
        if (day is { } d && d.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture))
            Write(text[..length]);
        else
            Length(-1);
    }

    private void Write(string? text)
    {
        if (text is null)
        {
            Length(-1);
            return;
        }
        Length(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _buffer);
    }

    private void Write(ReadOnlySpan<byte> text)
    {
        Length(text.Length);
        _buffer.Write(text);
    }

    private void Length(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.GetSpan(4), length);
        _buffer.Advance(4);
    }
}
