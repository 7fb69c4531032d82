using System.Text.RegularExpressions;

namespace Regietafel.Cli;

/// <summary>Why a file could not be read or written, in Dutch; the platform says it in English.</summary>
internal static partial class FileFault
{
    /// <summary>The number of a full disk (ENOSPC), which the platform gives as it is on Linux and inside an HRESULT on Windows.</summary>
    private const int DiskFull = 28;
    private const int DiskFullOnWindows = 0x70;

    public static string Sentence(Exception fault)
    {
        var path = Quoted().Match(fault.Message) is { Success: true } match ? match.Groups[1].Value : "het bestand";
        return fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"Dat lukt niet: {path} bestaat niet.",
            UnauthorizedAccessException => $"Dat lukt niet: geen toegang tot {path}.",
            { HResult: var number } when (number & 0xFFFF) is DiskFull or DiskFullOnWindows =>
                $"Dat lukt niet: de schijf met {path} is vol.",
            _ => $"Dat lukt niet: {path} kan niet worden gelezen of geschreven.",
        };
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
