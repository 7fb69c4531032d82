namespace Regietafel.Toezicht;

/// <summary>
/// What the supervisor could do next, with the reasons: a pure function of the shortfall, the couplings, the steps so far and the terms of the ladder.
/// A step up follows when a term has ended and something is left to catch up; taking over (step 4 and on) rests on what was measured, not on what is
/// expected.
/// </summary>
public sealed class Voorstelregels
{
    private readonly DateOnly _peildatum;
    private readonly Interventieladder _ladder;
    private readonly TredeStand? _trede;
    private readonly Tekortstand? _tekort;
    private readonly Verwachting? _verwachting;
    private readonly List<string> _redenen = [];

    private Voorstelregels(
        DateOnly peildatum,
        Interventieladder ladder,
        TredeStand? trede,
        Tekortstand? tekort,
        Verwachting? verwachting
    ) => (_peildatum, _ladder, _trede, _tekort, _verwachting) = (peildatum, ladder, trede, tekort, verwachting);

    /// <param name="trede">The step it is on; none, or step 0, when it is not on the ladder.</param>
    /// <param name="tekort">The last half-year measured to its end; none when there is no such.</param>
    /// <param name="verwachting">Where the running half-year heads; none before its check date or without measurement.</param>
    public static Voorstel Van(
        DateOnly peildatum,
        Interventieladder ladder,
        TredeStand? trede,
        Tekortstand? tekort,
        Verwachting? verwachting
    ) => new Voorstelregels(peildatum, ladder, trede, tekort, verwachting).Maak();

    private int Op => _trede?.Besluit.Trede ?? 0;

    private Voorstel Maak()
    {
        Vertel();
        if (_tekort is null && (_verwachting is null || Op > 0))
        {
            Zeg("Geen halfjaar van de laatste vier jaar is tot het eind gemeten: er is niet genoeg om op te oordelen.");
            return Op == 0 ? Zonder(Voorstelsoort.Onbekend) : Blijf();
        }
        if (!LooptAchter(1))
            return Op == 0 ? Zonder(Voorstelsoort.Geen) : Eraf();
        if (Op == 0)
            return Omhoog();
        if (_trede!.Tot is { } tot && _peildatum >= tot && Op < Interventieladder.Hoogste)
        {
            Zeg($"De termijn van trede {Op} ({_ladder[Op].Naam}) is op {tot:d MMMM yyyy} verstreken.");
            return Omhoog();
        }
        return Blijf();
    }

    private Voorstel Omhoog()
    {
        var trede = Op + 1;
        if (trede >= Interventieladder.Vooraankondiging && NogInTeLopen < _ladder[trede].Drempel)
        {
            Zeg(
                $"Voor trede {trede} ({_ladder[trede].Naam}) is een gemeten tekort nodig van ten minste {Personen(_ladder[trede].Drempel)}; een verwachting is niet genoeg."
            );
            return Blijf();
        }
        if (!LooptAchter(trede))
            return Op == 0 ? Zonder(Voorstelsoort.Geen) : Blijf();
        if (IsVerschoningEerst(trede))
            return new(Voorstelsoort.Verschoning, Op, trede, _trede?.Tot ?? _peildatum, _redenen);
        var tot = _ladder[trede].Tot(_peildatum);
        return new(Voorstelsoort.Omhoog, trede, trede < Interventieladder.Hoogste ? trede + 1 : null, tot, _redenen);
    }

    private Voorstel Blijf()
    {
        if (Op == Interventieladder.Hoogste)
            Zeg("De uitvoering loopt door tot de achterstand is ingelopen.");
        else if (_trede?.Tot is null)
            Zeg($"Trede {Op} heeft geen termijn.");
        else if (_peildatum < _trede.Tot)
            Zeg($"De termijn van trede {Op} ({_ladder[Op].Naam}) loopt tot {_trede.Tot:d MMMM yyyy}.");
        int? volgende = Op < Interventieladder.Hoogste ? Op + 1 : null;
        var per = _trede?.Tot > _peildatum ? _trede.Tot : null;
        return new(Voorstelsoort.Blijven, Op, volgende, per, _redenen);
    }

