using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Kaarten;

namespace Regietafel.Web;

/// <summary><c>regietafel serveer</c>: the pages and the API of one book, on this machine only.</summary>
internal static class ServeerCommand
{
    public static CliCommand Create()
    {
        var boek = BoekOption.Create();
        var poort = new Option<int>("--poort")
        {
            Description = "De poort (standaard 5080; 0 is een vrije poort)",
            HelpName = "GETAL",
            DefaultValueFactory = _ => 5080,
        };
        var adres = new Option<string>("--adres")
        {
            Description = "Het adres (standaard 127.0.0.1); alleen een adres van deze computer zelf",
            HelpName = "IP",
            DefaultValueFactory = _ => "127.0.0.1",
        };
        var sleutels = new Option<string?>("--sleutels")
        {
            Description =
                "Map voor de sleutels van formulieren (standaard naast het boek; bij PostgreSQL in het geheugen)",
            HelpName = "MAP",
        };
        var kaart = new Option<string?>("--kaart")
        {
            Description = "De kaart die regietafel kaart maakte (standaard naast het boek)",
            HelpName = "PAD",
        };
        var command = new CliCommand(
            "serveer",
            "Toont het boek als website en als API, alleen op deze computer.",
            "serveer --boek gelderland.boek",
            "serveer --boek \"Host=localhost;Database=regietafel\" --poort 8080"
        )
        {
            boek,
            poort,
            adres,
            sleutels,
            kaart,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var book = parsed.GetValue(boek)!;
                var options = ServerOptions.Of(
                    parsed.GetValue(adres)!,
                    parsed.GetValue(poort),
                    ServerOptions.SleutelsBij(book, parsed.GetValue(sleutels))
                ) with
                {
                    Kaart = Kaart.Lees(parsed.GetValue(kaart) ?? Kaart.Naast(book)),
                };
                var opening = Task.Run(() => Ledger.Ledger.Open(book, TimeProvider.System, cancel: cancel), cancel);
                await using var server = await Server.Start(options, opening, TimeProvider.System, cancel);
                var error = parsed.InvocationConfiguration.Error;
                await error.WriteLineAsync(
                    $"Regietafel staat op {string.Join(", ", server.Urls)} (alleen op deze computer: er zijn nog geen accounts). Stoppen: Ctrl+C."
                );
                await server.WaitForShutdownAsync(cancel);
                return App.Gelukt;
            }
        );
        return command;
    }
}
