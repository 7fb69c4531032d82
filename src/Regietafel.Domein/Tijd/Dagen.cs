namespace Regietafel.Tijd;

/// <summary>The days that the book can speak of. What lies outside is a slip of the pen, not a day anyone means.</summary>
public static class Dagen
{
    public static readonly DateOnly Eerste = new(1900, 1, 1);
    public static readonly DateOnly Laatste = new(2199, 12, 31);

    public static bool Bevat(DateOnly dag) => dag >= Eerste && dag <= Laatste;

    /// <summary>So many months before; at the beginning of the calendar no further.</summary>
    public static DateOnly Terug(DateOnly dag, int maanden) =>
        dag < Eerste.AddMonths(maanden) ? Eerste : dag.AddMonths(-maanden);

    /// <summary>What is said of a day outside.</summary>
    public static string Zin(DateOnly dag) =>
        $"{dag:yyyy-MM-dd} ligt buiten de jaren {Eerste.Year} tot en met {Laatste.Year}.";
}
