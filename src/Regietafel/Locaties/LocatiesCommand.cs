using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Documenten;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Locaties;

/// <summary><c>regietafel locaties</c>: the register of an area, or of the whole book.</summary>
internal static class LocatiesCommand
{
    private const int Getal = 12;

    public static CliCommand Create(TimeProvider clock)
    {
        var gebied = CliOptions.BinnenGebied();
        var peil = new PeilOptions(clock);
        var formaat = UitvoerOption.Create();
        var rekenblad = new Option<string?>("--rekenblad")
        {
            HelpName = "BESTAND",
            Description = "Schrijft het register als werkmap (.xlsx) die per gemeente en kwartaal met formules optelt",
        };
        var taak = CliOptions.Woord<Taak?>(
            "--taak",
            "Alleen capaciteit voor deze taak; het rekenblad telt zonder keuze die voor asiel",
            [.. Taak.Alle.Select(t => (CijferWoorden.Woord(t), (Taak?)t))]
        );
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "locaties",
            "Het register van locaties: hoeveel plekken er zijn, wat daarvan bruikbaar en bezet is, en wat eindigt.",
            "locaties --gebied PV25",
            "locaties --gebied GM0202 --peildatum 2024-01-01 --formaat csv > locaties.csv",
            "locaties --gebied PV25 --rekenblad rekenblad.xlsx"
        )
        {
            gebied,
            peil.Peildatum,
            peil.BekendOp,
            formaat,
            rekenblad,
            taak,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await Ledger.Ledger.Open(parsed.GetValue(boek)!, clock, true, cancel);
                var (stand, moment) = peil.Read(parsed, ledger.Book);
                var binnen = parsed.GetValue(gebied) is { } code ? GebiedZoeker.Zoek(stand, code) : null;
                var vraag = new RegisterVraag(
                    binnen,
                    new(parsed.GetValue(taak), OokGesloten: true),
                    default,
                    default,
                    1,
                    1
                );
                var model = RegisterModel.Van(vraag, stand, new(moment.Moment.Peildatum), (null, null));
                var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                await error.WriteLineAsync(
                    $"{Tekst.Aantal(model.Gekozen.Count, "locatie", "locaties")}, ook die gesloten zijn, in {binnen?.Naam ?? "het boek"} {moment.Zin()}"
                );
                if (parsed.GetValue(rekenblad) is { } bestand)
                    Write(bestand, model, moment);
                else
                    Write(output, model, moment, parsed.GetValue(formaat));
                return App.Gelukt;
            }
        );
        return command;
    }

    private static void Write(string bestand, RegisterModel model, PeilKeuze moment)
    {
        using var stream = File.Create(bestand);
        RekenbladXlsx.Write(model, moment.Bekend(), stream);
    }

    private static void Write(TextWriter output, RegisterModel model, PeilKeuze moment, Uitvoer formaat)
    {
        switch (formaat)
        {
            case Uitvoer.Json:
                var json = new LocatiesJson(
                    moment.Json,
                    [.. model.Gekozen.Select(l => LocatieJson.Van(l, model.Stand, model.Bezetting))]
                );
                Json.Write(output, json, LocatieJsonContext.Default.LocatiesJson);
                break;
            case Uitvoer.Csv:
                TabelCsv.Write(LocatieTabellen.Zoek(model, LocatieTabellen.Register)!, output);
                break;
            default:
                Text(output, model);
                break;
        }
    }

    private static void Text(TextWriter output, RegisterModel model)
    {
        var breed = model.Gekozen.Max(l => (int?)Naam(l).Length) ?? 0;
        output.WriteLine(Regel(breed, "locatie", "plekken", "bruikbaar", "bezet", "eerste eind") + "  soorten");
        foreach (var locatie in model.Gekozen)
        {
            var nu = model.Van(locatie);
            var komend = locatie.Stukken.Where(s => !Registerkeuze.IsVoorbij(s, model.Peildatum)).ToList();
            output.WriteLine(
                Regel(
                    breed,
                    Naam(locatie),
                    Cel(nu.Maximum),
                    Cel(nu.Bruikbaar),
                    Cel(nu.Bezet?.Aantal),
                    komend.Min(s => s.Eind) is { } eind ? Tekst.Iso(eind) : "–"
                )
                    + $"  {string.Join(", ", komend.Select(s => $"{s.Feit.Soort} {Tekst.Getal(s.Feit.Plekken)} {LocatieWoorden.Zekerheid(s.Zekerheid)}"))}"
            );
        }
        foreach (var totaal in model.Totalen)
            output.WriteLine(
                $"{CijferWoorden.Woord(totaal.Taak)} {totaal.Soort}: {Tekst.Aantal(totaal.Nu, "plek", "plekken")}, {Tekst.Getal(totaal.Hard)} hard plan, {Tekst.Getal(totaal.Voornemen)} voornemen"
            );
    }

    private static string Cel(int? getal) => getal is { } waarde ? Tekst.Getal(waarde) : "n.g.";

    private static string Naam(Locatie locatie) => $"{locatie.Naam} ({locatie.Code})";

    private static string Regel(int breed, string naam, params ReadOnlySpan<string> cellen)
    {
        var regel = naam.PadRight(breed);
        foreach (var cel in cellen)
            regel += cel.PadLeft(Getal);
        return regel;
    }
}
