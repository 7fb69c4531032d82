using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Sleutels;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Verdelingen;

/// <summary>
/// Reads a question of dividing from fields of text: those of an address or of a form. Everything that is wrong is told with the name of its field.
/// </summary>
/// <param name="veld">The text of a field; null when it is empty.</param>
/// <param name="fout">Is told the name of a field and what is wrong with it.</param>
internal sealed class VerdeelInvoer(Func<string, string?> veld, Action<string, string> fout, Sleutelbos bos)
{
    /// <summary>The fields, in the order of a form.</summary>
    public static readonly IReadOnlyList<string> Velden =
    [
        "sleutel",
        "gebied",
        "aantal",
        "amv",
        "indicatordatum",
        "methode",
        "via",
        "kleinste",
        "zaad",
        "grenzen",
        "eigenSleutels",
    ];

    private bool _isFout;

    /// <summary>The question; null when something is wrong with it, which has then been told.</summary>
    public Verdeelvraag? Lees()
    {
        var sleutel = Sleutel("sleutel");
        var gebied = Gebied();
        var aantal = Getal("aantal", "Vul het aantal in dat wordt verdeeld, als heel getal.", verplicht: true);
        var vraag = new Verdeelvraag(sleutel!, gebied!, aantal ?? 0)
        {
            Amv = Getal("amv", "Vul het deel voor AMV in als heel getal, of laat het leeg."),
            Indicatordatum = Dag("indicatordatum"),
            Methode = Methode(),
            Kleinste = Getal("kleinste", "Vul de kleinste omvang in als heel getal, of laat het leeg.") ?? 0,
            Zaad = veld("zaad"),
            Trappen = Via(),
            Grenzen = Grenzen(),
            EigenSleutels = EigenSleutels(),
        };
        return _isFout ? null : vraag;
    }

    private Sleutel? Sleutel(string naam)
    {
        if (veld(naam) is not { } code)
            return Fout<Sleutel>(naam, "Kies een verdeelsleutel.");
        return bos.Find(code)
            ?? Fout<Sleutel>(
                naam,
                $"Er is geen verdeelsleutel ‘{code}’: kies {string.Join(", ", bos.Alle.Select(s => s.Code))}."
            );
    }

    private GebiedCode? Gebied() =>
        veld("gebied") is not { } tekst ? GebiedCode.Nederland
        : CellTypes.Gebied.Parse(tekst, out var code) ? code
        : Fout<GebiedCode>("gebied", $"‘{tekst}’ is geen code van een gebied, zoals NL, PV25 of VR07.");

    private int? Getal(string naam, string zin, bool verplicht = false)
    {
        if (veld(naam) is { } tekst ? CellText.TryInt(tekst, out var getal) : !verplicht && (getal = 0) == 0)
            return veld(naam) is null ? null : getal;
        Fout<object>(naam, zin);
        return null;
    }

    private DateOnly? Dag(string naam)
    {
        if (veld(naam) is not { } tekst)
            return null;
        if (PeilQuery.Day(tekst, naam, out var dag) is not { } problem)
            return dag;
        Fout<object>(naam, problem);
        return null;
    }

    private Methode? Methode()
    {
        if (veld("methode") is not { } tekst)
            return null;
        if (SleutelSheet.Methode.Parse(tekst, out var methode))
            return methode;
        Fout<object>("methode", SleutelSheet.Methode.Wrong($"‘{tekst}’"));
        return null;
    }

    private List<Niveau> Via()
    {
        if (veld("via") is not { } tekst)
            return [];
        var trappen = new List<Niveau>();
        foreach (var woord in tekst.Split(',', StringSplitOptions.TrimEntries))
        {
            if (
                Enum.GetValues<Niveau>().Cast<Niveau?>().FirstOrDefault(n => CijferWoorden.Woord(n!.Value) == woord) is
                { } niveau
            )
                trappen.Add(niveau);
            else
                Fout<object>("via", $"‘{woord}’ is geen niveau: kies provincie, veiligheidsregio of subregio.");
        }
        return trappen;
    }

    private IReadOnlyDictionary<GebiedCode, Begrenzing> Grenzen()
    {
        try
        {
            return Verdeelwijze.Grenzen(veld("grenzen"));
        }
        catch (Refusal refusal)
        {
            Fout<object>("grenzen", $"{refusal.Message} Schrijf minima en maxima als GM0202=10-20, GM0228=5-.");
            return new Dictionary<GebiedCode, Begrenzing>();
        }
    }

    /// <summary><c>RT-ACHTERHOEK=inwoners, RT-FOODVALLEY=statushouders</c>.</summary>
    private Dictionary<GebiedCode, Sleutel> EigenSleutels()
    {
        var eigen = new Dictionary<GebiedCode, Sleutel>();
        foreach (
            var paar in veld("eigenSleutels")
                ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                ?? []
        )
        {
            if (
                paar.Split('=', 2, StringSplitOptions.TrimEntries) is not [var gebied, var code]
                || !GebiedCode.TryParse(gebied, null, out var tafel)
                || bos.Find(code) is not { } sleutel
                || !eigen.TryAdd(tafel, sleutel)
            )
                Fout<object>("eigenSleutels", $"‘{paar}’ is geen eigen sleutel, zoals RT-ACHTERHOEK=inwoners.");
        }
        return eigen;
    }

    private T? Fout<T>(string naam, string zin)
        where T : class
    {
        _isFout = true;
        fout(naam, zin);
        return null;
    }
}
