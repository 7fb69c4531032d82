namespace Regietafel;

/// <summary>Names in a sentence: all of them when they are few, otherwise the first and how many more.</summary>
internal static class Opsomming
{
    private const int Meeste = 8;

    public static string Van(IReadOnlyList<string> namen) =>
        namen.Count == 1 ? namen[0]
        : namen.Count <= Meeste ? $"{string.Join(", ", namen.Take(namen.Count - 1))} en {namen[^1]}"
        : $"{string.Join(", ", namen.Take(Meeste))} en nog {namen.Count - Meeste:N0}";
}
