using Regietafel.Doorkijken;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Vastleggen;

/// <summary>What another chance does to each kind that it is about: what counts now, where that comes from, and what counts then.</summary>
internal static class KansEffect
{
    public static DoorkijkEffectTabel Tabel(Book book, DoorkijkparameterVastgesteld f, DateOnly dag)
    {
        var nu = new Peilmoment(dag, book.Last);
        var ervaring = Ervaring.Van(book, nu);
        var was = new Doorkijkparameters(book, nu, Doorkijkbestand.Gesteld, ervaring);
        var wordt = new Doorkijkparameters(book, nu with { Bekend = book.Staged }, Doorkijkbestand.Gesteld, ervaring);
        var regels =
            f.Fase == Doorkijkfase.Samenhang
                ? [new("Alle soorten", Samenhang(was, f), Samenhang(wordt, f))]
                : Soorten(f)
                    .Select(s => (s.Taak, Soort: s.Code, Was: Lees(was, f, s), Wordt: Lees(wordt, f, s)))
                    .GroupBy(r => (r.Taak, r.Was, r.Wordt))
                    .Select(r => new DoorkijkEffectRegel(
                        $"{StandWords.Titel(r.Key.Taak)}: {string.Join(", ", r.Select(s => s.Soort))}",
                        r.Key.Was,
                        r.Key.Wordt
                    ))
                    .ToList();
        return new($"Kans: {DoorkijkWoorden.Fase(f.Fase)}", "Soort", "nu", "wordt", regels);
    }

    /// <summary>Only what is temporary can be extended.</summary>
    private static IEnumerable<Capaciteitsoort> Soorten(DoorkijkparameterVastgesteld f) =>
        f is { Taak: { } taak, Soort: { } soort }
            ? [Soortenbestand.Soorten.Zoek(taak, soort)!]
            : Soortenbestand.Soorten.Alle.Where(s =>
                Doorkijk.Kent(s.Taak) && (s.Tijdelijk || f.Fase != Doorkijkfase.Verlenging)
            );

    private static string Lees(Doorkijkparameters parameters, DoorkijkparameterVastgesteld f, Capaciteitsoort soort)
    {
        var regel = parameters.Voor(f.Gebied, soort.Taak, soort.Code, f.Fase);
        return $"{DoorkijkWoorden.Procent(regel.Kans)}, {Herkomst(regel)}; "
            + (
                f.Fase == Doorkijkfase.Verlenging
                    ? $"{regel.Maanden} maanden"
                    : DoorkijkWoorden.Vertraging(regel.Vertraging)
            );
    }

    private static string Herkomst(Kansregel regel) =>
        regel.Herkomst == Kansherkomst.Geleerd
            ? $"geleerd van {regel.Gevallen} gevallen, {Gezet(regel.Gezet)} was {regel.Gezet.Kans}%"
            : Gezet(regel.Gezet);

    private static string Samenhang(Doorkijkparameters parameters, DoorkijkparameterVastgesteld f)
    {
        var gezet = parameters.Gezet(f.Gebied, default, null, Doorkijkfase.Samenhang);
        return $"{gezet.Kans}%, {Gezet(gezet)}";
    }

    private static string Gezet(Doorkijkparameter gezet) =>
        DoorkijkWoorden.Herkomst(gezet.Entry is null ? Kansherkomst.Gesteld : Kansherkomst.Vastgesteld);
}
