using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>Builds the description of a model from its file and the files that extend it.</summary>
internal static class RecordModelBuilder
{
    private const int DefaultPage = 100;
    private const int DefaultPageMaximum = 2000;

    public static RecordModel Build(ModelSource source, IReadOnlyDictionary<string, string> namespaces)
    {
        ParsedModel model = source.Definition;
        string? external = model.Identifiers?.External?.Value;
        string? identifierInSource = model.Identifiers?.Source?.Value;

        RecordModel record = new(
            Name: model.Name.Value,
            ClassName: TypedNames.Stem(model.Name.Value) + "Model",
            Resource: model.Resource?.Value ?? model.Name.Value,
            Title: model.Title?.Value ?? Spaced(model.Name.Value),
            Description: model.Description?.Value ?? string.Empty,
            Path: model.Path?.Value ?? "/",
            Host: model.Host?.Value ?? LanguageDefaults.Host,
            IdProperty: model.Identifiers?.Planhat?.Value ?? LanguageDefaults.IdProperty,
            ExternalIdProperty: external,
            SourceIdProperty: identifierInSource,
            GetForms: IdentifierForms.None,
            UpdateForms: IdentifierForms.None,
            DeleteForms: IdentifierForms.None,
            ReferenceForms: IdentifierForms.None,
            CustomFieldParent: model.CustomFields?.Value,
            PageDefault: model.Page?.Default?.Value ?? DefaultPage,
            PageMax: model.Page?.Max?.Value ?? DefaultPageMaximum,
            Properties: source.Parts.SelectMany(static part => part.Properties).Select(PropertyModelBuilder.Build).ToEquatableArray(),
            Constants: model.Constants.Select(static constant => constant.Property.Value).ToEquatableArray(),
            Namespace: source.IsCompiledElsewhere && namespaces.TryGetValue(source.Base.Path, out string? origin) ? origin : null);

        return record with
        {
            GetForms = FormsOf(model, "get", record.DeclaredForms),
            UpdateForms = FormsOf(model, "update", record.DeclaredForms),
            DeleteForms = FormsOf(model, "delete", IdentifierForms.Planhat),
            ReferenceForms = FormsOf(model, "reference", IdentifierForms.Planhat),
        };
    }

    private static IdentifierForms FormsOf(ParsedModel model, string use, IdentifierForms otherwise)
    {
        if (model.Identifiers is null)
        {
            return otherwise;
        }

        ParsedAcceptedForms? accepted = model.Identifiers.Accepts.FirstOrDefault(entry => entry.Use.Value == use);
        return accepted is null ? otherwise : IdentifierFormNames.Parse(accepted.Forms);
    }

    private static string Spaced(string name) => name.Replace('_', ' ');
}
