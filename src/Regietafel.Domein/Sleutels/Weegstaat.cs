using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary>What a key makes of a set of areas: the weight of each, with the values it comes from.</summary>
public sealed class Weegstaat
{
    private readonly Dictionary<GebiedCode, int> _plaatsen;
    private readonly Dictionary<string, IndicatorWaarde[]> _waarden;
    private readonly Rekenblad _blad;
    private readonly Breuk[] _gewichten;

    private Weegstaat(Sleutel sleutel, IReadOnlyList<Gebied> gebieden, Dictionary<string, IndicatorWaarde[]> waarden)
    {
        (Sleutel, Gebieden, _waarden) = (sleutel, gebieden, waarden);
        _plaatsen = gebieden.Index().ToDictionary(g => g.Item.Code, g => g.Index);
        _blad = new([.. gebieden.Select(g => g.Naam)], code => Array.ConvertAll(waarden[code], w => (Breuk)w.Waarde));
        _gewichten = sleutel.Formule.Gewichten(_blad);
        _blad.WeigerTeGroot(_gewichten);
    }

    public Sleutel Sleutel { get; }

    /// <summary>The areas that were weighed, in the order in which they were given.</summary>
    public IReadOnlyList<Gebied> Gebieden { get; }

    public Breuk this[GebiedCode gebied] => _gewichten[_plaatsen[gebied]];

    /// <summary>The values of an area, in the order of the formula.</summary>
    public IReadOnlyList<IndicatorWaarde> Waarden(GebiedCode gebied) =>
        [.. Sleutel.Formule.Indicatoren.Select(code => _waarden[code][_plaatsen[gebied]])];

    /// <summary>The formula with the values of an area filled in.</summary>
    public string Ingevuld(GebiedCode gebied) => Sleutel.Formule.Ingevuld(_blad, _plaatsen[gebied]);

    /// <summary>Where the weight of an area comes from, in a sentence.</summary>
    public string Reden(IndicatorenAt indicatoren, GebiedCode gebied)
    {
        var (formule, ingevuld) = (Sleutel.Formule.ToString(), Ingevuld(gebied));
        var uitkomst = Getallen.Kort(this[gebied]);
        var waarden = Waarden(gebied)
            .Select(w =>
                $"{w.Feit.Indicator} op {w.Feit.Peildatum:d MMMM yyyy}: {Getallen.Kort(w.Waarde)}"
                + (w.Entry.Bron is { } bron ? $", bron {bron.Code}" : "")
                + (indicatoren.Book.IsAfgeleid(w.Entry) ? ", afgeleid" : "")
            );
        return $"Het gewicht is {formule} = "
            + (ingevuld == uitkomst ? "" : ingevuld + " = ")
            + $"{uitkomst} ({string.Join("; ", waarden)}).";
    }

    /// <summary>Weighs areas by a key.</summary>
    /// <exception cref="Refusal">A value is missing, or the formula cannot be computed with these; the message names the areas.</exception>
    public static Weegstaat Van(
        Sleutel sleutel,
        IndicatorenAt indicatoren,
        Indeling indeling,
        IReadOnlyList<Gebied> gebieden
    )
    {
        var waarden = new Dictionary<string, IndicatorWaarde[]>(StringComparer.Ordinal);
        var ontbreekt = new List<string>();
        foreach (var code in sleutel.Formule.Indicatoren)
        {
            var gevonden = gebieden.Select(g => indicatoren.Find(g.Code, code)).ToArray();
            if (Array.TrueForAll(gevonden, w => w is not null))
                waarden[code] = gevonden!;
            else
                ontbreekt.Add(
                    Ontbreekt(
                        code,
                        gebieden.Where((_, i) => gevonden[i] is null),
                        gebieden.Count,
                        indicatoren,
                        indeling
                    )
                );
        }
        return ontbreekt.Count == 0
            ? new(sleutel, gebieden, waarden)
            : throw new Refusal("indicator-ontbreekt", string.Join(" ", ontbreekt));
    }

    private static string Ontbreekt(
        string code,
        IEnumerable<Gebied> zonder,
        int aantal,
        IndicatorenAt indicatoren,
        Indeling indeling
    )
    {
        var wie = zonder.ToList();
        var dag = indicatoren.Peilmoment.Peildatum;
        var zin =
            wie.Count == aantal
                ? $"Van geen van de {aantal:N0} gebieden is ‘{code}’ bekend op {dag:d MMMM yyyy}."
                : $"‘{code}’ is op {dag:d MMMM yyyy} niet bekend van {Opsomming.Van([.. wie.Select(g => g.Naam)])}.";
        var samengevoegd = wie.Where(g => indeling.Voorgangers(g.Code).Any(v => indicatoren.Find(v, code) is not null))
            .Select(g => g.Naam)
            .ToList();
        return samengevoegd.Count == 0
            ? zin
            : zin
                + $" Van wat opging in {Opsomming.Van(samengevoegd)} is het wel bekend: leg het cijfer van de nieuwe gemeente vast (voor inwoners stellen gedeputeerde staten het vast, Huisvestingswet 2014 art. 30).";
    }
}
