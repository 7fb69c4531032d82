using Regietafel.Import.Reading;

namespace Regietafel.Import.Cbs;

/// <summary>What was read from CBS as the rows of one of our sheets; each has the number that it had in the file.</summary>
internal sealed class CbsRows(string[] header, IReadOnlyList<(int Rij, string?[] Cellen)> rijen) : IRows
{
    private int _plaats = -1;

    public int Number => _plaats <= 0 ? 1 : rijen[_plaats - 1].Rij;

    public int Count => header.Length;

    public ReadOnlySpan<char> this[int cell] =>
        (uint)cell < (uint)header.Length
            ? _plaats == 0
                ? header[cell]
                : rijen[_plaats - 1].Cellen[cell]
            : default;

    public bool Read()
    {
        if (_plaats >= rijen.Count)
            return false;
        _plaats++;
        return true;
    }

    public void Dispose() { }
}
