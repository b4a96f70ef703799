namespace Planhat.ToolGen.Binding;

/// <summary>The operators of <c>where</c> and their names.</summary>
internal static class ConditionOperators
{
    private static readonly (string Name, ConditionOperator Operator)[] Known =
    [
        ("eq", ConditionOperator.Equal),
        ("ne", ConditionOperator.NotEqual),
        ("in", ConditionOperator.In),
        ("nin", ConditionOperator.NotIn),
        ("lt", ConditionOperator.Less),
        ("lte", ConditionOperator.LessOrEqual),
        ("gt", ConditionOperator.Greater),
        ("gte", ConditionOperator.GreaterOrEqual),
        ("contains", ConditionOperator.Contains),
        ("exists", ConditionOperator.Exists),
    ];

    /// <summary>The operators' names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Known.Select(known => known.Name)];

    /// <summary>The operators' names, for sentences.</summary>
    public static string Names { get; } = string.Join(", ", All);

    public static ConditionOperator? Find(string name)
    {
        foreach ((string known, ConditionOperator @operator) in Known)
        {
            if (known == name)
            {
                return @operator;
            }
        }

        return null;
    }

    /// <summary>The operator meant by the spelling of another query language, or by a misspelling; otherwise null.</summary>
    public static string? Nearest(string name)
    {
        string bare = name.TrimStart('$', '_').Trim().ToUpperInvariant().Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return bare switch
        {
            "=" or "==" or "===" or "EQUALS" or "EQUAL" or "IS" => "eq",
            "!=" or "<>" or "NEQ" or "NOT" or "NOTEQUALS" or "NOTEQUAL" => "ne",
            "<" or "LESSTHAN" or "BEFORE" => "lt",
            "<=" or "LE" or "LESSTHANOREQUAL" => "lte",
            ">" or "GREATERTHAN" or "AFTER" => "gt",
            ">=" or "GE" or "GREATERTHANOREQUAL" => "gte",
            "ANYOF" or "ONEOF" => "in",
            "NOTIN" => "nin",
            "LIKE" or "ILIKE" or "INCLUDES" or "CONTAIN" => "contains",
            "EXIST" => "exists",
            _ => Find(bare.ToLowerInvariant()) is null
                ? NearestName.Find(name, [.. Known.Select(known => known.Name)])
                : bare.ToLowerInvariant(),
        };
    }
}
