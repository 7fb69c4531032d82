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
            if (FrequentJson.Is(ref reader, "taak"u8))
                taak = FrequentJson.Taak(ref reader);
            else if (FrequentJson.Is(ref reader, "van"u8))
                van = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, "naar"u8))
                naar = FrequentJson.Gebied(ref reader);
            else if (FrequentJson.Is(ref reader, "per"u8))
                per = FrequentJson.Termijn(ref reader);
            else if (FrequentJson.Is(ref reader, "aantal"u8))
                aantal = reader.GetInt32();
            else if (FrequentJson.Is(ref reader, "amv"u8))
                amv = FrequentJson.Aantal(ref reader);
            else if (FrequentJson.Is(ref reader, "status"u8))
                status = FrequentJson.Standing(ref reader);
            else if (FrequentJson.Is(ref reader, "verdeling"u8))
                verdeling = reader.GetString();
            else
                reader.Skip();
        }
        return new(taak, FrequentJson.Present(van), FrequentJson.Present(naar), per, aantal, amv, status, verdeling);
    }

    public static void Write(JsonBuffer to, OpgaveVerdeeld value)
    {
        to.Raw("{\"taak\":"u8);
        to.Word(WoordJson<Taak>.Van(value.Taak));
        to.Raw(",\"van\":"u8);
        to.Word(value.Van.Json);
        to.Raw(",\"naar\":"u8);
        to.Word(value.Naar.Json);
        to.Raw(",\"per\":"u8);
        if (value.Per.IsHalfjaar)
            to.Word(JsonBuffer.Escape(value.Per.ToString()));
        else
            to.Day(value.Per.Begin);
        to.Raw(",\"aantal\":"u8);
        to.Number(value.Aantal);
        if (value.Amv is { } amv)
        {
            to.Raw(",\"amv\":"u8);
            to.Number(amv);
        }
        to.Raw(",\"status\":"u8);
        to.Word(WoordJson<Standing>.Van(value.Status));
        if (value.Verdeling is { } verdeling)
        {
            to.Raw(",\"verdeling\":"u8);
            to.Word(JsonBuffer.Escape(verdeling));
        }
        to.Raw("}"u8);
    }
}
