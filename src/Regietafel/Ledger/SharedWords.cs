using System.Collections.Concurrent;
using System.Text.Json;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// A book repeats a few authors, sources and moments of carrying over a million times; here each is kept once, for all threads that read.
/// </summary>
internal sealed class SharedWords
{
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _found;
    private readonly ConcurrentDictionary<(string, string?), BronVerwijzing> _bronnen = new();
    private readonly ConcurrentDictionary<(Tijdstip, string), Overname> _overnames = new();

    public SharedWords() => _found = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="reader">Stands on a text.</param>
    public string Share(ref Utf8JsonReader reader)
    {
        Span<char> text = stackalloc char[128];
        if (
            reader.ValueSpan.Length <= text.Length
            && _found.TryGetValue(text[..reader.CopyString(text)], out var shared)
        )
            return shared;
        var word = reader.GetString()!;
        return _words.GetOrAdd(word, word);
    }

    public BronVerwijzing Bron(string code, string? pagina) =>
        _bronnen.GetOrAdd((code, pagina), static k => new(k.Item1, k.Item2));

    public Overname Overname(Tijdstip moment, string auteur) =>
        _overnames.GetOrAdd((moment, auteur), static k => new(k.Item1, k.Item2));
}
