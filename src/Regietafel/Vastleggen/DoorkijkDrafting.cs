using Regietafel.Doorkijken;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>A filled-in form about outlooks as a fact; null where something could not be read.</summary>
internal static class DoorkijkDrafting
{
    private const string EenDag = "Vul in vanaf welke dag, zoals 1-1-2025.";

    public static bool Has(RecordKind kind) => kind == RecordKind.Kans || kind == RecordKind.Scenario;

    public static Ledger.Fact? Read(RecordKind kind, Form form, Fields fields) =>
        kind == RecordKind.Kans ? Kans(form, fields) : Scenario(form, fields);

    private static DoorkijkparameterVastgesteld? Kans(Form form, Fields fields)
    {
        var gebied = fields.Gebied("gebied");
        var fase = form.Read<Doorkijkfase>("fase", CellTypes.Fase.Parse.Invoke, "Kies waar de kans over gaat.");
        var soort = form.ReadOptional<Capaciteitsoort>("soort", Soort, "Kies een soort, of laat het leeg.");
        var kans = form.Read<int>("kans", CellText.TryInt, "Vul de kans in als heel getal van 0 tot en met 100.");
        var vertraging = form.ReadOptional<Vertraging>(
            "vertraging",
            CellTypes.Vertraging.Parse.Invoke,
            "Schrijf steeds het aantal maanden, een dubbele punt en hoe vaak, zoals 0:40 3:30 12:30; of laat het leeg."
        );
        var maanden = form.ReadOptional<int?>("maanden", Getal, "Vul een heel getal in, of laat het leeg.");
        return gebied is null ? null : new(gebied, soort?.Taak, soort?.Code, fase, kans, vertraging, maanden);
    }

    private static ScenarioVastgesteld? Scenario(Form form, Fields fields)
    {
        var gebied = fields.Gebied("gebied");
        var taak = form.Read<Taak>("taak", CellTypes.Taak.Parse.Invoke, "Kies de taak.");
        var naam = form.ReadText("naam", "Geef het scenario een naam.");
        var scenario = new Scenario(
            Vanaf(form, fields, "instroom", -Doorkijken.Scenario.Meeste),
            Vanaf(form, fields, "opgave", 0),
            Stopt(form, fields),
            form.ReadOptional<Verlengkeuze?>("verlenging", Keuze, "Kies wat er met verlengingen gebeurt.")
        );
        if (scenario.IsGeen && form.IsFine)
            form.Refuse("instroom", "Vul ten minste één ding in dat anders is dan in het boek.");
        return gebied is null || naam is null ? null : new(gebied, taak, naam, scenario);
    }

    /// <summary>A number and the day from which it counts: both, or neither.</summary>
    private static (int, DateOnly)? Vanaf(Form form, Fields fields, string name, int laagste)
    {
        if (form[name] is null && form[name + "-vanaf"] is null)
            return null;
        var aantal = form.Read<int>(name, CellText.TryInt, "Vul een heel getal in.");
        if (form.Error(name) is null && (aantal < laagste || aantal > Doorkijken.Scenario.Meeste))
            form.Refuse(name, $"Vul een getal in van {laagste:N0} tot en met {Doorkijken.Scenario.Meeste:N0}.");
        if (form.Error(name) is null && aantal == 0 && laagste < 0)
            form.Refuse(name, "Nul erbij verandert niets; laat het leeg.");
        return (aantal, Dag(form, fields, name + "-vanaf"));
    }

    private static Soortstop? Stopt(Form form, Fields fields)
    {
        if (form["stopt"] is null && form["stopt-vanaf"] is null)
            return null;
        var soort = form.ReadText("stopt", "Kies welke soort stopt.");
        return new(soort ?? "", Dag(form, fields, "stopt-vanaf"));
    }

    private static DateOnly Dag(Form form, Fields fields, string name)
    {
        var dag = fields.Dag(name, EenDag);
        if (form.Error(name) is null && !Dagen.Bevat(dag))
            form.Refuse(name, $"Vul een dag in van {Dagen.Eerste.Year} tot en met {Dagen.Laatste.Year}.");
        return dag;
    }

    private static bool Soort(ReadOnlySpan<char> text, out Capaciteitsoort value)
    {
        value = LocatieInvulling.Soort(text.ToString())!;
        return value is not null;
    }

    private static bool Getal(ReadOnlySpan<char> text, out int? value)
    {
        var read = CellText.TryInt(text, out var number);
        value = number;
        return read;
    }

    private static bool Keuze(ReadOnlySpan<char> text, out Verlengkeuze? value)
    {
        var read = CellTypes.Words<Verlengkeuze>("verlenging").Parse(text, out var keuze);
        value = keuze;
        return read;
    }
}
