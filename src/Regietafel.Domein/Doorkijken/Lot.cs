namespace Regietafel.Doorkijken;

/// <summary>
/// A piece of which it is not sure when it begins or ends, as places in the days of the outlook. <paramref name="Opening"/> and
/// <paramref name="Verlenging"/>: none when that is sure. <paramref name="Eind"/>: with every extension; <paramref name="Kap"/>: no later than this.
/// <paramref name="Seizoen"/>: on which days it is there, where not on all.
/// </summary>
internal sealed record Lot(
    Doorkijkstuk Stuk,
    int Groep,
    int Begin,
    int Eind,
    int Kap,
    Loting? Opening,
    Loting? Verlenging,
    Toeval Open,
    Toeval Langer,
    bool[]? Seizoen
)
{
    /// <summary>
    /// The highest numbers, of opening and of extension, with which its places are there on a day: <see cref="Toeval.Hoogste"/> when it cannot fail, −1
    /// when they are there in no draw.
    /// </summary>
    public (int Open, int Langer) Grenzen(int dag)
    {
        if ((Seizoen is { } seizoen && !seizoen[dag]) || dag >= Kap)
            return (-1, -1);
        var open = Opening?.Grens(dag - Begin) ?? (Begin <= dag ? Toeval.Hoogste : -1);
        var langer = Verlenging?.Grens(Eind - dag - 1) ?? (Eind > dag ? Toeval.Hoogste : -1);
        return open < 0 || langer < 0 ? (-1, -1) : (open, langer);
    }
}

/// <summary>What the pieces of one municipality share: the bound up to which they do, and the luck of opening and of extension.</summary>
internal readonly record struct Lotgroep(int Samen, Toeval Opening, Toeval Verlenging)
{
    /// <summary>The luck of as many draws as there is room for, from one on.</summary>
    public void Trek(int eerste, Span<int> opening, Span<int> verlenging)
    {
        Gemeentegeluk.Trek(Opening, Samen, eerste, opening);
        Gemeentegeluk.Trek(Verlenging, Samen, eerste, verlenging);
    }
}
