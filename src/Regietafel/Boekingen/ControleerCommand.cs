using Regietafel.Cli;
using Regietafel.Web;

namespace Regietafel.Boekingen;

/// <summary><c>regietafel controleer</c>: recomputes the chain of hashes and says which entry is not as it was booked.</summary>
internal static class ControleerCommand
{
    public static CliCommand Create()
    {
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "controleer",
            "Rekent de keten van boekingen na: is elke boeking nog zoals zij geboekt is?",
            "controleer --boek gelderland.boek",
            "controleer --boek \"Host=localhost;Database=regietafel\""
        )
        {
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                var nagerekend = new Teller();
                if (await Ledger.Ledger.Verify(parsed.GetValue(boek)!, nagerekend, cancel) is { } breuk)
                {
                    await output.WriteLineAsync($"{breuk.Nummer}");
                    await error.WriteLineAsync($"Het boek klopt niet vanaf boeking {breuk.Nummer}. {breuk.Reden}");
                    return App.Geweigerd;
                }
                await output.WriteLineAsync($"{nagerekend.Aantal}");
                await error.WriteLineAsync(
                    $"Het boek klopt: {Tekst.Aantal((int)nagerekend.Aantal, "boeking", "boekingen")} nagerekend, de keten is heel."
                );
                return App.Gelukt;
            }
        );
        return command;
    }

    /// <summary>Keeps how far it came.</summary>
    private sealed class Teller : IProgress<long>
    {
        public long Aantal { get; private set; }

        public void Report(long value) => Aantal = value;
    }
}
