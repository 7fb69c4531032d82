using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tests.Voorbeeld;
using Regietafel.Tijd;

namespace Regietafel.Tests.Cli;

/// <summary>The example book in a file of its own, as a province would have it.</summary>
public sealed class ExampleBook : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "voorbeeld.boek");

    public async ValueTask InitializeAsync()
    {
        await using var ledger = await Regietafel.Ledger.Ledger.Open(Path, TimeProvider.System);
        await using var batch = await ledger.Begin("test");
        foreach (var draft in Drafts().OrderBy(d => d.BekendSinds))
        {
            if (batch.Add(draft) is { } refusal)
                throw new InvalidOperationException($"{draft.Fact}: {refusal.Message}");
        }
        Assert.Empty(await batch.Commit());
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<Draft> Drafts()
    {
        foreach (var r in Csv.Example("bronnen"))
            yield return new(
                new BronVastgelegd(
                    r["code"],
                    r["titel"],
                    Dag(r["datum"]),
                    Leeg(r["vindplaats"]),
                    r["afgeleid"] == "ja"
                ),
                BekendSinds: Bekend(r)
            );
        foreach (var r in Csv.Example("gebieden"))
        {
            yield return Draft(
                r,
                new GebiedVastgesteld(Code(r["code"]), r["naam"]),
                new(Dag(r["van"]) ?? default, Dag(r["tot"]))
            );
        }
        foreach (var r in Csv.Example("gebieden").Where(r => r["opgegaan in"].Length > 0))
            yield return Draft(
                r,
                new GebiedOpgegaan(Code(r["code"]), Code(r["opgegaan in"])),
                new(Dag(r["tot"])!.Value)
            );
        foreach (var r in Csv.Example("indeling"))
            yield return Draft(
                r,
                new IndelingVastgesteld(Code(r["deel"]), Code(r["geheel"])),
                new(Dag(r["van"]) ?? default, Dag(r["tot"]))
            );
        foreach (var r in Csv.Example("opgaven"))
            yield return Draft(
                r,
                new OpgaveVastgesteld(
                    Taak(r),
                    Code(r["gebied"]),
                    Termijn.Parse(r["per"]),
                    r.Number("aantal"),
                    Getal(r["waarvan amv"]),
                    Status(r)
                )
            );
        foreach (var r in Csv.Example("verdelingen"))
            yield return Draft(
                r,
                new OpgaveVerdeeld(
                    Taak(r),
                    Code(r["van gebied"]),
                    Code(r["naar gebied"]),
                    Termijn.Parse(r["per"]),
                    r.Number("aantal"),
                    Getal(r["waarvan amv"]),
                    Status(r)
                )
            );
        foreach (var r in Csv.Example("realisatie"))
            yield return Draft(
                r,
                r["gepland"] == "ja"
                    ? new RealisatieGepland(
                        Taak(r),
                        r["soort"],
                        Code(r["gebied"]),
                        Dag(r["peildatum"])!.Value,
                        Getal(r["aantal"]),
                        r["ongeveer"] == "ja"
                    )
                    : new RealisatieGemeld(
                        Taak(r),
                        r["soort"],
                        Code(r["gebied"]),
                        Dag(r["peildatum"])!.Value,
                        Getal(r["aantal"]),
                        r["ongeveer"] == "ja"
                    )
            );
        foreach (var r in Csv.Example("beginsaldi"))
            yield return Draft(
                r,
                new BeginsaldoVastgesteld(Code(r["gebied"]), Halfjaar.Parse(r["periode"]), r.Number("aantal"))
            );
    }

    private static Draft Draft(Row r, Fact fact, Geldigheid? geldigheid = null) =>
        new(
            fact,
            geldigheid ?? new(Dag(r["geldig van"]) ?? default, Dag(r["geldig tot"])),
            new(r["bron"], Leeg(r["pagina"])),
            Bekend(r)
        );

    private static Tijdstip Bekend(Row r) =>
        Tijdstip.Van(new(Dag(r["bekend sinds"])!.Value, default, TimeSpan.FromHours(1)));

    private static GebiedCode Code(string text) => GebiedCode.Parse(text);

    private static DateOnly? Dag(string text) =>
        text.Length == 0 ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static string? Leeg(string text) => text.Length == 0 ? null : text;

    private static int? Getal(string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static Taak Taak(Row r) => Enum.Parse<Taak>(r["taak"], ignoreCase: true);

    private static Standing Status(Row r) => Enum.Parse<Standing>(r["status"], ignoreCase: true);
}
