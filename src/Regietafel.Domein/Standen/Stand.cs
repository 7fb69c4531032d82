using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// Every figure of every area at one peilmoment, computed when asked and kept. A pure function of the book and the peilmoment; one stand is for one
/// thread, make one a request: it costs nothing until asked.
/// </summary>
public sealed class Stand
{
    private readonly Tijdvak _vak;
    private readonly OpgavenAt _opgaven;
    private readonly RealisatiesAt _realisaties;
    private readonly PlanningAt _planning;
    private readonly SaldiAt _saldi;

    private Stand(Book book, Peilmoment peilmoment)
    {
        (Book, Peilmoment, _vak) = (book, peilmoment, Tijdvakken.Van(book, peilmoment));
        _opgaven = new(book, _vak);
        _realisaties = new(book, _vak);
        _planning = new(book, _vak, _opgaven, _realisaties);
        _saldi = new(book, _vak, _opgaven, _realisaties);
    }

    public Book Book { get; }

    public Peilmoment Peilmoment { get; }

    public Indeling Indeling => _vak.Indeling;

    public static Stand At(Book book, Peilmoment peilmoment) => new(book, peilmoment);

    /// <summary>One task of one area. An area that does not exist then has nothing registered; ask <see cref="Indeling"/> first.</summary>
    public TaakStand this[GebiedCode code, Taak taak]
    {
        get
        {
            if (Book.Dossier(code) is not { } gebied)
                return new(code, taak, null, null, RealisatieStand.Leeg, default, default, null, null, null, 0, 0);
            return _vak.Taak(gebied, taak, this, static (s, g, t) => s.Reken(g, t));
        }
    }

    private TaakStand Reken(Dossier gebied, Taak taak) =>
        taak == Taak.Statushouders ? Stroom(gebied) : Voorraad(gebied, taak);

    /// <summary>The opgave for one term, whether in force or not; null when nothing is registered.</summary>
    public OpgaveStand? Opgave(GebiedCode code, Taak taak, Termijn per) =>
        Book.Dossier(code) is { } gebied ? _opgaven.Per(gebied, taak, per) : null;

    /// <summary>The opgave that counts on the peildatum: in force, or where none is yet the first coming one.</summary>
    public OpgaveStand? Opgave(GebiedCode code, Taak taak) =>
        Book.Dossier(code) is not { } gebied ? null
        // Of an area with parts the whole task is kept, and this is a part of it.
        : taak == Taak.Statushouders || Indeling.IsEnkel(gebied) ? _opgaven.Geldend(gebied, taak, Peilmoment.Peildatum)
        : this[code, taak].Opgave;

    /// <summary>The same without the rest of the task, for who asks it of many days.</summary>
    internal OpgaveStand? Geldend(GebiedCode code, Taak taak) =>
        Book.Dossier(code) is { } gebied ? _opgaven.Geldend(gebied, taak, Peilmoment.Peildatum) : null;

    /// <summary>What is realised of a stock, without the rest of the task.</summary>
    public RealisatieStand Realisatie(GebiedCode code, Taak taak) =>
        Book.Dossier(code) is { } gebied ? _realisaties.Op(gebied, taak) : RealisatieStand.Leeg;

    /// <summary>The municipalities that lie in an area, each with its stock; in order of name.</summary>
    public IReadOnlyList<GemeenteStand> Gemeenten(GebiedCode geheel, Taak taak) =>
        Book.Dossier(geheel) is { } gebied
            ? _vak.Gemeenten(gebied, taak, this, static (s, g, t) => s.Gemeenten(g, t))
            : [];

    private IReadOnlyList<GemeenteStand> Gemeenten(Dossier geheel, Taak taak) =>
        [
            .. Indeling
                .Delen(geheel.Code, Niveau.Gemeente)
                .Select(g => new GemeenteStand(
                    Indeling.Find(g)!,
                    Opgave(g, taak)?.Aantal ?? default,
                    Realisatie(g, taak).Totaal
                )),
        ];

    /// <summary>The terms for which the area has had an opgave, in order.</summary>
    public IReadOnlyList<Termijn> Termijnen(GebiedCode code, Taak taak) =>
        Book.Dossier(code) is { } gebied ? [.. _opgaven.Termijnen(gebied, taak)] : [];

