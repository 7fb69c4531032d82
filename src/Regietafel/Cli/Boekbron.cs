using System.CommandLine;
using Regietafel.Import;
using Regietafel.Ledger;

namespace Regietafel.Cli;

/// <summary>The book that a command reads, or the reference that goes along in the executable where none was named and none is at hand.</summary>
internal sealed class Boekbron(Ledger.Ledger? ledger) : IAsyncDisposable
{
    public Book Book => ledger?.Book ?? Naslag.Boek;

    /// <summary>The book to write to; null for the reference.</summary>
    public Ledger.Ledger? Ledger => ledger;

    public bool IsNaslag => ledger is null;

    /// <exception cref="Refusal">The book that was named is not there.</exception>
    public static async Task<Boekbron> Open(
        ParseResult parsed,
        Option<string> optie,
        TimeProvider clock,
        CancellationToken cancel,
        bool schrijven = false
    )
    {
        var boek = parsed.GetRequiredValue(optie);
        var genoemd = parsed.GetResult(optie) is { Implicit: false };
        if (!genoemd && !schrijven && !BoekOption.IsThere(boek))
            return new(null);
        if (schrijven && !BoekOption.IsThere(boek))
            throw new Refusal("boek-ontbreekt", $"Er is geen boek {boek} om in vast te leggen.");
        return new(await Regietafel.Ledger.Ledger.Open(boek, clock, alleenLezen: !schrijven, cancel));
    }

    public ValueTask DisposeAsync() => ledger?.DisposeAsync() ?? ValueTask.CompletedTask;
}
