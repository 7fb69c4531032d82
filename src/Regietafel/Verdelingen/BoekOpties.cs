using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Vastleggen;

namespace Regietafel.Verdelingen;

/// <summary>The options that say whether a division is booked, and as what.</summary>
internal sealed class BoekOpties
{
    public Option<bool> Vastleggen { get; } =
        new("--vastleggen") { Description = "De verdeling in het boek zetten; zonder dit wordt er niets geboekt" };

    public Option<Termijn?> Per { get; } =
        new("--per")
        {
            HelpName = "TERMIJN",
            Description = "Bij --vastleggen: de dag of het halfjaar van de opgave, zoals 2025-07-01 of 2025-I",
            CustomParser = r => CliOptions.Read<Termijn>(r, "geen dag of halfjaar, zoals 2025-07-01 of 2025-I"),
        };

    public Option<string?> Bron { get; } =
        new("--bron")
        {
            HelpName = "CODE",
            Description = "Bij --vastleggen: de bron, het voorstel of het besluit; een code uit het boek",
        };

    public Option<string?> BronTitel { get; } =
        new("--bron-titel")
        {
            HelpName = "TITEL",
            Description = "Bij --vastleggen: de titel, als de bron nog niet in het boek staat",
        };

    public Option<Standing?> Status { get; } =
        CliOptions.Woord<Standing?>(
            "--status",
            "Bij --vastleggen: hoe hard de verdeling is (standaard voorgesteld)",
            [.. Enum.GetValues<Standing>().Select(s => (CijferWoorden.Woord(s), (Standing?)s))]
        );

    public Option<Taak?> Taak { get; } =
        CliOptions.Woord<Taak?>(
            "--taak",
            "Bij --vastleggen: de taak, als de sleutel er geen noemt",
            [.. Opgaven.Taak.Alle.Select(t => (CijferWoorden.Woord(t), (Taak?)t))]
        );

    public Option<string?> Kenmerk { get; } =
        new("--kenmerk")
        {
            HelpName = "TEKST",
            Description = "Bij --vastleggen: waarmee de delen verwijzen (standaard sleutel-gebied-termijn)",
        };

    public Option<string> Auteur { get; } =
        new("--auteur")
        {
            HelpName = "NAAM",
            Description = "Bij --vastleggen: wie er boekt (standaard de gebruiker van deze computer)",
            DefaultValueFactory = _ => Environment.UserName,
        };

    public Option<bool> Vervang { get; } =
        new("--vervang") { Description = "Bij --vastleggen: vervangen wat over deze delen al in het boek staat" };

    public IEnumerable<Option> Alle => [Vastleggen, Per, Bron, BronTitel, Status, Taak, Kenmerk, Auteur, Vervang];

    /// <summary>Books a division: how it was made and every part, all of it or nothing.</summary>
    /// <exception cref="Refusal">Nothing was booked; the message says why.</exception>
    public async Task Boek(
        ParseResult parsed,
        Ledger.Ledger ledger,
        Verdeelstaat staat,
        TextWriter error,
        CancellationToken cancel
    )
    {
        var taak =
            parsed.GetValue(Taak)
            ?? staat.Vraag.Sleutel.Feit.Taak
            ?? throw new Refusal("taak-ontbreekt", "Noem met --taak de taak waarvoor er wordt verdeeld.");
        await using var batch = await ledger.Begin(parsed.GetRequiredValue(Auteur), cancel: cancel);
        var plan = new Boekplan(batch.Book, staat, taak, parsed.GetValue(Per)!.Value, parsed.GetValue(Kenmerk));
        foreach (var zin in Planwoorden.Zinnen(plan))
            await error.WriteLineAsync(zin);
        if (plan.Vervangt && !parsed.GetValue(Vervang))
            throw new Refusal(
                "verdeling-bestaat-al",
                "Er is niets geboekt: wat hierboven staat is in het boek anders. Met --vervang wordt het vervangen; de oude boekingen blijven leesbaar."
            );
        var bron = new BronVerwijzing(parsed.GetValue(Bron)!);
        var titel = parsed.GetValue(BronTitel);
        var bestaand = batch.Book.Bron(bron.Code);
        if (titel is not null && bestaand is not null && bestaand.Titel != titel)
            throw new Refusal("bron-bestaat-al", SourceFields.IsAnders(bestaand));
        Draft[] nieuw =
            titel is not null && bestaand is null ? [new(new BronVastgelegd(bron.Code, titel, null, null, false))] : [];
        var weigeringen = nieuw
            .Concat(plan.Drafts(parsed.GetValue(Status) ?? Standing.Voorgesteld, bron))
            .ToList()
            .Select(batch.Add)
            .OfType<Refusal>()
            .ToList();
        if (weigeringen.Count == 0)
            weigeringen.AddRange(await batch.Commit());
        if (weigeringen.Count > 0)
            throw new Refusal(
                weigeringen[0].Code,
                string.Join(Environment.NewLine, weigeringen.Select(w => w.Message).Distinct().Take(20))
                    + $"{Environment.NewLine}Er is niets geboekt."
            );
        await error.WriteLineAsync(
            $"{batch.Geboekt:N0} geboekt, {batch.AlBekend:N0} al bekend; kenmerk {plan.Kenmerk}."
        );
    }
}
