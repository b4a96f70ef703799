namespace Planhat.ToolGen.Language;

/// <content>Models and what extends them.</content>
internal static partial class LanguageTable
{
    private static LanguageConstruct Model() => Construct(
        Constructs.Model, "a model", "One Planhat model with its endpoints.",
        Required("model", Shapes.ModelName, "Name of the model; also a tag of all its tools."),
        Required("resource", Shapes.ModelName, "Plural word of the tool names and of the proxy, such as `licenses`."),
        Optional("title", Shapes.Text, "Name for people, singular; the model's name with spaces when absent."),
        Optional("description", Shapes.Text, "What one record is."),
        Required("path", Shapes.Path, "Collection path, such as `/licenses`."),
        Optional("host", Shapes.LowerName, "Host of the model's endpoints; `main` when absent."),
        Tags(),
        Synonyms(),
        Presets(),
        Optional("identifiers", Shapes.Of(Constructs.Identifiers), "Identifier properties, and the forms Planhat takes in the path."),
        Optional("custom_fields", Shapes.LowerName, "Parent under which the account's custom field definitions are filed; adds the property `custom`."),
        Optional("page", Shapes.Of(Constructs.Page), "Planhat's own page size."),
        Optional("constants", Shapes.Constants, "Properties with a fixed value, sent in every create; they are no arguments."),
        Properties(),
        Rules(),
        Endpoints());

    private static LanguageConstruct Extends() => Construct(
        Constructs.Extends, "an extension", "What a project adds to a model that another file defines, and changes about the tools of a library.",
        Required("extends", Shapes.ModelName, "Name of the model that is extended."),
        Tags(),
        Synonyms(),
        Presets(),
        Properties(),
        Rules(),
        Optional(
            "endpoints",
            Shapes.MapOf(Shapes.ToolName, new EitherShape("operation", Constructs.Endpoint, Constructs.Change)),
            "More endpoints by tool name, and changes of tools of a library by theirs."));

    private static LanguageConstruct Identifiers() => Construct(
        Constructs.Identifiers, "'identifiers'", "Identifier properties, and the forms Planhat takes in the path.",
        Optional("planhat", Shapes.MemberName, "Property with Planhat's own identifier; `_id` when absent."),
        Optional("external", Shapes.MemberName, "Property with the identifier of the caller's own system."),
        Optional("source", Shapes.MemberName, "Property with the identifier of an integrated system."),
        Optional("accepts", Shapes.Of(Constructs.AcceptedForms), "Forms Planhat takes, by operation."));

    private static LanguageConstruct AcceptedForms() => Construct(
        Constructs.AcceptedForms, "'accepts'", "Identifier forms Planhat takes, by operation.",
        Optional("get", Shapes.Forms, "Forms of a get; all declared ones when absent."),
        Optional("update", Shapes.Forms, "Forms of an update; all declared ones when absent."),
        Optional("delete", Shapes.Forms, "Forms of a delete; `planhat` when absent."),
        Optional("reference", Shapes.Forms, "Forms Planhat itself understands where a body refers to the model; `planhat` when absent. Others are looked up first."));

    private static LanguageConstruct Page() => Construct(
        Constructs.Page, "'page'", "Planhat's own page size.",
        Required("default", Shapes.Integer(1, MaxPage), "Records Planhat returns when a list names no limit."),
        Required("max", Shapes.Integer(1, MaxPage), "Most records of one page."));

    private static LanguageConstruct Rule() => Construct(
        Constructs.Rule, "a rule", "What must hold among several properties of one call.",
        Optional("not_before", Shapes.PairOf(Shapes.MemberName, Shapes.MemberName), "`{later: earlier}`: one date may not lie before another."),
        Optional("when", Shapes.PairOf(Shapes.MemberName, Shapes.Scalar), "`{property: value}` under which `require` holds."),
        Optional("require", Shapes.MemberNames, "Properties wanted when `when` holds."),
        Optional("any_of", Shapes.MemberNames, "Properties of which at least one is wanted."),
        Optional("on", Shapes.WriteOperations, "Operations the rule is for; `not_before` both, else `create`, when absent."),
        Optional("message", Shapes.Text, "The sentence shown when the rule is broken.")) with
    {
        ExactlyOneOf = Names("not_before", "when", "any_of"),
        Together = Names("when", "require"),
    };

    private static LanguageKey Tags() =>
        Optional("tags", Shapes.LowerNames, "Tags declared in the api file.");

    private static LanguageKey Synonyms() =>
        Optional("synonyms", Shapes.Texts, "Other words people use; for tool search.");

    private static LanguageKey Presets() => Optional(
        "presets",
        Shapes.MapOf(
            Shapes.LowerName,
            Shapes.ListOf(Shapes.ToolName)),
        "Which endpoints join which preset: `read`, `write`, operations such as `list`, or tool names.");

    private static LanguageKey Properties() => Optional(
        "properties", Shapes.MapOf(Shapes.MemberName, Shapes.Of(Constructs.Property)), "What a record holds.");

    private static LanguageKey Rules() => Optional(
        "rules", Shapes.ListOf(Shapes.Of(Constructs.Rule)), "What must hold among several properties of one call.");

    private static LanguageKey Endpoints() => Optional(
        "endpoints", Shapes.MapOf(Shapes.ToolName, Shapes.Of(Constructs.Endpoint)), "Endpoints by tool name; each becomes one tool.");
}
