using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Signalen;

/// <summary>How many places there are on a day: certain; with what was decided; with what is only intended.</summary>
internal readonly record struct Dekking(int Zeker, int Hard, int Alle)
{
    public Dekking Met(int plekken, Zekerheid zekerheid) =>
        new(
            Zeker + (zekerheid == Zekerheid.Zeker ? plekken : 0),
            Hard + (zekerheid <= Zekerheid.Hard ? plekken : 0),
            Alle + plekken
        );
}

/// <summary>What was computed of one municipality: its own warnings, and what a larger area needs of it. It changes only when an entry names it.</summary>
internal sealed class Gemeenteblok(Gebied gemeente)
{
    private readonly List<Capaciteitstuk>[] _stukken = [.. Taak.Alle.Select(_ => new List<Capaciteitstuk>())];

    public Gebied Gemeente { get; } = gemeente;

    public List<Signaal> Signalen { get; } = [];

    public List<Locatieblik> Locaties { get; } = [];

    /// <summary>In how many of the tasks it has there is a report that is not too old, of how many.</summary>
    public (int Vers, int Taken) Compleet { get; set; }

    public List<Capaciteitstuk> Stukken(Taak taak) => _stukken[(int)taak];

    public static Gemeenteblok Lees(Blik blik, Gebied gemeente)
    {
        var blok = new Gemeenteblok(gemeente);
        var vers = blik.Drempel(gemeente.Code, Signaalregel.CijfersVerouderd);
        foreach (var locatie in blik.Locaties.In(gemeente.Code))
        {
            var bij = Locatieblik.Van(blik, locatie, vers);
            blok.Add(bij);
            Locatieregels.EindeZonderVervolg(blik, bij, blok.Signalen);
            Locatieregels.StapTeLaat(blik, bij, blok.Signalen);
            Bezettingsregels.BovenBruikbaar(blik, bij, blok.Signalen);
            Bezettingsregels.PlekkenOnbenut(blik, bij, blok.Signalen);
            Bezettingsregels.GrensInZicht(blik, bij, blok.Signalen);
            Noodregels.NietVoorWieWacht(blik, bij, blok.Signalen);
        }
        Gemeenteregels.CijfersVerouderd(blik, gemeente, blok.Signalen);
        Gemeenteregels.TempoTeLaag(blik, gemeente, blok.Signalen);
        blok.Compleet = Gemeenteregels.Compleet(blik, gemeente);
        return blok;
    }

    private void Add(Locatieblik bij)
    {
        Locaties.Add(bij);
        foreach (var stuk in bij.Stukken)
        {
            if (stuk.Telt)
                _stukken[(int)stuk.Stuk.Feit.Taak].Add(stuk.Stuk);
        }
    }
}
