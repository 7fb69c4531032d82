using Regietafel.Documenten;
using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Boekingen;

/// <summary>One entry among everything the book ever said about its subject, at a peilmoment.</summary>
public sealed record BoekingModel(Entry Entry, string? Hash, Stand Stand, Peil Peil)
{
    public Book Book => Stand.Book;

    public AreaNames Namen { get; } = new(Stand.Book, Stand.Indeling);

    /// <summary>The history, the last one first; what was registered after the bekend-op is not known yet.</summary>
    public IReadOnlyList<Entry> Verloop { get; } =
    [.. Stand.Book.Find(Entry.Fact)!.Tot(Stand.Peilmoment.Bekend).ToArray().Reverse()];

    /// <summary>Why it is this number, where a key divided it.</summary>
    public string? Reden { get; } = new Verdeelreden(Stand.Book, Naslag.Sleutels).Van(Entry);

    /// <summary>The history in every format it can be saved in.</summary>
    public IReadOnlyList<(string Label, string Href)> Downloads =>
        Download.LinksTo(format => Peil.Url($"/boeking/{Entry.Nummer}/verloop.{format}"));

    /// <summary>The entry of this subject that holds on the peildatum.</summary>
    public Entry? Geldend { get; } = Stand.Book.Find(Entry.Fact)!.At(Stand.Peilmoment);

    /// <summary>By which entry it was taken back, whatever was known on the bekend-op: who looks at an entry wants to know.</summary>
    public Entry? Intrekking { get; } = Stand.Book.Intrekking(Entry, Stand.Book.Last);

    public bool KanWordenIngetrokken => Entry.Fact is not Ingetrokken && Intrekking is null;

    /// <summary>By which entry one of this history was taken back, as known at the peilmoment.</summary>
    public Entry? Terug(Entry entry) => Book.Intrekking(entry, Stand.Peilmoment.Bekend);

    /// <summary>What became of an entry of this history.</summary>
    public string Staat(Entry entry)
    {
        if (entry.Fact is Ingetrokken)
            return "";
        if (Terug(entry) is not null)
            return "ingetrokken";
        if (entry.Nummer == Geldend?.Nummer)
            return $"geldt op {Tekst.Dag(Stand.Peilmoment.Peildatum)}";
        return entry.Geldigheid.Bevat(Stand.Peilmoment.Peildatum) ? "vervangen" : "geldt op andere dagen";
    }
}
