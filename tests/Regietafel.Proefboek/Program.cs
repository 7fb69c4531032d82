using System.Globalization;
using Regietafel;
using Regietafel.Ledger;
using Regietafel.Proefboek;

// boek BOEK SEED SIZE COUNT: books COUNT drafts in batches of SIZE, and says after each what was confirmed.
// Killed at any moment, the book must hold at least the last number it said.
var (boek, seed, size, count) = (args[0], Number(args[1]), Number(args[2]), Number(args[3]));
try
{
    await Book();
    return 0;
}
catch (Refusal refusal)
{
    Console.Error.WriteLine(refusal.Message);
    return 1;
}

async Task Book()
{
    await using var ledger = await Ledger.Open(boek, TimeProvider.System);
    Console.WriteLine(ledger.Book.Last);
    foreach (var drafts in Proefboek.Drafts(seed, count).Skip((int)ledger.Book.Last).Chunk(size))
    {
        await using var batch = await ledger.Begin("proefboek");
        foreach (var draft in drafts)
        {
            if (batch.Add(draft) is { } refusal)
                throw refusal;
        }
        foreach (var refusal in await batch.Commit())
            throw refusal;
        Console.WriteLine(ledger.Book.Last);
    }
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
