using System.CommandLine;
using Regietafel.Import;
using Regietafel.Ledger;

namespace Regietafel.Cli;

/// <summary>The book that a command reads, or the reference that goes along in the executable where none was named and none is at hand.</summary>
internal sealed class Boekbron(Ledger.Ledger? ledger) : IAsyncDisposable
{
    public Book Book => ledger?.Book ?? Naslag.Boek;

    public bool IsNaslag => ledger is null;

    /// <exception cref="Refusal">The book that was named is not there.</exception>
    public static async Task<Boekbron> Open(
        ParseResult parsed,
        Option<string> optie,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        var boek = parsed.GetRequiredValue(optie);
        var genoemd = parsed.GetResult(optie) is { Implicit: false };
        return new(
            genoemd || BoekOption.IsThere(boek)
                ? await Ledger.Ledger.Open(boek, clock, alleenLezen: true, cancel)
                : null
        );
    }

    public ValueTask DisposeAsync() => ledger?.DisposeAsync() ?? ValueTask.CompletedTask;
}
