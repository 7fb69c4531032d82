using System.CommandLine;
using System.Text.Json;
using Regietafel.Cli;
using Regietafel.Gebieden;
using Regietafel.Web;

namespace Regietafel.Kaarten;

/// <summary><c>regietafel kaart</c>: loads the borders of areas, so that maps show them.</summary>
internal static class KaartCommand
{
    /// <summary>A border may come to lie this far from where it was: less than a pixel on the map of a province.</summary>
    private const double Meter = 120;

    private const long GrootsteBestand = 256L << 20;

    public static CliCommand Create(TimeProvider clock)
    {
        var bestand = new Argument<FileInfo>("bestand")
        {
            HelpName = "BESTAND",
            Description = "GeoJSON van CBS of PDOK, in graden (WGS84) of in het Rijksdriehoeksstelsel (EPSG:28992)",
        };
        var naar = new Option<string?>("--naar")
        {
            HelpName = "PAD",
            Description = "Waar de kaart komt (standaard naast het boek, als BOEK.kaart.json)",
        };
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "kaart",
            "Laadt de grenzen van gebieden, zodat de kaarten die tonen in plaats van cirkels.",
            "kaart gemeenten_2023.geojson --boek gelderland.boek",
            "kaart gemeenten_2023.geojson --boek \"Host=localhost;Database=regietafel\" --naar gelderland.kaart.json"
        )
        {
            bestand,
            naar,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var book = parsed.GetValue(boek)!;
                var pad =
                    parsed.GetValue(naar)
                    ?? Kaart.Naast(book)
                    ?? throw new Refusal(
                        "kaart-zonder-plaats",
                        "Een boek in PostgreSQL heeft geen map: zeg met --naar waar de kaart komt."
                    );
                var gelezen = await Lees(parsed.GetRequiredValue(bestand), cancel);
                var error = parsed.InvocationConfiguration.Error;
                foreach (var probleem in gelezen.Problemen)
                    await error.WriteLineAsync(probleem);
                if (gelezen.Problemen.Count > 0)
                    throw new Refusal("kaart-onjuist", "Er is geen kaart geladen.");
                await using var ledger = await Ledger.Ledger.Open(book, clock, true, cancel);
                var bekend = gelezen
                    .Grenzen.Where(g => ledger.Book.Find(GebiedVastgesteld.SubjectOf(g.Code)) is not null)
                    .ToList();
                if (bekend.Count == 0)
                    throw new Refusal(
                        "kaart-zonder-gebieden",
                        "Geen van de gebieden in het bestand staat in het boek. Er is geen kaart geladen."
                    );
                var grenzen = Vereenvoudiging.Van(bekend, Meter);
                Kaart.Schrijf(pad, parsed.GetRequiredValue(bestand).Name, grenzen);
                await error.WriteLineAsync(
                    $"{Tekst.Aantal(grenzen.Count, "gebied heeft", "gebieden hebben")} nu grenzen op de kaart ({pad}). Herstart de server om haar te tonen."
                );
                await Zonder(error, ledger.Book, grenzen, PeilQuery.Today(clock));
                return App.Gelukt;
            }
        );
        return command;
    }

    private static async Task<GeoJson> Lees(FileInfo bestand, CancellationToken cancel)
    {
        if (!bestand.Exists)
            throw new Refusal("bestand-ontbreekt", $"Er is geen bestand {bestand}.");
        if (bestand.Length > GrootsteBestand)
            throw new Refusal(
                "bestand-te-groot",
                "Het bestand is groter dan 256 MiB. Neem de gegeneraliseerde grenzen van CBS."
            );
        try
        {
            await using var stream = bestand.OpenRead();
            using var json = await JsonDocument.ParseAsync(stream, default, cancel);
            return GeoJson.Lees(json.RootElement);
        }
        catch (JsonException fout)
        {
            throw new Refusal("bestand-onleesbaar", $"{bestand.Name} is geen JSON (regel {fout.LineNumber + 1}).");
        }
    }

    /// <summary>Which municipalities will be missing on the map.</summary>
    private static async Task Zonder(TextWriter error, Ledger.Book book, IReadOnlyList<Grens> grenzen, DateOnly vandaag)
    {
        var met = grenzen.Select(g => g.Code).ToHashSet();
        var zonder = new Indeling(book, book.Peilmoment(vandaag))
            .Gebieden.Where(g => g.Niveau == Niveau.Gemeente && !met.Contains(g.Code))
            .Select(g => g.Naam)
            .ToList();
        if (zonder.Count > 0)
            await error.WriteLineAsync(
                $"Zonder grens: {string.Join(", ", zonder.Take(20))}{(zonder.Count > 20 ? $" en nog {zonder.Count - 20}" : "")}."
            );
    }
}
