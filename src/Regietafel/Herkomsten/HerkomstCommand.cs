using System.CommandLine;
using Regietafel.Boekingen;
using Regietafel.Cli;
using Regietafel.Documenten;
using Regietafel.Import;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Herkomsten;

/// <summary><c>regietafel herkomst</c>: the rule, the lines and the entries behind one figure.</summary>
internal static class HerkomstCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var gebied = CliOptions.Gebied();
        var taak = CliOptions.Keuze("taak", "De taak", Taak.Alle);
        var cijfer = new Argument<string>("cijfer")
        {
            HelpName = "CIJFER",
            Description = "Welk cijfer: " + string.Join(", ", CijferWoorden.Namen),
        };
        var per = new Option<Termijn?>("--per")
        {
            HelpName = "DAG|HALFJAAR",
            Description = "De termijn, zoals 2024-01-01 of 2023-II (standaard de geldende)",
            CustomParser = CliOptions.ReadTerm,
        };
        var soort = new Option<string?>("--soort")
        {
            HelpName = "CODE",
            Description = "Eén soort realisatie, zoals RO of GOO",
        };
        var peil = new PeilOptions(clock);
        var formaat = UitvoerOption.Create();
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "herkomst",
            "Waar een cijfer vandaan komt: de regel, de optelling en elke boeking met haar bron.",
            "herkomst PV25 asiel verschil --peildatum 2024-01-01",
            "herkomst VR07 oekraine realisatie --soort POO --peildatum 2024-01-08",
            "herkomst PV25 statushouders afwijking --per 2023-II --formaat json"
        )
        {
            gebied,
            taak,
            cijfer,
            per,
            soort,
            peil.Peildatum,
            peil.BekendOp,
            formaat,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await Ledger.Ledger.Open(parsed.GetValue(boek)!, clock, true, cancel);
                var (stand, keuze) = peil.Read(parsed, ledger.Book);
                var gevonden = GebiedZoeker.Zoek(stand, parsed.GetRequiredValue(gebied));
                var naam = CijferWoorden.Lees(
                    gevonden.Code,
                    parsed.GetValue(taak),
                    parsed.GetRequiredValue(cijfer),
                    parsed.GetValue(per),
                    parsed.GetValue(soort)
                );
                var herkomst =
                    stand.Herkomst(naam)
                    ?? throw new Refusal(
                        "cijfer-onbekend",
                        $"{gevonden.Naam} heeft dit cijfer niet: {CijferText.Naam(naam)}."
                    );
                var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                await error.WriteLineAsync($"{CijferText.Naam(naam)} van {gevonden.Naam} {keuze.Zin()}");
                await error.WriteLineAsync(herkomst.Uitleg);
                Write(output, herkomst, stand, keuze, parsed.GetValue(formaat));
                return App.Gelukt;
            }
        );
        return command;
    }

    private static void Write(TextWriter output, Herkomst herkomst, Stand stand, PeilKeuze keuze, Uitvoer formaat)
    {
        if (formaat == Uitvoer.Json)
            Json.Write(output, HerkomstJson.Van(herkomst, stand, keuze.Json), StandJsonContext.Default.HerkomstJson);
        else if (formaat == Uitvoer.Csv)
            TabelCsv.Write(HerkomstTabellen.Zoek(herkomst, stand, HerkomstTabellen.Boekingen)!, output);
        else
            Tekst(output, herkomst, stand);
    }

    private static void Tekst(TextWriter output, Herkomst herkomst, Stand stand)
    {
        var reden = new Verdeelreden(stand.Book, Naslag.Sleutels);
        foreach (var bijdrage in herkomst.Bijdragen)
        {
            var nummer = bijdrage.Entry is { } entry ? $"  boeking {entry.Nummer}" : "";
            output.WriteLine(
                $"{Getal(bijdrage.Cijfer, teken: true), 20}  {bijdrage.Omschrijving}{(bijdrage.Telt ? "" : " (telt niet mee)")}{nummer}{Noot(bijdrage.Cijfer)}"
            );
            if (bijdrage.Entry is { } deel && reden.Van(deel) is { } waarom)
                output.WriteLine($"{"", 22}{waarom}");
        }
        output.WriteLine($"{Getal(herkomst.Cijfer), 20}  samen{Noot(herkomst.Cijfer)}");
        var namen = new AreaNames(stand.Book, stand.Indeling);
        output.WriteLine();
        foreach (var entry in herkomst.Entries(stand))
        {
            output.WriteLine(
                $"boeking {entry.Nummer}: {FactText.Onderwerp(entry.Fact, namen)}: {FactText.Waarde(entry.Fact, namen)}"
            );
            output.WriteLine(
                $"    geregistreerd {Moment.Of(entry.Geregistreerd)} door {entry.Auteur}; bron: {Bron(stand, entry)}"
            );
        }
    }

    private static string Getal(Cijfer cijfer, bool teken = false) =>
        Web.Tekst.Cijfer(new(cijfer.Aantal, cijfer.Ongeveer), teken);

    /// <summary>What must be said with the figure besides "circa", which stands before it.</summary>
    private static string Noot(Cijfer cijfer) =>
        cijfer.IsGeregistreerd && (cijfer with { Ongeveer = false }).Voorbehoud is { Length: > 0 } noot
            ? $"  [{noot}]"
            : "";

    private static string Bron(Stand stand, Ledger.Entry entry) =>
        entry.Bron is not { } bron
            ? "geen"
            : (stand.Book.Bron(bron.Code)?.Titel ?? bron.Code)
                + (bron.Pagina is { } pagina ? $", {pagina}" : "")
                + (stand.Book.IsAfgeleid(entry) ? " (afgeleid)" : "");
}
