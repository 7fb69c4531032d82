namespace Regietafel.Benchmarks.Metingen;

/// <summary>The results as the page docs/prestaties.md.</summary>
internal static class Report
{
    private const string Head = "| | ours | peer | ratio | required | |\n|---|--:|--:|--:|--:|---|";

    private const string Intro = """
        # Speed and size

        <!-- Written by script/bench. -->

        Measured by `script/bench` with the published executable (a server as the README starts it) and with the same code in one process, against named peers in the same run: the best
        SQL we know for the same answer, what each engine has for reading a file, its own single-row commits, a bare Kestrel endpoint that writes the same
        bytes, a divisor method that hands out one place at a time, and
        LibreOffice for the workbook that it is done in today. A ratio says more than a time: another machine, or a busy one, slows both. Each figure is the median of several runs, ours and the
        peer's turn by turn after both were warm. The large book is generated from a seed: 342 municipalities in 12 provinces, three tasks, three
        and a half years in which everything is published, corrected and now and then withdrawn.

        What is required and not reached says **not met**.
        """;

    public static string Row(Result r) =>
        $"| {r.What} | {r.Ours} | {r.Peer} | {r.Ratio} | {r.Required} | {Verdict(r.Met)} |";

    public static async Task Write(Workshop workshop, IEnumerable<Result> results) =>
        await File.WriteAllTextAsync(
            Path.Combine(workshop.Root, "docs/prestaties.md"),
            $"{Intro}\n\n{await Machine.Describe(workshop)}\n\n{Head}\n{string.Join('\n', results.Select(Row))}\n"
        );

    private static string Verdict(bool? met) =>
        met switch
        {
            true => "met",
            false => "**not met**",
            null => "",
        };
}
