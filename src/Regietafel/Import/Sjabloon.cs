namespace Regietafel.Import;

/// <summary>The template.</summary>
internal static class Sjabloon
{
    public static bool IsExplanation(string sheet) => sheet is "uitleg";
}
