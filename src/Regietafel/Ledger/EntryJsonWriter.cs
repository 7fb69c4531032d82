using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>Writes entries that follow each other as <see cref="EntryJson"/> reads them, each to one text. Not for two threads at once.</summary>
internal sealed class EntryJsonWriter
{
    private readonly LastWord _overgenomenDoor = new();
    private readonly LastWord _auteur = new();
    private readonly LastWord _bron = new();
    private readonly LastWord _pagina = new();
    private readonly LastWord _soort = new();
    private Type? _type;
    private string _naam = "";

    public void Write(JsonBuffer to, Entry entry)
    {
        to.Raw("["u8);
        to.Number(entry.Nummer);
        Write(to, entry.Geldigheid.Van == DateOnly.MinValue ? null : entry.Geldigheid.Van);
        Write(to, entry.Geldigheid.Tot);
        Write(to, entry.Geregistreerd);
        Write(to, entry.Overgenomen?.Moment);
        _overgenomenDoor.Write(to, entry.Overgenomen?.Auteur);
        _auteur.Write(to, entry.Auteur);
        _bron.Write(to, entry.Bron?.Code);
        _pagina.Write(to, entry.Bron?.Pagina);
        to.Raw(","u8);
        to.Word(EntryJson.Openbaarheden[(int)entry.Openbaarheid]);
        _soort.Write(to, Soort(entry.Fact));
        to.Raw(","u8);
        FactJson.Write(to, entry.Fact);
        to.Raw("]"u8);
    }

    private string Soort(Fact fact)
    {
        if (fact.GetType() != _type)
            (_type, _naam) = (fact.GetType(), FactJson.Soort(fact));
        return _naam;
    }

    private static void Write(JsonBuffer to, DateOnly? dag)
    {
        to.Raw(dag is null ? ",null"u8 : ","u8);
        if (dag is { } day)
            to.Day(day);
    }

    private static void Write(JsonBuffer to, Tijdstip? tijdstip)
    {
        to.Raw(tijdstip is null ? ",null"u8 : ","u8);
        if (tijdstip is { } moment)
            to.Number(moment.Microseconden);
    }

    /// <summary>A column in which many entries have the word of the one before.</summary>
    private sealed class LastWord
    {
        private string? _word;
        private byte[] _text = [];

        public void Write(JsonBuffer to, string? word)
        {
            to.Raw(word is null ? ",null"u8 : ","u8);
            if (word is null)
                return;
            if (word != _word)
                (_word, _text) = (word, JsonBuffer.Escape(word));
            to.Word(_text);
        }
    }
}
