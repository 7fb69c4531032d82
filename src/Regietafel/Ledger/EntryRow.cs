using System.Text.Json;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>An entry as the columns of the table <c>entry</c>, hash aside. A day without a beginning or end is null; the fact is JSON in UTF-8.</summary>
internal sealed record EntryRow(
    long Nummer,
    DateOnly? GeldigVan,
    DateOnly? GeldigTot,
    long Geregistreerd,
    long? Overgenomen,
    string? OvergenomenDoor,
    string Auteur,
    string? Bron,
    string? Pagina,
    string Openbaarheid,
    string Soort,
    ReadOnlyMemory<byte> Feit
)
{
    private static readonly string[] Openbaarheden = ["openbaar", "intern", "vertrouwelijk"];

    public static EntryRow Of(Entry entry) =>
        new(
            entry.Nummer,
            entry.Geldigheid.Van == DateOnly.MinValue ? null : entry.Geldigheid.Van,
            entry.Geldigheid.Tot,
            entry.Geregistreerd.Microseconden,
            entry.Overgenomen?.Moment.Microseconden,
            entry.Overgenomen?.Auteur,
            entry.Auteur,
            entry.Bron?.Code,
            entry.Bron?.Pagina,
            Openbaarheden[(int)entry.Openbaarheid],
            FactJson.Soort(entry.Fact),
            FactJson.Write(entry.Fact)
        );

    /// <exception cref="JsonException">The columns are no entry.</exception>
    public Entry ToEntry(SharedWords words)
    {
        var openbaarheid = Array.IndexOf(Openbaarheden, Openbaarheid);
        return new(
            Nummer,
            FactJson.Read(Soort, Feit.Span),
            new Geldigheid(GeldigVan ?? DateOnly.MinValue, GeldigTot),
            new Tijdstip(Geregistreerd),
            Overgenomen is { } overgenomen
                ? words.Overname(
                    new(overgenomen),
                    OvergenomenDoor ?? throw new JsonException("Carried over by nobody.")
                )
                : null,
            Auteur,
            Bron is null ? null : words.Bron(Bron, Pagina),
            openbaarheid >= 0 ? (Openbaarheid)openbaarheid : throw new JsonException($"'{Openbaarheid}'")
        );
    }
}

/// <summary>A row of the table <c>entry</c> with its hash.</summary>
internal readonly record struct HashedRow(EntryRow Row, byte[] Hash);
