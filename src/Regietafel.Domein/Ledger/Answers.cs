using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Regietafel.Gebieden;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// Answers about an area, or about all, at a peilmoment, kept for who asks the same: what a book said at an entry it says for good. An answer must follow
/// from the book, the peilmoment and the area alone. Bounded: when it is full it starts afresh. Any number of threads.
/// </summary>
/// <param name="size">How many small answers one is the size of; without it, one.</param>
public sealed class Answers<T>(Func<T, int>? size = null)
{
    private const int Most = 4_000;

    private readonly ConditionalWeakTable<Book, Kept> _perBook = [];

    public T Of(Book book, Peilmoment peilmoment, GebiedCode? gebied, Func<T> compute)
    {
        // The number of an entry that is only staged may go to another one.
        if (peilmoment.Bekend > book.Last)
            return compute();
        var kept = _perBook.GetOrCreateValue(book);
        if (kept.Answers.TryGetValue((peilmoment, gebied), out var answer))
            return answer;
        answer = compute();
        kept.Add((peilmoment, gebied), answer, size?.Invoke(answer) ?? 1);
        return answer;
    }

    private sealed class Kept
    {
        private int _size;

        public ConcurrentDictionary<(Peilmoment, GebiedCode?), T> Answers { get; } = new();

        public void Add((Peilmoment, GebiedCode?) key, T answer, int size)
        {
            if (Interlocked.Add(ref _size, size) > Most)
            {
                Answers.Clear();
                Volatile.Write(ref _size, size);
            }
            Answers[key] = answer;
        }
    }
}
