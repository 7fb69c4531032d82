using Regietafel.Documenten;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Locaties;

/// <summary>The sheet of a <see cref="RekenbladXlsx"/> that its formulas add up; they call the columns by name.</summary>
internal sealed class RekenbladRegels(RegisterModel model, Rekenblad rekenblad)
{
    public const string Blad = "locaties";

    private const int MostRows = 1_048_576;

    /// <summary>The last day of a spreadsheet, for what has no known end: a formula asks whether the end lies after a day.</summary>
    private static readonly DateOnly GeenEinde = new(9999, 12, 31);

    private static readonly (string Kop, double Breedte, string? Naam)[] Kolommen =
    [
        ("locatie", 24, null),
        ("naam", 36, null),
        ("code gemeente", 14, "gemeente"),
        ("gemeente", 24, null),
        ("taak", 14, null),
        ("deel", 18, null),
        ("soort", 14, null),
        ("telt als", 20, "telt_als"),
        ("plekken", 13, "plekken"),
        ("waarvan amv", 14, null),
        ("van", 13, "van"),
        ("tot", 13, "tot"),
        ("zekerheid", 13, null),
        ("seizoen", 14, null),
        ("boeking", 13, null),
        ("bron", 20, null),
    ];

    /// <summary>What a column of figures adds up, in one word for two: a spreadsheet takes as long again for every condition.</summary>
    public static string TeltAls(Taak taak, Zekerheid zekerheid) =>
        $"{CijferWoorden.Woord(taak)} {CijferWoorden.Woord(zekerheid)}";

    public void Write(XlsxWriter werkmap)
    {
        using var blad = werkmap.Sheet(Blad, [.. Kolommen.Select(k => k.Breedte)]);
        blad.Row([.. Kolommen.Select(k => k.Kop)], XlsxStyle.Header);
        foreach (var locatie in model.Gekozen)
        {
            foreach (var stuk in model.Stukken(locatie))
                Write(blad, locatie, stuk);
        }
        foreach (var (i, kolom) in Kolommen.Index())
        {
            var letters = XlsxSheetWriter.Letters(i);
            if (kolom.Naam is { } naam)
                werkmap.Name(naam, $"{Blad}!${letters}$2:${letters}${Math.Max(2, blad.Rows)}");
        }
    }

    /// <summary>A row for each stretch of days; without days, which no formula counts, for a piece that is not there in all these years.</summary>
    private void Write(XlsxSheetWriter blad, Locatie locatie, Capaciteitstuk stuk)
    {
        var isEr = false;
        foreach (var dagen in stuk.Tijdvakken(model.Peildatum, rekenblad.Dagen[^1]))
        {
            isEr = true;
            var van = dagen.Van < XlsxSheetWriter.FirstDay ? XlsxSheetWriter.FirstDay : dagen.Van;
            blad.Row(Rij(locatie, stuk, van, dagen.Tot ?? GeenEinde));
        }
        if (!isEr)
            blad.Row(Rij(locatie, stuk, null, null));
        if (blad.Rows > MostRows)
            throw new Refusal(
                "rekenblad-te-groot",
                "Dit zijn meer stukken capaciteit dan op een blad passen. Kies een kleiner gebied."
            );
    }

    private object?[] Rij(Locatie locatie, Capaciteitstuk stuk, DateOnly? van, DateOnly? tot)
    {
        var feit = stuk.Feit;
        return
        [
            locatie.Code.ToString(),
            locatie.Naam,
            locatie.Gemeente.ToString(),
            model.Gemeente(locatie),
            CijferWoorden.Woord(feit.Taak),
            feit.Deel,
            feit.Soort,
            Soortenbestand.Soorten.TeltMee(feit) ? TeltAls(feit.Taak, stuk.Zekerheid) : null,
            feit.Plekken,
            feit.Amv,
            van,
            tot,
            CijferWoorden.Woord(stuk.Zekerheid),
            feit.Seizoen?.ToString(),
            stuk.Entry.Nummer,
            stuk.Entry.Bron?.Code,
        ];
    }
}
