using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Opgaven;

/// <summary>
/// What one area itself received (<paramref name="In"/>; null: nothing) and handed out, whatever lies in it; and of that the part for minors,
/// null where not all that was received says it.
/// </summary>
internal readonly record struct Balans(int? In, int Uit, int? InAmv, int UitAmv)
{
    /// <summary>How much more was handed out than received; zero or less when there is enough.</summary>
    public int Tekort => Uit - (In ?? 0);

    /// <inheritdoc cref="Tekort"/>
    public int TekortAmv => InAmv is { } amv ? UitAmv - amv : 0;

    public static Balans Van(Book book, GebiedCode code, Taak taak, Termijn per, Peilmoment peilmoment)
    {
        if (book.Dossier(code) is not { } gebied)
            return default;
        var (balans, dossier) = (new Balans(null, 0, 0, 0), gebied[taak]);
        for (var i = dossier.Opgaven.Eerste(per); i < dossier.Opgaven.Count && dossier.Opgaven.Keys[i] == per; i++)
        {
            if (dossier.Opgaven.Values[i].FactAt<OpgaveVastgesteld>(peilmoment) is { } f)
                balans = balans.Ontvangt(f.Aantal, f.Amv);
        }
        foreach (var f in Verdeeld(dossier.In, per, peilmoment))
            balans = balans.Ontvangt(f.Aantal, f.Amv);
        foreach (var f in Verdeeld(dossier.Uit, per, peilmoment))
            balans = balans with { Uit = balans.Uit + f.Aantal, UitAmv = balans.UitAmv + (f.Amv ?? 0) };
        return balans.In is null ? balans with { InAmv = null } : balans;
    }

    private Balans Ontvangt(int aantal, int? amv) => this with { In = (In ?? 0) + aantal, InAmv = InAmv + amv };

    private static IEnumerable<IVerplaatsing> Verdeeld(
        Reeks<Termijn, Stroom> stromen,
        Termijn per,
        Peilmoment peilmoment
    )
    {
        for (var i = stromen.Eerste(per); i < stromen.Count && stromen.Keys[i] == per; i++)
        {
            if (stromen.Values[i].Verloop.FactAt<Fact>(peilmoment) is IVerplaatsing f)
                yield return f;
        }
    }

    /// <summary>
    /// An area above or below that already has this opgave by itself, or an area that already divides it to this one; null when laying it down
    /// here would not count it twice.
    /// </summary>
    public static GebiedCode? ElderLaidDown(Book book, OpgaveVastgesteld feit, Peilmoment peilmoment)
    {
        if (book.Dossier(feit.Gebied) is not { } gebied)
            return null;
        if (Verdeeld(gebied[feit.Taak].In, feit.Per, peilmoment).FirstOrDefault() is { } verdeeld)
            return verdeeld.Van;
        var indeling = new Indeling(book, peilmoment);
        if (indeling.Gehelen(feit.Gebied).FirstOrDefault(boven => IsLaidDown(book.Dossier(boven))) is { } boven)
            return boven;
        return Indeling.IsEnkel(gebied)
            ? null
            : indeling.Kring(gebied).Leden.FirstOrDefault(d => d != gebied && IsLaidDown(d))?.Code;

        bool IsLaidDown(Dossier? dossier) =>
            dossier is not null && book.Find(feit with { Gebied = dossier.Code })?.At(peilmoment) is not null;
    }
}
