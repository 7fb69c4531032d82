using System.Security.Cryptography;

namespace Regietafel.Import;

/// <summary>
/// Uploaded files between the preview of an import and its confirmation, so that what is booked is byte for byte what was shown. In a folder of
/// this server's own, named by their content; the oldest give way.
/// </summary>
public sealed class Uploads : IDisposable
{
    private const int Most = 6;

    private readonly Lock _lock = new();
    private readonly List<(string Id, string[] Namen)> _kept = [];
    private DirectoryInfo? _folder;

    public async Task<string> Keep(IFormFileCollection files, CancellationToken cancel)
    {
        lock (_lock)
            _folder ??= Directory.CreateTempSubdirectory("regietafel-import-");
        var arriving = _folder.CreateSubdirectory(Path.GetRandomFileName());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < files.Count; i++)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"\n{files[i].FileName}\n{files[i].Length}\n"));
            await using var source = files[i].OpenReadStream();
            await using var target = File.Create(Path.Combine(arriving.FullName, $"{i}"));
            var buffer = new byte[81920];
            for (int read; (read = await source.ReadAsync(buffer, cancel)) > 0; )
            {
                hash.AppendData(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }
        return Settle(
            Convert.ToHexStringLower(hash.GetHashAndReset()),
            arriving,
            [.. files.Select(f => Path.GetFileName(f.FileName))]
        );
    }

    /// <summary>The files of an upload; null when it had to give way.</summary>
    public IReadOnlyList<ImportFile>? Open(string? id)
    {
        lock (_lock)
        {
            if (_kept.FirstOrDefault(u => u.Id == id) is not { Id: { } known, Namen: var namen })
                return null;
            return
            [
                .. namen.Select((naam, i) => new ImportFile(naam, File.OpenRead(Path.Combine(PathOf(known), $"{i}")))),
            ];
        }
    }

    public void Dispose() => _folder?.Delete(recursive: true);

    private string Settle(string id, DirectoryInfo arrived, string[] namen)
    {
        lock (_lock)
        {
            if (_kept.Exists(u => u.Id == id))
            {
                arrived.Delete(recursive: true);
                return id;
            }
            arrived.MoveTo(PathOf(id));
            _kept.Add((id, namen));
            for (; _kept.Count > Most; _kept.RemoveAt(0))
                Directory.Delete(PathOf(_kept[0].Id), recursive: true);
            return id;
        }
    }

    private string PathOf(string id) => Path.Combine(_folder!.FullName, id);
}
