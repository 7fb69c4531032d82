using System.Text.Json;

namespace Regietafel.Signalen;

/// <summary>The words of the rules.</summary>
public static class Signaalregels
{
    private static readonly string[] Woorden =
    [
        .. Enum.GetValues<Signaalregel>().Select(r => JsonNamingPolicy.KebabCaseLower.ConvertName(r.ToString())),
    ];

    public static IReadOnlyList<Signaalregel> Alle { get; } = Enum.GetValues<Signaalregel>();

    /// <summary>As it stands in the ledger, in addresses and in files.</summary>
    public static string Woord(Signaalregel regel) => Woorden[(int)regel];

    /// <summary>The rule of a word; null when there is none.</summary>
    public static Signaalregel? Zoek(string? woord) =>
        Array.IndexOf(Woorden, woord) is var plaats and >= 0 ? (Signaalregel)plaats : null;
}
