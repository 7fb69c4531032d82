using Regietafel.Cli;
using Regietafel.Import;
using Regietafel.Standen;
using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary><c>regietafel sleutels</c>: the keys there are to divide by.</summary>
internal static class SleutelsCommand
{
    private static readonly string[] Kolommen =
    [
        "code",
        "naam",
        "taak",
        "niveau",
        "methode",
        "formule",
        "grondslag",
        "uit",
    ];

    public static CliCommand Create(TimeProvider clock)
    {
        var peildatum = CliOptions.Dag("--peildatum", "De dag waarop de sleutels gelden (standaard vandaag)", clock);
        var formaat = UitvoerOption.Create();
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "sleutels",
            "De verdeelsleutels: die bij het programma horen, en die in het boek staan.",
            "sleutels",
            "sleutels --formaat csv --boek gelderland.boek"
        )
        {
            peildatum,
            formaat,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var bron = await Boekbron.Open(parsed, boek, clock, cancel);
                var bos = new Sleutelbos(Naslag.Sleutels, bron.Book, bron.Book.Peilmoment(parsed.GetValue(peildatum)));
                Write(parsed.InvocationConfiguration.Output, bos.Alle, parsed.GetValue(formaat));
                return App.Gelukt;
            }
        );
        return command;
    }

    private static void Write(TextWriter output, IReadOnlyList<Sleutel> sleutels, Uitvoer formaat)
    {
        if (formaat == Uitvoer.Json)
            Json.Write(
                output,
                sleutels.Select(s => SleutelJson.Van(s, null)).ToList(),
                VerdelingJsonContext.Default.ListSleutelJson
            );
        else if (formaat == Uitvoer.Csv)
            Csv.Write(output, Kolommen, sleutels.Select(Rij));
        else
            Tekst(output, sleutels);
    }

    private static object?[] Rij(Sleutel s) =>
        [
            s.Code,
            s.Naam,
            s.Feit.Taak is { } taak ? CijferWoorden.Woord(taak) : null,
            CijferWoorden.Woord(s.Niveau),
            MethodeWoorden.Woord(s.Methode),
            s.Formule.Tekst,
            s.Feit.Grondslag,
            Uit(s),
        ];

    private static void Tekst(TextWriter output, IReadOnlyList<Sleutel> sleutels)
    {
        var breed = sleutels.Max(s => s.Code.Length) + 2;
        foreach (var s in sleutels)
        {
            output.WriteLine($"{s.Code.PadRight(breed)}{s.Naam} ({Uit(s)})");
            output.WriteLine(
                $"{"".PadRight(breed)}{s.Formule}, per {CijferWoorden.Woord(s.Niveau)}, {MethodeWoorden.Naam(s.Methode)}"
            );
            if (s.Feit.Grondslag is { } grondslag)
                output.WriteLine($"{"".PadRight(breed)}{grondslag}");
        }
    }

    private static string Uit(Sleutel s) => s.Entry is { } entry ? $"boeking {entry.Nummer}" : "meegeleverd";
}
