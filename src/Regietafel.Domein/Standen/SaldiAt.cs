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
internal sealed class SaldiAt(
    Book book,
    Indeling indeling,
    Peilmoment peilmoment,
    OpgavenAt opgaven,
    RealisatiesAt realisaties
)
{
    private readonly Dictionary<(Dossier, Halfjaar), HalfjaarStand> _standen = [];

    /// <summary>The half-year of the area, or null when the book has nothing about it.</summary>
    public HalfjaarStand? Find(Dossier gebied, Halfjaar halfjaar) =>
        Per(gebied, halfjaar) is { } stand && !IsLeeg(stand) ? stand : null;

    public HalfjaarStand Per(Dossier gebied, Halfjaar halfjaar)
    {
        if (_standen.TryGetValue((gebied, halfjaar), out var stand))
            return stand;
        var taakstelling = opgaven.Per(gebied, Taak.Statushouders, new Termijn(halfjaar));
        var gehuisvest = realisaties.In(gebied, halfjaar);
        var correcties = Correcties(gebied, halfjaar);
        var gepubliceerd = Beginsaldo(gebied, halfjaar);
        var vorig = halfjaar.Vorig is { } v && HeeftIets(gebied) ? Per(gebied, v) : null;
        var verwacht = vorig is { IsAfgesloten: true }
            ? vorig.Eindsaldo + (correcties.IsGeregistreerd ? correcties : new Cijfer(0))
            : default;
        var beginsaldo = gepubliceerd.IsGeregistreerd ? gepubliceerd : verwacht;
        var gecorrigeerd = taakstelling is null ? default : taakstelling.Aantal + beginsaldo;
        stand = new(
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
        return _standen[(gebied, halfjaar)] = stand;

        // Before the first half-year that anything is known of, there is nothing to carry over.
        bool HeeftIets(Dossier d) =>
            taakstelling is not null || gepubliceerd.IsGeregistreerd || gehuisvest.Totaal.IsGeregistreerd;
    }

    /// <summary>The published opening balance: the area's own, otherwise the sum of its parts.</summary>
    public Cijfer Beginsaldo(Dossier gebied, Halfjaar halfjaar)
    {
        if (BeginsaldoEntry(gebied, halfjaar) is { Fact: BeginsaldoVastgesteld f } entry)
            return new(f.Aantal, Afgeleid: book.IsAfgeleid(entry));
        var delen = realisaties.Delen(gebied, Taak.Statushouders).ToList();
        return delen.Count == 0 ? default : Cijfer.Som(delen.Select(d => Beginsaldo(d, halfjaar)));
    }

    public Entry? BeginsaldoEntry(Dossier gebied, Halfjaar halfjaar)
    {
        var reeks = gebied[Taak.Statushouders].Beginsaldi.Nu;
        var plaats = reeks.Eerste(halfjaar);
        return plaats < reeks.Count && reeks.Keys[plaats] == halfjaar ? reeks.Values[plaats].At(peilmoment) : null;
    }

    /// <summary>The entries that correct the opening balance of the area or of anything in it.</summary>
    public IEnumerable<Entry> CorrectieEntries(Dossier gebied, Halfjaar halfjaar)
    {
        foreach (var dossier in Indeling.IsEnkel(gebied) ? [gebied] : (IEnumerable<Dossier>)indeling.Binnen(gebied))
        {
            var reeks = dossier[Taak.Statushouders].Correcties.Nu;
            for (var i = reeks.Eerste(halfjaar); i < reeks.Count && reeks.Keys[i] == halfjaar; i++)
            {
                if (reeks.Values[i].At(peilmoment) is { Fact: SaldoGecorrigeerd } entry)
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
