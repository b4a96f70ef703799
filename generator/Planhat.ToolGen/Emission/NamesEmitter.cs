using Microsoft.CodeAnalysis.Text;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the tools' names as constants.</summary>
internal static class NamesEmitter
{
    /// <summary>The emitted class.</summary>
    public const string ClassName = "PlanhatToolNames";

    public static SourceText Emit(CatalogModel catalog, string targetNamespace)
    {
        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary("The names of the tools compiled into this assembly.");
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public static class {ClassName}"))
        {
            for (int index = 0; index < catalog.Tools.Count; index++)
            {
                CatalogEntry tool = catalog.Tools[index];
                if (index > 0)
                {
                    writer.Line();
                }

                writer.Summary(tool.Title);
                writer.Line($"public const string {Identifier.Pascal(tool.Name)} = {Literal.Of(tool.Name)};");
            }
        }

        return writer.ToSourceText();
    }
}
