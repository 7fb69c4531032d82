namespace Regietafel.Browser;

/// <summary>The browser of this machine: <c>REGIETAFEL_CHROMIUM</c>, which script/test sets, or the first one on the path.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string Find() =>
        Environment.GetEnvironmentVariable("REGIETAFEL_CHROMIUM") is { Length: > 0 } told
            ? told
            : (
                from name in Names
                from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                let path = Path.Combine(folder, name)
                where File.Exists(path)
                select path
            ).FirstOrDefault()
                ?? throw new InvalidOperationException("There is no Chromium here; script/bootstrap test installs it.");
}
