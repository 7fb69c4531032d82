using System.Collections.Concurrent;

namespace Regietafel.Ledger;

/// <summary>A book repeats a few authors and sources a million times; here each is kept once.</summary>
internal sealed class SharedWords
{
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string?), BronVerwijzing> _bronnen = new();

    public string Share(string word) => _words.GetOrAdd(word, word);

    public BronVerwijzing Bron(string code, string? pagina) =>
        _bronnen.GetOrAdd((code, pagina), static k => new(k.Item1, k.Item2));
}
