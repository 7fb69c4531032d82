using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Signalen;

/// <summary>Where a warning is in its life; solved is not among them, for then it is gone.</summary>
public enum Signaalstaat
{
    Nieuw,
    Gezien,
    Opgepakt,
    Geparkeerd,
}

/// <summary>What was done with a warning, each with the entry that says so.</summary>
public sealed record Signaalleven(Signaalstaat Staat, Entry? Gezien, Entry? Opgepakt, Entry? Geparkeerd)
{
    public static readonly Signaalleven Nieuw = new(Signaalstaat.Nieuw, null, null, null);

    public SignaalBehandeld? Oppakker => Opgepakt?.Fact as SignaalBehandeld;

    public SignaalBehandeld? Parkering => Geparkeerd?.Fact as SignaalBehandeld;

    internal static Signaalleven Van(Book book, Peilmoment peilmoment, string kenmerk, Func<Signaalbegin> sinds)
    {
        var (gezien, opgepakt, geparkeerd) = (
            Zoek(Behandeling.Gezien),
            Zoek(Behandeling.Opgepakt),
            Zoek(Behandeling.Geparkeerd)
        );
        if ((gezien ?? opgepakt ?? geparkeerd) is null)
            return Nieuw;
        // What was done with an earlier time that the same was the case, says nothing about this one.
        var begin = sinds().Dag;
        (gezien, opgepakt, geparkeerd) = (Sinds(gezien), Sinds(opgepakt), Sinds(geparkeerd));
        var staat =
            geparkeerd is not null ? Signaalstaat.Geparkeerd
            : opgepakt is not null ? Signaalstaat.Opgepakt
            : gezien is not null ? Signaalstaat.Gezien
            : Signaalstaat.Nieuw;
        return new(staat, gezien, opgepakt, geparkeerd);

        Entry? Zoek(Behandeling behandeling) =>
            book.Find(SignaalBehandeld.SubjectOf(kenmerk, behandeling))?.At(peilmoment)
                is { Fact: SignaalBehandeld f } entry
            && f.Dag <= peilmoment.Peildatum
            && !(f.Tot <= peilmoment.Peildatum)
                ? entry
                : null;

        Entry? Sinds(Entry? entry) => entry?.Fact is SignaalBehandeld f && f.Dag >= begin ? entry : null;
    }
}
