using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// What was measured in an area by a day. An area's own report counts, unless all its parts are registered and one of them was measured later: then
/// their sum counts. A measurement holds until the next one.
/// </summary>
internal sealed class RealisatiesAt(Book book, Indeling indeling, Peilmoment peilmoment)
{
    private readonly Dictionary<(Dossier, Taak, Venster), RealisatieStand> _standen = [];

    /// <summary>The days on which a measurement counts: after the first, up to and including the last.</summary>
    internal readonly record struct Venster(DateOnly Na, DateOnly Tm);

    public RealisatieStand Op(Dossier gebied, Taak taak) =>
        Op(gebied, taak, new(DateOnly.MinValue, peilmoment.Peildatum));

    /// <summary>For statushouders: what was housed in that half-year, as far as measured by the peildatum.</summary>
    public RealisatieStand In(Dossier gebied, Halfjaar halfjaar)
    {
        var tm = halfjaar.Eind < peilmoment.Peildatum ? halfjaar.Eind : peilmoment.Peildatum;
        return tm <= halfjaar.Begin ? RealisatieStand.Leeg : Op(gebied, Taak.Statushouders, new(halfjaar.Begin, tm));
    }

    public RealisatieStand Op(Dossier gebied, Taak taak, Venster venster)
    {
        if (_standen.TryGetValue((gebied, taak, venster), out var stand))
            return stand;
        return _standen[(gebied, taak, venster)] = Kies(
            Eigen(gebied, taak, venster),
            Delen(gebied, taak).Select(d => Op(d, taak, venster)).ToList(),
            taak
        );
    }

    /// <summary>The area's own measurements, without its parts.</summary>
    public RealisatieStand Eigen(Dossier gebied, Taak taak, Venster venster)
    {
        List<SoortStand>? soorten = null;
        foreach (var soort in Soort.Van(taak))
        {
            if (Meting(gebied, soort, venster) is { Fact: RealisatieGemeld f } entry)
                (soorten ??= []).Add(new(soort, new(f.Aantal, f.Ongeveer, book.IsAfgeleid(entry)), f.Peildatum));
        }
        return soorten is null ? RealisatieStand.Leeg : Maak(soorten, true, Cijfer.Som);
    }

    /// <summary>The entry of the last measurement of one kind.</summary>
    public Entry? Meting(Dossier gebied, Soort soort, Venster venster)
    {
        var reeks = gebied[soort.Taak].Realisatie(soort.Code)!.Nu;
        for (var i = reeks.NaLaatste(venster.Tm) - 1; i >= 0 && reeks.Keys[i] > venster.Na; i--)
        {
            if (reeks.Values[i].At(peilmoment) is { Fact: RealisatieGemeld } entry)
                return entry;
        }
        return null;
    }

    /// <summary>The areas whose figures make the sum: the parts, or for a municipality those that merged into it.</summary>
    public IEnumerable<Dossier> Delen(Dossier gebied, Taak taak) =>
        (
            gebied.Code.Niveau == Niveau.Gemeente
                ? gebied.Voorgangers.Nu.Count == 0
                    ? []
                    : indeling.Voorgangers(gebied.Code)
                : Opdeling.Van(indeling, gebied.Code, taak)
        ).Select(c => book.Dossier(c)!);

    private static RealisatieStand Kies(RealisatieStand eigen, List<RealisatieStand> delen, Taak taak)
    {
        if (delen.Count == 0)
            return eigen;
        var som = Som(delen, taak);
        var heeftEigen = eigen.Totaal.IsGeregistreerd;
        if (!som.Totaal.IsGeregistreerd)
            return heeftEigen || !som.Soorten.Any(s => s.Aantal.IsGeregistreerd)
                ? Aangevuld(eigen, som)
                : Aangevuld(som, eigen);
        if (!heeftEigen || (!som.Totaal.IsOnvolledig && som.Nieuwste > eigen.Nieuwste))
            return Aangevuld(som, eigen);
        return Aangevuld(eigen, som) with
        {
            SomVanDelen = som.Totaal.Aantal != eigen.Totaal.Aantal ? som.Totaal : null,
        };
    }

    /// <summary>Kinds beside or inside the total that only the other one knows are taken from it.</summary>
    private static RealisatieStand Aangevuld(RealisatieStand stand, RealisatieStand ander)
    {
        var extra = ander
            .Soorten.Where(s =>
                s.Soort.Telling != Telling.TeltMee
                && stand.Soort(s.Soort.Code) is null or { Aantal.IsGeregistreerd: false }
            )
            .Where(s => s.Soort.Telling != Telling.TeltMee)
            .ToList();
        return extra.Count == 0
            ? stand
            : stand with
            {
                Soorten =
                [
                    .. stand
                        .Soorten.Where(s => extra.TrueForAll(e => e.Soort != s.Soort))
                        .Concat(extra.Select(e => Beste(stand.Soort(e.Soort.Code), e))),
                ],
            };
    }

    private static SoortStand Beste(SoortStand? eigen, SoortStand ander) =>
        eigen is null || ander.Aantal.IsGeregistreerd ? ander : eigen;

    private static RealisatieStand Som(List<RealisatieStand> delen, Taak taak)
    {
        var soorten = new List<SoortStand>();
        foreach (var soort in Soort.Van(taak))
        {
            var per = delen.Select(d => d.Soort(soort.Code)).ToList();
            if (per.TrueForAll(s => s is null))
                continue;
            // A part that reports other kinds that count simply has none of this kind: it is not missing.
            var som = Cijfer.Som(
                per.Select(
                    (s, i) =>
                        s?.Aantal
                        ?? (
                            soort.Telling == Telling.TeltMee && delen[i].Totaal.IsGeregistreerd
                                ? new Cijfer(0)
                                : default
                        )
                )
            );
            soorten.Add(new(soort, som, per.Max(s => s?.Peildatum)));
        }
        if (soorten.Count == 0)
            return RealisatieStand.Leeg;
        var totaal = Cijfer.Som(delen.Select(d => d.Totaal));
        return new(totaal, soorten, delen.Min(d => d.Oudste), delen.Max(d => d.Nieuwste), false, null);
    }

    private static RealisatieStand Maak(List<SoortStand> soorten, bool gemeld, Func<IEnumerable<Cijfer>, Cijfer> som)
    {
        var tellen = soorten.Where(s => s.Soort.Telling == Telling.TeltMee && s.Aantal.IsGeregistreerd).ToList();
        var totaal = som(tellen.Select(s => s.Aantal)) with { Delen = 0 };
        return new(totaal, soorten, tellen.Min(s => s.Peildatum), tellen.Max(s => s.Peildatum), gemeld, null);
    }
}
