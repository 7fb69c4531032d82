using System.Globalization;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>One line of the table: our median and the peer's, their ratio, what is required of it and whether it is met.</summary>
internal sealed record Result(string What, string Ours, string Peer, string Ratio, string Required, bool? Met)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>Times in milliseconds: we must be so many times as fast.</summary>
    public static Result Faster(string what, Sample ours, Sample peer, double times) =>
        new(
            what,
            Milliseconds(ours.Median),
            Milliseconds(peer.Median),
            $"{Number(peer.Median / ours.Median)} × as fast",
            $"≥ {Number(times)} ×",
            peer.Median / ours.Median >= times
        );

    /// <summary>Times in milliseconds beside each other; nothing is required of them.</summary>
    public static Result Against(string what, Sample ours, Sample peer) =>
        new(
            what,
            Milliseconds(ours.Median),
            Milliseconds(peer.Median),
            $"{Number(peer.Median / ours.Median)} × as fast",
            "–",
            null
        );

    /// <summary>A time that must be at most a part of another.</summary>
    public static Result Part(string what, Sample part, Sample whole, double most) =>
        new(
            what,
            Milliseconds(part.Median),
            Milliseconds(whole.Median),
            Number(part.Median / whole.Median),
            $"≤ {Number(most)}",
            part.Median / whole.Median <= most
        );

    /// <summary>Things a second: we must do at least a part of what the peer does.</summary>
    public static Result Rate(string what, string unit, double ours, double peer, double least) =>
        new(
            what,
            $"{ours.ToString("N0", Culture)} {unit}/s",
            $"{peer.ToString("N0", Culture)} {unit}/s",
            Number(ours / peer),
            $"≥ {least.ToString("0.###", Culture)}",
            ours / peer >= least
        );

    /// <summary>A quantity with a limit of its own.</summary>
    public static Result Limit(string what, double ours, double most, string unit) =>
        new(what, $"{Number(ours)} {unit}", "–", "–", $"≤ {Number(most)} {unit}", ours <= most);

    /// <summary>A time with a limit of its own, as a part of that limit; beside it what a peer takes.</summary>
    public static Result Within(string what, Sample ours, double most, Sample? peer = null) =>
        new(
            what,
            Milliseconds(ours.Median),
            peer is null ? "–" : Milliseconds(peer.Median),
            $"{Number(ours.Median / most)} of the limit",
            $"≤ {Milliseconds(most)}",
            ours.Median <= most
        );

    /// <summary>A time, and how much faster it grew than it should.</summary>
    public static Result Growth(string what, Sample ours, double times, double most) =>
        new(what, Milliseconds(ours.Median), "–", Number(times), $"≤ {Number(most)}", times <= most);

    /// <summary>Worth knowing; nothing is required of it.</summary>
    public static Result Note(string what, string ours, string peer = "–") => new(what, ours, peer, "–", "–", null);

    public static string Milliseconds(double milliseconds) => $"{Number(milliseconds)} ms";

    public static string Number(double number) =>
        number.ToString(
            number switch
            {
                >= 100 => "N0",
                >= 10 => "N1",
                >= 0.1 => "0.##",
                _ => "0.###",
            },
            Culture
        );
}
