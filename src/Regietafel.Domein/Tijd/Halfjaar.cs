using System.Diagnostics.CodeAnalysis;

namespace Regietafel.Tijd;

/// <summary>A half-year of the taakstelling, written <c>2023-II</c>. Years 1990 to 2199. (Huisvestingswet 2014 art. 28.)</summary>
public readonly record struct Halfjaar : IComparable<Halfjaar>, IParsable<Halfjaar>
{
    private const int Eerste = 1990 * 2;

    // A page writes them hundreds of times. Two threads may both make one: the same text.
    private static readonly string?[] Teksten = new string?[(2200 * 2) - Eerste];

    private readonly int _index;

    public Halfjaar(int jaar, int helft)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, 1990);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jaar, 2199);
        ArgumentOutOfRangeException.ThrowIfLessThan(helft, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(helft, 2);
        _index = (jaar * 2) + helft - 1 - Eerste;
    }

    private Halfjaar(int index) => _index = index;

    public int Jaar => (_index + Eerste) / 2;

    public int Helft => ((_index + Eerste) % 2) + 1;

    public DateOnly Begin => new(Jaar, Helft == 1 ? 1 : 7, 1);

    /// <summary>The first day after the half-year; the position on that day closes it.</summary>
    public DateOnly Eind => Helft == 1 ? new(Jaar, 7, 1) : new(Jaar + 1, 1, 1);

    public Halfjaar? Vorig => _index == 0 ? null : new Halfjaar(_index - 1);

    /// <summary>The half-year a day falls in; days outside 1990–2199 fall in the nearest.</summary>
    public static Halfjaar Van(DateOnly dag) => new(Math.Clamp(dag.Year, 1990, 2199), dag.Month <= 6 ? 1 : 2);

    /// <summary>The half-year that a position on this day measures: a position on 1 January closes the half-year before.</summary>
    public static Halfjaar GemetenOp(DateOnly dag) => Van(dag == DateOnly.MinValue ? dag : dag.AddDays(-1));

    public static Halfjaar Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var halfjaar)
            ? halfjaar
            : throw new FormatException($"'{s}' is not a half-year like 2023-II.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Halfjaar result) =>
        TryParse(s.AsSpan(), out result);

    internal static bool TryParse(ReadOnlySpan<char> s, out Halfjaar result)
    {
        result = default;
        var tekst = s.Trim();
        if (
            tekst.Length is not (6 or 7)
            || tekst[4] != '-'
            || !int.TryParse(tekst[..4], out var jaar)
            || jaar is < 1990 or > 2199
        )
            return false;
        var helft = tekst[5..] switch
        {
            "I" or "1" or "i" => 1,
            "II" or "2" or "ii" => 2,
            _ => 0,
        };
        if (helft == 0)
            return false;
        result = new Halfjaar(jaar, helft);
        return true;
    }

    public int CompareTo(Halfjaar other) => _index.CompareTo(other._index);

    public override string ToString() => Teksten[_index] ??= $"{Jaar}-{(Helft == 1 ? "I" : "II")}";
}
