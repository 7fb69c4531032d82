using Regietafel.Gebieden;

namespace Regietafel.Signalen;

/// <summary>The rule that asks the outlook.</summary>
internal static class Kansregels
{
    /// <summary>The threshold is the smallest chance, in hundredths. An opgave that the plans leave uncovered is said already.</summary>
    public static void KansTeKlein(Blik blik, Gebied gebied, List<Signaal> signalen)
    {
        if (blik.Kansen is not { } kansen)
            return;
        var horizon = blik.Peildatum.AddDays(blik.Drempel(gebied.Code, Signaalregel.OpgaveOngedekt));
        var drempel = blik.Drempel(gebied.Code, Signaalregel.KansTeKlein);
        foreach (var taak in Gebiedsregels.Taken(gebied))
        {
            foreach (var termijn in blik.Stand.Termijnen(gebied.Code, taak).ToList())
            {
                if (termijn.Begin <= blik.Peildatum || termijn.Begin > horizon)
                    continue;
                if (signalen.Exists(s => s.Over == Gebiedsregels.Over(gebied, taak, termijn)))
                    continue;
                if (kansen(gebied.Code, taak, termijn.Begin) is not { } kans || kans.Procent >= drempel)
                    continue;
                signalen.Add(
                    Gebiedsregels.Signaal(
                        blik,
                        gebied,
                        taak,
                        termijn,
                        Ernst.Aandacht,
                        $"De kans dat {gebied.Naam} op {termijn.Begin:d MMMM yyyy} genoeg plaatsen heeft voor {Woorden.Taak(taak)} is {kans.Procent:N0} % ({kans.Trekkingen:N0} trekkingen)",
                        termijn.Begin.AddDays(-blik.Dagen(Signaalregel.OpgaveOngedekt)),
                        [new("kans in procenten", new(kans.Procent))],
                        [],
                        Signaalregel.KansTeKlein
                    )
                );
            }
        }
    }
}
