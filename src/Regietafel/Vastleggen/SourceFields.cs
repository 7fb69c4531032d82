using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>Reads where a figure comes from: a source of the book, or a new one described in the same form.</summary>
internal static class SourceFields
{
    public static (BronVerwijzing? Verwijzing, IReadOnlyList<Draft> Nieuw) Read(Form form, Book book)
    {
        var isNew = form["bron-code"] is not null || form["bron-titel"] is not null;
        if (!isNew)
        {
            var code = form.ReadText("bron", "Kies een bron, of beschrijf een nieuwe.");
            if (code is not null && book.Bron(code) is null)
                form.Refuse("bron", $"De bron ‘{code}’ staat niet in het boek.");
            return (code is null ? null : new(code, form["pagina"]), []);
        }
        if (form["bron"] is not null)
            form.Refuse("bron", "Kies een bron of beschrijf een nieuwe, niet allebei.");
        var drafts = Alone(form);
        if (drafts is [{ Fact: BronVastgelegd nieuw }] && book.Bron(nieuw.Code) is { } bestaand && bestaand != nieuw)
            form.Refuse("bron-code", IsAnders(bestaand));
        return (form["bron-code"] is { } verwezen ? new(verwezen, form["pagina"]) : null, drafts);
    }

    /// <summary>A new source may not take the code of one that the book describes in other words.</summary>
    public static string IsAnders(BronVastgelegd bestaand) =>
        $"De code ‘{bestaand.Code}’ is al van een andere bron: {bestaand.Titel}.";

    /// <summary>A source by itself.</summary>
    public static IReadOnlyList<Draft> Alone(Form form)
    {
        var code = form.ReadText("bron-code", "Vul een korte code in, zoals BRIEF-2024-03.");
        var titel = form.ReadText("bron-titel", "Vul de titel van het document in.");
        DateOnly? datum = form["bron-datum"] is null
            ? null
            : form.Read<DateOnly>("bron-datum", CellText.TryDay, "Vul de datum van het document in, of laat het leeg.");
        if (code is null || titel is null || !form.IsFine)
            return [];
        return [new(new BronVastgelegd(code, titel, datum, form["bron-vindplaats"], form["bron-afgeleid"] == "ja"))];
    }
}