    private Voorstel Eraf()
    {
        Zeg("Er is niets meer in te lopen.");
        return new(Voorstelsoort.Eraf, 0, null, null, _redenen);
    }

    private Voorstel Zonder(Voorstelsoort soort)
    {
        var toets = Toetsdatum.Volgende(_peildatum);
        return new(soort, 0, null, toets, _redenen);
    }

    private int NogInTeLopen => _tekort?.NogInTeLopen ?? 0;

    /// <summary>At least so many are behind as that step asks: measured, or expected and not explained by couplings.</summary>
    private bool LooptAchter(int trede) =>
        NogInTeLopen >= _ladder[trede].Drempel || _verwachting?.Onverklaard >= _ladder[trede].Drempel;

    private bool IsVerschoningEerst(int trede) =>
        _tekort is { IsVerschoningOpen: true, Verklaard: { } verklaard }
        && NogInTeLopen - verklaard < _ladder[trede].Drempel
        && !(_verwachting?.Onverklaard >= _ladder[trede].Drempel);

    private void Vertel()
    {
        if (_tekort is { } tekort)
            Vertel(tekort);
        if (_verwachting is { } verwachting)
            Vertel(verwachting);
    }

    private void Vertel(Tekortstand tekort)
    {
        if (tekort.Eindsaldo <= 0)
        {
            Zeg(
                tekort.Eindsaldo == 0
                    ? $"{tekort.Halfjaar} sloot precies op de taakstelling."
                    : $"{tekort.Halfjaar} sloot met een voorsprong van {Personen(-tekort.Eindsaldo)}."
            );
            return;
        }
        Zeg($"{tekort.Halfjaar} sloot met een achterstand van {Personen(tekort.Eindsaldo)}.");
        if (tekort.Ontheffing is { } ontheffing and > 0)
            Zeg($"Ontheffing verleend voor {Personen(ontheffing)}.");
        if (tekort.Verschoond is { } verschoond)
            Zeg(
                verschoond == 0
                    ? "Er is besloten dat niets van het tekort verschoonbaar is."
                    : $"Verschoond: {Personen(verschoond)}."
            );
        if (tekort.IsVerschoningOpen)
            Zeg(
                $"Te weinig koppelingen verklaren {Personen(tekort.Verklaard!.Value)} van het tekort; of dat verschoonbaar is, is nog niet besloten."
            );
        if (tekort.AnderBeginsaldo is { } opening)
            Zeg(
                $"Het halfjaar erna opent met {(opening < 0 ? "−" : "+")}{Math.Abs(opening):N0}: dat volgt niet alleen uit dit eindsaldo, zie de halfjaren."
            );
        if (tekort.Toetstekort > 0)
            Zeg(
                tekort.GemetenOp is { } gemeten
                    ? $"Sindsdien gehuisvest, gemeten tot en met {gemeten:d MMMM yyyy}: {Personen(tekort.SindsdienGehuisvest)}; nog in te lopen: {Personen(tekort.NogInTeLopen)}."
                    : $"Sindsdien is nog niets gemeten; nog in te lopen: {Personen(tekort.NogInTeLopen)}."
            );
    }

    private void Vertel(Verwachting verwachting)
    {
        var tempo = verwachting.Tempo;
        Zeg(
            $"In {tempo.Halfjaar} zijn tot en met {tempo.GemetenOp:d MMMM yyyy} {tempo.PerMaand:N1} personen per maand gehuisvest, bij een maandnorm van {verwachting.Maandnorm:N1}."
        );
        Zeg(
            verwachting.Tekort > 0
                ? $"Bij dat tempo sluit het halfjaar naar verwachting met een tekort van {Personen(verwachting.Tekort)}; dat is geen meting."
                : "Bij dat tempo wordt de taakstelling naar verwachting gehaald; dat is geen meting."
        );
        if (verwachting.Tekort > 0 && verwachting.Verklaard > 0)
            Zeg($"Te weinig koppelingen verklaren {Personen(verwachting.Verklaard)} daarvan.");
    }

    private void Zeg(string zin) => _redenen.Add(zin);

    private static string Personen(int aantal) => aantal == 1 ? "1 persoon" : $"{aantal:N0} personen";
}
