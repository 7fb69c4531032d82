using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>
/// The figures of the supervision at one peilmoment, on top of a stand. A shortfall is one municipality's: that of a larger area is the sum of its
/// municipalities', because the lead of one does not house the people of another.
/// </summary>
internal sealed class ToezichtAt(Stand stand)
{
    private Book Book => stand.Book;

    public HalfjaarToezicht? Halfjaar(Dossier gebied, Halfjaar halfjaar)
    {
        if (stand.Halfjaar(gebied.Code, halfjaar) is not { } half)
            return null;
        return new(
            half,
            Tempo(half),
            VerwachtEindsaldo(gebied, halfjaar),
            Koppelingen(gebied, halfjaar),
            KoppelingenEntry(gebied, halfjaar)?.Fact is KoppelingenGemeld f ? f.Peildatum : null,
            Som(OntheffingEntries(gebied, halfjaar)),
            Verklaard(gebied, halfjaar),
            Som(VerschoningEntries(gebied, halfjaar)),
            Toetstekort(gebied, halfjaar)
        );
    }

    public static Tempo? Tempo(HalfjaarStand half) =>
        half.Gehuisvest is { Totaal.Aantal: { } gehuisvest, Nieuwste: { } gemeten }
            ? new(half.Halfjaar, gemeten, gehuisvest)
            : null;

    /// <summary>Corrected target − what will be housed at this pace; none without a month's measurement, or when the end is measured.</summary>
    public Cijfer VerwachtEindsaldo(Dossier gebied, Halfjaar halfjaar)
    {
        if (Delen(gebied) is { Count: > 0 } delen)
            return Cijfer.Som(delen.Select(d => VerwachtEindsaldo(d, halfjaar)));
        return
            stand.Halfjaar(gebied.Code, halfjaar) is { IsAfgesloten: false } half
            && Tempo(half) is { IsGenoeg: true } tempo
            ? half.Gecorrigeerd - (half.Gehuisvest.Totaal with { Aantal = tempo.VerwachtGehuisvest })
            : default;
    }

    /// <summary>
    /// The report that counts: the last one by the check date, for who is coupled later can hardly be housed in time; where there is none, the first
    /// one after it.
    /// </summary>
    public Entry? KoppelingenEntry(Dossier gebied, Halfjaar halfjaar)
    {
        if (gebied.Toezicht?.Koppelingen is not { } reeks)
            return null;
        var toetsdatum = Toetsdatum.Van(halfjaar);
        Entry? geldend = null;
        for (var i = reeks.Eerste(halfjaar.Begin.AddDays(1)); i < reeks.Count && reeks.Keys[i] <= halfjaar.Eind; i++)
        {
            if (reeks.Keys[i] > stand.Peilmoment.Peildatum || (geldend is not null && reeks.Keys[i] > toetsdatum))
                break;
            geldend = reeks.Values[i].At(stand.Peilmoment) ?? geldend;
        }
        return geldend;
    }

    /// <summary>The area's own report, otherwise the sum of its parts.</summary>
    public Cijfer Koppelingen(Dossier gebied, Halfjaar halfjaar)
    {
        if (KoppelingenEntry(gebied, halfjaar) is { Fact: KoppelingenGemeld f } entry)
            return new(f.Aantal, Afgeleid: Book.IsAfgeleid(entry));
        var delen = KoppelingenDelen(gebied);
        return delen.Count == 0 ? default : Cijfer.Som(delen.Select(d => Koppelingen(d, halfjaar)));
    }

    /// <summary>The areas whose reports add up to that of the whole: its parts, or for a municipality those that merged into it.</summary>
    public IReadOnlyList<Dossier> KoppelingenDelen(Dossier gebied) =>
        gebied.Code.Niveau == Niveau.Gemeente
            ? [.. stand.Indeling.Voorgangers(gebied.Code).Select(c => Book.Dossier(c)!)]
            : Delen(gebied);

    /// <summary>What could not have been housed given the couplings: corrected target − exempted − whoever is larger, coupled or housed.</summary>
    public Cijfer Verklaard(Dossier gebied, Halfjaar halfjaar)
    {
        if (Delen(gebied) is { Count: > 0 } delen)
            return Cijfer.Som(delen.Select(d => Verklaard(d, halfjaar)));
        if (stand.Halfjaar(gebied.Code, halfjaar) is not { } half)
            return default;
        var koppelingen = Koppelingen(gebied, halfjaar);
        var haalbaar = half.Gehuisvest.Totaal.Aantal > koppelingen.Aantal ? half.Gehuisvest.Totaal : koppelingen;
        return NietOnderNul(half.Gecorrigeerd - OfNul(Som(OntheffingEntries(gebied, halfjaar))) - haalbaar);
    }

