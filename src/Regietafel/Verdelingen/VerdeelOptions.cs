using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Gebieden;
using Regietafel.Import.Reading;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary>The options that say what to divide and how.</summary>
internal sealed class VerdeelOptions(TimeProvider clock)
{
    private static readonly (string, Gebieden.Niveau?)[] Niveaus =
    [
        ("provincie", Gebieden.Niveau.Provincie),
        ("veiligheidsregio", Gebieden.Niveau.Veiligheidsregio),
        ("subregio", Gebieden.Niveau.Subregio),
        ("gemeente", Gebieden.Niveau.Gemeente),
    ];

    public Option<int> Aantal { get; } = Number<int>("--aantal", "Hoeveel er te verdelen is", required: true);

    public Option<int?> Amv { get; } =
        Number<int?>("--amv", "Deel daarvan voor AMV: een vast aandeel, verdeeld naar verhouding van de aantallen");

    public Option<Methode?> Methode { get; } =
        CliOptions.Woord<Methode?>(
            "--methode",
            "Hoe er wordt afgerond (standaard zoals de sleutel zegt, anders grootste-rest)",
            [.. MethodeWoorden.Alle.Select(w => (w.Woord, (Methode?)w.Methode))]
        );

    public Option<string?> Loting { get; } =
        new("--loting")
        {
            HelpName = "ZAAD",
            Description = "Gelijke aanspraken loten met dit zaad; anders op volgorde van code",
        };

    public Option<int> Kleinste { get; } =
        Number<int>("--kleinste", "Kleinste bruikbare omvang: wie iets krijgt, krijgt ten minste zoveel");

    public Option<GebiedCode?> Gebied { get; } =
        new("--gebied")
        {
            HelpName = "GEBIED",
            Description = "Het gebied dat verdeelt (standaard NL)",
            CustomParser = r => CliOptions.Read<GebiedCode>(r, "geen code van een gebied, zoals PV25 of GM0228"),
        };

    public Option<DateOnly> Peildatum { get; } =
        CliOptions.Dag("--peildatum", "De dag van de gebieden, en van de indicatoren (standaard vandaag)", clock);

    public Option<DateOnly?> Indicatoren { get; } =
        new("--indicatoren")
        {
            HelpName = "JJJJ-MM-DD",
            Description = "De dag van de indicatoren, waar die een andere is: het bevolkingsjaar",
            CustomParser = r => CliOptions.ReadDay(r),
        };

    public Option<Gebieden.Niveau?> Via { get; } =
        CliOptions.Woord("--via", "Eerst over deze gebieden verdelen, en dan elk over zijn gemeenten", Niveaus[..3]);

    public Option<Gebieden.Niveau?> Niveau { get; } =
        CliOptions.Woord("--niveau", "De gebieden die worden geschreven (standaard gemeente)", Niveaus);

    public Option<string?> Grenzen { get; } =
        new("--grenzen")
        {
            HelpName = "BESTAND",
            Description =
                "CSV-bestand met gebied en zo nodig minimum;maximum;sleutel (een eigen sleutel van een tafel)",
        };

    /// <summary>What only says something to a key, which weighs areas of the book.</summary>
    public IEnumerable<Option> VanSleutel => [Gebied, Peildatum, Indicatoren, Via, Niveau, Grenzen];

    public Verdeelregel Regel(ParseResult parsed, Methode standaard) =>
        new(parsed.GetValue(Methode) ?? standaard, parsed.GetValue(Kleinste), parsed.GetValue(Loting));

    public Verdeelvraag Vraag(ParseResult parsed, Sleutel sleutel, Sleutelbos bos)
    {
        var vraag = new Verdeelvraag(
            sleutel,
            parsed.GetValue(Gebied) ?? GebiedCode.Nederland,
            parsed.GetRequiredValue(Aantal)
        )
        {
            Amv = parsed.GetValue(Amv),
            Indicatordatum = parsed.GetValue(Indicatoren),
            Methode = parsed.GetValue(Methode),
            Kleinste = parsed.GetValue(Kleinste),
            Zaad = parsed.GetValue(Loting),
            Trappen = parsed.GetValue(Via) is { } via ? [via] : [],
        };
        if (parsed.GetValue(Grenzen) is not { } pad)
            return vraag;
        return File.Exists(pad)
            ? GrenzenBestand.Lees(Path.GetFileName(pad), File.OpenRead(pad), vraag, bos)
            : throw new Refusal("bestand-ontbreekt", $"{pad} bestaat niet.");
    }

    private static Option<T> Number<T>(string name, string description, bool required = false) =>
        new(name)
        {
            HelpName = "N",
            Description = description,
            Required = required,
            CustomParser = result =>
            {
                if (CellText.TryInt(result.Tokens[0].Value, out var number))
                    return (T)(object)number;
                result.AddError($"'{result.Tokens[0].Value}' is geen heel getal.");
                return default;
            },
        };
}
