using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Gives names of their own to what would share a type or method of the typed client.</summary>
internal sealed class TypedNameSettling
{
    private static readonly string[] Endings = ["Model", TypedNames.Record, TypedNames.Write, TypedNames.Client];

    private readonly HashSet<string> _types = new(StringComparer.Ordinal) { TypedNames.PlanhatClient };

    /// <summary>Settles the names of all models together.</summary>
    /// <param name="models">The models.</param>
    /// <param name="existing">Names of the models that exist beside them.</param>
    public static void Settle(IReadOnlyList<ModelDraft> models, IEnumerable<string> existing)
    {
        var settling = new TypedNameSettling();
        settling._types.UnionWith(models.Select(static model => model.Name).Concat(existing).SelectMany(static name => Endings.Select(ending => TypedNames.Stem(name) + ending)));
        foreach (ModelDraft model in models)
        {
            settling.Settle(TypedNames.Stem(model.Name), model.Properties);
            settling.SettleEndpoints(model);
        }
    }

    private void Settle(string stem, IReadOnlyList<PropertyDraft> properties)
    {
        var own = new HashSet<string>(properties.Select(NameOf), StringComparer.Ordinal);
        foreach (PropertyDraft property in properties)
        {
            string name = NameOf(property);
            string unique = name;
            for (int number = 2; IsTaken(new TypedName(stem, unique), property.Value); number++)
            {
                unique = own.Contains($"{name}{number}") ? unique : $"{name}{number}";
            }

            if (unique != name)
            {
                property.CSharpName = unique;
                own.Add(unique);
            }

            Take(new TypedName(stem, unique), property.Value);
        }
    }

    private void SettleEndpoints(ModelDraft model)
    {
        var methods = new HashSet<string>(StringComparer.Ordinal);
        foreach (EndpointDraft endpoint in model.Endpoints)
        {
            OperationKind operation = Kind(endpoint.Operation);
            string name = ClientMethodNames.Of(endpoint.Name, operation, model.Name, model.Resource);
            string unique = name;
            for (int number = 2; methods.Contains(unique) || (endpoint.Filters.Count > 0 && _types.Contains(TypedNames.Stem(model.Name) + unique + TypedNames.Options)); number++)
            {
                unique = $"{name}{number}";
            }

            methods.Add(unique);
            endpoint.CSharpName = unique == name ? null : unique;
            string stem = TypedNames.Stem(model.Name) + unique;
            if (endpoint.Filters.Count > 0)
            {
                _types.Add(stem + TypedNames.Options);
            }

            SettleArguments(stem, endpoint);
        }
    }

    private void SettleArguments(string stem, EndpointDraft endpoint)
    {
        var own = new HashSet<string>(endpoint.Arguments.Select(static argument => Identifier.Pascal(argument.Name)), StringComparer.Ordinal);
        foreach (ArgumentDraft argument in endpoint.Arguments)
        {
            string name = argument.Name;
            string unique = name;
            for (int number = 2; IsTaken(new TypedName(stem, Identifier.Pascal(unique)), argument.Value); number++)
            {
                unique = own.Contains(Identifier.Pascal($"{name}_{number}")) ? unique : $"{name}_{number}";
            }

            if (unique != name)
            {
                own.Add(Identifier.Pascal(unique));
                string placeholder = $"{{{name}}}";
                bool isPath = endpoint.Path?.Contains(placeholder, StringComparison.Ordinal) == true;
                endpoint.Path = endpoint.Path?.Replace(placeholder, $"{{{unique}}}", StringComparison.Ordinal);
                endpoint.Body = endpoint.Body == name ? unique : endpoint.Body;
                argument.Wire ??= isPath || endpoint.Body == unique ? null : name;
                argument.Name = unique;
            }

            Take(new TypedName(stem, Identifier.Pascal(unique)), argument.Value);
        }
    }

    private bool IsTaken(TypedName name, ValueDraft value)
    {
        if (value.Items is { } items)
        {
            return IsTaken(name with { IsElement = true }, items);
        }

        return value.Values.Count > 0
            ? _types.Contains(name.OfValues)
            : value.Properties.Count > 0 && (_types.Contains(name.OfObject + TypedNames.Record) || _types.Contains(name.OfObject + TypedNames.Write));
    }

    private void Take(TypedName name, ValueDraft value)
    {
        if (value.Items is { } items)
        {
            Take(name with { IsElement = true }, items);
        }
        else if (value.Values.Count > 0)
        {
            _types.Add(name.OfValues);
        }
        else if (value.Properties.Count > 0)
        {
            _types.Add(name.OfObject + TypedNames.Record);
            _types.Add(name.OfObject + TypedNames.Write);
            Settle(name.OfObject, value.Properties);
        }
    }

    private static string NameOf(PropertyDraft property) => property.CSharpName ?? Identifier.Pascal(property.Name);

    private static OperationKind Kind(string operation) => operation switch
    {
        "list" => OperationKind.List,
        "get" => OperationKind.Get,
        "create" => OperationKind.Create,
        "update" => OperationKind.Update,
        "delete" => OperationKind.Delete,
        "bulk_upsert" => OperationKind.BulkUpsert,
        _ => OperationKind.Custom,
    };
}
