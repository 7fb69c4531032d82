using System.Text.Json;
using Regietafel.Gebieden;
using Regietafel.Opgaven;

namespace Regietafel.Ledger;

/// <inheritdoc cref="FrequentJson"/>
internal static class RealisatieGemeldJson
{
    public static RealisatieGemeld Read(ref Utf8JsonReader reader)
    {
        var (taak, soort, gebied, peildatum) = (default(Taak), (string?)null, (GebiedCode?)null, default(DateOnly));
        var (aantal, ongeveer) = ((int?)null, false);
        while (FrequentJson.Next(ref reader))
        {
            if (FrequentJson.Is(ref reader, "taak"u8))
                taak = FrequentJson.Taak(ref reader);
            else if (FrequentJson.Is(ref reader, "soort"u8))
                soort = FrequentJson.Soort(ref reader);
            else if (FrequentJson.Is(ref reader, "gebied"u8))
                gebied = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, "peildatum"u8))
                peildatum = FrequentJson.Dag(ref reader);
            else if (FrequentJson.Is(ref reader, "aantal"u8))
                aantal = FrequentJson.Aantal(ref reader);
            else if (FrequentJson.Is(ref reader, "ongeveer"u8))
                ongeveer = reader.GetBoolean();
            else
                reader.Skip();
        }
        return new(taak, FrequentJson.Present(soort), FrequentJson.Present(gebied), peildatum, aantal, ongeveer);
    }

    public static void Write(JsonBuffer to, RealisatieGemeld value)
    {
        to.Raw("{\"taak\":"u8);
        to.Word(WoordJson<Taak>.Van(value.Taak));
        to.Raw(",\"soort\":"u8);
        FrequentJson.WriteSoort(to, value.Soort);
        to.Raw(",\"gebied\":"u8);
        to.Word(value.Gebied.Json);
        to.Raw(",\"peildatum\":"u8);
        to.Day(value.Peildatum);
        if (value.Aantal is { } aantal)
        {
            to.Raw(",\"aantal\":"u8);
            to.Number(aantal);
        }
        to.Raw(value.Ongeveer ? ",\"ongeveer\":true}"u8 : ",\"ongeveer\":false}"u8);
    }
}
