using Regietafel.Boekingen;
using Regietafel.Import.Bezettingen;
using Regietafel.Ledger;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Import;

/// <summary>The page to choose files on; with the form that was refused, if any.</summary>
public sealed record ImportModel(Peil Peil, Book Book, Form? Form = null);

/// <summary>Everything that is wrong with the files. <paramref name="Opnieuw"/>: where to choose them again, with what was filled in.</summary>
public sealed record ImportProblems(ImportResult Result, Peil Peil, string Opnieuw);

/// <summary>What would be booked and what it does, before it is confirmed. <paramref name="Id"/>: the bytes that were looked at.</summary>
public sealed record ImportPreview(
    string Id,
    string Auteur,
    ImportResult Result,
    IReadOnlyList<Effect> Effecten,
    DateOnly Dag,
    AreaNames Namen,
    Peil Peil
)
{
    /// <summary>How the files are to be read, to carry along to the booking.</summary>
    public IEnumerable<(string Name, string Value)> Velden { get; init; } = [];

    /// <summary>How to read the next table alike; null for our own sheets.</summary>
    public Herhaling? Herhaling { get; init; }
}

/// <summary>What an import booked, with the first of it.</summary>
public sealed record ImportReceipt(
    int Geboekt,
    int AlBekend,
    IReadOnlyList<Entry> Entries,
    Book Book,
    AreaNames Namen,
    Peil Peil
)
{
    /// <summary>How to read the next table alike; null for our own sheets.</summary>
    public Herhaling? Herhaling { get; init; }
}
