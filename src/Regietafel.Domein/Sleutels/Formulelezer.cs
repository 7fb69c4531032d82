using Regietafel.Indicatoren;
using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary>
/// Reads a formula by recursive descent. A dash directly between a letter or digit and a letter belongs to a name (<c>ses-woa</c>); any other is a
/// minus. Decimals have a comma or a point; what could be thousands is refused, and so is everything else.
/// </summary>
internal sealed class Formulelezer
{
    private const int Langste = 300;
    private const int Diepste = 32;
    private const int MeesteDelen = 100;
    private const int MeesteCijfers = 15;

    private readonly string _tekst;
    private readonly List<string> _indicatoren = [];
    private int _plaats;
    private int _diepte;
    private int _delen;

    private Formulelezer(string tekst) => _tekst = tekst;

    public static Formule Lees(string tekst)
    {
        if (tekst.Length > Langste)
            throw new Refusal("formule-te-lang", $"De formule is te lang: hoogstens {Langste} tekens.");
        var lezer = new Formulelezer(tekst);
        var uitdrukking = lezer.Som();
        if (lezer.Kijk() != '\0')
            throw lezer.Fout($"staat {lezer.Teken()}; daar hoort een +, −, × of / tussen");
        return new(tekst.Trim(), uitdrukking, lezer._indicatoren);
    }

    private Uitdrukking Som()
    {
        var links = Product();
        while (Kijk() is '+' or '-' or '−')
        {
            var teken = Neem() == '+' ? '+' : '−';
            links = Tel(new Uitdrukking.Bewerking(teken, links, Product()));
        }
        return links;
    }

    private Uitdrukking Product()
    {
        var links = Factor();
        while (Kijk() is '*' or '×' or '·' or '/' or '÷')
        {
            var teken = Neem() is '/' or '÷' ? '/' : '×';
            links = Tel(new Uitdrukking.Bewerking(teken, links, Factor()));
        }
        return links;
    }

    private Uitdrukking Factor()
    {
        if (++_diepte > Diepste)
            throw new Refusal("formule-te-diep", $"De formule is te ingewikkeld: hoogstens {Diepste} lagen diep.");
        var teken = Kijk();
        var factor = teken switch
        {
            '-' or '−' => Tegengestelde(),
            '(' => Haakjes(),
            _ when char.IsAsciiDigit(teken) => Getal(),
            _ when char.IsAsciiLetter(teken) => Naam(),
            '\0' => throw new Refusal(
                "formule-onjuist",
                "De formule houdt op waar nog een getal of een indicator moet komen."
            ),
            '%' => throw Fout("staat ‘%’; schrijf 0,5 in plaats van 50%"),
            _ => throw Fout($"staat {Teken()}; daar hoort een getal, een indicator of een haakje"),
        };
        _diepte--;
        return Tel(factor);
    }

    private Uitdrukking.Tegengestelde Tegengestelde()
    {
        Neem();
        return new(Factor());
    }

    private Uitdrukking Haakjes()
    {
        Neem();
        var binnen = Som();
        Sluit();
        return binnen;
    }

    private Uitdrukking.Getal Getal()
    {
        var begin = _plaats;
        var cijfers = Cijfers();
        var getal = (Breuk)decimal.Parse(cijfers, System.Globalization.CultureInfo.InvariantCulture);
        if (Hier() is ',' or '.' && _plaats + 1 < _tekst.Length && char.IsAsciiDigit(_tekst[_plaats + 1]))
        {
            var punt = _tekst[_plaats++] == '.';
            var achter = Cijfers();
            if (punt && achter.Length == 3 && cijfers is [not '0', ..] and { Length: <= 3 })
                throw Fout(
                    $"staat ‘{cijfers}.{achter}’, en dat kan twee getallen betekenen; schrijf {cijfers}{achter} of {cijfers},{achter}",
                    begin
                );
            getal += decimal.Parse("0." + achter, System.Globalization.CultureInfo.InvariantCulture);
        }
        return new(getal);
    }

    private string Cijfers()
    {
        var begin = _plaats;
        while (char.IsAsciiDigit(Hier()))
            _plaats++;
        return _plaats - begin <= MeesteCijfers
            ? _tekst[begin.._plaats]
            : throw Fout($"staat een getal van meer dan {MeesteCijfers} cijfers", begin);
    }

    private Uitdrukking Naam()
    {
        var begin = _plaats;
        while (char.IsAsciiLetterOrDigit(Hier()) || IsStreepje())
            _plaats++;
#pragma warning disable CA1308 // codes of indicators are in lower case
        var naam = _tekst[begin.._plaats].ToLowerInvariant();
#pragma warning restore CA1308
        if (Kijk() == '(')
            return Functie(naam, begin);
        if (!IndicatorCode.Is(naam))
            throw Fout(
                IndicatorCode.Gereserveerd.Contains(naam)
                    ? $"staat {naam}; daarachter hoort een haakje, zoals {(naam == "som" ? "som(inwoners)" : naam + "(inwoners; 1000)")}"
                    : $"staat ‘{naam}’, en zo heet geen indicator",
                begin
            );
        if (!_indicatoren.Contains(naam))
            _indicatoren.Add(naam);
        return new Uitdrukking.Indicator(naam);
    }

    private Uitdrukking Functie(string naam, int begin)
    {
        Neem();
        var eerste = Som();
        Uitdrukking functie = naam switch
        {
            "som" => new Uitdrukking.Som(eerste),
            "min" or "max" => new Uitdrukking.Uiterste(naam == "max", eerste, Tweede()),
            _ => throw Fout($"staat ‘{naam}(’; een formule kent alleen som, min en max", begin),
        };
        Sluit();
        return functie;
    }

    private Uitdrukking Tweede()
    {
        if (Kijk() != ';')
            throw Fout(
                _plaats == _tekst.Length
                    ? "ontbreekt een ; en een tweede waarde"
                    : $"staat {Teken()}; tussen de twee waarden hoort een ;"
            );
        Neem();
        return Som();
    }

    private void Sluit()
    {
        if (Kijk() != ')')
            throw Fout(
                _plaats == _tekst.Length
                    ? "ontbreekt een sluithaakje"
                    : $"staat {Teken()}; daar hoort een bewerking of een sluithaakje"
            );
        Neem();
    }

    private Uitdrukking Tel(Uitdrukking deel) =>
        ++_delen <= MeesteDelen
            ? deel
            : throw new Refusal("formule-te-lang", $"De formule is te lang: hoogstens {MeesteDelen} onderdelen.");

    private bool IsStreepje() =>
        Hier() == '-'
        && _plaats > 0
        && char.IsAsciiLetterOrDigit(_tekst[_plaats - 1])
        && _plaats + 1 < _tekst.Length
        && char.IsAsciiLetter(_tekst[_plaats + 1]);

    private char Hier() => _plaats < _tekst.Length ? _tekst[_plaats] : '\0';

    /// <summary>The next character that is no space, which is not taken yet; the end is 0.</summary>
    private char Kijk()
    {
        while (_plaats < _tekst.Length && char.IsWhiteSpace(_tekst[_plaats]))
            _plaats++;
        // A character 0 in the text is not the end of it.
        return Hier() is '\0' && _plaats < _tekst.Length ? '\u0001' : Hier();
    }

    private char Neem() => _tekst[_plaats++];

    private string Teken() => char.IsControl(Hier()) || char.IsSurrogate(Hier()) ? "een vreemd teken" : $"‘{Hier()}’";

    private Refusal Fout(string wat, int? plaats = null) =>
        new("formule-onjuist", $"Op plaats {(plaats ?? _plaats) + 1} van de formule {wat}.");
}
