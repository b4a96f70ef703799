using System.Text.RegularExpressions;
using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Cli.Import.Reading;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Works out filters of lists and arguments of custom endpoints.</summary>
internal sealed partial class ArgumentInference(ValueInference values, PagingDraft paging, ImportLog log)
{
    /// <summary>The filters of a list: its query parameters but those that page, order and select.</summary>
    public IReadOnlyList<ArgumentDraft> Filters(EndpointDraft endpoint)
    {
        var taken = new Taken(TypedNames.OptionMembers);
        return
        [
            .. Query(endpoint)
                .Where(parameter => parameter.Name != paging.Limit && parameter.Name != paging.Offset && parameter.Name != paging.Sort && parameter.Name != paging.Select)
                .Select(parameter => OfParameter(parameter, endpoint, taken)),
        ];
    }

    /// <summary>Notes the parameters that a standard operation has no place for.</summary>
    public void LeaveOut(EndpointDraft endpoint)
    {
        foreach (ImportedParameter parameter in Query(endpoint).Where(parameter => parameter.Name != paging.Select))
        {
            log.Review(endpoint, WarningKind.Parameter, parameter.Pointer, $"the query parameter '{MemberName.Shown(parameter.Name)}' is not offered, since a {endpoint.Operation} has none");
        }
    }

    /// <summary>Notes that the identifier in the path has a form that is not checked.</summary>
    public void WarnOfPattern(EndpointDraft endpoint)
    {
        if (endpoint.Source.Parameters.LastOrDefault(static parameter => parameter.Place == ParameterPlace.Path) is { Schema.Pattern: { } pattern } parameter)
        {
            log.Review(endpoint, WarningKind.Schema, parameter.Pointer, $"the identifier has the pattern {MemberName.Shown(pattern)} in the source, which is not checked");
        }
    }

    /// <summary>Notes the headers and cookies, which tools do not send: at the model those that all its endpoints have.</summary>
    public void LeaveOutHeaders(ModelDraft model, IReadOnlyList<EndpointDraft> endpoints)
    {
        foreach (EndpointDraft endpoint in endpoints)
        {
            foreach (ImportedParameter parameter in Headers(endpoint))
            {
                bool isEverywhere = endpoints.Count > 1 && endpoints.All(other => Headers(other).Any(header => header.Name == parameter.Name));
                string what = parameter.Place == ParameterPlace.Header ? "header" : "cookie";
                string need = parameter.Required ? ", though the source requires it" : "";
                IReviewed place = isEverywhere ? model : endpoint;
                log.Review(place, WarningKind.Parameter, parameter.Pointer, $"the {what} '{MemberName.Shown(parameter.Name)}' is not sent{need}; tools send none of their own");
            }
        }
    }

    private static IEnumerable<ImportedParameter> Headers(EndpointDraft endpoint) =>
        endpoint.Source.Parameters.Where(static parameter => parameter.Place is ParameterPlace.Header or ParameterPlace.Cookie);

    /// <summary>Gives a custom endpoint its path, arguments and body.</summary>
    public void Complete(EndpointDraft endpoint, RoutedOperation operation, ResourceGroup group)
    {
        endpoint.Method = operation.Method;
        var taken = new Taken([]);
        var arguments = new List<ArgumentDraft>();
        endpoint.Path = Path(endpoint, operation, group, arguments, taken);
        bool isDeleteOrGet = operation.Method is "GET" or "DELETE";
        foreach (ImportedParameter parameter in Query(endpoint))
        {
            ArgumentDraft argument = OfParameter(parameter, endpoint, taken);
            argument.Required = parameter.Required;
            argument.In = isDeleteOrGet ? null : "query";
            arguments.Add(argument);
        }

        Body(endpoint, operation, arguments, taken);
        endpoint.Arguments = arguments;
    }

