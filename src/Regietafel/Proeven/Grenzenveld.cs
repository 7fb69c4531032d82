using Regietafel.Gebieden;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Sleutels;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>
/// Reads what somebody filled in about single areas: <c>GM0202=10-20, Ede=5-, RT-ACHTERHOEK=inwoners</c> (a minimum and maximum, or a key of its
/// own), or rows out of a spreadsheet: area, minimum, maximum, key.
/// </summary>
internal sealed class Grenzenveld(Book book, Sleutelbos bos)
{
    private const int Langste = 6000;

    private readonly Lazy<ILookup<string, GebiedCode>> _namen = new(() =>
        AreaChoice.All(book).ToLookup(g => g.Naam, g => g.Code, StringComparer.OrdinalIgnoreCase)
    );

    private static readonly char[] Kolommen = [';', '\t'];

    private readonly Dictionary<GebiedCode, string> _grenzen = [];
    private readonly Dictionary<GebiedCode, string> _sleutels = [];
    private readonly List<string> _fouten = [];

    /// <summary>The bounds and the keys as the ledger writes them, and a sentence for each piece that is neither.</summary>
    public static (string? Grenzen, string? Sleutels, IReadOnlyList<string> Fouten) Lees(
        Book book,
        Sleutelbos bos,
        string? tekst
    )
    {
        var veld = new Grenzenveld(book, bos);
        if (tekst?.Length > Langste)
            veld._fouten.Add(
                $"Dit is te lang: hoogstens {Tekst.Getal(Langste)} tekens. Verdeel met een bestand op de opdrachtregel."
            );
        else
            foreach (var regel in tekst?.Split('\n') ?? [])
                veld.Regel(regel);
        return (Samen(veld._grenzen), Samen(veld._sleutels), veld._fouten);
    }

    private static string? Samen(Dictionary<GebiedCode, string> delen) =>
        delen.Count == 0 ? null : string.Join(", ", delen.Values);

    private void Regel(string regel)
    {
        if (!regel.Contains('=', StringComparison.Ordinal) && regel.AsSpan().ContainsAny(Kolommen))
            Rij(regel.Split(Kolommen, StringSplitOptions.TrimEntries));
        else
            Lijst(
                regel.Split([.. Kolommen, ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            );
    }

    private void Rij(string[] cellen)
    {
        var gevuld = Array.FindLastIndex(cellen, c => c.Length > 0) + 1;
        if (gevuld == 0 || CellText.Is(cellen[0], "gebied"))
            return;
        if (gevuld > 4)
        {
            _fouten.Add(
                $"‘{Kort(string.Join(';', cellen))}’ heeft meer dan vier kolommen: gebied, minimum, maximum, sleutel."
            );
            return;
        }
        string Cel(int i) => i < gevuld ? cellen[i] : "";
        if (Gebied(cellen[0]) is not { } gebied)
            return;
        if (Cel(1).Length > 0 || Cel(2).Length > 0)
            Grens(gebied, cellen[0], Cel(1), Cel(2));
        if (Cel(3).Length > 0)
            Sleutel(gebied, cellen[0], Cel(3));
        if (gevuld == 1)
            _fouten.Add($"Bij {Kort(cellen[0])} staat geen minimum, maximum of sleutel.");
    }

    private void Lijst(string[] delen)
    {
        for (var i = 0; i < delen.Length; i++)
        {
            // A name may have a comma in it: Nuenen, Gerwen en Nederwetten.
            var heel = i + 1 < delen.Length ? $"{delen[i]}, {delen[i + 1]}" : "";
            var isNaam = IsNaam(heel.Split('=')[0].TrimEnd());
            Deel(isNaam ? heel : delen[i]);
            i += isNaam ? 1 : 0;
        }
    }

    private void Deel(string deel)
    {
        if (deel.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } wie, { Length: > 0 } wat])
        {
            _fouten.Add($"‘{Kort(deel)}’ is niet te lezen: schrijf Ede=100-200, of RT-ACHTERHOEK=inwoners.");
            return;
        }
        if (Gebied(wie) is not { } gebied)
            return;
        if (!wat.All(c => char.IsAsciiDigit(c) || c is '-' or '–' or '.' or ' '))
            Sleutel(gebied, wie, wat);
        else if (wat.IndexOfAny(['-', '–']) is >= 0 and var streep)
            Grens(gebied, wie, wat[..streep].Trim(), wat[(streep + 1)..].Trim());
        else
            Grens(gebied, wie, wat, wat);
    }

    private void Sleutel(GebiedCode gebied, string wie, string code)
    {
        if (bos.Find(code) is null)
            _fouten.Add(
                $"Bij {Kort(wie)} is ‘{Kort(code)}’ geen minimum en maximum, zoals 100-200, en ook geen verdeelsleutel."
            );
        else if (!_sleutels.TryAdd(gebied, $"{gebied}={code}"))
            _fouten.Add($"{Kort(wie)} staat er met meer dan één sleutel.");
    }

    private void Grens(GebiedCode gebied, string wie, string minimum, string maximum)
    {
        if (minimum.Length + maximum.Length == 0 || !Getal(minimum, out var van) || !Getal(maximum, out var tot))
            _fouten.Add(
                $"Bij {Kort(wie)} is ‘{Kort($"{minimum}-{maximum}")}’ geen minimum en maximum in hele getallen."
            );
        else if (tot < (van ?? 0))
            _fouten.Add(
                $"Bij {Kort(wie)} is het minimum {Tekst.Getal(van!.Value)} meer dan het maximum {Tekst.Getal(tot!.Value)}."
            );
        else if (!_grenzen.TryAdd(gebied, $"{gebied}={van ?? 0}-{tot}"))
            _fouten.Add($"{Kort(wie)} staat er met meer dan één minimum of maximum.");
    }

    private static bool Getal(string tekst, out int? getal)
    {
        getal = null;
        if (tekst.Length == 0)
            return true;
        if (!CellText.TryInt(tekst, out var gelezen) || gelezen < 0)
            return false;
        getal = gelezen;
        return true;
    }

    private GebiedCode? Gebied(string tekst)
    {
        var gevonden = Gevonden(tekst);
        if (gevonden.Count == 1)
            return gevonden[0];
        _fouten.Add(
            gevonden.Count == 0
                ? $"‘{Kort(tekst)}’ is geen gebied in dit boek."
                : $"‘{Kort(tekst)}’ heet meer dan één gebied: schrijf {string.Join(" of ", gevonden)}."
        );
        return null;
    }

    private bool IsNaam(string tekst) => tekst.Contains(',', StringComparison.Ordinal) && Gevonden(tekst).Count > 0;

    /// <summary>By code, by name, or as a list shows them: <c>Ede (GM0228)</c>.</summary>
    private List<GebiedCode> Gevonden(string tekst)
    {
        var code = tekst.EndsWith(')') ? tekst[(tekst.LastIndexOf('(') + 1)..^1] : tekst;
        return GebiedCode.TryParse(code, null, out var exact) ? [exact] : [.. _namen.Value[tekst]];
    }

    private static string Kort(string tekst) => tekst.Length <= 60 ? tekst : tekst[..60] + "…";
}
