using Regietafel.Boekingen;
using Regietafel.Cli;
using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Wijzigingen;

/// <summary><c>regietafel wijzigingen</c>: what was added, changed or withdrawn between two peilmomenten.</summary>
internal static class WijzigingenCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var gebied = CliOptions.BinnenGebied();
        var van = CliOptions.Dag("--van-peildatum", "De eerdere peildatum");
        var vanBekendOp = CliOptions.Bekend(
            "--van-bekend-op",
            "Wat bij de eerdere peildatum bekend was (standaard als --bekend-op)"
        );
        var peil = new PeilOptions(clock);
        var formaat = UitvoerOption.Create();
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "wijzigingen",
            "Wat er tussen twee peilmomenten is toegevoegd, gewijzigd of vervallen.",
            "wijzigingen --gebied PV25 --van-peildatum 2023-12-01 --peildatum 2024-01-08",
            "wijzigingen --van-peildatum 2024-01-01 --van-bekend-op 2023-05-30 --peildatum 2024-01-01 --formaat csv"
        )
        {
            gebied,
            van,
            vanBekendOp,
            peil.Peildatum,
            peil.BekendOp,
            formaat,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await Ledger.Ledger.Open(parsed.GetValue(boek)!, clock, true, cancel);
                var (stand, tot) = peil.Read(parsed, ledger.Book);
                var binnen = parsed.GetValue(gebied) is { } code ? GebiedZoeker.Zoek(stand, code) : null;
                var bekend = parsed.GetValue(vanBekendOp) ?? tot.BekendOp;
                var eerder = new PeilKeuze(ledger.Book.Peilmoment(parsed.GetValue(van), bekend), bekend);
                var wijzigingen = Wijziging.Tussen(ledger.Book, eerder.Moment, tot.Moment, binnen?.Code);
                var error = parsed.InvocationConfiguration.Error;
                await error.WriteLineAsync($"Van: {eerder.Zin()}");
                await error.WriteLineAsync($"Tot: {tot.Zin()} {Aantal(wijzigingen)}");
                Write(
                    parsed.InvocationConfiguration.Output,
                    stand,
                    wijzigingen,
                    eerder,
                    tot,
                    binnen?.Code.ToString(),
                    parsed.GetValue(formaat)
                );
                return App.Gelukt;
            }
        );
        return command;
    }

    /// <summary>How many differences; a measurement that only confirms the one before is none.</summary>
    private static string Aantal(IReadOnlyList<Wijziging> wijzigingen)
    {
        var bevestigd = wijzigingen.Count(w => w.Verandering == Verandering.Bevestigd);
        var gewijzigd = wijzigingen.Count - bevestigd;
        return (gewijzigd == 0 ? "Niets gewijzigd" : Tekst.Aantal(gewijzigd, "wijziging", "wijzigingen"))
            + (
                bevestigd == 0
                    ? "."
                    : $"; {Tekst.Aantal(bevestigd, "meting bevestigt", "metingen bevestigen")} wat er stond."
            );
    }

    private static void Write(
        TextWriter output,
        Stand stand,
        IReadOnlyList<Wijziging> wijzigingen,
        PeilKeuze van,
        PeilKeuze tot,
        string? gebied,
        Uitvoer formaat
    )
    {
        var namen = new AreaNames(stand.Book, stand.Indeling);
        if (formaat == Uitvoer.Json)
            Json.Write(
                output,
                WijzigingenJson.Tussen(stand.Book, van.Json, tot.Json, gebied, wijzigingen),
                StandJsonContext.Default.WijzigingenJson
            );
        else if (formaat == Uitvoer.Csv)
            TabelCsv.Write(WijzigingRijen.Tabel(wijzigingen, stand.Book, stand.Peilmoment.Bekend, namen), output);
        else
            foreach (var w in wijzigingen.Where(w => w.Verandering != Verandering.Bevestigd))
                output.WriteLine(
                    $"{CijferWoorden.Woord(w.Verandering), -10}  {FactText.Onderwerp(w.Feit, namen)}: {Waarde(w.Oud, stand, namen)} → {Waarde(w.Nieuw, stand, namen)}{Reden(w, stand)}"
                );
    }

    private static string Reden(Wijziging w, Stand stand) =>
        w.Oud is { } oud && stand.Book.Intrekking(oud, stand.Peilmoment.Bekend) is { Fact: Ingetrokken back } door
            ? $" (boeking {oud.Nummer} ingetrokken door boeking {door.Nummer}: {back.Reden})"
            : "";

    private static string Waarde(Entry? entry, Stand stand, AreaNames namen) =>
        entry is null ? "" : FactText.Waarde(entry.Fact, namen) + (stand.Book.IsAfgeleid(entry) ? " (afgeleid)" : "");
}