    /// <summary>The taakstelling of one half-year; null when the book has nothing about it.</summary>
    public HalfjaarStand? Halfjaar(GebiedCode code, Halfjaar halfjaar) =>
        Book.Dossier(code) is { } gebied ? _saldi.Find(gebied, halfjaar) : null;

    /// <summary>The figure with its rule and its lines; null when the name makes no sense for that area and task.</summary>
    public Herkomst? Herkomst(CijferNaam naam) =>
        Book.Dossier(naam.Gebied) is { } gebied
            ? new HerkomstAt(this, _opgaven, _realisaties, _planning, _saldi).Van(naam, gebied)
            : null;

    /// <summary>What the parts have not been given of the whole's opgave for a term. Parts without opgave have been given nothing.</summary>
    public Cijfer Onverdeeld(GebiedCode code, Taak taak, Termijn per, IEnumerable<GebiedCode> delen)
    {
        if (Opgave(code, taak, per) is not { } geheel)
            return default;
        var verdeeld = Cijfer.Som(delen.Select(d => Opgave(d, taak, per)?.Aantal ?? new Cijfer(0)));
        return verdeeld.Delen == 0 ? default : geheel.Aantal - (verdeeld with { Delen = 0, Ontbreekt = 0 });
    }

    /// <summary>The time of registration of the last entry about the area or anything in it.</summary>
    public Tijdstip? LaatsteRegistratie(GebiedCode code) =>
        Book.Dossier(code) is { } gebied && _vak.LaatsteNummer(gebied) is var nummer and > 0
            ? Book[nummer].Geregistreerd
            : null;

    private TaakStand Voorraad(Dossier gebied, Taak taak)
    {
        var opgave = _opgaven.Geldend(gebied, taak, Peilmoment.Peildatum);
        var komend = opgave is { IsKomend: false } ? _opgaven.Komend(gebied, taak, Peilmoment.Peildatum) : null;
        var realisatie = _realisaties.Op(gebied, taak);
        var (metMeting, gemeenten) = Compleetheid(gebied, taak, realisatie);
        return new(
            gebied.Code,
            taak,
            opgave,
            komend,
            realisatie,
            opgave is null ? default : realisatie.Totaal - opgave.Aantal,
            Onverdeeld(gebied, taak, opgave),
            _planning.Eerste(gebied, taak, realisatie.Nieuwste),
            null,
            null,
            metMeting,
            gemeenten
        );
    }

    private TaakStand Stroom(Dossier gebied)
    {
        var nu = Tijd.Halfjaar.Van(Peilmoment.Peildatum);
        var huidig = _saldi.Find(gebied, nu);
        var vorig = nu.Vorig is { } v ? _saldi.Find(gebied, v) : null;
        var opgave = huidig?.Taakstelling;
        var (metMeting, gemeenten) = Compleetheid(
            gebied,
            Taak.Statushouders,
            _realisaties.Op(gebied, Taak.Statushouders)
        );
        return new(
            gebied.Code,
            Taak.Statushouders,
            opgave,
            _opgaven.Komend(gebied, Taak.Statushouders, nu.Begin),
            huidig?.Gehuisvest ?? RealisatieStand.Leeg,
            default,
            Onverdeeld(gebied, Taak.Statushouders, opgave),
            null,
            huidig,
            vorig,
            metMeting,
            gemeenten
        );
    }

    private Cijfer Onverdeeld(Dossier gebied, Taak taak, OpgaveStand? opgave) =>
        opgave is null || gebied.Code.Niveau == Niveau.Gemeente
            ? default
            : Onverdeeld(gebied.Code, taak, opgave.Per, Opdeling.Van(Indeling, gebied.Code, taak));

    private (int MetMeting, int Gemeenten) Compleetheid(Dossier gebied, Taak taak, RealisatieStand eigen)
    {
        if (gebied.Code.Niveau == Niveau.Gemeente)
            return (eigen.Totaal.IsGeregistreerd ? 1 : 0, 1);
        var gemeenten = Indeling.Delen(gebied.Code, Niveau.Gemeente);
        return (gemeenten.Count(g => _realisaties.Op(Book.Dossier(g)!, taak).Totaal.IsGeregistreerd), gemeenten.Count);
    }
}
