using System.CommandLine;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import;

/// <summary><c>import</c>: a Postman collection or an OpenAPI description becomes definition files.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "Postman collection (2.0, 2.1) or OpenAPI description (3.0, 3.1, or Swagger 2.0), in JSON or YAML." };
        Option<string> folder = new("--output", "-o") { Description = "Folder for the definition files.", HelpName = "DIR", Required = true };
        Option<bool> force = new("--force") { Description = "Replace files that exist." };
        Option<string> prefix = new("--prefix") { Description = "Word in the tool names that says whose tools they are.", HelpName = "WORD", DefaultValueFactory = static _ => "planhat" };
        Option<string?> only = new("--only") { Description = "Import these paths only, such as '/licenses/**'; * is any part of a segment, ** anything.", HelpName = "GLOB" };
        Option<string> format = new("--format") { Description = "What the file is, when it does not tell.", HelpName = "auto|postman|openapi", DefaultValueFactory = static _ => "auto" };
        Option<string[]> references = new("--reference", "-r") { Description = "Definition file, or folder of them, of a library that the definitions are used with; may be given several times.", HelpName = "DIR|FILE" };
        format.AcceptOnlyFromAmong("auto", "postman", "openapi");
        var command = new Command(
            "import",
            "Write definition files from a Postman collection or an OpenAPI description. Endpoints are hidden until reviewed. Exit code 1 when nothing was written or the generator finds errors, 2 when the file cannot be read.")
        {
            file, folder, force, prefix, only, format, references,
        };
        command.SetAction((parsed, ct) =>
        {
            var settings = new ImportSettings(parsed.GetValue(file)!, parsed.GetValue(folder)!)
            {
                Force = parsed.GetValue(force),
                Prefix = parsed.GetValue(prefix) ?? "",
                Only = parsed.GetValue(only),
                Format = parsed.GetValue(format) switch { "postman" => SourceFormat.Postman, "openapi" => SourceFormat.OpenApi, _ => SourceFormat.Auto },
                References = parsed.GetValue(references) ?? [],
            };
            return Task.FromResult(new ImportRun(settings, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).Execute(ct));
        });
        return command;
    }
}
