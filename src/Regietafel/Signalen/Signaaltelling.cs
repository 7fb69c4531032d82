using Regietafel.Gebieden;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary>How many warnings there are about an area, or about all, for a page about something else; what is parked is left out.</summary>
public sealed record Signaaltelling(GebiedCode? Gebied, IReadOnlyDictionary<Ernst, int> PerErnst, Compleetheid Compleet)
{
    public int Aantal => PerErnst.Values.Sum();

    public static Signaaltelling Van(Signaalbeeld beeld, GebiedCode? gebied) =>
        new(
            gebied,
            new Signaalvraag(gebied).Van(beeld).CountBy(s => s.Signaal.Ernst).ToDictionary(),
            beeld.Compleet(gebied)
        );

    public string Href(Peil peil) => SignaalLink.Lijst(Gebied, peil);
}
