using System.Collections.Concurrent;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>A book repeats a few authors, sources and moments of carrying over a million times; here each is kept once.</summary>
internal sealed class SharedWords
{
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string?), BronVerwijzing> _bronnen = new();

    private readonly ConcurrentDictionary<(Tijdstip, string), Overname> _overnames = new();

    public string Share(string word) => _words.GetOrAdd(word, word);

    public BronVerwijzing Bron(string code, string? pagina) =>
        _bronnen.GetOrAdd((code, pagina), static k => new(k.Item1, k.Item2));

    public Overname Overname(Tijdstip moment, string auteur) =>
        _overnames.GetOrAdd((moment, auteur), static k => new(k.Item1, k.Item2));
}
