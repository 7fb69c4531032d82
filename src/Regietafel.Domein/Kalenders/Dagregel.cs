using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regietafel.Kalenders;

/// <summary>
/// On which day of a cycle something falls, as people write it: <c>1 februari</c> (in the first year), <c>1 juli van jaar 2</c>,
/// <c>1 oktober van jaar 0</c> (the year before) or <c>13 weken vooraf</c> (before the first day of the cycle).
/// </summary>
[JsonConverter(typeof(DagregelJson))]
public sealed record Dagregel : IParsable<Dagregel>
{
    private static readonly string[] Maanden =
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];

    private readonly int _jaar;
    private readonly int _maand;
    private readonly int _dag;
    private readonly int _weken;

    private Dagregel(int jaar, int maand, int dag, int weken) =>
        (_jaar, _maand, _dag, _weken) = (jaar, maand, dag, weken);

    public DateOnly In(Cyclus cyclus) =>
        _weken > 0 ? cyclus.Begin.AddDays(-7 * _weken) : new(cyclus.Begin.Year + _jaar - 1, _maand, _dag);

    public static Dagregel Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var regel) ? regel : throw new FormatException($"'{s}' is not a day of a cycle.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Dagregel result
    )
    {
        result = null;
        var woorden = s is { Length: <= 60 } ? s.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        if (woorden.Length < 2 || Getal(woorden[0], 52) is not { } getal)
            return false;
        if (woorden.Length == 3 && Is(woorden[1], "weken") && Is(woorden[2], "vooraf"))
            result = new(1, 1, 1, getal);
        else if (Maand(woorden[1]) is { } maand && Jaar(woorden[2..]) is { } jaar)
            result = getal <= DateTime.DaysInMonth(2001, maand) ? new(jaar, maand, getal, 0) : null;
        return result is not null;
    }

    public override string ToString() =>
        _weken > 0 ? $"{_weken} weken vooraf"
        : _jaar == 1 ? $"{_dag} {Maanden[_maand - 1]}"
        : $"{_dag} {Maanden[_maand - 1]} van jaar {_jaar}";

    private static int? Maand(string woord) =>
        Array.FindIndex(Maanden, m => Is(woord, m)) is >= 0 and var i ? i + 1 : null;

    private static int? Jaar(string[] woorden) =>
        woorden switch
        {
            [] => 1,
            [var van, var jaar, "0"] when Is(van, "van") && Is(jaar, "jaar") => 0,
            [var van, var jaar, "1"] when Is(van, "van") && Is(jaar, "jaar") => 1,
            [var van, var jaar, "2"] when Is(van, "van") && Is(jaar, "jaar") => 2,
            _ => null,
        };

    private static int? Getal(string woord, int hoogste) =>
        int.TryParse(woord, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
        && getal >= 1
        && getal <= hoogste
            ? getal
            : null;

    private static bool Is(string woord, string ander) => woord.Equals(ander, StringComparison.OrdinalIgnoreCase);

    internal sealed class DagregelJson : JsonConverter<Dagregel>
    {
        public override Dagregel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var regel)
                ? regel
                : throw new JsonException("Not a day of a cycle.");

        public override void Write(Utf8JsonWriter writer, Dagregel value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
