using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>The first entry that is not as it was booked, and what is wrong with it.</summary>
public sealed record Breuk(long Nummer, string Reden);

/// <summary>Recomputes the chain of hashes from the database, row by row.</summary>
internal static class Chain
{
    private const int PerReport = 4096;

    /// <summary>Null when every entry up to at least number <paramref name="last"/> is there and as it was booked.</summary>
    public static async Task<Breuk?> Verify(
        Database database,
        long last,
        IProgress<long>? voortgang,
        CancellationToken cancel
    )
    {
        var (hash, nummer, previous, registered) = (new EntryHash(), 0L, EntryHash.Begin, long.MinValue);
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        using var rows = database.Selector(connection, long.MinValue, new());
        while (rows.Next())
        {
            nummer++;
            if (rows.Nummer != nummer)
                return new(nummer, $"Entry {nummer} ontbreekt.");
            if (Read(rows) is not { } row || !rows.Hash.SequenceEqual(previous = hash.Of(previous, row)))
                return new(nummer, $"Entry {nummer} of haar hash is gewijzigd nadat zij geboekt was.");
            if (row.Geregistreerd < registered)
                return new(nummer, $"Entry {nummer} is eerder geregistreerd dan de entry ervoor.");
            registered = row.Geregistreerd;
            if (nummer % PerReport != 0)
                continue;
            cancel.ThrowIfCancellationRequested();
            voortgang?.Report(nummer);
        }
        voortgang?.Report(nummer);
        return nummer < last ? new(nummer + 1, $"Entry {nummer + 1} ontbreekt.") : null;
    }

    /// <summary>Null when no program can have written it.</summary>
    private static EntryRow? Read(Selector rows)
    {
        try
        {
            return rows.Row();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
