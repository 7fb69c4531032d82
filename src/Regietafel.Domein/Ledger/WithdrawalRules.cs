using Regietafel.Gebieden;
using Regietafel.Locatieonderzoeken;

namespace Regietafel.Ledger;

/// <summary>What the book refuses to take back. Of a source, an area or a joint search what rests on it goes first, or it would rest on nothing.</summary>
internal static class WithdrawalRules
{
    public static Refusal? Refuse(Book book, Ingetrokken f)
    {
        if (f.Nummer < 1 || f.Nummer > book.Staged || book[f.Nummer].Fact is not { } feit)
            return Wrong("boeking-onbekend", $"Boeking {f.Nummer} staat niet in het boek.");
        if (feit is Ingetrokken)
            return Wrong(
                "intrekking-van-intrekking",
                "Een intrekking kan niet worden ingetrokken; boek het feit opnieuw."
            );
        if (feit.Subject != f.Onderwerp)
            return Wrong("onderwerp-onjuist", $"Boeking {f.Nummer} gaat over een ander onderwerp.");
        var verloop = book.Find(feit)!;
        if (verloop.IsIngetrokken(f.Nummer, book.Staged))
            return Wrong("al-ingetrokken", $"Boeking {f.Nummer} is al ingetrokken.");
        return FieldRules.Text(f.Reden, "de reden", 1000, "reden")
            ?? (Standing(book, verloop).Any(e => e.Nummer != f.Nummer) ? null : InUse(book, feit));
    }

    private static Refusal Wrong(string code, string sentence) => new(code, sentence, "trekt in");

    /// <summary>The fact is the last that makes its source or area exist.</summary>
    private static Refusal? InUse(Book book, Fact feit) =>
        feit switch
        {
            BronVastgelegd bron when From(book, bron.Code) is { Count: > 0 } entries => Wrong(
                "bron-in-gebruik",
                $"Op de bron '{bron.Code}' {Rest(entries, "rust", "rusten")}. Trek die eerst in; een betere omschrijving van de bron legt u gewoon opnieuw vast."
            ),
            GebiedVastgesteld gebied when About(book, gebied.Code) is { Count: > 0 } entries => Wrong(
                "gebied-in-gebruik",
                $"Over het gebied {gebied.Code} {Rest(entries, "gaat", "gaan")}. Trek die eerst in; een andere naam of geldigheid legt u gewoon opnieuw vast."
            ),
            LocatieonderzoekGestart onderzoek when Candidates(book, onderzoek.Onderzoek) is { Count: > 0 } kandidaten =>
                Wrong(
                    "onderzoek-in-gebruik",
                    $"In het locatieonderzoek {onderzoek.Onderzoek} {(kandidaten.Count == 1 ? "staat nog de kandidaat" : $"staan nog {kandidaten.Count:N0} kandidaten:")} {Opsomming.Van([.. kandidaten.Select(k => $"{k.Naam} ({k.Kandidaat})")])}. Trek die eerst in; een andere naam, andere deelnemers of een andere dag legt u gewoon opnieuw vast."
                ),
            _ => null,
        };

    private static string Rest(List<Entry> entries, string one, string more) =>
        entries.Count == 1
            ? $"{one} nog boeking {entries[0].Nummer}"
            : $"{more} nog {entries.Count:N0} boekingen, bijvoorbeeld boeking {entries[0].Nummer}";

    /// <summary>What refers to the source and was not taken back.</summary>
    private static List<Entry> From(Book book, string bron)
    {
        var entries = new List<Entry>();
        for (var nummer = 1L; nummer <= book.Staged; nummer++)
        {
            if (book[nummer] is { Fact: not Ingetrokken } entry && entry.Bron?.Code == bron && Stands(book, entry))
                entries.Add(entry);
        }
        return entries;
    }

    /// <summary>What names the area and was not taken back, but for its own existence.</summary>
    private static List<Entry> About(Book book, GebiedCode code) =>
        [
            .. book.Dossier(code)!
                .Noemend()
                .SelectMany(verloop => Standing(book, verloop))
                .Where(entry => entry.Fact is not GebiedVastgesteld && entry.Fact.Gebieden.Contains(code))
                .OrderBy(entry => entry.Nummer),
        ];

    /// <summary>Who would be a candidate of nothing.</summary>
    private static List<KandidaatVoorgedragen> Candidates(Book book, KorteCode onderzoek) =>
        [
            .. book.Onderzoek(onderzoek)!
                .Kandidaten.Values.ToArray()
                .Select(verloop => verloop.Laatste(book.Staged)?.Fact)
                .OfType<KandidaatVoorgedragen>()
                .OrderBy(k => k.Kandidaat),
        ];

    private static IEnumerable<Entry> Standing(Book book, Verloop verloop) =>
        verloop.Tot(book.Staged).Where(entry => entry.Fact is not Ingetrokken && Stands(book, entry));

    private static bool Stands(Book book, Entry entry) => book.Intrekking(entry, book.Staged) is null;
}
