using System.CommandLine;
using Regietafel.Cli;

namespace Regietafel.Import.Bezettingen;

/// <summary>The options by which <c>regietafel importeer</c> reads a table with occupancy.</summary>
internal sealed class BezettingOptions
{
    private readonly Option<bool> _bezetting = new("--bezetting")
    {
        Description = "De bestanden zijn tabellen met de bezetting van locaties, zoals het COA ze per week stuurt",
    };

    private readonly Option<string?> _bron = new("--bron")
    {
        HelpName = "CODE",
        Description = "Van een tabel met bezetting: de code van haar bron, die in het boek staat",
    };

    private readonly Option<string?> _kolommen = new("--kolommen")
    {
        HelpName = "WAT",
        Description =
            $"Van een tabel met bezetting: welke kolom wat is, als dat niet vanzelf spreekt, zoals 'locatie=Naam;week=Week;aantal=Bezetting'. Er kan: {Kolomkeuze.Uitleg}",
    };

    private readonly Option<string?> _definitie = new("--definitie")
    {
        HelpName = "TEKST",
        Description = "Van een tabel met bezetting: wat er is geteld en wanneer",
    };

    private readonly Option<bool> _bekende = new("--alleen-bekende")
    {
        Description = "Van een tabel met bezetting: locaties die niet in het boek staan overslaan",
    };

    public void AddTo(CliCommand command)
    {
        foreach (var option in new Option[] { _bezetting, _bron, _kolommen, _definitie, _bekende })
            command.Add(option);
    }

    /// <summary>Null when the files are no tables with occupancy.</summary>
    public Bezettingkeuze? Read(ParseResult parsed)
    {
        if (!parsed.GetValue(_bezetting))
            return null;
        var bron =
            parsed.GetValue(_bron)
            ?? throw new Refusal("bron-ontbreekt", "Noem met --bron de code van de bron van deze tabel.", "bron");
        return new(
            bron,
            Kolomkeuze.Lees(parsed.GetValue(_kolommen)),
            parsed.GetValue(_definitie),
            parsed.GetValue(_bekende)
        );
    }
}
