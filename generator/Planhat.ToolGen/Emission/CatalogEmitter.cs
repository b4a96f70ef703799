using Microsoft.CodeAnalysis.Text;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the catalog of a compilation's tools.</summary>
internal static class CatalogEmitter
{
    /// <summary>The emitted class.</summary>
    public const string ClassName = "PlanhatTools";

    public static SourceText Emit(CatalogModel catalog, string targetNamespace)
    {
        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary("The tools compiled into this assembly.");
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public static class {ClassName}"))
        {
            writer.Summary("All tools, in ordinal order of name.");
            writer.Line($"public static {RuntimeTypes.Tools}ToolCatalog Catalog {{ get; }} = new(");
            using (writer.Indented())
            {
                writer.Line($"global::{catalog.ApiNamespace ?? targetNamespace}.{ApiEmitter.ClassName}.Description,");
                writer.Line("[");
                using (writer.Indented())
                {
                    foreach (CatalogEntry tool in catalog.Tools)
                    {
                        writer.Line($"new {tool.ClassName}(),");
                    }
                }

                writer.Line("]);");
            }
        }

        return writer.ToSourceText();
    }
}
