using System.CommandLine;
using Regietafel.Cli;

namespace Regietafel.Verdelingen;

/// <summary>The options that say how to divide.</summary>
internal sealed class VerdeelOptions
{
    public Option<int> Aantal { get; } = Number("--aantal", "Hoeveel er te verdelen is", required: true);

    public Option<Methode?> Methode { get; } =
        CliOptions.Woord<Methode?>(
            "--methode",
            "Hoe er wordt afgerond",
            [.. MethodeWoorden.Alle.Select(w => (w.Woord, (Methode?)w.Methode))]
        );

    public Option<string?> Loting { get; } =
        new("--loting")
        {
            HelpName = "ZAAD",
            Description = "Gelijke aanspraken loten met dit zaad; anders op volgorde van code",
        };

    public Option<int> Kleinste { get; } =
        Number("--kleinste", "Kleinste bruikbare omvang: wie iets krijgt, krijgt ten minste zoveel");

    public Verdeelregel Regel(ParseResult parsed, Methode standaard) =>
        new(parsed.GetValue(Methode) ?? standaard, parsed.GetValue(Kleinste), parsed.GetValue(Loting));

    private static Option<int> Number(string name, string description, bool required = false) =>
        new(name)
        {
            HelpName = "N",
            Description = description,
            Required = required,
            CustomParser = result =>
            {
                if (Import.Reading.CellText.TryInt(result.Tokens[0].Value, out var number))
                    return number;
                result.AddError($"'{result.Tokens[0].Value}' is geen heel getal.");
                return 0;
            },
        };
}
