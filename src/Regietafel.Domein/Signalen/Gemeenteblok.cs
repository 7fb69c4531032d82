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

/// <summary>A piece of capacity that counts for the opgave of a task, with the location around it.</summary>
internal readonly record struct Telstuk(Capaciteitstuk Stuk, Locatieblik Bij, int Bruikbaar);

/// <summary>What was computed of one municipality: its own warnings, and what a larger area needs of it. It changes only when an entry names it.</summary>
internal sealed class Gemeenteblok(Gebied gemeente)
{
    private readonly List<Telstuk>[] _stukken = [.. Enum.GetValues<Taak>().Select(_ => new List<Telstuk>())];

    public Gebied Gemeente { get; } = gemeente;

    public List<Signaal> Signalen { get; } = [];

    public List<Locatieblik> Locaties { get; } = [];

    /// <summary>In how many of the tasks it has there is a report that is not too old, of how many.</summary>
    public (int Vers, int Taken) Compleet { get; set; }

    public IReadOnlyList<Telstuk> Stukken(Taak taak) => _stukken[(int)taak];

    public static Gemeenteblok Lees(Blik blik, Gebied gemeente)
    {
        var blok = new Gemeenteblok(gemeente);
        var vers = blik.Drempel(gemeente.Code, Signaalregel.CijfersVerouderd);
        foreach (var locatie in blik.Locaties.In(gemeente.Code))
        {
            var bezetting = blik.Bezetting.Laatste(locatie.Code);
            var bij = new Locatieblik(locatie, bezetting?.Gemeten.AddDays(vers) >= blik.Peildatum ? bezetting : null);
            blok.Add(blik, bij);
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

    private void Add(Blik blik, Locatieblik bij)
    {
        Locaties.Add(bij);
        foreach (var stuk in bij.Locatie.Stukken)
        {
            if (Locatieblik.Telt(stuk, blik.Soorten))
                _stukken[(int)stuk.Feit.Taak]
                    .Add(
                        new(
                            stuk,
                            bij,
                            blik.Soorten.Zoek(stuk.Feit.Taak, stuk.Feit.Soort)!.BruikbaarVan(stuk.Feit.Plekken)
                        )
                    );
        }
    }
}
