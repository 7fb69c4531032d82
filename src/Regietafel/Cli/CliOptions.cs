using System.CommandLine;
using System.CommandLine.Parsing;
using Regietafel.Gebieden;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Cli;

/// <summary>The arguments and options that several commands share. What cannot be read is said in Dutch and ends in exit code 2.</summary>
internal static class CliOptions
{
    public static Argument<GebiedCode> Gebied() =>
        new("gebied")
        {
            HelpName = "GEBIED",
            Description = "Code van het gebied: NL, PV25, VR06, RT-ACHTERHOEK of GM0228",
            CustomParser = r => Read<GebiedCode>(r, "geen code van een gebied, zoals PV25 of GM0228"),
        };

    public static Option<GebiedCode?> BinnenGebied() =>
        new("--gebied")
        {
            HelpName = "GEBIED",
            Description = "Alleen wat in dit gebied ligt",
            CustomParser = r => Read<GebiedCode>(r, "geen code van een gebied, zoals PV25 of GM0228"),
        };

    /// <summary>A day; without one today, in the Netherlands.</summary>
    public static Option<DateOnly> Dag(string name, string description, TimeProvider clock) =>
        new(name)
        {
            HelpName = "JJJJ-MM-DD",
            Description = description,
            CustomParser = ReadDay,
            DefaultValueFactory = _ => PeilQuery.Today(clock),
        };

    public static Option<DateOnly> Dag(string name, string description) =>
        new(name)
        {
            HelpName = "JJJJ-MM-DD",
            Description = description,
            CustomParser = ReadDay,
            Required = true,
        };

    /// <summary>A day, which means its end, or a moment.</summary>
    public static Option<Tijdstip?> Bekend(string name, string description) =>
        new(name)
        {
            HelpName = "JJJJ-MM-DD",
            Description = description,
            CustomParser = r =>
                PeilQuery.Known(r.Tokens[0].Value, name, out var known) is { } problem
                    ? Refuse<Tijdstip?>(r, problem)
                    : known,
        };

    /// <summary>A member of an enumeration, by its word in lower case.</summary>
    public static Argument<T> Keuze<T>(string name, string description, IReadOnlyList<T> waarden)
        where T : struct, Enum
    {
        var woorden = string.Join(", ", waarden.Select(CijferWoorden.Woord));
        return new(name)
        {
            HelpName = name.ToUpperInvariant(),
            Description = $"{description}: {woorden}",
            CustomParser = r =>
            {
                foreach (var waarde in waarden)
                {
                    if (CijferWoorden.Woord(waarde) == r.Tokens[0].Value)
                        return waarde;
                }
                return Wrong<T>(r, $"geen {name}: kies {woorden}");
            },
        };
    }

    /// <summary>One of a few words.</summary>
    public static Option<T> Woord<T>(string name, string description, params (string Woord, T Waarde)[] woorden) =>
        new(name)
        {
            HelpName = string.Join('|', woorden.Select(w => w.Woord)),
            Description = description,
            CustomParser = r =>
            {
                foreach (var (woord, waarde) in woorden)
                {
                    if (string.Equals(woord, r.Tokens[0].Value, StringComparison.OrdinalIgnoreCase))
                        return waarde;
                }
                return Wrong<T>(r, $"geen keuze: kies {string.Join(", ", woorden.Select(w => w.Woord))}");
            },
        };

    public static DateOnly ReadDay(ArgumentResult result) =>
        PeilQuery.Day(result.Tokens[0].Value, "een dag", out var dag) is { } problem
            ? Refuse<DateOnly>(result, problem)
            : dag;

    /// <summary>A term that begins on a day the book can speak of.</summary>
    public static Termijn? ReadTerm(ArgumentResult result) =>
        Read<Termijn>(result, "geen dag zoals 2024-01-01 of halfjaar zoals 2023-II") is var per
        && Dagen.Bevat(per.Begin)
            ? per
        : result.Errors.Any() ? null
        : Refuse<Termijn?>(result, Dagen.Zin(per.Begin));

    public static T? Read<T>(ArgumentResult result, string wrong)
        where T : IParsable<T> =>
        T.TryParse(result.Tokens[0].Value, null, out var value) ? value : Wrong<T>(result, wrong);

    private static T? Wrong<T>(ArgumentResult result, string what) =>
        Refuse<T>(result, $"'{result.Tokens[0].Value}' is {what}.");

    private static T? Refuse<T>(ArgumentResult result, string sentence)
    {
        result.AddError(sentence);
        return default;
    }
}
