using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Doorkijken;

/// <summary>
/// A chance as it was set: <paramref name="Kans"/> of a hundred. For the members see <see cref="DoorkijkparameterVastgesteld"/>.
/// <paramref name="Entry"/>: who laid it down; none: it is assumed, in reference/doorkijk.csv.
/// </summary>
public sealed record Doorkijkparameter(
    Taak? Taak,
    string? Soort,
    Doorkijkfase Fase,
    int Kans,
    Vertraging? Vertraging,
    int? Maanden,
    Entry? Entry = null
);

/// <summary>Where the chance of an outlook comes from.</summary>
public enum Kansherkomst
{
    /// <summary>Assumed: nobody laid it down and the book has too few cases.</summary>
    Gesteld,

    /// <summary>Laid down by the province or the country.</summary>
    Vastgesteld,

    /// <summary>From the cases in the book, with what was set as its prior.</summary>
    Geleerd,
}

/// <summary>
/// The chance that an outlook reckons with for a kind in a phase. <paramref name="Kans"/>: 0 to 1. <paramref name="Gevallen"/>: how many the book has
/// seen, of which <paramref name="Gelukt"/> opened (or were extended); <paramref name="Gezet"/>: what was set.
/// </summary>
public sealed record Kansregel(
    Taak Taak,
    string Soort,
    Doorkijkfase Fase,
    decimal Kans,
    Vertraging Vertraging,
    int Maanden,
    Kansherkomst Herkomst,
    int Gevallen,
    int Gelukt,
    Doorkijkparameter Gezet
);

/// <summary>
/// The chances of an outlook: of a kind in a phase as a province has them, learned from the book where it has cases enough. Of what a province set for one
/// kind, for all kinds, then the country, then the assumptions, the first counts.
/// </summary>
public sealed class Doorkijkparameters(
    Book book,
    Peilmoment peilmoment,
    IReadOnlyList<Doorkijkparameter> gesteld,
    Ervaring ervaring
)
{
    /// <summary>From so many cases on the book's own history counts.</summary>
    public const int GenoegGevallen = 20;

    /// <summary>For how many cases what was set counts beside those of the book.</summary>
    public const int Voorgewicht = 20;

    private const int StandaardVerlenging = 12;

    private readonly Dictionary<(GebiedCode?, Taak, string, Doorkijkfase), Kansregel> _regels = [];

    public Ervaring Ervaring => ervaring;

    /// <summary>The chance in a province; kept, so that one of these is for one thread.</summary>
    public Kansregel Voor(GebiedCode? provincie, Taak taak, string soort, Doorkijkfase fase)
    {
        var sleutel = (provincie, taak, soort, fase);
        if (!_regels.TryGetValue(sleutel, out var regel))
            _regels[sleutel] = regel = Lees(provincie, taak, soort, fase);
        return regel;
    }

    /// <summary>The chance that a piece has the luck of its municipality and not its own, 0 to 1.</summary>
    public decimal Samenhang(GebiedCode? provincie) =>
        Gezet(provincie, default, null, Doorkijkfase.Samenhang).Kans / 100m;

    private Kansregel Lees(GebiedCode? provincie, Taak taak, string soort, Doorkijkfase fase)
    {
        var gezet = Gezet(provincie, taak, soort, fase);
        var (gevallen, gelukt, vertraging, maanden) = ervaring.Van(taak, soort, fase);
        var (kans, herkomst) = gezet.Entry is null
            ? (gezet.Kans / 100m, Kansherkomst.Gesteld)
            : (gezet.Kans / 100m, Kansherkomst.Vastgesteld);
        var regel = new Kansregel(
            taak,
            soort,
            fase,
            kans,
            gezet.Vertraging ?? Vertraging.Geen,
            Math.Max(1, gezet.Maanden ?? StandaardVerlenging),
            herkomst,
            gevallen,
            gelukt,
            gezet
        );
        if (gevallen < GenoegGevallen)
            return regel;
        // The mean of a Beta posterior of which the prior weighs as many cases as it is given.
        return regel with
        {
            Kans = (Voorgewicht * kans + gelukt) / (Voorgewicht + gevallen),
            Vertraging = vertraging ?? regel.Vertraging,
            Maanden = maanden ?? regel.Maanden,
            Herkomst = Kansherkomst.Geleerd,
        };
    }

    /// <summary>What was set, or is assumed where nobody did; without a kind: for all that have none of their own.</summary>
    public Doorkijkparameter Gezet(GebiedCode? provincie, Taak taak, string? soort, Doorkijkfase fase)
    {
        foreach (var gebied in new[] { provincie, GebiedCode.Nederland })
        {
            if (gebied is null)
                continue;
            var eigen = soort is null ? null : Eigen(gebied, taak, soort, fase);
            if ((eigen ?? Eigen(gebied, null, null, fase)) is { } gezet)
                return gezet;
        }
        return gesteld.FirstOrDefault(p => p.Fase == fase && p.Taak == taak && p.Soort == soort && soort is not null)
            ?? gesteld.FirstOrDefault(p => p.Fase == fase && p.Soort is null)
            ?? new(null, null, fase, fase == Doorkijkfase.Samenhang ? 0 : 50, null, null);
    }

    private Doorkijkparameter? Eigen(GebiedCode gebied, Taak? taak, string? soort, Doorkijkfase fase) =>
        book.Find(DoorkijkparameterVastgesteld.SubjectOf(gebied, taak, soort, fase))?.At(peilmoment)
            is { Fact: DoorkijkparameterVastgesteld f } entry
            ? new(f.Taak, f.Soort, f.Fase, f.Kans, f.Vertraging, f.Maanden, entry)
            : null;
}
