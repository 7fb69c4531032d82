namespace Regietafel.Ledger;

/// <summary>The first entry that is not as it was booked, and what is wrong with it.</summary>
public sealed record Breuk(long Nummer, string Reden);

/// <summary>Recomputes the chain of hashes from the database, row by row.</summary>
internal static class Chain
{
    /// <summary>Null when every entry up to at least number <paramref name="last"/> is there and as it was booked.</summary>
    public static async Task<Breuk?> Verify(
        Database database,
        long last,
        IProgress<long>? voortgang,
        CancellationToken cancel
    )
    {
        var (hash, nummer, previous, registered) = (new EntryHash(), 0L, EntryHash.Begin, long.MinValue);
        await foreach (var block in new EntryReader(database).Rows(long.MinValue, cancel))
        {
            foreach (var (row, stored) in block)
            {
                nummer++;
                if (row.Nummer != nummer)
                    return new(nummer, $"Entry {nummer} ontbreekt.");
                previous = hash.Of(previous, row);
                if (!stored.AsSpan().SequenceEqual(previous))
                    return new(nummer, $"Entry {nummer} of haar hash is gewijzigd nadat zij geboekt was.");
                if (row.Geregistreerd < registered)
                    return new(nummer, $"Entry {nummer} is eerder geregistreerd dan de entry ervoor.");
                registered = row.Geregistreerd;
            }
            voortgang?.Report(nummer);
        }
        return nummer < last ? new(nummer + 1, $"Entry {nummer + 1} ontbreekt.") : null;
    }
}
