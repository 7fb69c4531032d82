using Regietafel.Gebieden;
using Regietafel.Locaties;

namespace Regietafel.Doorkijken;

/// <summary>
/// A piece of capacity in an outlook. <paramref name="Provincie"/>: whose chances hold for it. <paramref name="Stop"/>: the first day without it in a
/// scenario in which its kind stops. <paramref name="Verlengt"/>: whether the scenario leaves its agreed end out. <paramref name="Geregeld"/>: what comes
/// after its end was decided (<see cref="Locaties.Locatie.IsGeregeld"/>).
/// </summary>
public sealed record Doorkijkstuk(
    LocatieCode Locatie,
    string Naam,
    GebiedCode Gemeente,
    GebiedCode? Provincie,
    Capaciteitstuk Stuk,
    Capaciteitsoort Soort,
    Doorkijkfase Fase,
    DateOnly? Stop = null,
    bool Verlengt = false,
    bool Geregeld = false
)
{
    public int Plekken => Stuk.Feit.Plekken;

    public string Deel => Stuk.Feit.Deel;

    public Zekerheid Zekerheid => Stuk.Zekerheid;

    /// <summary>The agreed end as the outlook takes it, before the kind stops; null when it has none.</summary>
    public DateOnly? Eind => Verlengt ? null : Stuk.Eind;

    /// <summary>It ends by agreement and not by a closing that is on its road, and nobody decided yet what comes after it.</summary>
    public bool MoetBesloten => EindigtVolgensAfspraak && !Geregeld;

    private bool EindigtVolgensAfspraak => Stuk.Eind is { } eind && eind == Stuk.Feit.Tot;

    /// <summary>An end that has a chance to be moved: that of a temporary place.</summary>
    public bool IsVerlengbaar => Soort.Tijdelijk && EindigtVolgensAfspraak;

    /// <summary>The places on a day when all goes as said.</summary>
    public int Op(DateOnly dag)
    {
        if (dag < Stuk.Begin || dag >= Stop || dag >= Eind)
            return 0;
        return Stuk.Feit.Seizoen is { } seizoen && !seizoen.Bevat(dag) ? 0 : Plekken;
    }
}
