using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Regietafel.Web.Components;

/// <summary>
/// Writes HTML where a page holds hundreds of pieces alike, and a component for each would show. What stands in the holes of an
/// interpolated text is encoded, the text around them is taken as it is: <c>html.Write($"&lt;a href=\"{href}\"&gt;{name}&lt;/a&gt;")</c>.
/// </summary>
public sealed class Html : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    private char[] _text;
    private int _length;

    /// <param name="size">How much room it begins with; it grows where that is too little.</param>
    public Html(int size = 1 << 13) => _text = ArrayPool<char>.Shared.Rent(size);

    public Html Write([InterpolatedStringHandlerArgument("")] Holes text)
    {
        _ = text; // it has been written while it was made
        return this;
    }

    /// <summary>A number as people read it, see <see cref="Tekst.Getal(int)"/>.</summary>
    public void Getal(int getal) => _length += Tekst.Getal(getal, Room(Tekst.LangsteGetal));

    /// <summary>What was written; nothing can be written after it.</summary>
    public MarkupString Markup()
    {
        var markup = new MarkupString(new string(_text, 0, _length));
        Dispose();
        return markup;
    }

    /// <summary>Makes what was written the body of an answer.</summary>
    internal async Task Send(HttpResponse response)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(_length));
        var length = Encoding.UTF8.GetBytes(_text, 0, _length, bytes, 0);
        response.ContentLength = length;
        await response.Body.WriteAsync(bytes.AsMemory(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    public void Dispose()
    {
        if (_text.Length > 0)
            ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
    }

    /// <summary>Encodes what a reader would take for markup.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        for (int special; (special = text.IndexOfAny(Special)) >= 0; text = text[(special + 1)..])
        {
            Raw(text[..special]);
            Raw(
                text[special] switch
                {
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '&' => "&amp;",
                    '"' => "&quot;",
                    _ => "&#39;",
                }
            );
        }
        Raw(text);
    }

    internal void Raw(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    /// <summary>A name with the marks around it, as in <c>&lt;/td&gt;</c>.</summary>
    internal void Raw(string before, string name, string after)
    {
        var room = Room(before.Length + name.Length + after.Length);
        before.CopyTo(room);
        name.CopyTo(room[before.Length..]);
        after.CopyTo(room[(before.Length + name.Length)..]);
        _length += before.Length + name.Length + after.Length;
    }

    /// <summary>The value is encoded, the name is taken as it is.</summary>
    internal void Attribute(string name, string value)
    {
        if (value.AsSpan().ContainsAny(Special))
        {
            Raw(" ", name, "=\"");
            Text(value);
            Raw("\"");
            return;
        }
        var length = name.Length + value.Length + 4;
        var room = Room(length);
        room[0] = ' ';
        name.CopyTo(room[1..]);
        room[name.Length + 1] = '=';
        room[name.Length + 2] = '"';
        value.CopyTo(room[(name.Length + 3)..]);
        room[length - 1] = '"';
        _length += length;
    }

    private void Raw(int number)
    {
        if (number.TryFormat(Room(11), out var written, default, CultureInfo.InvariantCulture))
            _length += written;
    }

    private Span<char> Room(int length)
    {
        if (_text.Length - _length < length)
            Grow(length);
        return _text.AsSpan(_length);
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + length));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }

    /// <summary>The holes of a text, each by what is in it.</summary>
    [InterpolatedStringHandler]
    public readonly struct Holes(int literalLength, int formattedCount, Html html)
    {
        private readonly int _ = literalLength + formattedCount;

        /// <summary>Put in its place: of a text known beforehand the copying becomes a few instructions.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void AppendLiteral(string text)
        {
            if (text.TryCopyTo(html._text.AsSpan(html._length)))
                html._length += text.Length;
            else
                html.Raw(text);
        }

        public void AppendFormatted(string? text) => html.Text(text);

        public void AppendFormatted(MarkupString markup) => html.Raw(markup.Value);

        /// <summary>As machines read it, without separators.</summary>
        public void AppendFormatted(int number) => html.Raw(number);

        /// <summary>A place in a drawing, see <see cref="Tekst.Svg(double)"/>.</summary>
        public void AppendFormatted(double place) => html._length += Tekst.Svg(place, html.Room(Tekst.LangsteSvg));
    }
}
