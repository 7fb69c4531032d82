using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Standen;

/// <summary>An area that cannot be shown: unknown, or not there on that day.</summary>
public sealed record NoAreaModel(
    string Asked,
    Peil Peil,
    Gebied? Exists,
    Gebied? MergedInto,
    IReadOnlyList<DateOnly> OtherDays
)
{
    public StandLinks Links => new(Peil);

    public static NoAreaModel Of(
        string asked,
        Peil peil,
        Book book,
        Stand stand,
        (DateOnly? Previous, DateOnly? Next) days
    )
    {
        if (
            !GebiedCode.TryParse(asked, null, out var code)
            || book.Find(GebiedVastgesteld.SubjectOf(code)) is not { } verloop
        )
            return new(asked, peil, null, null, []);
        if (verloop.Laatste(book.Last)?.Fact is not GebiedVastgesteld fact)
            return new(asked, peil, null, null, []);
        var now = stand.Peilmoment with { Bekend = book.Last };
        var there = new[] { days.Previous, days.Next, verloop.Laatste(book.Last)?.Geldigheid.Van }
            .OfType<DateOnly>()
            .Where(d => d > DateOnly.MinValue && new Indeling(book, now with { Peildatum = d }).Find(code) is not null);
        var successor = stand.Indeling.OpgegaanIn(code) is { } into ? stand.Indeling.Find(into) : null;
        return new(asked, peil, new Gebied(code, fact.Naam), successor, [.. there.Distinct().Order()]);
    }
}
