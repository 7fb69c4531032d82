namespace Regietafel.Benchmarks.Metingen;

/// <summary>The results as the page docs/prestaties.md.</summary>
internal static class Report
{
    private const string Head = "| | ours | peer | ratio | required | |\n|---|--:|--:|--:|--:|---|";

    public static string Row(Result r) =>
        $"| {r.What} | {r.Ours} | {r.Peer} | {r.Ratio} | {r.Required} | {Verdict(r.Met)} |";

    private static string Verdict(bool? met) =>
        met switch
        {
            true => "met",
            false => "**not met**",
            null => "",
        };
}
