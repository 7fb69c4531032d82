using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web.Components;

namespace Regietafel.Kaarten;

/// <summary>
/// The municipalities of an area, coloured by pace: within their borders where the map has been loaded, else as circles near where they lie, sized by
/// opgave. Those without a known place are named instead.
/// </summary>
public sealed record MapModel(
    IReadOnlyList<MapShape> Shapes,
    double Width,
    double Height,
    IReadOnlyList<MapKey> Legend,
    IReadOnlyList<string> Unplaced,
    bool HasBorders
)
{
    public static MapModel Of(
        Stand stand,
        Kaart kaart,
        GebiedCode whole,
        Taak taak,
        StandLinks links,
        GebiedCode? here = null
    )
    {
        var laid = kaart
            .Gelegd[(int)taak]
            .Of(stand.Book, stand.Peilmoment, whole, () => MapLayout.Of(stand, kaart, whole, taak));
        var shapes = new MapShape[laid.Shapes.Count];
        for (var i = 0; i < shapes.Length; i++)
        {
            var (code, shape) = laid.Shapes[i];
            shapes[i] = shape with
            {
                Href = links.Gebied(code),
                Class = code == here ? shape.Class + " is-here" : shape.Class,
            };
        }
        return new(shapes, laid.Width, laid.Height, laid.Legend, laid.Unplaced, laid.HasBorders);
    }
}
