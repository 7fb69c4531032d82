using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Import.Cbs;

/// <summary>Says what a file of CBS was taken for, what of it is left out, and which areas are missing or not of that day.</summary>
internal static class CbsMelding
{
    private const int MeesteNamen = 8;
    private const int MeestePerioden = 4;

    public static IEnumerable<string> Van(CbsInhoud inhoud, Book book)
    {
        yield return Gelezen(inhoud);
        var leeg =
            inhoud.Leeg > 0
                ? $"{Tekst.Aantal(inhoud.Leeg, "rij", "rijen")} zonder waarde (onbekend, geheim of nog geen gemeente)"
                : null;
        var anders =
            inhoud.AndereGebieden > 0
                ? $"{Tekst.Aantal(inhoud.AndereGebieden, "rij", "rijen")} van andere gebieden"
                : null;
        if (leeg is not null || anders is not null)
            yield return $"{inhoud.Bestand}: overgeslagen zijn {string.Join(" en ", new[] { leeg, anders }.OfType<string>())}.";
        if (inhoud.Onbekend.Count > 0)
            yield return $"{inhoud.Bestand}: geen gebied van dit boek heet {Namen(inhoud.Onbekend)}; overgeslagen.";
        foreach (var zin in inhoud.Indicator is null ? Gebieden(inhoud, book) : Cijfers(inhoud, book))
            yield return $"{inhoud.Bestand}: {zin}";
    }

    private static string Gelezen(CbsInhoud inhoud)
    {
        var tabel = inhoud.Tabel is { } nummer ? $", tabel {nummer}" : "";
        var wat = inhoud.Indicator is { } indicator
            ? $"{inhoud.Maat} ({inhoud.Veld}) als indicator {indicator}, {Perioden(inhoud)}"
            : $"de provincie en veiligheidsregio van {Tekst.Aantal(inhoud.Gemeenten.Count, "gemeente", "gemeenten")} op {Tekst.Dag(inhoud.Peildatum!.Value)}";
        return $"{inhoud.Bestand}: gelezen als {inhoud.Vorm} van het CBS{tabel}: {wat}.";
    }

    private static string Perioden(CbsInhoud inhoud)
    {
        var dagen = inhoud.Cijfers.Select(c => c.Peildatum).Distinct().Order().ToList();
        return dagen.Count switch
        {
            0 => "zonder een enkel cijfer",
            <= MeestePerioden => string.Join(
                " en ",
                dagen.Select(d =>
                    $"{Tekst.Aantal(inhoud.Cijfers.Count(c => c.Peildatum == d), "gebied", "gebieden")} op {Tekst.Dag(d)}"
                )
            ),
            _ =>
                $"{Tekst.Aantal(dagen.Count, "peildatum", "peildata")} van {Tekst.Dag(dagen[0])} tot en met {Tekst.Dag(dagen[^1])}",
        };
    }

    private static IEnumerable<string> Cijfers(CbsInhoud inhoud, Book book)
    {
        var vreemd = inhoud.Cijfers.Select(c => c.Gebied).Distinct().Where(g => !CbsBladen.IsBekend(book, g)).ToList();
        if (vreemd.Count > 0)
            yield return $"niet in dit boek, en overgeslagen: {Namen([.. vreemd.Select(g => g.ToString())])}.";
        foreach (var dag in inhoud.Cijfers.Select(c => c.Peildatum).Distinct().OrderDescending().Take(MeestePerioden))
        {
            var indeling = new Indeling(book, new(dag, book.Last));
            var gegeven = inhoud
                .Cijfers.Where(c => c.Peildatum == dag && c.Gebied.Niveau == Niveau.Gemeente)
                .Select(c => c.Gebied)
                .ToHashSet();
            var verwacht = indeling.Gebieden.Where(g => g.Niveau == Niveau.Gemeente).ToList();
            var ontbreekt = verwacht.Where(g => !gegeven.Contains(g.Code)).Select(g => g.Naam).ToList();
            if (ontbreekt.Count > 0)
                yield return $"op {Tekst.Dag(dag)} ontbreekt {Namen(ontbreekt)}.";
            var niet = gegeven
                .Where(g => CbsBladen.IsBekend(book, g) && indeling.Find(g) is null)
                .Order()
                .Select(g => g.ToString())
                .ToList();
            if (niet.Count > 0)
                yield return $"geen gemeente in dit boek op {Tekst.Dag(dag)}: {Namen(niet)}; het cijfer wordt wel vastgelegd.";
        }
    }

    private static IEnumerable<string> Gebieden(CbsInhoud inhoud, Book book)
    {
        var dag = inhoud.Peildatum!.Value;
        var indeling = new Indeling(book, new Peilmoment(dag, book.Last));
        var gegeven = inhoud.Gemeenten.Select(g => g.Code).ToHashSet();
        var nieuw = inhoud.Gemeenten.Where(g => indeling.Find(g.Code) is null).Select(g => g.Naam).ToList();
        if (nieuw.Count > 0)
            yield return $"nog niet in dit boek op {Tekst.Dag(dag)}: {Namen(nieuw)}.";
        var weg = indeling
            .Gebieden.Where(g => g.Niveau == Niveau.Gemeente && !gegeven.Contains(g.Code))
            .Select(g => g.Naam)
            .ToList();
        if (weg.Count > 0)
            yield return $"in dit boek wel en in het bestand geen gemeente meer op {Tekst.Dag(dag)}: {Namen(weg)}. Leg vast waarin zij opging (blad herindelingen).";
    }

    private static string Namen(IReadOnlyList<string> namen) =>
        string.Join(", ", namen.Take(MeesteNamen))
        + (namen.Count > MeesteNamen ? $" en nog {namen.Count - MeesteNamen:N0}" : "");
}
