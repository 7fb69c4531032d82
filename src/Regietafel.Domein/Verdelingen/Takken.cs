using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary>Makes the tree of a division, from the whole down.</summary>
internal sealed class Takken(Verdeelvraag vraag, Indeling indeling, IndicatorenAt indicatoren)
{
    private readonly HashSet<GebiedCode> _begrensd = [];
    private readonly HashSet<GebiedCode> _eigen = [];

    public Verdeeltak Van()
    {
        if (vraag.Amv is { } amv && (amv < 0 || amv > vraag.Aantal))
            throw new Refusal(
                "amv-onjuist",
                $"Het deel voor AMV ({amv:N0}) ligt niet tussen 0 en het aantal ({vraag.Aantal:N0})."
            );
        var geheel =
            indeling.Find(vraag.Geheel)
            ?? throw new Refusal(
                "gebied-onbekend",
                $"Er is op {indeling.Peildatum:d MMMM yyyy} geen gebied {vraag.Geheel} in dit boek."
            );
        var tak =
            vraag.Trappen.Count == 0
                ? Ineens(geheel)
                : Trap(new(geheel, vraag.Aantal) { Amv = vraag.Amv }, vraag.Sleutel, vraag.Trappen);
        Weiger(vraag.Grenzen.Keys, _begrensd, "een minimum of maximum", "grens-onbruikbaar");
        Weiger(vraag.EigenSleutels.Keys, _eigen, "een eigen sleutel", "eigen-sleutel-onbruikbaar");
        return tak;
    }

    /// <summary>Over all areas at once; what lies between is the sum of its own.</summary>
    private Verdeeltak Ineens(Gebied geheel)
    {
        var trap = Trap(new(geheel, vraag.Aantal) { Amv = vraag.Amv }, vraag.Sleutel, []);
        var tussen = Tussen(geheel, vraag.Sleutel);
        if (tussen is not { } niveau)
            return trap;
        var delen = trap
            .Delen.GroupBy(d => indeling.Geheel(d.Gebied.Code, niveau)!)
            .OrderBy(g => g.Key)
            .Select(g => new Verdeeltak(indeling.Find(g.Key)!, g.Sum(d => d.Aantal))
            {
                Amv = vraag.Amv is null ? null : g.Sum(d => d.Amv),
                Delen = [.. g],
            });
        return new(geheel, trap.Aantal)
        {
            Amv = trap.Amv,
            Verdeling = trap.Verdeling,
            Delen = [.. delen],
        };
    }

    /// <summary>The first level between the whole and the areas whose areas hold all of them.</summary>
    private Niveau? Tussen(Gebied geheel, Sleutel sleutel)
    {
        var fijnte = Standen.Opdeling.Fijnte(indeling, geheel.Code, sleutel.Feit.Taak ?? Opgaven.Taak.Asiel);
        return fijnte < sleutel.Niveau ? fijnte : null;
    }

    /// <summary>Divides what an area has over the next step, and lets each of those divide on.</summary>
    private Verdeeltak Trap(Verdeeltak tak, Sleutel sleutel, IReadOnlyList<Niveau> trappen)
    {
        var (gebied, niveau) = (tak.Gebied, trappen.Count > 0 ? trappen[0] : sleutel.Niveau);
        var delen = Delen(gebied, sleutel, niveau);
        var weegstaat = Weegstaat.Van(sleutel, indicatoren, indeling, Delen(gebied, sleutel, sleutel.Niveau));
        var deelnemers = delen.Select(d => Deelnemer(d, weegstaat, trappen)).ToList();
        var (verdeling, amv) = Benoemd(gebied, () => Verdeel(deelnemers, tak, sleutel));
        return new(gebied, tak.Aantal)
        {
            Amv = tak.Amv,
            Deel = tak.Deel,
            AmvDeel = tak.AmvDeel,
            Weegstaat = tak.Weegstaat,
            Verdeling = verdeling,
            Delen =
            [
                .. delen.Select(
                    (d, i) =>
                        Verder(
                            new(d, verdeling.Delen[i].Aantal)
                            {
                                Amv = amv?.Delen[i].Aantal,
                                Deel = verdeling.Delen[i],
                                AmvDeel = amv?.Delen[i],
                                Weegstaat = weegstaat,
                            },
                            sleutel,
                            trappen
                        )
                ),
            ],
        };
    }

    private Verdeeltak Verder(Verdeeltak tak, Sleutel sleutel, IReadOnlyList<Niveau> trappen)
    {
        var eigen = vraag.EigenSleutels.GetValueOrDefault(tak.Gebied.Code);
        if (eigen is not null)
            _eigen.Add(tak.Gebied.Code);
        return trappen.Count > 0 || eigen is not null ? Trap(tak, eigen ?? sleutel, [.. trappen.Skip(1)]) : tak;
    }

    private (Verdeling, Verdeling?) Verdeel(List<Deelnemer> deelnemers, Verdeeltak tak, Sleutel sleutel)
    {
        var verdeling = Verdeling.Van(deelnemers, tak.Aantal, vraag.Regel(sleutel));
        return (verdeling, tak.Amv is { } amv ? verdeling.NaarAantal(amv) : null);
    }

