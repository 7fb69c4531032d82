using Regietafel.Gebieden;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Vastleggen;

namespace Regietafel.Proeven;

/// <summary>
/// Reads what somebody filled in about single areas: <c>GM0202=10-20, Ede=5-, RT-ACHTERHOEK=inwoners</c> (a minimum and maximum, or a key of its
/// own), or rows out of a spreadsheet: area, minimum, maximum, key.
/// </summary>
internal sealed class Grenzenveld(Book book)
{
    public const int Langste = 6000;

    private readonly Lazy<ILookup<string, GebiedCode>> _namen = new(() =>
        AreaChoice.All(book).ToLookup(g => g.Naam, g => g.Code, StringComparer.OrdinalIgnoreCase)
    );

    private readonly List<string> _grenzen = [];
    private readonly List<string> _sleutels = [];
    private readonly List<string> _fouten = [];

    /// <summary>The bounds and the keys as the ledger writes them, and a sentence for each piece that is neither.</summary>
    public static (string? Grenzen, string? Sleutels, IReadOnlyList<string> Fouten) Lees(Book book, string? tekst)
    {
        var veld = new Grenzenveld(book);
        if (tekst?.Length > Langste)
            veld._fouten.Add(
                $"Dit is te lang: hoogstens {Langste:N0} tekens. Verdeel met een bestand op de opdrachtregel."
            );
        else
            foreach (var regel in tekst?.Split('\n') ?? [])
                veld.Regel(regel);
        return (Samen(veld._grenzen), Samen(veld._sleutels), veld._fouten);
    }

    private static string? Samen(List<string> delen) => delen.Count == 0 ? null : string.Join(", ", delen);

    private void Regel(string regel)
    {
        if (regel.Contains(';', StringComparison.Ordinal) || regel.Contains('\t', StringComparison.Ordinal))
            Rij(regel.Split([';', '\t'], StringSplitOptions.TrimEntries));
        else
            foreach (
                var deel in regel.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
                Deel(deel);
    }

    private void Rij(string[] cellen)
    {
        if (cellen.All(c => c.Length == 0) || CellText.Is(cellen[0], "gebied"))
            return;
        if (cellen.Length > 4)
        {
            _fouten.Add(
                $"‘{Kort(string.Join(';', cellen))}’ heeft meer dan vier kolommen: gebied, minimum, maximum, sleutel."
            );
            return;
        }
        string Cel(int i) => i < cellen.Length ? cellen[i] : "";
        if (Gebied(cellen[0]) is not { } gebied)
            return;
        if (Cel(1).Length > 0 || Cel(2).Length > 0)
            Grens(gebied, Cel(1), Cel(2));
        if (Cel(3).Length > 0)
            _sleutels.Add($"{gebied}={Cel(3)}");
        if (cellen.Skip(1).All(c => c.Length == 0))
            _fouten.Add($"Bij {Kort(cellen[0])} staat geen minimum, maximum of sleutel.");
    }

    private void Deel(string deel)
    {
        if (deel.Split('=', 2, StringSplitOptions.TrimEntries) is not [var wie, { Length: > 0 } wat])
        {
            _fouten.Add($"‘{Kort(deel)}’ is niet te lezen: schrijf Ede=100-200, of RT-ACHTERHOEK=inwoners.");
            return;
        }
        if (Gebied(wie) is not { } gebied)
            return;
        if (wat.All(c => char.IsAsciiDigit(c) || c is '-' or '.' or ' '))
        {
            var streep = wat.IndexOf('-', StringComparison.Ordinal);
            if (streep < 0)
                Grens(gebied, wat, wat);
            else
                Grens(gebied, wat[..streep].Trim(), wat[(streep + 1)..].Trim());
        }
        else
            _sleutels.Add($"{gebied}={wat}");
    }

    private void Grens(GebiedCode gebied, string minimum, string maximum)
    {
        if (Getal(minimum, out var van) && Getal(maximum, out var tot))
            _grenzen.Add($"{gebied}={van ?? 0}-{tot}");
        else
            _fouten.Add($"Bij {gebied} is ‘{Kort($"{minimum}-{maximum}")}’ geen minimum en maximum in hele getallen.");
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
        if (GebiedCode.TryParse(tekst, null, out var code))
            return code;
        var gevonden = _namen.Value[tekst].ToList();
        if (gevonden.Count == 1)
            return gevonden[0];
        _fouten.Add(
            gevonden.Count == 0
                ? $"‘{Kort(tekst)}’ is geen gebied in dit boek."
                : $"‘{Kort(tekst)}’ heet meer dan één gebied: schrijf {string.Join(" of ", gevonden)}."
        );
        return null;
    }

    private static string Kort(string tekst) => tekst.Length <= 60 ? tekst : tekst[..60] + "…";
}
