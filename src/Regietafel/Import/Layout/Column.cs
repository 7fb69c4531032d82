using Regietafel.Documenten;

namespace Regietafel.Import.Layout;

/// <summary>A column of a sheet: its header, what it is for, and (in <see cref="Column{T}"/>) what its cells hold.</summary>
internal abstract class Column(string header, string explanation)
{
    private static int _count;

    /// <summary>How many columns there are on all sheets together.</summary>
    public static int Count => _count;

    /// <summary>A small number of its own, so that a reader finds its place in a file without a search per cell.</summary>
    public int Ordinal { get; } = Interlocked.Increment(ref _count) - 1;

    public string Header { get; } = header;

    public string Explanation { get; } = explanation;

    public bool Required { get; init; }

    /// <summary>Another word by which a rule of the book speaks of the same: <c>geldig van</c> where the sheet says <c>van</c>.</summary>
    public string? Also { get; init; }

    /// <summary>A drop-down in the template of the areas there are.</summary>
    public bool IsArea { get; init; }

    public abstract string TypeName { get; }

    public abstract CellKind Kind { get; }

    public abstract IReadOnlyList<string> Choices { get; }

    /// <summary>Headers are the same whatever their capitals and spaces.</summary>
    public string Key { get; } = KeyOf(header);

    public static string KeyOf(ReadOnlySpan<char> header) =>
        string.Concat(header.ToString().Where(c => !char.IsWhiteSpace(c) && c is not ('_' or '-'))).ToUpperInvariant();
}

/// <inheritdoc cref="Column"/>
internal sealed class Column<T>(string header, CellType<T> type, string explanation) : Column(header, explanation)
{
    public CellType<T> Type { get; } = type;

    public override string TypeName => Type.Name;

    public override CellKind Kind => Type.Kind;

    public override IReadOnlyList<string> Choices => OwnChoices ?? Type.Choices;

    /// <summary>Words to choose from that the kind of value does not know of.</summary>
    public IReadOnlyList<string>? OwnChoices { get; init; }
}
