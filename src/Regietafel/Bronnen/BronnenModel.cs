using Regietafel.Boekingen;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Bronnen;

/// <summary>A source with how many entries rest on it.</summary>
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

    private static Dictionary<string, int> Counted(Book book, long last)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var nummer = 1L; nummer <= last; nummer++)
        {
            if (book[nummer].Bron is { } bron)
                counts[bron.Code] = counts.GetValueOrDefault(bron.Code) + 1;
        }
        return counts;
    }
}

/// <summary>One source with its own history and the entries that rest on it, the last one first.</summary>
public sealed record BronModel(
    BronVastgelegd Bron,
    IReadOnlyList<Entry> Verloop,
    IReadOnlyList<Entry> Boekingen,
    AreaNames Namen,
    Book Book,
    Peil Peil
)
{
    private const int Limit = 301;

    public static BronModel? Of(Book book, string code, PeilQuery vraag)
    {
        var last = vraag.Moment.Bekend;
        if (
            book.Find(BronVastgelegd.SubjectOf(code)) is not { } verloop
            || verloop.Laatste(last)?.Fact is not BronVastgelegd bron
        )
            return null;
        var boekingen = new List<Entry>();
        for (var nummer = last; nummer >= 1 && boekingen.Count < Limit; nummer--)
        {
            if (book[nummer].Bron?.Code == code)
                boekingen.Add(book[nummer]);
        }
        var namen = new AreaNames(book, new Indeling(book, vraag.Moment));
        return new(bron, [.. verloop.Tot(last).ToArray().Reverse()], boekingen, namen, book, vraag.Peil);
    }

    /// <summary>Where the document is, when that is an address of the web.</summary>
    public string? Link =>
        Uri.TryCreate(Bron.Vindplaats, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? uri.AbsoluteUri
            : null;
}
