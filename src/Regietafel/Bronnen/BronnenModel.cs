using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Bronnen;

/// <summary>A source with how many entries that stand rest on it.</summary>
public sealed record BronRegel(BronVastgelegd Bron, int Boekingen);

/// <summary>Every source of the book, the newest document first.</summary>
public sealed record BronnenModel(IReadOnlyList<BronRegel> Bronnen, Peil Peil)
{
    public static BronnenModel Of(Book book, PeilQuery vraag)
    {
        var counts = Counted(book, vraag.Moment.Bekend);
        var bronnen = book
            .Bronnen.Select(v => v.Laatste(vraag.Moment.Bekend)?.Fact)
            .OfType<BronVastgelegd>()
            .Select(b => new BronRegel(b, counts.GetValueOrDefault(b.Code)))
            .OrderByDescending(b => b.Bron.Datum)
            .ThenBy(b => b.Bron.Titel, StringComparer.OrdinalIgnoreCase);
        return new([.. bronnen], vraag.Peil);
    }

    public Tabel Tabel() =>
        new(
            "bronnen",
            [
                new("code"),
                new("titel"),
                new("datum", CellKind.Day),
                new("vindplaats"),
                new("afgeleid"),
                new("boekingen", CellKind.Number),
            ],
            Bronnen.Select(b =>
                (IReadOnlyList<object?>)
                    [b.Bron.Code, b.Bron.Titel, b.Bron.Datum, b.Bron.Vindplaats, b.Bron.Afgeleid, b.Boekingen]
            )
        );

    private static Dictionary<string, int> Counted(Book book, long last)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var nummer = 1L; nummer <= last; nummer++)
        {
            if (book[nummer].Bron is { } bron && book.Intrekking(book[nummer], last) is null)
                counts[bron.Code] = counts.GetValueOrDefault(bron.Code) + 1;
        }
        return counts;
    }
}

/// <summary>
/// One source with its own history and the entries that ever rested on it, the last one first. <paramref name="Intrekking"/>: by which entry it was
/// taken back, when no description of it stands any more.
/// </summary>
public sealed record BronModel(
    BronVastgelegd Bron,
    Entry? Intrekking,
    IReadOnlyList<Entry> Verloop,
    IReadOnlyList<Entry> Boekingen,
    AreaNames Namen,
    Book Book,
    long Bekend,
    Peil Peil
)
{
    /// <summary>As many as a page shows, and one more to know that there are more.</summary>
    public const int Limit = 301;

    public static BronModel? Of(Book book, string code, PeilQuery vraag, int limit)
    {
        var last = vraag.Moment.Bekend;
        if (
            book.Find(BronVastgelegd.SubjectOf(code)) is not { } verloop
            || (verloop.Laatste(last) ?? verloop.Tot(last).LastOrDefault(e => e.Fact is BronVastgelegd))
                is not { } entry
        )
            return null;
        var boekingen = new List<Entry>();
        for (var nummer = last; nummer >= 1 && boekingen.Count < limit; nummer--)
        {
            if (book[nummer].Bron?.Code == code)
                boekingen.Add(book[nummer]);
        }
        var namen = new AreaNames(book, new Indeling(book, vraag.Moment));
        return new(
            (BronVastgelegd)entry.Fact,
            book.Intrekking(entry, last),
            [.. verloop.Tot(last).Reverse()],
            boekingen,
            namen,
            book,
            last,
            vraag.Peil
        );
    }

    /// <summary>Where the document is, when that is an address of the web.</summary>
    public string? Link =>
        Uri.TryCreate(Bron.Vindplaats, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? uri.AbsoluteUri
            : null;
}
