using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using static Regietafel.Ledger.FieldRules;

namespace Regietafel.Doorkijken;

/// <summary>What the book refuses about the chances and scenarios of outlooks.</summary>
internal static class DoorkijkRules
{
    public static Refusal? Refuse(Book book, Fact fact, Capaciteitsoorten soorten) =>
        fact switch
        {
            DoorkijkparameterVastgesteld f => SetsChances(f.Gebied)
                ?? Rules.Known(book, f.Gebied)
                ?? KindOf(soorten, f)
                ?? Chance(f)
                ?? Length(f),
            ScenarioVastgesteld f => Rules.Known(book, f.Gebied)
                ?? Stock(f)
                ?? Text(f.Naam, "de naam van het scenario", 60, "naam")
                ?? Named(f)
                ?? Kind(soorten, f),
            _ => null,
        };

    private static Refusal? SetsChances(GebiedCode gebied) =>
        gebied.Niveau is Niveau.Provincie or Niveau.Land
            ? null
            : new(
                "provincie-verwacht",
                $"{gebied} is geen provincie en niet het land; die stellen vast met welke kansen hun doorkijk rekent.",
                "gebied"
            );

    private static Refusal? KindOf(Capaciteitsoorten soorten, DoorkijkparameterVastgesteld f) =>
        (f.Taak is null) != (f.Soort is null)
            ? new(
                "soort-zonder-taak",
                "Vul taak en soort allebei in, of geen van beide: dan geldt het voor alle.",
                "soort"
            )
        : f.Fase == Doorkijkfase.Samenhang && f.Soort is not null
            ? new("samenhang-van-soort", "De samenhang geldt voor alle soorten; laat taak en soort leeg.", "soort")
        : f is { Taak: { } taak, Soort: { } soort } && soorten.Zoek(taak, soort) is null
            ? new("soort-onbekend", $"'{soort}' is geen soort capaciteit van {Woorden.Taak(taak)}.", "soort")
        : null;

    private static Refusal? Chance(DoorkijkparameterVastgesteld f) =>
        f.Kans is < 0 or > 100 ? new("kans-onjuist", $"De kans {f.Kans} ligt niet tussen 0 en 100.", "kans") : null;

    private static Refusal? Length(DoorkijkparameterVastgesteld f) =>
        f.Vertraging is not null && f.Fase >= Doorkijkfase.Verlenging
            ? new("vertraging-onjuist", "Een vertraging hoort bij een stap op weg naar opening.", "vertraging")
        : (f.Maanden is not null) != (f.Fase == Doorkijkfase.Verlenging)
            ? new("maanden-onjuist", "Vul het aantal maanden in bij een verlenging, en anders niet.", "maanden")
        : f.Maanden is < 1 or > Vertraging.Hoogste
            ? new("maanden-onjuist", $"Een verlenging duurt 1 tot en met {Vertraging.Hoogste} maanden.", "maanden")
        : null;

    /// <summary>A name can stand in an address where a scenario can: so that the two cannot be mistaken.</summary>
    private static Refusal? Named(ScenarioVastgesteld f) =>
        f.Naam.AsSpan().ContainsAny(',', ':')
            ? new("naam-onjuist", "De naam van een scenario heeft geen komma en geen dubbele punt.", "naam")
            : null;

    private static Refusal? Stock(ScenarioVastgesteld f) =>
        Doorkijk.Kent(f.Taak)
            ? null
            : new("doorkijk-niet-voor-taakstelling", "Een doorkijk is er alleen voor asiel en Oekraïne.", "taak");

    private static Refusal? Kind(Capaciteitsoorten soorten, ScenarioVastgesteld f) =>
        f.Scenario.Stopt is { } stop && soorten.Zoek(f.Taak, stop.Soort) is null
            ? new("soort-onbekend", $"'{stop.Soort}' is geen soort capaciteit van {Woorden.Taak(f.Taak)}.", "scenario")
            : null;
}
