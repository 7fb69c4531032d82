namespace Regietafel.Toezicht;

/// <summary>What of the half-years a proposal rests on.</summary>
internal static class Beoordeling
{
    /// <summary>The half-year that is measured to its end, against what was housed in those after it; null when it is not.</summary>
    public static Tekortstand? Tekort(HalfjaarToezicht? gesloten, IReadOnlyList<HalfjaarToezicht> later)
    {
        if (gesloten is not { Stand.Eindsaldo.Aantal: { } eindsaldo, Toetstekort.Aantal: { } toetstekort })
            return null;
        return new(
            gesloten.Halfjaar,
            eindsaldo,
            gesloten.Ontheffing.Aantal,
            gesloten.Verschoond.Aantal,
            gesloten.Verklaard.Aantal,
            toetstekort,
            later.Sum(h => h.Stand.Gehuisvest.Totaal.Aantal ?? 0),
            later.Max(h => h.Stand.Gehuisvest.Nieuwste),
            later.Count > 0 && later[0].Stand.Beginsaldo.Aantal is { } opening && opening != eindsaldo ? opening : null
        );
    }

    /// <summary>Where a half-year heads, from its check date on.</summary>
    public static Verwachting? Verwacht(HalfjaarToezicht half, DateOnly peildatum)
    {
        if (
            half is not { Tempo: { } tempo, VerwachtEindsaldo.Aantal: { } eindsaldo, Stand.Maandnorm: { } norm }
            || peildatum < Toetsdatum.Van(half.Halfjaar)
        )
            return null;
        var ontheffing = half.Ontheffing.Aantal ?? 0;
        var haalbaar = half.Koppelingen.Aantal is { } gekoppeld
            ? Math.Max(gekoppeld, tempo.VerwachtGehuisvest)
            : int.MaxValue;
        var verklaard = Math.Max(0L, (long)half.Stand.Gecorrigeerd.Aantal!.Value - ontheffing - haalbaar);
        return new(tempo, norm, eindsaldo - ontheffing, (int)verklaard);
    }
}
