using System.Diagnostics;
using System.IO.Compression;

namespace Planhat.Tools.Tests;

/// <summary>The package of the compiled tools.</summary>
public sealed class PackageTests
{
    [Fact]
    public async Task PackageBringsTheDefinitionsAsReferenceFiles()
    {
        string folder = Directory.CreateTempSubdirectory("planhat-pack-").FullName;
        try
        {
            var start = new ProcessStartInfo(
                "dotnet", ["pack", Repository.PathOf("definitions"), "-c", Repository.Configuration, "-o", folder, "-v", "quiet"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            using Process pack = Process.Start(start)!;
            string output = await pack.StandardOutput.ReadToEndAsync();
            await pack.WaitForExitAsync();
            Assert.True(pack.ExitCode == 0, output);

            using ZipArchive package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder, "*.nupkg")));
            string[] files = [.. package.Entries.Select(static entry => entry.FullName)];
            IEnumerable<string> definitions = Directory
                .EnumerateFiles(Repository.PathOf("definitions"), "*.planhat.yaml")
                .Select(static file => $"definitions/{Path.GetFileName(file)}");
            Assert.All(definitions, file => Assert.Contains(file, files));
            Assert.Contains("build/Planhat.Tools.props", files);
            Assert.Contains("lib/net10.0/Planhat.Tools.dll", files);
            Assert.Contains("lib/net9.0/Planhat.Tools.dll", files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
