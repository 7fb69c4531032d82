using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Sleutels;
using Regietafel.Verdelingen;

namespace Regietafel.Signalen;

/// <summary>The areas whose warnings may be others because of some entries.</summary>
internal sealed class Geraakt
{
    /// <summary>Beyond this it is as fast to compute everything.</summary>
    private const int Meeste = 100;

    public HashSet<GebiedCode> Gemeenten { get; } = [];

    /// <summary>These municipalities among them, and all that they lie in.</summary>
    public HashSet<GebiedCode> Gebieden { get; } = [];

    /// <summary>What entries after <paramref name="na"/> touch; null when that may be everything.</summary>
    public static Geraakt? Door(Book book, Indeling indeling, long na, long tm)
    {
        var geraakt = new Geraakt();
        for (var nummer = na + 1; nummer <= tm; nummer++)
        {
            var fact = book[nummer].Fact is Ingetrokken back ? book[back.Nummer].Fact : book[nummer].Fact;
            switch (fact)
            {
                case GebiedVastgesteld or GebiedOpgegaan or IndelingVastgesteld or BronVastgelegd:
                case SignaaldrempelVastgesteld or NoodvraagGesteld:
                    return null;
                case SignaalBehandeld or IndicatorVastgesteld or SleutelVastgesteld or VerdelingGemaakt:
                case KalenderstapVastgesteld or KalenderstapGedaan:
                    continue;
            }
            foreach (var gebied in fact.Gebieden)
                geraakt.Add(indeling, gebied);
            if (geraakt.Gemeenten.Count > Meeste)
                return null;
        }
        return geraakt;
    }

    private void Add(Indeling indeling, GebiedCode gebied)
    {
        while (indeling.OpgegaanIn(gebied) is { } opvolger && opvolger != gebied)
            gebied = opvolger;
        if (!Gebieden.Add(gebied))
            return;
        if (gebied.Niveau == Niveau.Gemeente)
            Gemeenten.Add(gebied);
        Gebieden.UnionWith(indeling.Gehelen(gebied));
    }
}