    /// <summary>The shortfall that remains after exemption and excuse, once the half-year is measured to its end.</summary>
    public Cijfer Toetstekort(Dossier gebied, Halfjaar halfjaar)
    {
        if (Delen(gebied) is { Count: > 0 } delen)
            return Cijfer.Som(delen.Select(d => Toetstekort(d, halfjaar)));
        return stand.Halfjaar(gebied.Code, halfjaar) is { IsAfgesloten: true } half
            ? NietOnderNul(
                half.Eindsaldo
                    - OfNul(Som(OntheffingEntries(gebied, halfjaar)))
                    - OfNul(Som(VerschoningEntries(gebied, halfjaar)))
            )
            : default;
    }

    /// <summary>What remains of that shortfall after who was housed in the half-years since.</summary>
    public Cijfer NogInTeLopen(Dossier gebied, Halfjaar halfjaar)
    {
        if (Delen(gebied) is { Count: > 0 } delen)
            return Cijfer.Som(delen.Select(d => NogInTeLopen(d, halfjaar)));
        var over = Toetstekort(gebied, halfjaar);
        foreach (var later in Sindsdien(gebied, halfjaar))
            over -= OfNul(later.Gehuisvest.Totaal);
        return NietOnderNul(over);
    }

    /// <summary>The half-years after this one up to that of the peildatum that the book knows about, oldest first.</summary>
    public IReadOnlyList<HalfjaarStand> Sindsdien(Dossier gebied, Halfjaar halfjaar)
    {
        var later = new List<HalfjaarStand>();
        for (
            Halfjaar? h = Tijd.Halfjaar.Van(stand.Peilmoment.Peildatum);
            h is { } ander && ander.CompareTo(halfjaar) > 0;
            h = ander.Vorig
        )
        {
            if (stand.Halfjaar(gebied.Code, ander) is { } gevonden)
                later.Insert(0, gevonden);
        }
        return later;
    }

    public IEnumerable<Entry> OntheffingEntries(Dossier gebied, Halfjaar halfjaar) =>
        Entries(gebied, d => d.Ontheffingen, halfjaar);

    public IEnumerable<Entry> VerschoningEntries(Dossier gebied, Halfjaar halfjaar) =>
        Entries(gebied, d => d.Verschoningen, halfjaar);

    /// <summary>The entries about one half-year of the area or of anything in it.</summary>
    private IEnumerable<Entry> Entries(
        Dossier gebied,
        Func<ToezichtDossier, Reeks<Halfjaar, Verloop>> soort,
        Halfjaar halfjaar
    )
    {
        foreach (var dossier in Indeling.IsEnkel(gebied) ? [gebied] : stand.Indeling.Kring(gebied).Leden)
        {
            if (dossier.Toezicht is not { } toezicht)
                continue;
            var reeks = soort(toezicht);
            for (var i = reeks.Eerste(halfjaar); i < reeks.Count && reeks.Keys[i] == halfjaar; i++)
            {
                if (reeks.Values[i].At(stand.Peilmoment) is { } entry)
                    yield return entry;
            }
        }
    }

    public Cijfer Som(IEnumerable<Entry> entries)
    {
        var som = default(Cijfer);
        foreach (var entry in entries)
            som = som.MetDeel(new(Aantal(entry), Afgeleid: Book.IsAfgeleid(entry)));
        return som;
    }

    public static int? Aantal(Entry entry) =>
        entry.Fact switch
        {
            OntheffingVerleend f => f.Aantal,
            TekortVerschoond f => f.Aantal,
            _ => null,
        };

    /// <summary>The areas of which the shortfalls add up to that of the whole; none for a municipality, whose predecessors are one with it.</summary>
    public IReadOnlyList<Dossier> Delen(Dossier gebied) =>
        gebied.Code.Niveau == Niveau.Gemeente
            ? []
            : [.. Opdeling.Van(stand.Indeling, gebied.Code, Taak.Statushouders).Select(c => Book.Dossier(c)!)];

    private static Cijfer OfNul(Cijfer cijfer) => cijfer.IsGeregistreerd ? cijfer : new(0);

    private static Cijfer NietOnderNul(Cijfer cijfer) => cijfer.Aantal is < 0 ? cijfer with { Aantal = 0 } : cijfer;
}
