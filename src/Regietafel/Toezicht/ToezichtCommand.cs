using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Gebieden;

namespace Regietafel.Toezicht;

/// <summary><c>regietafel toezicht</c>: the supervision of the municipalities of a province, or of one.</summary>
internal static class ToezichtCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var gebied = new Argument<GebiedCode?>("gebied")
        {
            HelpName = "PROVINCIE",
            Description = "Code van een provincie of een gemeente; zonder: de enige provincie met een taakstelling",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = r => CliOptions.Read<GebiedCode>(r, "geen code van een gebied, zoals PV25 of GM0228"),
        };
        var peil = new PeilOptions(clock);
        var formaat = UitvoerOption.Create();
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "toezicht",
            "Het toezicht op de huisvesting van statushouders: wie loopt achter, wie staat op welke trede, en wat is het voorstel.",
            "toezicht",
            "toezicht PV25 --peildatum 2024-01-08",
            "toezicht GM0302 --peildatum 2023-10-15 --bekend-op 2023-10-20",
            "toezicht PV25 --formaat csv > toezicht.csv"
        )
        {
            gebied,
            peil.Peildatum,
            peil.BekendOp,
            formaat,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await Ledger.Ledger.Open(parsed.GetValue(boek)!, clock, true, cancel);
                var (stand, moment) = peil.Read(parsed, ledger.Book);
                var beeld = Toezichtbeeld.At(stand, Interventieladders.Standaard);
                var gevonden = Zoek(beeld, parsed.GetValue(gebied));
                var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                await error.WriteLineAsync($"{gevonden.Naam} ({gevonden.Code}) {moment.Zin()}");
                Write(output, beeld, gevonden, moment, parsed.GetValue(formaat));
                await error.WriteLineAsync(
                    "Een trede is een besluit van mensen; het voorstel volgt uit de cijfers en de termijnen. Verwacht is geen meting."
                );
                return App.Gelukt;
            }
        );
        return command;
    }

    /// <exception cref="Refusal">There is no such area, or none can be chosen.</exception>
    private static Gebied Zoek(Toezichtbeeld beeld, GebiedCode? code)
    {
        if (code is null)
            return beeld.Provincies() is [var enige]
                ? enige
                : throw new Refusal(
                    "provincie-kiezen",
                    beeld.Provincies() is { Count: > 1 } meer
                        ? $"Kies een provincie: {string.Join(", ", meer.Select(p => $"{p.Code} {p.Naam}"))}."
                        : "Geen enkele provincie heeft op deze peildatum een taakstelling in dit boek."
                );
        return code.Niveau is Niveau.Provincie or Niveau.Gemeente
            ? GebiedZoeker.Zoek(beeld.Stand, code)
            : throw new Refusal(
                "gebied-onjuist",
                $"{code} is geen provincie en geen gemeente; daar gaat het toezicht over."
            );
    }

    private static void Write(TextWriter output, Toezichtbeeld beeld, Gebied gebied, PeilKeuze moment, Uitvoer formaat)
    {
        var gemeenten = gebied.Niveau == Niveau.Gemeente ? [beeld.Van(gebied)] : beeld.Gemeenten(gebied.Code);
        switch (formaat)
        {
            case Uitvoer.Json:
                var json = ToezichtJson.Van(beeld, gebied, moment.Json);
                Json.Write(output, json, ToezichtJsonContext.Default.ToezichtJson);
                break;
            case Uitvoer.Csv:
                var tabel = ToezichtTabellen.Overzicht(beeld, gemeenten);
                Csv.Write(output, tabel.Columns.Select(k => k.Header), tabel.Rows);
                break;
            case Uitvoer.Tabel when gebied.Niveau == Niveau.Gemeente:
                ToezichtTekst.Gemeente(output, beeld, gemeenten[0]);
                break;
            default:
                ToezichtTekst.Overzicht(output, gemeenten);
                break;
        }
    }
}
