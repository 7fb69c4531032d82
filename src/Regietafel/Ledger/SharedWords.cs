using System.Collections.Concurrent;
using System.Text;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// A book repeats a few authors, sources and moments of carrying over a million times; here each is kept once. Words are shared by who reads the rows,
/// the rest also by who decodes them on other threads.
/// </summary>
internal sealed class SharedWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _found;
    private readonly ConcurrentDictionary<(string, string?), BronVerwijzing> _bronnen = new();
    private readonly ConcurrentDictionary<(Tijdstip, string), Overname> _overnames = new();

    public SharedWords() => _found = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Share(ReadOnlySpan<char> word)
    {
        if (_found.TryGetValue(word, out var shared))
            return shared;
        _found.Add(word);
        return Share(word);
    }

    /// <param name="word">In UTF-8.</param>
    public string Share(ReadOnlySpan<byte> word)
    {
        Span<char> text = stackalloc char[128];
        return Encoding.UTF8.TryGetChars(word, text, out var length)
            ? Share(text[..length])
            : Share(Encoding.UTF8.GetString(word));
    }

    public BronVerwijzing Bron(string code, string? pagina) =>
        _bronnen.GetOrAdd((code, pagina), static k => new(k.Item1, k.Item2));

    public Overname Overname(Tijdstip moment, string auteur) =>
        _overnames.GetOrAdd((moment, auteur), static k => new(k.Item1, k.Item2));
}
