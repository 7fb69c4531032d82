using Regietafel.Gebieden;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary>A warning in Dutch, the same on a page, in a file, in a letter and on the command line.</summary>
public static class Signaalwoorden
{
    /// <summary>One sentence: what, why, who and by when.</summary>
    public static string Zin(Signaal signaal, Indeling indeling, DateOnly peildatum)
    {
        var tafel = indeling.Find(signaal.Tafel)?.Naam ?? signaal.Tafel.ToString();
        return signaal.Uiterlijk < peildatum
            ? $"{signaal.Wat}: {tafel} moest uiterlijk {Tekst.Dag(signaal.Uiterlijk)} {signaal.Doen}."
            : $"{signaal.Wat}: {tafel} moet uiterlijk {Tekst.Dag(signaal.Uiterlijk)} {signaal.Doen}.";
    }

    public static string Regel(Signaalregel regel) => Signaaldrempelbestand.Standaard[regel].Naam;

    public static string Ernst(Ernst ernst) =>
        ernst switch
        {
            Signalen.Ernst.Urgent => "urgent",
            Signalen.Ernst.Aandacht => "aandacht",
            _ => "ter kennisname",
        };

    public static string Staat(Signaalleven leven) =>
        leven.Staat switch
        {
            Signaalstaat.Geparkeerd => $"geparkeerd tot {Tekst.KorteDag(leven.Parkering!.Tot!.Value)}",
            Signaalstaat.Opgepakt => $"opgepakt door {leven.Oppakker!.Door}",
            Signaalstaat.Gezien => "gezien",
            _ => "nieuw",
        };

    public static string Sinds(Signaalbegin begin) =>
        begin.OfEerder ? $"{Tekst.KorteDag(begin.Dag)} of eerder" : Tekst.KorteDag(begin.Dag);

    /// <summary>A member of an enumeration as it stands in an address.</summary>
    public static string Woord<T>(T waarde)
        where T : struct, Enum => CijferWoorden.Woord(waarde);
}
