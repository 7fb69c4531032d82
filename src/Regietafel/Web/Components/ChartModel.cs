using Regietafel.Standen;

namespace Regietafel.Web.Components;

/// <summary>How a column of a chart's table is drawn: on top of the column before it, as a line, or as a line in steps.</summary>
public enum SeriesKind
{
    Stack,
    Bar,
    Line,
    Steps,
}

/// <summary>
/// A cell of a chart's table; an empty one where <paramref name="Value"/> is null. <paramref name="Exact"/>: the number where it is not whole.
/// </summary>
public sealed record ChartValue(Cijfer? Value, string? Href = null, decimal? Exact = null);

/// <summary>A column of a chart's table; as many values as the chart has labels.</summary>
public sealed record ChartSeries(string Name, SeriesKind Kind, IReadOnlyList<ChartValue> Values);

/// <summary>
/// A chart is its table: the script draws what the table says. On a time axis the labels are days in ISO form (<paramref name="Time"/>);
/// <paramref name="Marker"/> is one of them, or a day between them, drawn as a line: the peildatum.
/// </summary>
public sealed record ChartModel(
    string Id,
    string Title,
    string LabelHead,
    IReadOnlyList<string> Labels,
    IReadOnlyList<ChartSeries> Series,
    bool Time = false,
    string? Marker = null
);
