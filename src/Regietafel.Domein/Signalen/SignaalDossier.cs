using Regietafel.Ledger;

namespace Regietafel.Signalen;

/// <summary>Where the histories about the warnings of one area are found.</summary>
internal sealed class SignaalDossier
{
    /// <summary>By rule.</summary>
    public Reeks<int, Verloop> Drempels { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>In order of arrival.</summary>
    public Reeks<int, Verloop> Noodvragen { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>What was done with warnings, in order of arrival.</summary>
    public Reeks<int, Verloop> Behandelingen { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>Files a new history under the area that its first fact names; what is about something else is left alone.</summary>
    public static void File(Book book, Fact fact, Verloop verloop)
    {
        switch (fact)
        {
            case SignaaldrempelVastgesteld f:
                var eigen = book.Open(f.Gebied).OpenSignalen();
                eigen.Drempels = eigen.Drempels.Met((int)f.Regel, verloop);
                break;
            case NoodvraagGesteld f:
                var gevraagd = book.Open(f.Gebied).OpenSignalen();
                gevraagd.Noodvragen = gevraagd.Noodvragen.Met(gevraagd.Noodvragen.Count, verloop);
                break;
            case SignaalBehandeld f:
                var behandeld = book.Open(f.Gebied).OpenSignalen();
                behandeld.Behandelingen = behandeld.Behandelingen.Met(behandeld.Behandelingen.Count, verloop);
                break;
        }
    }

    public IEnumerable<Verloop> Verlopen() => [.. Drempels.Values, .. Noodvragen.Values, .. Behandelingen.Values];
}
