using System.CommandLine;
using Planhat.ToolGen.Cli.Loading;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary>The flags that say which definitions a command works on.</summary>
internal sealed class DefinitionOptions
{
    public Option<string[]> Definitions { get; } = new("--definitions", "-d")
    {
        Description = "Folder with definition files, searched with its subfolders (without bin, obj, node_modules and hidden ones), or one "
            + "file; may be repeated. Default: the current folder.",
        HelpName = "DIR|FILE",
    };

    public Option<string[]> Reference { get; } = new("--reference", "-r")
    {
        Description = "Folder or file that another library compiled, such as the shipped definitions of a host: it feeds names and types, "
            + "and its tools are not among those looked at; may be repeated. Default: what the restored packages of the project bring.",
        HelpName = "DIR|FILE",
    };

    /// <summary>Adds the flags to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Definitions);
        command.Options.Add(Reference);
    }

    /// <summary>Reads and checks the files.</summary>
    /// <exception cref="UsageException">There are none, or one cannot be read.</exception>
    public DefinitionSet Load(ParseResult parsed, CancellationToken ct) => Load(parsed, warningsAsErrors: false, ct);

    /// <summary>Reads and checks the files.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="warningsAsErrors">Whether warnings count as errors, as in builds with <c>TreatWarningsAsErrors</c>.</param>
    /// <param name="ct">Ends the work early.</param>
    /// <exception cref="UsageException">There are none, or one cannot be read.</exception>
    public DefinitionSet Load(ParseResult parsed, bool warningsAsErrors, CancellationToken ct)
    {
        string[] own = parsed.GetValue(Definitions) is { Length: > 0 } named ? named : [Environment.CurrentDirectory];
        IReadOnlyList<DefinitionSource> sources = DefinitionSources.Find(own, parsed.GetValue(Reference) ?? []);
        return DefinitionSet.Load(sources, Severities.Beside(sources, warningsAsErrors), ct);
    }
}
