using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// What was measured in an area by a day. An area's own report counts, unless all its parts are registered and one of them was measured later: then
/// their sum counts. A measurement holds until the next one.
/// </summary>
internal sealed class RealisatiesAt(Book book, Tijdvak vak)
{
    private readonly Indeling _indeling = vak.Indeling;
    private readonly Peilmoment _peilmoment = vak.Begin;

    /// <summary>The days on which a measurement counts: after the first, up to and including the last.</summary>
    internal readonly record struct Venster(DateOnly Na, DateOnly Tm);

    /// <summary>Everything up to the peildatum.</summary>
    public Venster Alles => new(DateOnly.MinValue, _peilmoment.Peildatum);

    /// <summary>A half-year, up to the peildatum.</summary>
    public Venster Van(Halfjaar halfjaar) =>
        new(halfjaar.Begin, halfjaar.Eind < _peilmoment.Peildatum ? halfjaar.Eind : _peilmoment.Peildatum);

    public RealisatieStand Op(Dossier gebied, Taak taak) => Op(gebied, taak, Alles);

    /// <summary>For statushouders: what was housed in that half-year, as far as measured by the peildatum.</summary>
    public RealisatieStand In(Dossier gebied, Halfjaar halfjaar) =>
        Van(halfjaar) is var venster && venster.Tm <= venster.Na
            ? RealisatieStand.Leeg
            : Op(gebied, Taak.Statushouders, venster);

    public RealisatieStand Op(Dossier gebied, Taak taak, Venster venster) =>
        IsOngedeeld(gebied)
            ? Eigen(gebied, taak, venster)
            : vak.Realisatie(gebied, taak, venster, this, static (r, g, t, v) => r.Reken(g, t, v));

    private RealisatieStand Reken(Dossier gebied, Taak taak, Venster venster)
    {
        var (eigen, delen) = (Eigen(gebied, taak, venster), Delen(gebied, taak));
        return delen.Count == 0 ? eigen : Kies(eigen, [.. delen.Select(d => Op(d, taak, venster))], taak);
    }

    /// <summary>The area's own measurements, without its parts.</summary>
    public RealisatieStand Eigen(Dossier gebied, Taak taak, Venster venster)
    {
        List<SoortStand>? soorten = null;
        var totaal = default(Cijfer);
        DateOnly? oudste = null,
            nieuwste = null;
        foreach (var soort in Soort.SpanVan(taak))
        {
            if (Gemeld(gebied, soort, venster, out var bron) is not { } f)
                continue;
            var aantal = new Cijfer(f.Aantal, f.Ongeveer, book.IsAfgeleid(bron));
            (soorten ??= new(2)).Add(new(soort, aantal, f.Peildatum));
            if (soort.Telling != Telling.TeltMee)
                continue;
            totaal = totaal.MetDeel(aantal);
            if (!aantal.IsGeregistreerd)
                continue;
            oudste = oudste < f.Peildatum ? oudste : f.Peildatum;
            nieuwste = nieuwste > f.Peildatum ? nieuwste : f.Peildatum;
        }
        return soorten is null ? RealisatieStand.Leeg : new(totaal.AlsTotaal, soorten, oudste, nieuwste, true, null);
    }

    /// <summary>The entry of the last measurement of one kind.</summary>
    public Entry? Meting(Dossier gebied, Soort soort, Venster venster) =>
        Gemeld(gebied, soort, venster, out _) is { } f ? book.Find(f)?.At(_peilmoment) : null;

    private RealisatieGemeld? Gemeld(Dossier gebied, Soort soort, Venster venster, out BronVerwijzing? bron)
    {
        var reeks = gebied[soort.Taak].Realisatie(soort.Code);
        for (var i = reeks.NaLaatste(venster.Tm) - 1; i >= 0 && reeks.Keys[i] > venster.Na; i--)
        {
            if (reeks.Values[i].FactAt<RealisatieGemeld>(_peilmoment, out bron) is { } f)
                return f;
        }
        bron = null;
        return null;
    }

    /// <summary>The areas whose figures make the sum: the parts, or for a municipality those that merged into it.</summary>
    public IReadOnlyList<Dossier> Delen(Dossier gebied, Taak taak)
    {
        if (IsOngedeeld(gebied))
            return [];
        var codes =
            gebied.Code.Niveau == Niveau.Gemeente
                ? _indeling.Voorgangers(gebied.Code)
                : Opdeling.Van(_indeling, gebied.Code, taak);
        return [.. codes.Select(c => book.Dossier(c)!)];
    }

    /// <summary>A municipality into which none ever merged: asked for most, and cheaper to read again than to keep.</summary>
    private static bool IsOngedeeld(Dossier gebied) =>
        gebied.Code.Niveau == Niveau.Gemeente && gebied.Voorgangers.Count == 0;

    private static RealisatieStand Kies(RealisatieStand eigen, List<RealisatieStand> delen, Taak taak)
    {
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

    /// <summary>The sum of what parts measured or planned; remembers which leave a kind out.</summary>
    public static RealisatieStand Som(List<RealisatieStand> delen, Taak taak)
    {
        var soorten = new List<SoortStand>();
        foreach (var soort in Soort.SpanVan(taak))
        {
            if (delen.TrueForAll(d => d.Soort(soort.Code) is null))
                continue;
            var som = Cijfer.Som(delen.Select(d => d.Van(soort)));
            soorten.Add(new(soort, som, delen.Max(d => d.Soort(soort.Code)?.Peildatum)));
        }
        if (soorten.Count == 0)
            return RealisatieStand.Leeg;
        var totaal = Cijfer.Som(delen.Select(d => d.Totaal));
        return new(totaal, soorten, delen.Min(d => d.Oudste), delen.Max(d => d.Nieuwste), false, null);
    }
}