    private List<ImportedParameter> Query(EndpointDraft endpoint)
    {
        List<ImportedParameter> query = [.. endpoint.Source.Parameters.Where(static parameter => parameter.Place == ParameterPlace.Query).DistinctBy(static parameter => parameter.Name, StringComparer.Ordinal)];
        foreach (ImportedParameter strange in query.Where(static parameter => !MemberName.IsVisible(parameter.Name)))
        {
            log.Review(endpoint, WarningKind.Name, strange.Pointer, $"no definition can hold the name of the query parameter '{MemberName.Shown(strange.Name)}'; it is left out");
        }

        foreach (ImportedParameter credential in query.Where(parameter => CredentialName.IsOf(parameter, endpoint.Source.Authentication)))
        {
            log.Review(endpoint, WarningKind.Parameter, credential.Pointer, $"the query parameter '{MemberName.Shown(credential.Name)}' looks like a credential, which no model may see; it is left out, and tools send the host's token");
        }

        return query.FindAll(parameter => MemberName.IsVisible(parameter.Name) && !CredentialName.IsOf(parameter, endpoint.Source.Authentication));
    }

    private ArgumentDraft OfParameter(ImportedParameter parameter, EndpointDraft endpoint, Taken taken)
    {
        var holder = new ArgumentDraft("", new ValueDraft { Type = "any" }, parameter.Pointer);
        ValueDraft value = values.OfPlain(parameter.Name, parameter.Schema, holder, isPath: false);
        value.Description = DescriptionText.Clean(parameter.Description, DescriptionText.OfValue) ?? value.Description;
        string name = taken.Take(parameter.Name);
        var argument = new ArgumentDraft(name, value, parameter.Pointer) { Wire = name == parameter.Name ? null : parameter.Name };
        foreach (string review in holder.Reviews)
        {
            argument.Reviews.Add(review);
        }

        if (parameter.IsSpreadOut)
        {
            log.Review(argument, WarningKind.Parameter, parameter.Pointer, $"'{MemberName.Shown(parameter.Name)}' is written as several parameters, or as JSON, in the source; here values are joined by commas");
        }
        else if (value.Type is not ("array" or "boolean" or "any") && Commas().IsMatch(parameter.Description ?? ""))
        {
            argument.Many = true;
        }

        return argument;
    }

    /// <summary>The path template; the first placeholder of a model's own record is its identifier, the others are arguments.</summary>
    private string Path(EndpointDraft endpoint, RoutedOperation operation, ResourceGroup group, List<ArgumentDraft> arguments, Taken taken)
    {
        var segments = new List<string>(operation.Segments);
        for (int index = 0; index < segments.Count; index++)
        {
            string segment = segments[index];
            if (segment == RoutedOperation.Tenant)
            {
                continue;
            }

            bool isFollowed = index + 1 < segments.Count && RoutedOperation.IsPlaceholder(segments[index + 1]);
            if (RoutedOperation.IsPlaceholder(segment) && group is { IsNested: false, IsVerb: false } && index == group.Base.Count && !isFollowed)
            {
                segments[index] = "{id}";
                WarnOfPattern(endpoint);
                continue;
            }

            string before = index > 0 && !RoutedOperation.IsPlaceholder(segments[index - 1]) ? Words.Snake(Words.Singular(Words.Split(segments[index - 1]))) : "";
            segments[index] = Placeholder().Replace(segment, match =>
            {
                string name = match.Groups["name"].Value;
                ImportedParameter? parameter = operation.Source.Parameters.FirstOrDefault(candidate => candidate.Place == ParameterPlace.Path && candidate.Name == name);
                string wanted = name is "id" or "_id" && before.Length > 0 ? $"{before}_id" : name;
                string argument = taken.Take(wanted);
                var holder = new ArgumentDraft(argument, new ValueDraft { Type = "any" }, parameter?.Pointer ?? endpoint.Source.Pointer);
                ImportedSchema schema = parameter?.Schema ?? new ImportedSchema(SchemaKind.String, endpoint.Source.Pointer);
                ValueDraft value = Words.Split(argument) is [.., "id"] && schema.Kind is SchemaKind.String or SchemaKind.Unknown
                    ? new ValueDraft { Type = "id" }
                    : values.OfPlain(argument, schema, holder, isPath: true);
                value.Description = DescriptionText.Clean(parameter?.Description, DescriptionText.OfValue);
                var draft = new ArgumentDraft(argument, value, holder.Pointer) { Required = true };
                foreach (string review in holder.Reviews)
                {
                    draft.Reviews.Add(review);
                }

                arguments.Add(draft);
                return $"{{{argument}}}";
            });
        }

        return "/" + string.Join('/', segments);
    }

