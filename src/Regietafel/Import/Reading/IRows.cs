namespace Regietafel.Import.Reading;

/// <summary>The rows of one sheet, one at a time; the cells are those of the last row read.</summary>
internal interface IRows : IDisposable
{
    /// <exception cref="UnreadableException">From here on the input cannot be read.</exception>
    bool Read();

    /// <summary>The last row read, as a spreadsheet numbers it, from 1.</summary>
    int Number { get; }

    /// <summary>How many cells the row has.</summary>
    int Count { get; }

    /// <summary>The words of a cell without the spaces around them; empty where there is none.</summary>
    ReadOnlySpan<char> this[int cell] { get; }
}

/// <summary>The input cannot be read any further; the message is a Dutch sentence. Becomes a <see cref="Problem"/> with its place.</summary>
internal sealed class UnreadableException(string sentence, Exception? inner = null) : Exception(sentence, inner);
