using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>What one call asks of Planhat: filled by a tool's binder, read by the execution.</summary>
public sealed class ToolRequest
{
    private readonly ApiDescription _api;
    private BodyWriter? _body;
    private QueryWriter? _query;
    private PathWriter? _path;
    private List<PendingReference>? _pending;
    private List<RecordCondition>? _kept;
    private BodyWriter? _customFields;
    private HashSet<string>? _customFieldNames;

    private ToolRequest(PlanhatTool tool, ApiDescription api, ModelCustomFields? knownCustomFields, BindingFacts? facts)
    {
        _api = api;
        Facts = facts;
        Tool = tool;
        Identifiers = IdentifierSyntax.Of(api);
        KnownCustomFields = knownCustomFields;
    }

    /// <summary>The tool that is called.</summary>
    public PlanhatTool Tool { get; }

    /// <summary>How identifiers are spelled.</summary>
    public IdentifierSyntax Identifiers { get; }

    /// <summary>The body.</summary>
    public BodyWriter Body => _body ??= new BodyWriter(this);

    /// <summary>The query: filters and arguments of custom tools; paging, sorting and selection stand in their own members.</summary>
    public QueryWriter Query => _query ??= new QueryWriter(this);

    /// <summary>The path's placeholders, without <c>{id}</c>.</summary>
    public PathWriter Path => _path ??= new PathWriter(this);

    /// <summary>The record the call is about; null for lists and creates.</summary>
    public IdentifierArgument? Identifier { get; internal set; }

    /// <summary>Records wanted at most, from 1 to the model's maximum; null when the call names none.</summary>
    public int? Limit { get; internal set; }

    /// <summary>Where an earlier page ended, as given; null for the first page.</summary>
    public string? Cursor { get; internal set; }

    /// <summary>The order asked for, or null.</summary>
    public SortArgument? Sort { get; internal set; }

    /// <summary>
    /// The members wanted, each once: property names, <c>custom</c>, <c>custom.&lt;Field name&gt;</c>, or the single <c>*</c>;
    /// null when the call names none.
    /// </summary>
    public IReadOnlyList<string>? Fields { get; internal set; }

    /// <summary>The filter whose identifiers have to be found through another list first, or null.</summary>
    public FilterLookUp? LookUp { get; internal set; }

    /// <summary>The text that <see cref="LookUp"/> looks for; null exactly when that is null.</summary>
    public string? LookUpText { get; internal set; }

    /// <summary>JSON pointer of the argument that holds <see cref="LookUpText"/>.</summary>
    internal string LookUpPointer { get; set; } = "";

    /// <summary>The caller's conditions (<c>where</c>), all of which a record has to meet.</summary>
    public IReadOnlyList<RecordCondition> Conditions { get; internal set; } = [];

    /// <summary>The definition's own conditions (<c>keep</c>), all of which a record has to meet.</summary>
    public IReadOnlyList<RecordCondition> Kept => _kept ?? (IReadOnlyList<RecordCondition>)[];

    /// <summary>References to look up before the request is sent, in the order in which they stand.</summary>
    public IReadOnlyList<PendingReference> PendingReferences => _pending ?? (IReadOnlyList<PendingReference>)[];

    /// <summary>What <c>id_type</c> says; <see cref="IdentifierForms.None"/> when it was not given.</summary>
    internal IdentifierForms IdentifierType { get; set; }

    /// <summary>The names of <c>fields</c> that were accepted so far.</summary>
    internal List<string>? RequestedFields { get; set; }

    /// <summary>The properties and custom fields to empty.</summary>
    internal List<string> Cleared => field ??= [];

    /// <summary>The custom fields of the tool's model; null when they are not known, or the account defines none: any is taken then.</summary>
    internal ModelCustomFields? KnownCustomFields { get; }

    /// <summary>Whether an argument is about custom fields, so that their definitions matter.</summary>
    internal bool MentionsCustomFields { get; set; }

