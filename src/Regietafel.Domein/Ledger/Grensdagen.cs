using System.Numerics;

namespace Regietafel.Ledger;

/// <summary>
/// The days on which something that the book says begins or ends: one bit a day. Only ever grows, so a reader may find a day too many, which
/// costs him a little work, but never one too few of what he knows.
/// </summary>
internal sealed class Grensdagen
{
    private static readonly int Eerste = new DateOnly(1900, 1, 1).DayNumber;
    private static readonly int Laatste = new DateOnly(2199, 12, 31).DayNumber;

    private readonly ulong[] _dagen = new ulong[((Laatste - Eerste) >> 6) + 1];

    public void Add(Entry entry)
    {
        Add(entry.Geldigheid.Van);
        if (entry.Geldigheid.Tot is { } tot)
            Add(tot);
        if (entry.Fact.OverDag is { } dag)
            Add(dag);
    }

    /// <summary>The last of these days on or before this one; half-years begin and end of themselves.</summary>
    public DateOnly Vanaf(DateOnly dag)
    {
        if (dag.DayNumber <= Eerste || dag.DayNumber > Laatste)
            return dag;
        var halfjaar = new DateOnly(dag.Year, dag.Month <= 6 ? 1 : 7, 1).DayNumber;
        // A half-year that begins today has no days behind it yet; from tomorrow on it has.
        var vanaf = dag.DayNumber > halfjaar ? halfjaar + 1 : halfjaar;
        return DateOnly.FromDayNumber(Math.Max(vanaf, Zoek(dag.DayNumber - Eerste) + Eerste));
    }

    /// <summary>The place of the last bit up to and including this one; 0 when there is none.</summary>
    private int Zoek(int plaats)
    {
        var woord = Volatile.Read(ref _dagen[plaats >> 6]) << (63 - (plaats & 63));
        if (woord != 0)
            return plaats - BitOperations.LeadingZeroCount(woord);
        for (var i = (plaats >> 6) - 1; i >= 0; i--)
        {
            if (Volatile.Read(ref _dagen[i]) is var eerder and not 0)
                return (i << 6) + 63 - BitOperations.LeadingZeroCount(eerder);
        }
        return 0;
    }

    private void Add(DateOnly dag)
    {
        var plaats = dag.DayNumber - Eerste;
        if (plaats >= 0 && dag.DayNumber <= Laatste)
            Volatile.Write(ref _dagen[plaats >> 6], _dagen[plaats >> 6] | (1UL << (plaats & 63)));
    }
}
