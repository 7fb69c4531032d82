using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Kalenders;

/// <summary>The steps that come back in every cycle, in the order of the file they were read from.</summary>
public sealed class Kalender(IReadOnlyList<Kalenderstap> stappen)
{
    public static readonly Kalender Leeg = new([]);

    public IReadOnlyList<Kalenderstap> Stappen => stappen;

    public Kalenderstap? Find(string code) => stappen.FirstOrDefault(s => s.Code == code);

    /// <summary>The calendar of an area at a peilmoment: what the book lays down for the country goes before the law, the province's own before both.</summary>
    public Kalender Van(Book book, Indeling indeling, GebiedCode gebied, Peilmoment peilmoment)
    {
        var provincie = gebied.Niveau <= Niveau.Provincie ? gebied : indeling.Geheel(gebied, Niveau.Provincie);
        var kalender = Met(book, GebiedCode.Nederland, peilmoment);
        return provincie is null || provincie == GebiedCode.Nederland
            ? kalender
            : kalender.Met(book, provincie, peilmoment);
    }

    private Kalender Met(Book book, GebiedCode gebied, Peilmoment peilmoment)
    {
        if (book.Dossier(gebied)?.EigenStappen is not { Count: > 0 } eigen)
            return this;
        var alle = stappen.ToList();
        for (var i = 0; i < eigen.Count; i++)
        {
            if (eigen.Values[i].FactAt<KalenderstapVastgesteld>(peilmoment)?.Stap is not { } stap)
                continue;
            var plaats = alle.FindIndex(s => s.Code == stap.Code);
            if (plaats >= 0)
                alle[plaats] = stap;
            else
                alle.Add(stap);
        }
        return new(alle);
    }
}
