namespace Planhat.ToolGen.Types;

/// <summary>All types of the definition language.</summary>
internal static class DomainTypes
{
    /// <summary>The types in the order of the reference page.</summary>
    public static IReadOnlyList<DomainType> All { get; } =
    [
        new IdType(),
        new ReferenceType(),
        new TextType(),
        new RichTextType(),
        new IntegerType(),
        new NumberType(),
        new BooleanType(),
        new MoneyType(),
        new CurrencyType(),
        new DateType(),
        new DateTimeType(),
        new EpochDayType(),
        new EmailType(),
        new UrlType(),
        new PhoneType(),
        new PercentType(),
        new ScoreType(),
        new HoursType(),
        new ObjectType(),
        new ArrayType(),
        new AnyType(),
    ];

    private static readonly CustomFieldsType CustomFields = new();

    private static readonly Dictionary<string, DomainType> ByName = All.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Finds a type by the word after <c>type:</c>; case matters.</summary>
    public static bool TryGet(string name, out DomainType type) => ByName.TryGetValue(name, out type!);

    /// <summary>The type of a value that passed validation.</summary>
    public static DomainType Get(string name) => name == CustomFieldsType.TypeName ? CustomFields : ByName[name];
}
