using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>The types of typed records, the methods of their clients and the properties of the client of all models have names of their own.</summary>
internal sealed class TypedNameRule : IDefinitionRule
{
    private const string OtherName = "give one of them another 'name'";

    private static readonly string[] ObjectMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", TypedNames.PlanhatClient];

    public void Check(DefinitionScope scope, Findings findings, CancellationToken ct)
    {
        ModelPart[] own = [.. scope.Parts.Where(static part => part.Document.Role == DocumentRole.Own && part.Definition is not null)];
        var types = new NameTable(findings);
        var properties = new NameTable(findings);
        foreach (string member in ObjectMembers)
        {
            properties.Take(member, "every class");
        }

        ModelPart[] models = [.. own.GroupBy(static part => part.Name, StringComparer.Ordinal).Select(static same => same.First())];
        types.Take(TypedNames.PlanhatClient, "the client of all models");
        foreach (ModelPart model in models)
        {
            ct.ThrowIfCancellationRequested();
            string stem = TypedNames.Stem(model.Name);
            foreach (string ending in (string[])["Model", TypedNames.Record, TypedNames.Write, TypedNames.Upsert, TypedNames.Client])
            {
                types.Declare(stem + ending, $"Model '{model.Name}'", model.Model.Name, "rename the model");
            }

            if (model.Definition!.Resource is { } resource)
            {
                properties.Declare(Identifier.Pascal(resource.Value), $"Resource '{resource.Value}'", resource, "rename the resource");
            }
        }

        foreach (ModelPart model in models)
        {
            ct.ThrowIfCancellationRequested();
            DeclareProperties(types, TypedNames.Stem(model.Name), model.Properties);
            DeclareMethods(types, new NameTable(findings), [.. own.Where(part => part.Name == model.Name)]);
        }
    }

    private static void DeclareMethods(NameTable types, NameTable methods, IReadOnlyList<ModelPart> parts)
    {
        foreach (ModelPart part in parts.Where(static part => part.Definition!.Resource is not null))
        {
            // What is changed keeps its method in the client of its library.
            foreach (ParsedEndpoint endpoint in part.Endpoints.Select(static endpoint => endpoint.Endpoint).Where(static endpoint => endpoint.Replaces is null))
            {
                OperationKind operation = EndpointDerivation.OperationOf(endpoint);
                string name = endpoint.CSharpName?.Value
                    ?? ClientMethodNames.Of(endpoint.Name.Value, operation, part.Name, part.Definition!.Resource!.Value);
                string owner = $"Tool '{endpoint.Name.Value}'";

                // An upsert of one record and one of many differ in what they take.
                methods.Declare(operation == OperationKind.BulkUpsert ? name + "(many)" : name, owner, endpoint.CSharpName ?? endpoint.Name, OtherName, shown: name + "Async");

                string stem = TypedNames.Stem(part.Name) + name;
                if (operation == OperationKind.List && endpoint.Filters.Count > 0)
                {
                    types.Declare(stem + TypedNames.Options, owner, endpoint.CSharpName ?? endpoint.Name, OtherName);
                }

                foreach (ParsedArgument argument in endpoint.Arguments)
                {
                    Declare(types, new TypedName(stem, Identifier.Pascal(argument.Name.Value)), argument.Value, argument.Name);
                }
            }
        }
    }

    private static void DeclareProperties(NameTable types, string stem, IEnumerable<ParsedProperty> properties)
    {
        foreach (ParsedProperty property in properties)
        {
            string name = property.CSharpName?.Value ?? Identifier.Pascal(property.Name.Value);
            Declare(types, new TypedName(stem, name), property.Value, property.CSharpName ?? property.Name);
        }
    }

    private static void Declare(NameTable types, TypedName name, ParsedValue value, Located<string> at)
    {
        if (value.Items is { } items)
        {
            Declare(types, name with { IsElement = true }, items.Value, at);
        }
        else if (value.Values.Count + value.KnownValues.Count > 0)
        {
            types.Declare(name.OfValues, $"'{at.Value}'", at, OtherName);
        }
        else if (value.Properties.Count > 0)
        {
            types.Declare(name.OfObject + TypedNames.Record, $"'{at.Value}'", at, OtherName);
            types.Take(name.OfObject + TypedNames.Write, $"'{at.Value}'");
            DeclareProperties(types, name.OfObject, value.Properties);
        }
    }

    private sealed class NameTable(Findings findings)
    {
        private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

        /// <summary>Takes a name, whoever has it.</summary>
        public void Take(string name, string owner) => _owners[name] = owner;

        /// <summary>Takes a name that nobody may have yet.</summary>
        public void Declare(string name, string owner, Located<string> at, string wayOut, string? shown = null)
        {
            if (!_owners.TryGetValue(name, out string? other))
            {
                _owners.Add(name, owner);
            }
            else if (other != owner)
            {
                // What is declared twice under one name is the matter of other rules.
                findings.Add(DiagnosticDescriptors.TypedName, at.At, owner, shown ?? name, other, wayOut);
            }
        }
    }
}
