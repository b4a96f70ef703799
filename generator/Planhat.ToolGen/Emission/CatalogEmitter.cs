using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

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
            writer.Summary(catalog.HasChanges
                ? "All tools, in ordinal order of name, to be laid over those of the library by its catalog's With."
                : "All tools, in ordinal order of name.");
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

                writer.Line(catalog.HasChanges ? "]," : "]);");
                if (catalog.HasChanges)
                {
                    EmitChanges(writer, catalog);
                }
            }
        }

        return writer.ToSourceText();
    }

    private static void EmitChanges(SourceWriter writer, CatalogModel catalog)
    {
        using (writer.Braces($"new {RuntimeTypes.Tools}CatalogChanges", end: ");"))
        {
            EmitNames(writer, "Replaced =", catalog.Replaced);
            EmitNames(writer, "Hidden =", catalog.Changes.Hidden);
            if (catalog.Changes.Instructions.Length > 0)
            {
                writer.Text("Instructions =", catalog.Changes.Instructions, ",");
            }

            EmitTexts(writer, "Tags", catalog.Changes.Tags);
            EmitTexts(writer, "Presets", catalog.Changes.Presets);
        }
    }

    private static void EmitNames(SourceWriter writer, string member, EquatableArray<string> names)
    {
        if (names.Count > 0)
        {
            writer.Strings(member, names, ",");
        }
    }

    private static void EmitTexts(SourceWriter writer, string member, EquatableArray<NamedTextModel> texts)
    {
        if (texts.Count > 0)
        {
            NamedTextsEmitter.Emit(writer, member, texts);
        }
    }
}
