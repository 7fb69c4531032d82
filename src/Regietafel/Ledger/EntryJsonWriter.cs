using System.Globalization;
using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>Writes entries that follow each other as <see cref="EntryJson"/> reads them, each to one text. Not for two threads at once.</summary>
internal sealed class EntryJsonWriter
{
    private readonly LastWord _overgenomenDoor = new();
    private readonly LastWord _auteur = new();
    private readonly LastWord _bron = new();
    private readonly LastWord _pagina = new();
    private readonly LastWord _soort = new();

    public void Write(Utf8JsonWriter to, Entry entry)
    {
        to.WriteStartArray();
        to.WriteNumberValue(entry.Nummer);
        Write(to, entry.Geldigheid.Van == DateOnly.MinValue ? null : entry.Geldigheid.Van);
        Write(to, entry.Geldigheid.Tot);
        to.WriteNumberValue(entry.Geregistreerd.Microseconden);
        if (entry.Overgenomen is { } overname)
            to.WriteNumberValue(overname.Moment.Microseconden);
        else
            to.WriteNullValue();
        _overgenomenDoor.Write(to, entry.Overgenomen?.Auteur);
        _auteur.Write(to, entry.Auteur);
        _bron.Write(to, entry.Bron?.Code);
        _pagina.Write(to, entry.Bron?.Pagina);
        to.WriteStringValue(EntryJson.Openbaarheden[(int)entry.Openbaarheid]);
        _soort.Write(to, FactJson.Soort(entry.Fact));
        FactJson.Write(to, entry.Fact);
        to.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter to, DateOnly? dag)
    {
        Span<char> text = stackalloc char[10];
        if (dag is { } day && day.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture))
            to.WriteStringValue(text[..length]);
        else
            to.WriteNullValue();
    }

    /// <summary>A column in which many entries have the word of the one before.</summary>
    private sealed class LastWord
    {
        private string? _word;
        private JsonEncodedText _text;

        public void Write(Utf8JsonWriter to, string? word)
        {
            if (word is null)
            {
                to.WriteNullValue();
                return;
            }
            if (word != _word)
                (_word, _text) = (word, JsonEncodedText.Encode(word));
            to.WriteStringValue(_text);
        }
    }
}
