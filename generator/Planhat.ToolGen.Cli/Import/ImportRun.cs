using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Cli.Commands;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Cli.Import.Inference;
using Planhat.ToolGen.Cli.Import.OpenApi;
using Planhat.ToolGen.Cli.Import.Postman;
using Planhat.ToolGen.Cli.Import.Reading;
using Planhat.ToolGen.Cli.Import.Writing;
using Planhat.ToolGen.Cli.Output;
using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Cli.Import;

/// <summary>One import, from the source to the files and what is said about them.</summary>
internal sealed class ImportRun(ImportSettings settings, TextWriter output, TextWriter error)
{
    /// <summary>Most warnings of one kind on the console; the report has all.</summary>
    private const int MostShown = 10;

    /// <summary>Sources nest; the usual stack would not do for the deepest that are taken.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private readonly ImportLog _log = new();

    private string SourceName => Path.GetFileName(settings.File);

    /// <summary>Runs the import.</summary>
    /// <returns>The process's exit code.</returns>
    public int Execute(CancellationToken cancellationToken)
    {
        int code = ExitCode.Usage;
        var worker = new Thread(() => code = ExecuteGuarded(cancellationToken), StackSize);
        worker.Start();
        worker.Join();
        return code;
    }

    private int ExecuteGuarded(CancellationToken cancellationToken)
    {
        try
        {
            return ExecuteSteps(cancellationToken);
        }
        catch (UsageException fault)
        {
            error.WriteLine($"{ToolGenCommand.Name}: {YamlText.Comment(fault.Message)}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine($"{ToolGenCommand.Name}: cancelled");
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // Whatever the source holds, the command ends with a message.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            error.WriteLine($"{ToolGenCommand.Name}: {settings.File}: this is a mistake of the program, please report it ({fault.GetType().Name}: {YamlText.Comment(fault.Message)})");
            return ExitCode.Usage;
        }
    }

    private int ExecuteSteps(CancellationToken cancellationToken)
    {
        PathGlob? only = settings.Only is null ? null : new PathGlob(settings.Only);
        ImportedApi source = Read();
        DefinitionFolder folder = DefinitionFolder.Open(settings.Output, settings.Force, settings.References);
        cancellationToken.ThrowIfCancellationRequested();
        ImportPlan plan = new Planning(folder, settings.Prefix, only, _log).Plan(source);
        foreach (LeftOutOperation left in plan.LeftOut.Where(static left => left.Kind == LeftOutKind.Unusable))
        {
            _log.Warn(WarningKind.LeftOut, left.Pointer, $"{left.Label} is left out: {left.Reason}");
        }

        cancellationToken.ThrowIfCancellationRequested();
        int written = Write(source, plan, folder);
        ShowWarnings(plan);
        error.WriteLine($"{SourceName} ({source.Format}): {ImportReport.Summary(plan)}; {Plural.Of(_log.Warnings.Count, "warning")}.");
        if (written == 0)
        {
            error.WriteLine(Why(source, plan));
            return ExitCode.Failed;
        }

        return Validate(folder, cancellationToken);
    }

    /// <summary>Why nothing was written, and the way out where there is one.</summary>
    private string Why(ImportedApi source, ImportPlan plan)
    {
        if (plan.Models.Count > 0 || plan.LeftOut.Any(static left => left.Kind == LeftOutKind.Existing))
        {
            return "Nothing was written: there are definitions already; --force replaces the files of an earlier import.";
        }

        return source.Operations.Count + source.LeftOut.Count == 0
            ? "Nothing was written: the source has no paths or requests."
            : plan.LeftOut.All(static left => left.Kind == LeftOutKind.Unwanted)
                ? $"Nothing was written: --only '{settings.Only}' matches none of the paths, such as {YamlText.Comment(source.Operations[0].Path)}."
                : "Nothing was written: no operation is one that tools can call; the warnings above say why.";
    }

    private ImportedApi Read()
    {
        string text = SourceText.Read(settings.File);
        string start = text.AsSpan().TrimStart() is { Length: > 0 } content ? content[..1].ToString() : "";
        JsonNode? root = start is "{" or "[" ? JsonSource.Read(settings.File, text, _log) : YamlSource.Read(settings.File, text, _log);
        if (root is not JsonObject source)
        {
            throw new UsageException($"{settings.File} is neither a Postman collection nor an OpenAPI description.");
        }

        JsonObject collection = source["collection"] as JsonObject ?? source;
        SourceFormat format = settings.Format != SourceFormat.Auto
            ? settings.Format
            : OpenApiSource.Recognises(source) ? SourceFormat.OpenApi : PostmanReader.Recognises(collection) ? SourceFormat.Postman : SourceFormat.Auto;
        return format switch
        {
            SourceFormat.OpenApi => OpenApiSource.Read(source, settings.File, _log),
            SourceFormat.Postman => PostmanReader.Read(source, settings.File, _log),
            _ => throw new UsageException($"{settings.File} is neither a Postman collection nor an OpenAPI description; if it is one, say so with --format."),
        };
    }

    private int Write(ImportedApi source, ImportPlan plan, DefinitionFolder folder)
    {
        int written = 0;
        if (plan.Api is { } api)
        {
            written += Write(folder, ApiDraft.FileName, ApiYaml.Of(api, SourceName), "hosts and paging");
        }

        foreach (ModelDraft model in plan.Models)
        {
            written += Write(folder, model.FileName, ModelYaml.Of(model, SourceName), Plural.Of(model.Endpoints.Count, "endpoint"));
        }

        if (written > 0)
        {
            Write(folder, ImportReport.FileName, ImportReport.Of(SourceName, source.Format, plan, _log.Warnings), "what became of each operation");
        }

        return written;
    }

    private int Write(DefinitionFolder folder, string name, string text, string content)
    {
        if (folder.TryWrite(name, text))
        {
            output.WriteLine($"{Path.Combine(settings.Output, name)}: {content}");
            return 1;
        }

        error.WriteLine($"warning: {Path.Combine(settings.Output, name)} exists and stays as it is; --force replaces it");
        return 0;
    }

    private void ShowWarnings(ImportPlan plan)
    {
        foreach (IGrouping<string, ImportWarning> kind in _log.Warnings.GroupBy(static warning => warning.Kind, StringComparer.Ordinal))
        {
            foreach (ImportWarning warning in kind.Take(MostShown))
            {
                error.WriteLine($"{settings.File}{YamlText.Comment(warning.Pointer)}: warning {warning.Kind}: {YamlText.Comment(warning.Message)}");
            }

            int more = kind.Count() - MostShown;
            if (more > 0)
            {
                string where = plan.Models.Count > 0 ? $"; {ImportReport.FileName} has all" : "";
                error.WriteLine($"{settings.File}: {Plural.Of(more, "more warning")} of the kind {kind.Key}{where}");
            }
        }
    }

    private int Validate(DefinitionFolder folder, CancellationToken cancellationToken)
    {
        IReadOnlyList<DiagnosticInfo> findings = folder.Validate(cancellationToken);
        foreach (DiagnosticInfo finding in findings)
        {
            string severity = finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning";
            (int line, int column) = (finding.Location.Lines.Start.Line + 1, finding.Location.Lines.Start.Character + 1);
            error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.Location.Path}({line},{column}): {severity} {finding.Descriptor.Id}: {finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}"));
        }

        int errors = findings.Count(static finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        error.WriteLine(errors == 0
            ? "The generator accepts all definitions in the folder. Look at each line marked '# review:', then remove 'exposure: hidden'."
            : $"The generator finds {Plural.Of(errors, "error")} in the folder. Errors in files that were just written are a fault of the import; please report them.");
        return errors == 0 ? ExitCode.Success : ExitCode.Failed;
    }
}
