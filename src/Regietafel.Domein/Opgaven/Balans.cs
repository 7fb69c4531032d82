using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Opgaven;

/// <summary>What one area itself received and handed out, whatever lies in it.</summary>
internal static class Balans
{
    /// <summary>What was laid down for or divided to the area (null: nothing), and what it divided on.</summary>
    public static (int? In, int Uit) Van(Book book, GebiedCode code, Taak taak, Termijn per, Peilmoment peilmoment)
    {
        if (book.Dossier(code) is not { } gebied)
            return (null, 0);
        int? ontvangen = null;
        var opgaven = gebied[taak].Opgaven;
        for (var i = opgaven.Eerste(per); i < opgaven.Count && opgaven.Keys[i] == per; i++)
        {
            if (opgaven.Values[i].FactAt<OpgaveVastgesteld>(peilmoment) is { } f)
                ontvangen = (ontvangen ?? 0) + f.Aantal;
        }
        var stromen = gebied[taak].In;
        for (var i = stromen.Eerste(per); i < stromen.Count && stromen.Keys[i] == per; i++)
        {
            if (stromen.Values[i].Verloop.FactAt<Fact>(peilmoment) is IVerplaatsing f)
                ontvangen = (ontvangen ?? 0) + f.Aantal;
        }
        var uit = 0;
        stromen = gebied[taak].Uit;
        for (var i = stromen.Eerste(per); i < stromen.Count && stromen.Keys[i] == per; i++)
            uit += (stromen.Values[i].Verloop.FactAt<Fact>(peilmoment) as IVerplaatsing)?.Aantal ?? 0;
        return (ontvangen, uit);
    }

    /// <summary>
    /// An area above or below that already has this opgave by itself, or an area that already divides it to this one; null when laying it down
    /// here would not count it twice.
    /// </summary>
    public static GebiedCode? ElderLaidDown(Book book, OpgaveVastgesteld feit, Peilmoment peilmoment)
    {
        if (book.Dossier(feit.Gebied) is not { } gebied)
            return null;
        var stromen = gebied[feit.Taak].In;
        for (var i = stromen.Eerste(feit.Per); i < stromen.Count && stromen.Keys[i] == feit.Per; i++)
        {
            if (stromen.Values[i].Verloop.At(peilmoment) is not null)
                return stromen.Values[i].Van.Code;
        }
        var indeling = new Indeling(book, peilmoment);
        foreach (var niveau in Enum.GetValues<Niveau>())
        {
            if (
                niveau < feit.Gebied.Niveau
                && indeling.Geheel(feit.Gebied, niveau) is { } boven
                && IsLaidDown(book.Dossier(boven))
            )
                return boven;
        }
        return Indeling.IsEnkel(gebied)
            ? null
            : indeling.Kring(gebied).Leden.FirstOrDefault(d => d != gebied && IsLaidDown(d))?.Code;

        bool IsLaidDown(Dossier? dossier) =>
            dossier is not null && book.Find((feit with { Gebied = dossier.Code }).Subject)?.At(peilmoment) is not null;
    }
}
