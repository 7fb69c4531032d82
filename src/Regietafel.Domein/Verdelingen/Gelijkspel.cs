using System.Security.Cryptography;
using System.Text;

namespace Regietafel.Verdelingen;

/// <summary>
/// Equal claims to the last places: so many areas for so many places. It is decided by order of code, or by lots that anyone can redo: the lot
/// of an area is the SHA-256 of <c>zaad:code</c> (UTF-8), and the lowest win.
/// </summary>
public sealed record Gelijkspel(IReadOnlyList<string> Codes, int Plaatsen, string? Zaad)
{
    /// <summary>True when it was not about a place more or less, but about who is left out as too small.</summary>
    public bool OmMeeTeDoen { get; init; }

    /// <summary>The codes in the order in which they win.</summary>
    internal static IEnumerable<string> Volgorde(IEnumerable<string> codes, string? zaad) =>
        zaad is null
            ? codes.Order(StringComparer.Ordinal)
            : codes.OrderBy(c => Lot(zaad, c), StringComparer.Ordinal).ThenBy(c => c, StringComparer.Ordinal);

    /// <summary>Whoever of them get a place.</summary>
    public IReadOnlySet<string> Winnaars => Volgorde(Codes, Zaad).Take(Plaatsen).ToHashSet(StringComparer.Ordinal);

    private static string Lot(string zaad, string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{zaad}:{code}")));
}
