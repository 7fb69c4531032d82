using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Vastleggen;

namespace Regietafel.Import;

/// <summary>What a staged import does to the stand of the country and its provinces: the figures one looks at first.</summary>
internal static class ImportEffect
{
    /// <summary>On the last day measured in the import up to the peildatum, else on the peildatum.</summary>
    public static (IReadOnlyList<Effect>, DateOnly) Of(Book book, DateOnly peildatum)
    {
        DateOnly? gemeten = null;
        for (var nummer = book.Last + 1; nummer <= book.Staged; nummer++)
        {
            if (book[nummer].Fact is RealisatieGemeld f && f.Peildatum > (gemeten ?? DateOnly.MinValue))
                gemeten = f.Peildatum;
        }
        var dag = gemeten ?? peildatum;
        var areas = new Indeling(book, new(dag, book.Staged)).Gebieden.Where(g => g.Niveau <= Niveau.Provincie);
        var effecten = Effect.Of(book, areas.Select(g => g.Code), Taak.Alle, dag);
        return ([.. effecten.Where(e => IsHeadline(e.Naam))], dag);
    }

    private static bool IsHeadline(CijferNaam naam) =>
        naam.Soort is null
        && naam.Grootheid
            is Grootheid.Opgave
                or Grootheid.Realisatie
                or Grootheid.Verschil
                or Grootheid.GecorrigeerdeTaakstelling
                or Grootheid.Eindsaldo;
}
