using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>Opens the figures of the supervision.</summary>
internal sealed class ToezichtHerkomst(Stand stand)
{
    private readonly ToezichtAt _toezicht = new(stand);

    public Herkomst? Van(CijferNaam naam, Dossier gebied, Halfjaar halfjaar)
    {
        naam = naam with { Per = new Termijn(halfjaar) };
        return naam.Grootheid switch
        {
            Grootheid.VerwachtEindsaldo => Verwacht(naam, gebied, halfjaar),
            Grootheid.Koppelingen => Koppelingen(naam, gebied, halfjaar),
            Grootheid.Ontheffing => Boekingen(
                naam,
                _toezicht.OntheffingEntries(gebied, halfjaar),
                "Voor zoveel mensen houdt de toezichthouder de gemeente niet aan haar taakstelling. De taakstelling en het saldo zelf blijven gelijk."
            ),
            Grootheid.Verschoond => Boekingen(
                naam,
                _toezicht.VerschoningEntries(gebied, halfjaar),
                "Het deel van het tekort waarvan de toezichthouder besloot dat de gemeente er niets aan kan doen."
            ),
            Grootheid.VerklaardTekort => Verklaard(naam, gebied, halfjaar),
            Grootheid.Toetstekort => Toetstekort(naam, gebied, halfjaar),
            Grootheid.NogInTeLopen => NogInTeLopen(naam, gebied, halfjaar),
            _ => null,
        };
    }

    private Herkomst Verwacht(CijferNaam naam, Dossier gebied, Halfjaar halfjaar)
    {
        var cijfer = _toezicht.VerwachtEindsaldo(gebied, halfjaar);
        if (_toezicht.Delen(gebied).Count > 0)
            return Som(naam, gebied, cijfer, d => _toezicht.VerwachtEindsaldo(d, halfjaar));
        if (
            !cijfer.IsGeregistreerd
            || stand.Halfjaar(gebied.Code, halfjaar) is not { } half
            || ToezichtAt.Tempo(half) is not { } tempo
        )
            return new(
                naam,
                default,
                "Er is geen verwachting: het halfjaar is nog geen maand gemeten, of het is al tot het eind gemeten.",
                []
            );
        return new(
            naam,
            cijfer,
            $"Een verwachting, geen meting: wat tot en met {tempo.GemetenOp:d MMMM yyyy} is gehuisvest, in een rechte lijn doorgetrokken tot het eind van het halfjaar en op hele personen naar beneden afgerond.",
            [
                Deel(naam, "gecorrigeerde taakstelling", Grootheid.GecorrigeerdeTaakstelling, half.Gecorrigeerd),
                Deel(naam, "gehuisvest, gemeten", Grootheid.Realisatie, -half.Gehuisvest.Totaal),
                new(
                    $"nog te verwachten bij {tempo.PerMaand:N1} per maand",
                    half.Gehuisvest.Totaal with
                    {
                        Aantal = tempo.Gehuisvest - tempo.VerwachtGehuisvest,
                    }
                ),
            ]
        );
    }

    private Herkomst Koppelingen(CijferNaam naam, Dossier gebied, Halfjaar halfjaar)
    {
        var cijfer = _toezicht.Koppelingen(gebied, halfjaar);
        if (_toezicht.KoppelingenEntry(gebied, halfjaar) is not { Fact: KoppelingenGemeld f } entry)
            return new(
                naam,
                cijfer,
                "De som van de delen van het gebied; een deel zonder opgave van het COA is niet geregistreerd en telt niet als nul.",
                [
                    .. _toezicht
                        .KoppelingenDelen(gebied)
                        .Select(d => Onderdeel(naam, d, _toezicht.Koppelingen(d, halfjaar))),
                ]
            );
        return new(
            naam,
            cijfer,
            $"Hoeveel statushouders het COA voor dit halfjaar aan de gemeente had gekoppeld. De laatste opgave tot en met de toetsdatum {Toetsdatum.Van(halfjaar):d MMMM yyyy} telt; is die er niet, dan de eerste erna.",
            [new($"gemeld per {f.Peildatum:d MMMM yyyy}", cijfer, entry)]
        );
    }

    private Herkomst Boekingen(CijferNaam naam, IEnumerable<Entry> entries, string uitleg)
    {
        var regels = entries.ToList();
        return new(
            naam,
            _toezicht.Som(regels),
            uitleg,
            [
                .. regels.Select(e => new Bijdrage(
                    Omschrijving(e.Fact),
                    new(ToezichtAt.Aantal(e), Afgeleid: stand.Book.IsAfgeleid(e)),
                    e
                )),
            ]
        );
    }

    private string Omschrijving(Fact fact) =>
        fact switch
        {
            OntheffingVerleend f => $"{Naam(f.Gebied)}, {f.Kenmerk}: {f.Reden}",
            TekortVerschoond f => $"{Naam(f.Gebied)}: {f.Reden}",
            _ => fact.Subject,
        };

