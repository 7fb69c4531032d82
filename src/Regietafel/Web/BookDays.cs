using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Web;

/// <summary>
/// The days that the book says something about: measured on, or due per. For the steps to the day before and after, and for the day a page
/// shows when none is asked for. Reads only the entries it has not seen yet.
/// </summary>
public sealed class BookDays(Book book)
{
    private readonly Lock _lock = new();
    private readonly SortedSet<DateOnly> _days = [];
    private readonly SortedSet<DateOnly> _measured = [];
    private long _seen;

    /// <summary>The last day measured up to and including <paramref name="today"/>; today when nothing was.</summary>
    public DateOnly Default(DateOnly today) =>
        Read(() => _measured.Count == 0 ? today : _measured.GetViewBetween(DateOnly.MinValue, today).Max) is var day
        && day == default
            ? today
            : day;

    public (DateOnly? Previous, DateOnly? Next) Around(DateOnly day) =>
        Read(() =>
            (
                Nullable(
                    day == DateOnly.MinValue ? default : _days.GetViewBetween(DateOnly.MinValue, day.AddDays(-1)).Max
                ),
                Nullable(
                    day == DateOnly.MaxValue ? default : _days.GetViewBetween(day.AddDays(1), DateOnly.MaxValue).Min
                )
            )
        );

    private static DateOnly? Nullable(DateOnly day) => day == default ? null : day;

    private T Read<T>(Func<T> answer)
    {
        lock (_lock)
        {
            for (var last = book.Last; _seen < last; )
                Add(book[++_seen].Fact);
            return answer();
        }
    }

    private void Add(Fact fact)
    {
        if (fact is RealisatieGemeld gemeld)
            _measured.Add(gemeld.Peildatum);
        DateOnly? day = fact switch
        {
            RealisatieGemeld f => f.Peildatum,
            RealisatieGepland f => f.Per,
            OpgaveVastgesteld f => f.Per.Begin,
            BeginsaldoVastgesteld f => f.Halfjaar.Begin,
            _ => null,
        };
        if (day is { } known)
            _days.Add(known);
    }
}
