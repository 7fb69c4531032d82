using System.Text.Json;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <inheritdoc cref="FrequentJson"/>
internal static class OpgaveVerdeeldJson
{
    public static OpgaveVerdeeld Read(ref Utf8JsonReader reader)
    {
        var (taak, van, naar, per) = (default(Taak), (GebiedCode?)null, (GebiedCode?)null, default(Termijn));
        var (aantal, amv, status, verdeling) = (0, (int?)null, default(Standing), (string?)null);
        while (FrequentJson.Next(ref reader))
        {
            if (FrequentJson.Is(ref reader, Veld.Taak))
                taak = FrequentJson.Taak(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Van))
                van = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Naar))
                naar = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Per))
                per = FrequentJson.Termijn(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Aantal))
                aantal = reader.GetInt32();
            else if (FrequentJson.Is(ref reader, Veld.Amv))
                amv = FrequentJson.Aantal(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Status))
                status = FrequentJson.Standing(ref reader);
            else if (FrequentJson.Is(ref reader, Veld.Verdeling))
                verdeling = reader.GetString();
            else
                reader.Skip();
        }
        return new(taak, FrequentJson.Present(van), FrequentJson.Present(naar), per, aantal, amv, status, verdeling);
    }

    public static void Write(Utf8JsonWriter writer, OpgaveVerdeeld value)
    {
        writer.WriteStartObject();
        FrequentJson.Write(writer, value.Taak);
        FrequentJson.Write(writer, Veld.Van, value.Van);
        FrequentJson.Write(writer, Veld.Naar, value.Naar);
        FrequentJson.Write(writer, value.Per);
        FrequentJson.Write(writer, Veld.Aantal, value.Aantal);
        FrequentJson.Write(writer, Veld.Amv, value.Amv);
        FrequentJson.Write(writer, value.Status);
        FrequentJson.Write(writer, Veld.Verdeling, value.Verdeling);
        writer.WriteEndObject();
    }
}
