using Microsoft.OpenApi;
using Planhat.ToolGen.Cli.Import.Reading;

namespace Planhat.ToolGen.Cli.Import.OpenApi;

/// <summary>A schema, or one of those that <c>allOf</c> adds to it.</summary>
/// <param name="Schema">The schema itself, no reference.</param>
/// <param name="Pointer">JSON pointer to it.</param>
internal sealed record SchemaPart(IOpenApiSchema Schema, string Pointer)
{
    private const int MostParts = 100;

    /// <summary>The alternatives under <c>oneOf</c> or <c>anyOf</c>, null left out.</summary>
    public IReadOnlyList<IOpenApiSchema> Choices { get; } =
        [.. (Schema.OneOf is { Count: > 0 } one ? one : Schema.AnyOf ?? []).Where(static choice => choice is not null && !IsNull(choice))];

    /// <summary>Collects a schema and what it is made of.</summary>
    /// <param name="schema">The schema, or a reference to it.</param>
    /// <param name="pointer">JSON pointer to it.</param>
    /// <param name="seen">Components that are in the list already.</param>
    /// <param name="parts">The list.</param>
    public static void Collect(IOpenApiSchema? schema, string pointer, HashSet<string> seen, List<SchemaPart> parts)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            string id = reference.Reference.Id ?? "";
            if (!seen.Add(id))
            {
                return;
            }

            schema = reference.RecursiveTarget;
            pointer = SourcePointer.Of(SourcePointer.Root, "components", "schemas", id);
        }

        if (schema is null || parts.Count >= MostParts)
        {
            return;
        }

        parts.Add(new SchemaPart(schema, pointer));
        for (int index = 0; index < (schema.AllOf?.Count ?? 0); index++)
        {
            Collect(schema.AllOf![index], SourcePointer.Of(SourcePointer.Of(pointer, "allOf"), index), seen, parts);
        }
    }

    private static bool IsNull(IOpenApiSchema schema) => schema is not OpenApiSchemaReference && schema.Type == JsonSchemaType.Null;
}
