using Planhat.ToolGen.Validation.Rules;

namespace Planhat.ToolGen.Validation;

/// <summary>All rules.</summary>
internal static class DefinitionRules
{
    public static IReadOnlyList<IDefinitionRule> All { get; } =
    [
        new ApiFileRule(),
        new ApiExtensionRule(),
        new HostRule(),
        new CustomFieldSourceRule(),
        new DeclaredTagRule(),
        new DeclaredPresetRule(),
        new PresetSizeRule(),

        new UniqueModelRule(),
        new ModelClassRule(),
        new ExtendedModelRule(),
        new ToolChangeRule(),
        new PageSizeRule(),
        new IdentifierRule(),
        new CustomPropertyRule(),
        new KnownPropertyRule(),

        new KnownModelRule(),
        new ReferenceFormRule(),
        new NeededKeyRule(),
        new KeyForTypeRule(),
        new ValueListRule(),
        new BoundsRule(),
        new CurrencyRule(),
        new WrapRule(),
        new NestingDepthRule(),
        new FixedValueRule(),
        new WritableRule(),
        new RulePropertyRule(),
        new ArgumentNameRule(),
        new CSharpNameRule(),
        new TypedNameRule(),
        new WireNameRule(),

        new UniqueToolRule(),
        new MentionedToolRule(),
        new DescriptionLengthRule(),
        new OperationKeyRule(),
        new MethodRule(),
        new PathRule(),
        new PlaceholderRule(),
        new ArgumentPlaceRule(),
        new TextValueRule(),
        new LookUpRule(),
        new ReturnsRule(),
        new AnnotationsRule(),
        new OfferedPropertyRule(),
        new UpsertKeyRule(),
        new EndpointRulesRule(),
    ];
}
