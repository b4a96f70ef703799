using Planhat.Packages.Tests.Feed;

namespace Planhat.Packages.Tests.Templates;

/// <summary>A folder made by <c>dotnet new planhat-mcp-server -n Acme.Desk</c> and built as continuous integration would.</summary>
/// <remarks>With <c>UPDATE_SNAPSHOTS=1</c> the template gets the lock that its definitions have now.</remarks>
public sealed class ServerFolder(PackageFeed feed) : IAsyncLifetime
{
    private const string LockName = "planhat.tools.lock.json";

    private readonly string _parent = Directory.CreateDirectory(feed.PathOf($"server-{Guid.NewGuid():n}")).FullName;

    /// <summary>The folder of the solution.</summary>
    public string Root => Path.Combine(_parent, "Acme.Desk");

    /// <summary>The command line of the built server, on its emulator.</summary>
    public IReadOnlyList<string> CommandLine => ["dotnet", Path.Combine(Host, "bin", "Debug", "net10.0", "Acme.Desk.dll"), "--emulator"];

    internal string Host => Path.Combine(Root, "Acme.Desk");

    internal string Definition => Path.Combine(Host, "Definitions", "license.planhat.yaml");

    /// <summary>The build of the folder as it was made.</summary>
    internal CommandResult FirstBuild { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        (await feed.NewAsync(_parent, "planhat-mcp-server", "-n", "Acme.Desk")).EnsureSuccess();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            (await feed.BuildAsync(Root, arguments: "-p:AcceptToolChanges=true")).EnsureSuccess();
            File.Copy(
                Path.Combine(Host, LockName), Repository.PathOf("samples", "templates", "planhat-mcp-server", "Company.Planhat-Server", LockName), overwrite: true);
        }

        FirstBuild = await feed.BuildAsync(Root, onCi: true);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal string Read(string file) => File.ReadAllText(Path.Combine(Host, file));
}
