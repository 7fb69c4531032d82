using System.Globalization;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Web;

/// <summary>
/// The peilmoment that a URL asks for, read once: <c>peildatum=2024-01-01&amp;bekend-op=2024-03-01</c>. What cannot be read is said in
/// <see cref="Problem"/>, and the page then shows the default: the last day measured, as known now. The API writes <c>bekendOp</c>, as its rules ask.
/// </summary>
public sealed record PeilQuery(Peil Peil, Peilmoment Moment, string? Problem)
{
    /// <summary>The URL names no peildatum: the page shows the last day measured, and says so.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The day it is in the Netherlands.</summary>
    public static DateOnly Today(TimeProvider clock) => Day(Tijdstip.Van(clock.GetUtcNow()));

    /// <summary>Binds a parameter of an endpoint.</summary>
    /// <exception cref="Unreadable">The URL asks for a peilmoment that is none.</exception>
    public static ValueTask<PeilQuery?> BindAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var query = Read(
            context.Request.Query,
            services.GetRequiredService<Book>(),
            services.GetRequiredService<BookDays>(),
            services.GetRequiredService<TimeProvider>()
        );
        return query.Problem is { } problem ? throw new Unreadable(problem) : new(query);
    }

    public static PeilQuery Read(IQueryCollection query, Book book, BookDays days, TimeProvider clock)
    {
        var today = Today(clock);
        var (day, known) = (
            query["peildatum"].ToString().Trim(),
            (query["bekend-op"] is { Count: > 0 } op ? op : query["bekendOp"]).ToString().Trim()
        );
        var peildatum = days.Default(today);
        string? problem = null;
        if (day.Length > 0 && !TryDay(day, out peildatum))
            (peildatum, problem) = (
                days.Default(today),
                $"‘{day}’ is geen datum. Schrijf een peildatum als 2024-01-31."
            );
        Tijdstip? bekendOp = null;
        if (known.Length > 0)
        {
            bekendOp = Known(known);
            if (bekendOp is null)
                (known, problem) = ("", $"‘{known}’ is geen datum of tijdstip. Schrijf bekend op als 2024-01-31.");
        }
        return new(new Peil(peildatum, known.Length > 0 ? known : null), book.Peilmoment(peildatum, bekendOp), problem)
        {
            IsDefault = day.Length == 0,
        };
    }

    /// <summary>The day on which a moment falls in Europe/Amsterdam.</summary>
    internal static DateOnly Day(Tijdstip moment) => Amsterdam.Dag(moment);

    /// <summary>A day means the end of that day in Europe/Amsterdam; else a moment with its offset. Null when it is neither.</summary>
    internal static Tijdstip? Known(string text)
    {
        if (TryDay(text, out var day))
            return day == DateOnly.MaxValue ? null : Amsterdam.Eind(day);
        return DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? Tijdstip.Van(moment)
            : null;
    }

    internal static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(
            text,
            ["yyyy-MM-dd", "d-M-yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        );
}
