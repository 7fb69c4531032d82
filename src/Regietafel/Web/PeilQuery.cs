using System.Globalization;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Web;

/// <summary>
/// The peilmoment that a URL asks for, read once: <c>peildatum=2024-01-01&amp;bekend-op=2024-03-01</c>. What cannot be read is said in
/// <see cref="Problems"/>, and the page then shows the default: the last day measured, as known now. The API writes <c>bekendOp</c>, as its rules ask.
/// </summary>
public sealed record PeilQuery(Peil Peil, Peilmoment Moment, IReadOnlyList<(string Name, string Sentence)> Problems)
{
    private const int LongestMoment = 40;

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
        return query.Problems is [var (_, sentence), ..] ? throw new Unreadable(sentence) : new(query);
    }

    public static PeilQuery Read(IQueryCollection query, Book book, BookDays days, TimeProvider clock)
    {
        var today = Today(clock);
        var (day, known) = (
            query["peildatum"].ToString().Trim(),
            (query["bekend-op"] is { Count: > 0 } op ? op : query["bekendOp"]).ToString().Trim()
        );
        var problems = new List<(string, string)>();
        var peildatum = days.Default(today);
        if (day.Length > 0)
        {
            if (Day(day, "een peildatum", out var read) is { } problem)
                problems.Add(("peildatum", problem));
            else
                peildatum = read;
        }
        Tijdstip? bekendOp = null;
        if (known.Length > 0)
        {
            if (Known(known, "bekend op", out var moment) is { } problem)
                problems.Add(("bekendOp", problem));
            else
                bekendOp = moment;
        }
        return new(new Peil(peildatum, bekendOp is null ? null : known), book.Peilmoment(peildatum, bekendOp), problems)
        {
            IsDefault = day.Length == 0,
        };
    }

    /// <summary>The day on which a moment falls in Europe/Amsterdam.</summary>
    internal static DateOnly Day(Tijdstip moment) => Amsterdam.Dag(moment);

    /// <summary>Reads a day that the book can speak of. Null when it is one; else what is wrong, where <paramref name="wat"/> names it.</summary>
    internal static string? Day(string text, string wat, out DateOnly day)
    {
        var read = DateOnly.TryParseExact(
            text,
            ["yyyy-MM-dd", "d-M-yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        );
        return !read ? $"‘{text}’ is geen datum. Schrijf {wat} als 2024-01-31."
            : Dagen.Bevat(day) ? null
            : Dagen.Zin(day);
    }

    /// <summary>A day means the end of that day in Europe/Amsterdam; else a moment with its offset. As <see cref="Day(string, string, out DateOnly)"/>.</summary>
    internal static string? Known(string text, string wat, out Tijdstip known)
    {
        known = default;
        if (text.Length <= "2024-01-31".Length)
        {
            var problem = Day(text, wat, out var day);
            if (problem is null)
                known = Amsterdam.Eind(day);
            return problem?.Replace("is geen datum.", "is geen datum of tijdstip.", StringComparison.Ordinal);
        }
        // Every link of a page has it, and a moment may be read with any number of spaces in it.
        DateTimeOffset moment = default;
        var read =
            text.Length <= LongestMoment
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
        if (!read)
            return $"‘{text}’ is geen datum of tijdstip. Schrijf {wat} als 2024-01-31.";
        known = Tijdstip.Van(moment);
        var date = DateOnly.FromDateTime(moment.UtcDateTime);
        return Dagen.Bevat(date) ? null : Dagen.Zin(date);
    }
}
