using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Verdelingen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Proeven;

/// <summary>Why an area gets what it gets, in every variant side by side.</summary>
public sealed record UitlegModel(ProefModel Proef, Gebied Gebied)
{
    public Peil Peil => Proef.Peil;

    public IReadOnlyList<Crumb> Crumbs =>
        [new("Verdelen", Proef.Url(Navigation.Verdelen)), new($"Waarom {Gebied.Naam} dit krijgt")];

    /// <summary>The steps from below the whole down to the area; none when it is the sum of what lies in it.</summary>
    public static IReadOnlyList<Verdeeltak> Pad(Verdeelstaat staat, GebiedCode code) =>
        [.. Zoek(staat.Geheel, code).Skip(1)];

    /// <summary>The values that the area was weighed with; none where it was weighed by what lies in it.</summary>
    public static IReadOnlyList<IndicatorWaarde> Waarden(Verdeeltak tak) =>
        tak.Weegstaat is { } w && w.Sleutel.Niveau == tak.Gebied.Niveau ? w.Waarden(tak.Gebied.Code) : [];

    private static List<Verdeeltak> Zoek(Verdeeltak tak, GebiedCode code)
    {
        if (tak.Gebied.Code == code)
            return [tak];
        foreach (var deel in tak.Delen)
        {
            if (Zoek(deel, code) is { Count: > 0 } pad)
                return [tak, .. pad];
        }
        return [];
    }
}