    private Herkomst Verklaard(CijferNaam naam, Dossier gebied, Halfjaar halfjaar)
    {
        var cijfer = _toezicht.Verklaard(gebied, halfjaar);
        if (_toezicht.Delen(gebied).Count > 0)
            return Som(naam, gebied, cijfer, d => _toezicht.Verklaard(d, halfjaar));
        var half = _toezicht.Halfjaar(gebied, halfjaar);
        if (!cijfer.IsGeregistreerd || half is null)
            return new(naam, default, "Zonder taakstelling of zonder koppelingen valt hier niets over te zeggen.", []);
        var meerGehuisvest = half.Stand.Gehuisvest.Totaal.Aantal > half.Koppelingen.Aantal;
        return Begrensd(
            naam,
            cijfer,
            "Wat gezien de koppelingen niet gehuisvest kon worden: gecorrigeerde taakstelling − ontheffing − koppelingen (of wat er is gehuisvest, als dat meer is). Of dit verschoonbaar is, beslist een mens.",
            [
                Deel(naam, "gecorrigeerde taakstelling", Grootheid.GecorrigeerdeTaakstelling, half.Stand.Gecorrigeerd),
                .. Aftrek(naam, "ontheffing", Grootheid.Ontheffing, half.Ontheffing),
                Deel(naam, "koppelingen", Grootheid.Koppelingen, -half.Koppelingen) with
                {
                    Telt = !meerGehuisvest,
                },
                .. meerGehuisvest
                    ? [Deel(naam, "gehuisvest", Grootheid.Realisatie, -half.Stand.Gehuisvest.Totaal)]
                    : Array.Empty<Bijdrage>(),
            ]
        );
    }

    private Herkomst Toetstekort(CijferNaam naam, Dossier gebied, Halfjaar halfjaar)
    {
        var cijfer = _toezicht.Toetstekort(gebied, halfjaar);
        if (_toezicht.Delen(gebied).Count > 0)
            return Som(naam, gebied, cijfer, d => _toezicht.Toetstekort(d, halfjaar));
        var half = _toezicht.Halfjaar(gebied, halfjaar);
        if (!cijfer.IsGeregistreerd || half is null)
            return new(naam, default, "Het halfjaar is nog niet tot het eind gemeten.", []);
        return Begrensd(
            naam,
            cijfer,
            "Toetstekort = eindsaldo − ontheffing − verschoond, en nooit minder dan nul: hierop rust het toezicht.",
            [
                Deel(naam, "eindsaldo", Grootheid.Eindsaldo, half.Stand.Eindsaldo),
                .. Aftrek(naam, "ontheffing", Grootheid.Ontheffing, half.Ontheffing),
                .. Aftrek(naam, "verschoond", Grootheid.Verschoond, half.Verschoond),
            ]
        );
    }

    private Herkomst NogInTeLopen(CijferNaam naam, Dossier gebied, Halfjaar halfjaar)
    {
        var cijfer = _toezicht.NogInTeLopen(gebied, halfjaar);
        if (_toezicht.Delen(gebied).Count > 0)
            return Som(naam, gebied, cijfer, d => _toezicht.NogInTeLopen(d, halfjaar));
        if (!cijfer.IsGeregistreerd)
            return new(naam, default, "Het halfjaar is nog niet tot het eind gemeten.", []);
        return Begrensd(
            naam,
            cijfer,
            "Nog in te lopen = toetstekort − wie in de halfjaren erna is gehuisvest, en nooit minder dan nul.",
            [
                Deel(naam, "toetstekort", Grootheid.Toetstekort, _toezicht.Toetstekort(gebied, halfjaar)),
                .. _toezicht
                    .Sindsdien(gebied, halfjaar)
                    .Where(h => h.Gehuisvest.Totaal.IsGeregistreerd)
                    .Select(h =>
                        Deel(
                            naam with
                            {
                                Per = new Termijn(h.Halfjaar),
                            },
                            $"gehuisvest in {h.Halfjaar}",
                            Grootheid.Realisatie,
                            -h.Gehuisvest.Totaal
                        )
                    ),
            ]
        );
    }

    /// <summary>Lines that add up to less than nothing end with a line that says that they stop there.</summary>
    private static Herkomst Begrensd(CijferNaam naam, Cijfer cijfer, string uitleg, IReadOnlyList<Bijdrage> regels)
    {
        var som = regels.Where(r => r.Telt).Sum(r => r.Cijfer.Aantal ?? 0);
        return new(naam, cijfer, uitleg, som < 0 ? [.. regels, new("niet minder dan nul", new(-som))] : regels);
    }

    private Herkomst Som(CijferNaam naam, Dossier gebied, Cijfer cijfer, Func<Dossier, Cijfer> deel) =>
        new(
            naam,
            cijfer,
            "De som van de gemeenten: de voorsprong van de ene gemeente huisvest de mensen van een andere niet.",
            [.. _toezicht.Delen(gebied).Select(d => Onderdeel(naam, d, deel(d)))]
        );

    private Bijdrage Onderdeel(CijferNaam naam, Dossier deel, Cijfer cijfer) =>
        new(Naam(deel.Code), cijfer, Naam: naam with { Gebied = deel.Code });

    private static IEnumerable<Bijdrage> Aftrek(
        CijferNaam naam,
        string omschrijving,
        Grootheid grootheid,
        Cijfer cijfer
    ) => cijfer.IsGeregistreerd ? [Deel(naam, omschrijving, grootheid, -cijfer)] : [];

    private static Bijdrage Deel(CijferNaam naam, string omschrijving, Grootheid grootheid, Cijfer cijfer) =>
        new(omschrijving, cijfer, Naam: naam with { Grootheid = grootheid });

    private string Naam(Gebieden.GebiedCode code) => stand.Indeling.Find(code)?.Naam ?? code.ToString();
}