    /// <summary>The area with its weight; at a step the weights and bounds of what lies in it come together.</summary>
    private Deelnemer Deelnemer(Gebied gebied, Weegstaat weegstaat, IReadOnlyList<Niveau> trappen)
    {
        var sleutel = weegstaat.Sleutel;
        var eigen = Begrens(gebied.Code);
        if (gebied.Niveau == sleutel.Niveau)
            return new(gebied.Code.ToString(), weegstaat[gebied.Code], eigen.Minimum, eigen.Maximum, gebied.Naam);
        var binnen = indeling.Delen(gebied.Code, sleutel.Niveau);
        var gewicht = binnen.Aggregate((Breuk)0, (som, deel) => som + weegstaat[deel]);
        var onder = Onder(gebied, vraag.EigenSleutels.GetValueOrDefault(gebied.Code) ?? sleutel, trappen)
            .Select(d => vraag.Grenzen.GetValueOrDefault(d))
            .ToList();
        var minimum = Math.Max(eigen.Minimum, (int)Math.Min(int.MaxValue, onder.Sum(b => (long)b.Minimum)));
        var maximum =
            onder.Count > 0 && onder.TrueForAll(b => b.Maximum is not null)
                ? (int)Math.Min(eigen.Maximum ?? int.MaxValue, onder.Sum(b => (long)b.Maximum!))
                : eigen.Maximum;
        return new(gebied.Code.ToString(), gewicht, minimum, maximum, gebied.Naam);
    }

    /// <summary>The areas over which this one divides on.</summary>
    private IEnumerable<GebiedCode> Onder(Gebied gebied, Sleutel sleutel, IReadOnlyList<Niveau> trappen) =>
        indeling.Delen(gebied.Code, trappen.Count > 1 ? trappen[1] : sleutel.Niveau);

    private Begrenzing Begrens(GebiedCode code)
    {
        if (!vraag.Grenzen.TryGetValue(code, out var grens))
            return default;
        _begrensd.Add(code);
        return grens;
    }

    /// <summary>The areas of a level in this one, in order of code; all that is weighed must lie in them.</summary>
    private List<Gebied> Delen(Gebied geheel, Sleutel sleutel, Niveau niveau)
    {
        if (niveau <= geheel.Niveau || sleutel.Niveau < niveau)
            throw new Refusal(
                "niveau-onjuist",
                niveau <= geheel.Niveau
                    ? $"{geheel.Naam} is niet te verdelen over het niveau {Woorden.Niveau(niveau)}: dat ligt er niet onder."
                    : $"De sleutel ‘{sleutel.Naam}’ geldt per {Woorden.Niveau(sleutel.Niveau)}, en kan niet naar {Woorden.Niveau(niveau)} verdelen."
            );
        var delen = indeling.Delen(geheel.Code, niveau).Order().Select(d => indeling.Find(d)!).ToList();
        if (delen.Count == 0)
            throw new Refusal(
                "niets-onder",
                $"In {geheel.Naam} ligt op {indeling.Peildatum:d MMMM yyyy} geen {Woorden.Niveau(niveau)}."
            );
        if (niveau < sleutel.Niveau)
            WeigerBuiten(geheel, sleutel, niveau, delen);
        return delen;
    }

    private void WeigerBuiten(Gebied geheel, Sleutel sleutel, Niveau niveau, List<Gebied> delen)
    {
        var binnen = delen.SelectMany(d => indeling.Delen(d.Code, sleutel.Niveau)).ToHashSet();
        var buiten = indeling.Delen(geheel.Code, sleutel.Niveau).Where(g => !binnen.Contains(g)).ToList();
        if (buiten.Count > 0)
            throw new Refusal(
                "niet-ingedeeld",
                $"Niet alles in {geheel.Naam} ligt in een {Woorden.Niveau(niveau)}: {Opsomming.Van([.. buiten.Select(g => indeling.Find(g)!.Naam)])} niet. Verdeel zonder die trap, of vul de indeling aan."
            );
    }

    private void Weiger(IEnumerable<GebiedCode> gevraagd, HashSet<GebiedCode> gebruikt, string wat, string code)
    {
        var over = gevraagd.Where(g => !gebruikt.Contains(g)).Order().ToList();
        if (over.Count > 0)
            throw new Refusal(
                code,
                $"Voor {Opsomming.Van([.. over.Select(g => indeling.Find(g)?.Naam ?? g.ToString())])} is {wat} gegeven, maar daarover wordt hier niet verdeeld."
            );
    }

    /// <summary>What the engine refuses within a part says in which.</summary>
    private T Benoemd<T>(Gebied gebied, Func<T> verdeel)
    {
        try
        {
            return verdeel();
        }
        catch (Refusal refusal) when (gebied.Code != vraag.Geheel)
        {
            throw new Refusal(refusal.Code, $"Binnen {gebied.Naam}: {refusal.Message}");
        }
    }
}