    private void Body(EndpointDraft endpoint, RoutedOperation operation, List<ArgumentDraft> arguments, Taken taken)
    {
        if (operation.Source.Body is not { } body)
        {
            return;
        }

        if (operation.Method == "GET")
        {
            log.Review(endpoint, WarningKind.Body, body.Pointer, "it is a GET with a body, which is not sent");
            return;
        }

        string? place = operation.Method == "DELETE" ? "body" : null;
        bool hasMembers = body.Schema.Kind == SchemaKind.Object && body.Schema.Members.Count > 0 && body.Schema.Members.All(static member => MemberName.IsLegal(member.Name));
        if (!hasMembers)
        {
            string name = taken.Take(body.Schema.Kind == SchemaKind.Array ? "items" : "body");
            var whole = new ArgumentDraft(name, new ValueDraft { Type = "any" }, body.Pointer);
            values.Within([]);
            ValueDraft value = values.Of(name, body.Schema, whole);
            var argument = new ArgumentDraft(name, value, body.Pointer) { Required = true, In = place };
            foreach (string review in whole.Reviews)
            {
                argument.Reviews.Add(review);
            }

            endpoint.Body = name;
            arguments.Add(argument);
            return;
        }

        foreach (string doubt in body.Schema.Doubts)
        {
            log.Review(endpoint, WarningKind.Schema, body.Schema.Pointer, $"the body {doubt}");
        }

        values.Within([body.Schema]);
        var members = new List<(PropertyDraft Property, bool Required, string Name)>();
        foreach (ImportedMember member in body.Schema.Members.Where(static member => !member.Schema.ReadOnly))
        {
            var holder = new PropertyDraft(member.Name, new ValueDraft { Type = "any" }, member.Schema.Pointer);
            var property = new PropertyDraft(member.Name, values.Of(member.Name, member.Schema, holder), member.Schema.Pointer);
            foreach (string review in holder.Reviews)
            {
                property.Reviews.Add(review);
            }

            members.Add((property, member.Required, taken.Take(member.Name)));
        }

        values.SettleMoney([.. members.Select(static member => member.Property)]);
        foreach ((PropertyDraft property, bool required, string name) in members)
        {
            var argument = new ArgumentDraft(name, property.Value, property.Pointer)
            {
                Required = required,
                In = place,
                Wire = name == property.Name ? null : property.Name,
            };
            foreach (string review in property.Reviews)
            {
                argument.Reviews.Add(review);
            }

            if (argument.Value.Currency is { } currency && members.Find(member => member.Property.Name == currency).Name is { } renamed)
            {
                argument.Value.Currency = renamed;
            }

            arguments.Add(argument);
        }
    }

    [GeneratedRegex(@"comma[- ]separated|separated by commas?|list of", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Commas();

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    /// <summary>The names of arguments that are taken, as C# spells them.</summary>
    private sealed class Taken(IEnumerable<string> forbidden)
    {
        private readonly HashSet<string> _names = new(forbidden, StringComparer.Ordinal);

        /// <summary>The name itself, or one near to it that is legal and free.</summary>
        public string Take(string name)
        {
            string unique = MemberName.IsArgument(name) && !_names.Contains(Identifier.Pascal(name))
                ? name
                : MemberName.Argument(name, candidate => _names.Contains(Identifier.Pascal(candidate)));
            _names.Add(Identifier.Pascal(unique));
            return unique;
        }
    }
}