    /// <summary>Whether a list is changed by what it holds already, so that doing it twice may differ from doing it once.</summary>
    internal bool HasArrayOperators { get; set; }

    /// <summary>Whether something was refused that newer definitions may allow.</summary>
    internal bool DoubtsCustomFields { get; set; }

    /// <summary>The members of <c>custom</c>; a writer of its own, since <c>clear</c> adds to them last.</summary>
    internal BodyWriter CustomFields => _customFields ??= new BodyWriter(this);

    /// <summary>What is known of the other tools; null where a tool is bound by itself.</summary>
    internal BindingFacts? Facts { get; }

    internal bool HasCustomFields => _customFields is { IsEmpty: false };

    /// <summary>Binds the arguments of a call.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="api">The API the tool belongs to.</param>
    /// <param name="arguments">The arguments: a JSON object, UTF-8; empty for none.</param>
    /// <param name="failures">Takes what is wrong; the request may be sent only if nothing was added.</param>
    /// <param name="customFields">The account's custom fields; null to take any.</param>
    public static ToolRequest Bind(
        PlanhatTool tool,
        ApiDescription api,
        ReadOnlySpan<byte> arguments,
        FailureList failures,
        CustomFieldSet? customFields = null) => Bind(tool, api, arguments, failures, customFields, facts: null);

    /// <summary>Binds the arguments of a call to a tool among others.</summary>
    internal static ToolRequest Bind(
        PlanhatTool tool,
        ApiDescription api,
        ReadOnlySpan<byte> arguments,
        FailureList failures,
        CustomFieldSet? customFields,
        BindingFacts? facts)
    {
        ArgumentNullException.ThrowIfNull(tool);
        ArgumentNullException.ThrowIfNull(failures);
        ModelCustomFields? known = tool.Model.CustomFieldParent is { } parent ? customFields?.Of(parent) : null;
        var request = new ToolRequest(tool, api, known is { Definitions.Count: > 0 } ? known : null, facts);
        tool.BindAll(arguments, failures, request);
        return request;
    }

    /// <summary>Keeps only records whose property equals a text.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="value">The text.</param>
    public void Keep(string property, string value) => Keep(property, new ConditionValue { Text = value });

    /// <summary>Keeps only records whose property equals a number.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="value">The number.</param>
    public void Keep(string property, decimal value) => Keep(property, new ConditionValue { Number = value });

    /// <summary>Keeps only records whose property is true, or false.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="value">The value.</param>
    public void Keep(string property, bool value) => Keep(property, new ConditionValue { Boolean = value });

    /// <summary>Notes that a custom field is written; false when it is already.</summary>
    internal bool AddCustomField(string name) => (_customFieldNames ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>Whether a property is an identifier that another system gave to the tool's records.</summary>
    internal bool IsKey(string name) => name == Tool.Model.ExternalIdProperty || name == Tool.Model.SourceIdProperty;

    /// <summary>The identifier forms Planhat itself understands where a body refers to a model.</summary>
    internal IdentifierForms ReferenceForms(string model) =>
        _api.References.TryGetValue(model, out ModelReference? reference) ? reference.ReferenceForms : IdentifierForms.Planhat;

    /// <summary>Whether the records of a model can be found, so that they may be named in other forms than Planhat's.</summary>
    internal bool CanFind(string model) => _api.References.ContainsKey(model);

    internal void Add(PendingReference reference)
    {
        _pending ??= [];
        _pending.Add(reference);
    }

    /// <summary>Forgets the references that were added last.</summary>
    /// <param name="count">How many stay.</param>
    internal void KeepReferences(int count) => _pending?.RemoveRange(count, _pending.Count - count);

    private void Keep(string property, ConditionValue value)
    {
        PropertyDescription? description = ModelProperties.Find(Tool.Model, property);
        _kept ??= [];
        _kept.Add(new RecordCondition(
            property,
            description?.ReadName ?? property,
            IsCustomField: false,
            description?.Kind ?? PropertyKind.Any,
            ConditionOperator.Equal,
            [value]));
    }
}
