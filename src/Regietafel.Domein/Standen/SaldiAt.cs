using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// The taakstelling with its carry-over: opening balance + target = corrected target; minus housed = closing balance, which opens the next
/// half-year. A published opening balance counts; where it does not follow from the half-year before, the gap is a figure of its own.
/// (Huisvestingswet 2014 art. 28–29.)
/// </summary>
internal sealed class SaldiAt(Book book, Tijdvak vak, OpgavenAt opgaven, RealisatiesAt realisaties)
{
    private readonly Indeling _indeling = vak.Indeling;
    private readonly Peilmoment _peilmoment = vak.Begin;
    private Dictionary<(Dossier, Halfjaar), Boekingen>? _boekingen; // most stands are never asked for one

    /// <summary>What the book itself says of a half-year, before anything is carried over.</summary>
    private sealed record Boekingen(
        OpgaveStand? Taakstelling,
        RealisatieStand Gehuisvest,
        Cijfer Beginsaldo,
        Cijfer Correcties
    )
    {
        /// <summary>Before the first half-year that anything is known of, there is nothing to carry over.</summary>
        public bool HeeftIets =>
            Taakstelling is not null || Beginsaldo.IsGeregistreerd || Gehuisvest.Totaal.IsGeregistreerd;
    }

    /// <summary>The half-year of the area, or null when the book has nothing about it.</summary>
    public HalfjaarStand? Find(Dossier gebied, Halfjaar halfjaar) =>
        Per(gebied, halfjaar) is { } stand && !IsLeeg(stand) ? stand : null;

    public HalfjaarStand Per(Dossier gebied, Halfjaar halfjaar) =>
        vak.Halfjaar(gebied, halfjaar, this, static (s, g, h) => s.Reken(g, h));

    private HalfjaarStand Reken(Dossier gebied, Halfjaar halfjaar)
    {
        var (taakstelling, gehuisvest, gepubliceerd, correcties) = Geboekt(gebied, halfjaar);
        var verwacht = Verwacht(gebied, halfjaar);
        var beginsaldo = gepubliceerd.IsGeregistreerd ? gepubliceerd : verwacht;
        var gecorrigeerd = taakstelling is null ? default : taakstelling.Aantal + beginsaldo;
        return new(
            halfjaar,
            taakstelling,
            beginsaldo,
            verwacht,
            gepubliceerd - verwacht,
            correcties,
            gecorrigeerd,
            gehuisvest,
            gecorrigeerd - gehuisvest.Totaal,
            gehuisvest.Oudste >= halfjaar.Eind && gecorrigeerd.IsGeregistreerd
        );
    }

    /// <summary>The opening balance that follows from the half-year before, where that was measured to its end.</summary>
    private Cijfer Verwacht(Dossier gebied, Halfjaar halfjaar)
    {
        var geboekt = Geboekt(gebied, halfjaar);
        return geboekt.HeeftIets && halfjaar.Vorig is { } vorig
            ? Slotsaldo(gebied, vorig) + (geboekt.Correcties.IsGeregistreerd ? geboekt.Correcties : new Cijfer(0))
            : default;
    }

    /// <summary>The closing balance that is final. Goes no further back than the last published opening.</summary>
    private Cijfer Slotsaldo(Dossier gebied, Halfjaar halfjaar)
    {
        if (!(realisaties.In(gebied, halfjaar).Oudste >= halfjaar.Eind))
            return default;
        var geboekt = Geboekt(gebied, halfjaar);
        if (geboekt.Taakstelling is not { } taakstelling)
            return default;
        var beginsaldo = geboekt.Beginsaldo.IsGeregistreerd ? geboekt.Beginsaldo : Verwacht(gebied, halfjaar);
        return taakstelling.Aantal + beginsaldo - geboekt.Gehuisvest.Totaal;
    }

    private Boekingen Geboekt(Dossier gebied, Halfjaar halfjaar)
    {
        _boekingen ??= [];
        if (!_boekingen.TryGetValue((gebied, halfjaar), out var geboekt))
            _boekingen[(gebied, halfjaar)] = geboekt = new(
                opgaven.Per(gebied, Taak.Statushouders, new Termijn(halfjaar)),
                realisaties.In(gebied, halfjaar),
                Beginsaldo(gebied, halfjaar),
                Correcties(gebied, halfjaar)
            );
        return geboekt;
    }

    /// <summary>The published opening balance: the area's own, otherwise the sum of its parts.</summary>
    public Cijfer Beginsaldo(Dossier gebied, Halfjaar halfjaar)
    {
        BronVerwijzing? bron = null;
        if (BeginsaldoVerloop(gebied, halfjaar)?.FactAt<BeginsaldoVastgesteld>(_peilmoment, out bron) is { } f)
            return new(f.Aantal, Afgeleid: book.IsAfgeleid(bron));
        var delen = realisaties.Delen(gebied, Taak.Statushouders);
        return delen.Count == 0 ? default : Cijfer.Som(delen.Select(d => Beginsaldo(d, halfjaar)));
    }

    public Entry? BeginsaldoEntry(Dossier gebied, Halfjaar halfjaar) =>
        BeginsaldoVerloop(gebied, halfjaar)?.At(_peilmoment);

    private static Verloop? BeginsaldoVerloop(Dossier gebied, Halfjaar halfjaar)
    {
        var reeks = gebied[Taak.Statushouders].Beginsaldi;
        var plaats = reeks.Eerste(halfjaar);
        return plaats < reeks.Count && reeks.Keys[plaats] == halfjaar ? reeks.Values[plaats] : null;
    }

    /// <summary>The entries that correct the opening balance of the area or of anything in it.</summary>
    public IEnumerable<Entry> CorrectieEntries(Dossier gebied, Halfjaar halfjaar)
    {
        foreach (var dossier in Indeling.IsEnkel(gebied) ? [gebied] : _indeling.Kring(gebied).Leden)
        {
            var reeks = dossier[Taak.Statushouders].Correcties;
            for (var i = reeks.Eerste(halfjaar); i < reeks.Count && reeks.Keys[i] == halfjaar; i++)
            {
                if (reeks.Values[i].At(_peilmoment) is { Fact: SaldoGecorrigeerd } entry)
                    yield return entry;
            }
        }
    }

    private Cijfer Correcties(Dossier gebied, Halfjaar halfjaar)
    {
        var som = default(Cijfer);
        foreach (var entry in CorrectieEntries(gebied, halfjaar))
            som = som.MetDeel(new(((SaldoGecorrigeerd)entry.Fact).Aantal, Afgeleid: book.IsAfgeleid(entry)));
        return som;
    }

    private static bool IsLeeg(HalfjaarStand stand) =>
        stand.Taakstelling is null && !stand.Beginsaldo.IsGeregistreerd && !stand.Gehuisvest.Totaal.IsGeregistreerd;
}
