using System.Text.Json;

namespace Regietafel.Documenten;

/// <summary>A table as a JSON array of objects; the header <c>waarvan amv</c> becomes the member <c>waarvanAmv</c>. Empty cells are null.</summary>
public static class TabelJson
{
    public static void Write(Tabel tabel, Stream stream)
    {
        var names = tabel.Columns.Select(c => JsonEncodedText.Encode(Member(c.Header))).ToArray();
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        foreach (var row in tabel.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < names.Length; i++)
                WriteCell(json, names[i], row[i]);
            json.WriteEndObject();
            if (json.BytesPending > 1 << 16)
                json.Flush();
        }
        json.WriteEndArray();
    }

    private static string Member(string header)
    {
        var words = header.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        return JsonNamingPolicy.CamelCase.ConvertName(
            string.Concat(words.Select((w, i) => i == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]))
        );
    }

    private static void WriteCell(Utf8JsonWriter json, JsonEncodedText name, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNull(name);
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            case bool yes:
                json.WriteBoolean(name, yes);
                break;
            case DateOnly dag:
                json.WriteString(name, $"{dag:yyyy-MM-dd}");
                break;
            default:
                throw new ArgumentException($"A cell cannot hold a {cell.GetType().Name}.", nameof(cell));
        }
    }
}
