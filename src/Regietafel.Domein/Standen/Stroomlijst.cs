using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>The taakstelling as rows: the half-year before, the current one, and the coming target.</summary>
internal sealed class Stroomlijst(Gebied gebied, TaakStand stand, DateOnly peildatum)
{
    public IEnumerable<CijferRegel> Regels()
    {
        if (stand.Vorig is { } vorig)
        {
            foreach (var regel in Halfjaar(gebied, vorig, Geldt.Vorig))
                yield return regel;
        }
        var huidig = stand.Huidig ?? Leeg(Tijd.Halfjaar.Van(peildatum));
        foreach (var regel in Halfjaar(gebied, huidig, Geldt.Huidig))
            yield return regel;
        var naam = Naam(gebied, Grootheid.Onverdeeld, huidig.Halfjaar);
        yield return new(gebied, naam, stand.Onverdeeld, Geldt.Huidig);
        if (stand.Komend is { } komend)
            yield return new(
                gebied,
                naam with
                {
                    Grootheid = Grootheid.Opgave,
                    Per = komend.Per,
                },
                komend.Aantal,
                Geldt.Komend,
                komend.Status
            );
    }

    public static IEnumerable<CijferRegel> Halfjaar(Gebied gebied, HalfjaarStand halfjaar, Geldt geldt)
    {
        yield return Regel(Grootheid.Opgave, halfjaar.Taakstelling?.Aantal ?? default) with
        {
            Status = halfjaar.Taakstelling?.Status,
        };
        yield return Regel(Grootheid.Beginsaldo, halfjaar.Beginsaldo);
        yield return Regel(Grootheid.VerwachtBeginsaldo, halfjaar.Verwacht);
        yield return Regel(Grootheid.Afwijking, halfjaar.Afwijking);
        yield return Regel(Grootheid.Correcties, halfjaar.Correcties);
        yield return Regel(Grootheid.GecorrigeerdeTaakstelling, halfjaar.Gecorrigeerd);
        yield return Regel(Grootheid.GecorrigeerdeTaakstelling, halfjaar.Gecorrigeerd) with
        {
            IsMaandnorm = true,
            Maandnorm = halfjaar.Maandnorm is { } norm ? decimal.Round(norm, 2, MidpointRounding.AwayFromZero) : null,
            Toelichting = "een zesde van de gecorrigeerde taakstelling",
        };
        var naam = Naam(gebied, Grootheid.Realisatie, halfjaar.Halfjaar);
        foreach (var regel in Cijferlijst.Realisatie(gebied, naam, halfjaar.Gehuisvest, geldt))
            yield return regel;
        yield return Regel(Grootheid.Eindsaldo, halfjaar.Eindsaldo) with
        {
            Toelichting =
                halfjaar.Eindsaldo.IsGeregistreerd && !halfjaar.IsAfgesloten
                    ? "voorlopig: het halfjaar is nog niet tot het eind gemeten"
                    : null,
        };

        CijferRegel Regel(Grootheid grootheid, Cijfer cijfer) =>
            new(gebied, Naam(gebied, grootheid, halfjaar.Halfjaar), cijfer, geldt);
    }

    private static CijferNaam Naam(Gebied gebied, Grootheid grootheid, Halfjaar halfjaar) =>
        new(gebied.Code, Taak.Statushouders, grootheid, new Termijn(halfjaar));

    private static HalfjaarStand Leeg(Halfjaar halfjaar) =>
        new(halfjaar, null, default, default, default, default, default, RealisatieStand.Leeg, default, false);
}
