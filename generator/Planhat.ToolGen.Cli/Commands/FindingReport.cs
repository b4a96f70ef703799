using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Cli.Loading;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Cli.Commands;

/// <summary>Tells the errors in definitions to those who asked for something else.</summary>
internal static class FindingReport
{
    private static readonly string[] SpeakOfLibraries = [DiagnosticDescriptors.MissingApi.Id, DiagnosticDescriptors.UnknownExtendedModel.Id];

    /// <summary>Writes the errors and gives the exit code that follows from them.</summary>
    public static int WriteErrors(DefinitionSet definitions, TextWriter error)
    {
        foreach (Diagnostic finding in definitions.Findings.Where(static finding => finding.Severity == DiagnosticSeverity.Error))
        {
            error.WriteLine(FindingText.Line(finding));
        }

        WriteHint(definitions, error);
        return definitions.HasErrors ? ExitCode.Failed : ExitCode.Success;
    }

    /// <summary>Names the flag that is probably missing: a build knows from the project which libraries there are.</summary>
    public static void WriteHint(DefinitionSet definitions, TextWriter error)
    {
        if (definitions.ReferenceFiles == 0 && definitions.Findings.Any(static finding => SpeakOfLibraries.Contains(finding.Id, StringComparer.Ordinal)))
        {
            error.WriteLine($"{ToolGenCommand.Name}: if a library such as Planhat.Tools defines what is missing, name its definitions with --reference.");
        }
    }

    /// <summary>Writes the errors and why nothing else follows.</summary>
    /// <returns>The exit code.</returns>
    public static int Refuse(DefinitionSet definitions, string what, TextWriter error)
    {
        foreach (Diagnostic finding in definitions.Findings.Where(static finding => finding.DefaultSeverity == DiagnosticSeverity.Error))
        {
            error.WriteLine(FindingText.Line(finding));
        }

        WriteHint(definitions, error);
        error.WriteLine($"{ToolGenCommand.Name}: while definitions are in error, {what}.");
        return ExitCode.Failed;
    }
}
