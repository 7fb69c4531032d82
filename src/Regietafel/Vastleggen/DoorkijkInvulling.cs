using System.Globalization;
using Microsoft.Extensions.Primitives;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>
/// Fills a form in beforehand: with the chance that counts now, or with the scenario that the address writes in one line. What the address says itself
/// goes before it.
/// </summary>
internal static class DoorkijkInvulling
{
    public static Form Fill(RecordKind kind, Form form, Book book, Peilmoment peilmoment)
    {
        var fields = kind == RecordKind.Kans ? Kans(form, book, peilmoment) : Scenario(form["scenario"]);
        foreach (var (name, value) in form.Given.Where(f => f.Name != "scenario"))
            fields[name] = value;
        if (form["gebied"] is { } text && AreaChoice.Find(book, text) is [var code])
            fields["gebied"] = AreaChoice
                .All(book)
                .Where(g => g.Code == code)
                .Select(g => AreaChoice.Text(g.Code, g.Naam))
                .First();
        return new(fields.Select(f => new KeyValuePair<string, StringValues>(f.Key, f.Value ?? "")));
    }

    private static Dictionary<string, string?> Kans(Form form, Book book, Peilmoment peilmoment)
    {
        if (
            form["gebied"] is not { } text
            || AreaChoice.Find(book, text) is not [var gebied]
            || !CellTypes.Fase.Parse(form["fase"], out var fase)
        )
            return [];
        var gezet = Gezet(book, peilmoment, gebied, form["soort"], fase);
        return new()
        {
            ["kans"] = gezet.Kans.ToString(CultureInfo.InvariantCulture),
            ["vertraging"] = fase < Doorkijkfase.Verlenging ? gezet.Vertraging?.ToString() : null,
            ["maanden"] =
                fase == Doorkijkfase.Verlenging ? gezet.Maanden?.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    private static Doorkijkparameter Gezet(
        Book book,
        Peilmoment peilmoment,
        GebiedCode gebied,
        string? keuze,
        Doorkijkfase fase
    )
    {
        var soort = LocatieInvulling.Soort(keuze);
        return new Doorkijkparameters(book, peilmoment, Doorkijkbestand.Gesteld, Ervaring.Geen).Gezet(
            gebied,
            soort?.Taak ?? Taak.Asiel,
            soort?.Code,
            fase
        );
    }

    private static Dictionary<string, string?> Scenario(string? tekst)
    {
        if (!Doorkijken.Scenario.TryParse(tekst, null, out var scenario))
            return [];
        return new()
        {
            ["instroom"] = scenario.Instroom?.Aantal.ToString(CultureInfo.InvariantCulture),
            ["instroom-vanaf"] = Dag(scenario.Instroom?.Vanaf),
            ["opgave"] = scenario.Opgave?.Aantal.ToString(CultureInfo.InvariantCulture),
            ["opgave-vanaf"] = Dag(scenario.Opgave?.Vanaf),
            ["stopt"] = scenario.Stopt?.Soort,
            ["stopt-vanaf"] = Dag(scenario.Stopt?.Vanaf),
            ["verlenging"] = scenario.Verlenging is { } verlenging ? CellTypes.Word(verlenging) : null,
        };
    }

    private static string? Dag(DateOnly? dag) => dag is { } d ? Tekst.Iso(d) : null;
}
