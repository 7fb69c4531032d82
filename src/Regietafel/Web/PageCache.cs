using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using Regietafel.Kaarten;
using Regietafel.Ledger;

namespace Regietafel.Web;

/// <summary>
/// Rendered answers by address, for as long as the book has no newer entry and the day is the same. Bounded: when it is full it starts afresh.
/// An endpoint marked <see cref="Kept"/> takes part; its answer must follow from the address, the book and the day alone.
/// </summary>
public sealed class PageCache(Book book, TimeProvider clock, Kaart kaart)
{
    private const long Limit = 64 << 20;
    private static readonly string Build = typeof(PageCache).Module.ModuleVersionId.ToString("N")[..8];

    private Generation _generation = new("");

    /// <summary>What an answer rests on: last entry, day, program and map. The heart of its ETag.</summary>
    public string Version =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{book.Last}.{PeilQuery.Today(clock):yyMMdd}.{Build}{kaart.Versie}"
        );

    /// <summary>The answers of now; what rests on an older version is gone.</summary>
    internal Generation Now()
    {
        var (version, generation) = (Version, Volatile.Read(ref _generation));
        if (generation.Version == version && generation.Size < Limit)
            return generation;
        var next = new Generation(version);
        Interlocked.CompareExchange(ref _generation, next, generation);
        return next;
    }

    /// <summary>Answers that rest on one version.</summary>
    internal sealed class Generation(string version)
    {
        private readonly ConcurrentDictionary<string, KeptAnswer> _answers = new(StringComparer.Ordinal);
        private readonly int[] _asked = new int[1 << 12];
        private long _size;

        public string Version { get; } = version;

        public long Size => Volatile.Read(ref _size);

        public string Tag(string encoding) => encoding.Length == 0 ? $"\"{Version}\"" : $"\"{Version}.{encoding}\"";

        public KeptAnswer? Find(string key) => _answers.GetValueOrDefault(key);

        /// <summary>True when this address was asked for lately; it is remembered in passing, and another may take its place.</summary>
        public bool WasAsked(string key)
        {
            var hash = key.GetHashCode(StringComparison.Ordinal);
            return Interlocked.Exchange(ref _asked[hash & (_asked.Length - 1)], hash) == hash;
        }

        public void Keep(string key, KeptAnswer answer)
        {
            if (_answers.TryAdd(key, answer))
                Interlocked.Add(ref _size, answer.Body.Length + (2L * key.Length) + 200);
        }
    }
}

/// <summary>An answer as it went over the line.</summary>
internal sealed record KeptAnswer(string? Type, string Encoding, byte[] Body, StringValues Link);
