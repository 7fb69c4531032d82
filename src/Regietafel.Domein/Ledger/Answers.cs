using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Regietafel.Gebieden;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// Answers about an area, or about all, at a peilmoment, kept for who asks the same: what a book said at an entry it says for good. An answer must follow
/// from the book, the peilmoment and the area alone. Bounded: when it is full it starts afresh. Any number of threads.
/// </summary>
public sealed class Answers<T>
{
    private const int Most = 4_000;

    private readonly ConditionalWeakTable<Book, ConcurrentDictionary<(Peilmoment, GebiedCode?), T>> _perBook = [];

    public T Of(Book book, Peilmoment peilmoment, GebiedCode? gebied, Func<T> compute)
    {
        // The number of an entry that is only staged may go to another one.
        if (peilmoment.Bekend > book.Last)
            return compute();
        var answers = _perBook.GetOrCreateValue(book);
        if (answers.TryGetValue((peilmoment, gebied), out var answer))
            return answer;
        if (answers.Count >= Most)
            answers.Clear();
        return answers[(peilmoment, gebied)] = compute();
    }
}
