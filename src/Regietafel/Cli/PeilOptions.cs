using System.CommandLine;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Cli;

/// <summary>The options <c>--peildatum</c> and <c>--bekend-op</c>.</summary>
internal sealed class PeilOptions(TimeProvider clock)
{
    public Option<DateOnly> Peildatum { get; } =
        CliOptions.Dag("--peildatum", "De dag waarover de cijfers gaan (standaard vandaag)", clock);

    public Option<Tijdstip?> BekendOp { get; } =
        CliOptions.Bekend("--bekend-op", "Wat toen bekend was, tot en met deze dag (standaard nu)");

    public (Stand Stand, PeilKeuze Keuze) Read(ParseResult parsed, Book book)
    {
        var bekendOp = parsed.GetValue(BekendOp);
        var moment = book.Peilmoment(parsed.GetValue(Peildatum), bekendOp);
        return (Stand.At(book, moment), new(moment, bekendOp));
    }
}

/// <summary>A peilmoment and the moment by which it was asked.</summary>
internal sealed record PeilKeuze(Peilmoment Moment, Tijdstip? BekendOp)
{
    public PeilmomentJson Json =>
        new(
            Moment.Peildatum,
            BekendOp?.Moment.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", System.Globalization.CultureInfo.InvariantCulture),
            Moment.Bekend
        );

    /// <summary>"zoals bekend op 1 maart 2024".</summary>
    public string Bekend() =>
        BekendOp is { } bekend ? $"zoals bekend op {Tekst.Dag(PeilQuery.Day(bekend))}" : "zoals nu bekend";

    /// <summary>"op 1 januari 2024, zoals nu bekend (tot en met boeking 12)".</summary>
    public string Zin() => $"op {Tekst.Dag(Moment.Peildatum)}, {Bekend()} (tot en met boeking {Moment.Bekend:N0}).";
}
