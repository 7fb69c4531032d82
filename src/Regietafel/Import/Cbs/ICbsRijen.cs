namespace Regietafel.Import.Cbs;

/// <summary>The rows of a table of CBS, one at a time, whatever the file they come in.</summary>
internal interface ICbsRijen : IDisposable
{
    /// <summary>What is said of the table around the rows: the address of its description, the name of the file.</summary>
    IEnumerable<string> Omgeving { get; }

    /// <summary>The number of the last row read, from 1.</summary>
    int Nummer { get; }

    /// <summary>Reads the next row into <paramref name="rij"/>, by the names of its fields; false at the end. A missing value is null.</summary>
    /// <exception cref="Reading.UnreadableException">From here on the file cannot be read.</exception>
    bool Lees(Dictionary<string, string?> rij);
}
