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
            if (FrequentJson.Is(ref reader, Veld.Taak))
                taak = FrequentJson.Taak(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Soort))
                soort = FrequentJson.Soort(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Gebied))
                gebied = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Peildatum))
                peildatum = FrequentJson.Dag(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Aantal))
                aantal = FrequentJson.Aantal(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Ongeveer))
                ongeveer = reader.GetBoolean();
            else
                reader.Skip();
        }
        return new(taak, FrequentJson.Present(soort), FrequentJson.Present(gebied), peildatum, aantal, ongeveer);
    }

    public static void Write(Utf8JsonWriter writer, RealisatieGemeld value)
    {
        writer.WriteStartObject();
        FrequentJson.Write(writer, value.Taak);
        FrequentJson.WriteSoort(writer, value.Soort);
        FrequentJson.Write(writer, Veld.Gebied, value.Gebied);
        FrequentJson.Write(writer, value.Peildatum);
        FrequentJson.Write(writer, Veld.Aantal, value.Aantal);
        writer.WriteBoolean(Veld.Ongeveer, value.Ongeveer);
        writer.WriteEndObject();
    }
}
