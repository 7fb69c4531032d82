using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Documenten;
using Regietafel.Import;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary><c>regietafel verdeel</c>: a whole over areas, by a key or by weights from a file.</summary>
internal static class VerdeelCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var sleutel = new Argument<string?>("sleutel")
        {
            HelpName = "SLEUTEL",
            Description = "Code van een verdeelsleutel; regietafel sleutels noemt ze",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var gewichten = new Option<string?>("--gewichten")
        {
            HelpName = "BESTAND",
            Description = "In plaats van een sleutel: CSV-bestand met gebied;gewicht en zo nodig naam;minimum;maximum",
        };
        var opties = new VerdeelOptions(clock);
        var boeken = new BoekOpties();
        var formaat = UitvoerOption.Create("csv");
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "verdeel",
            "Verdeelt een aantal over gebieden, exact tot op de laatste plaats. Zonder --vastleggen wordt er niets geboekt.",
            "verdeel spreidingswet --aantal 96000 --amv 8140",
            "verdeel spreidingswet --aantal 96000 --niveau provincie --formaat tabel",
            "verdeel spreidingswet --gebied PV25 --aantal 11704 --amv 992 --via subregio --boek gelderland.boek",
            "verdeel spreidingswet --gebied PV25 --aantal 11704 --amv 992 --via subregio --boek gelderland.boek --vastleggen --per 2025-07-01 --bron VOORSTEL-1 --bron-titel 'Voorstel PRT'",
            "verdeel --gewichten gewichten.csv --aantal 250 --methode sainte-lague --kleinste 20 --loting 2024-06-01"
        )
        {
            sleutel,
            gewichten,
            opties.Aantal,
            opties.Amv,
            opties.Gebied,
            opties.Peildatum,
            opties.Indicatoren,
            opties.Methode,
            opties.Via,
            opties.Niveau,
            opties.Grenzen,
            opties.Kleinste,
            opties.Loting,
            formaat,
            boek,
        };
        foreach (var optie in boeken.Alle)
            command.Add(optie);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(boeken.Vastleggen))
                return;
            if (result.GetValue(gewichten) is not null)
                result.AddError("Alleen een verdeling met een sleutel kan worden vastgelegd.");
            if (result.GetResult(boeken.Per) is null)
                result.AddError("Noem bij --vastleggen met --per de dag of het halfjaar van de opgave.");
            if (result.GetResult(boeken.Bron) is null)
                result.AddError("Noem bij --vastleggen met --bron de bron: het voorstel of het besluit.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(sleutel) is null == result.GetValue(gewichten) is null)
                result.AddError("Noem een verdeelsleutel, of met --gewichten een bestand; niet allebei.");
            if (result.GetValue(gewichten) is null)
                return;
            foreach (var optie in opties.VanSleutel.Append(boek).Where(o => result.GetResult(o) is { Implicit: false }))
                result.AddError($"{optie.Name} hoort bij een verdeelsleutel en doet niets bij --gewichten.");
        });
        command.SetAction(
            (parsed, cancel) =>
                parsed.GetValue(gewichten) is { } bestand
                    ? Task.FromResult(Gewichten(parsed, bestand, opties, Formaat(parsed, formaat)))
                    : Sleutel(
                        parsed,
                        parsed.GetValue(sleutel)!,
                        opties,
                        boeken,
                        Formaat(parsed, formaat),
                        boek,
                        clock,
                        cancel
                    )
        );
        return command;
    }

    private static Uitvoer Formaat(ParseResult parsed, Option<Uitvoer> formaat) =>
        parsed.GetResult(formaat) is null ? Uitvoer.Csv : parsed.GetValue(formaat);

    private static int Gewichten(ParseResult parsed, string pad, VerdeelOptions opties, Uitvoer formaat)
    {
        var bestand = GewichtenBestand.Lees(pad);
        var namen = bestand.Select(b => b.Naam).ToList();
        var verdeling = Verdeling.Van(
            [.. bestand.Select(b => b.Deelnemer)],
            parsed.GetRequiredValue(opties.Aantal),
            opties.Regel(parsed, Methode.GrootsteRest)
        );
        var amv = parsed.GetValue(opties.Amv) is { } deel ? verdeling.NaarAantal(deel) : null;
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (formaat == Uitvoer.Json)
            Json.Write(output, VerdelingJson.Van(verdeling, amv, namen), VerdelingJsonContext.Default.VerdelingJson);
        else
            Write(output, Verdeelrij.Van(verdeling, amv, namen), verdeling.Aantal, formaat);
        foreach (var zin in VerdeelWoorden.Opmerkingen(verdeling))
            error.WriteLine(zin);
        return App.Gelukt;
    }

    private static async Task<int> Sleutel(
        ParseResult parsed,
        string code,
        VerdeelOptions opties,
        BoekOpties boeken,
        Uitvoer formaat,
        Option<string> boek,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        var vastleggen = parsed.GetValue(boeken.Vastleggen);
        await using var bron = await Boekbron.Open(parsed, boek, clock, cancel, vastleggen);
        var moment = bron.Book.Peilmoment(parsed.GetValue(opties.Peildatum));
        var bos = new Sleutelbos(Naslag.Sleutels, bron.Book, moment);
        var staat = Verdeelstaat.Van(bron.Book, moment, opties.Vraag(parsed, bos[code], bos));
        var rijen = Verdeelrij.Van(staat, parsed.GetValue(opties.Niveau));
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (formaat == Uitvoer.Json)
            Json.Write(output, VerdeelstaatJson.Van(staat), VerdelingJsonContext.Default.VerdeelstaatJson);
        else
            Write(output, rijen, staat.Vraag.Aantal, formaat);
        await error.WriteLineAsync(VerdeelWoorden.Zin(staat));
        if (bron.IsNaslag)
            await error.WriteLineAsync(
                "Zonder boek is gerekend met de cijfers die bij het programma horen; noem een boek met --boek."
            );
        foreach (var zin in VerdeelWoorden.Opmerkingen(staat))
            await error.WriteLineAsync(zin);
        if (vastleggen)
            await boeken.Boek(parsed, bron.Ledger!, staat, error, cancel);
        return App.Gelukt;
    }

    private static void Write(TextWriter output, IReadOnlyList<Verdeelrij> rijen, int geheel, Uitvoer formaat)
    {
        if (formaat == Uitvoer.Csv)
            TabelCsv.Write(VerdelingTabel.Van(rijen), output);
        else
            VerdelingTabel.Tekst(output, rijen, geheel);
    }
}
