using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>The rules of a model that hold for one of its tools.</summary>
internal static class RuleDerivation
{
    /// <summary>Rules for the operation, as far as they speak of arguments the tool has.</summary>
    public static EquatableArray<RuleModel> Of(EndpointContext endpoint, EquatableArray<ArgumentModel> arguments)
    {
        if (endpoint.Operation is not (OperationKind.Create or OperationKind.Update))
        {
            return EquatableArray<RuleModel>.Empty;
        }

        HashSet<string> names = new(arguments.Select(static argument => argument.Name), StringComparer.Ordinal);
        return endpoint.Source.Parts
            .SelectMany(static part => part.Rules)
            .Where(rule => HoldsOn(rule, endpoint.Operation))
            .Select(rule => Build(rule, names))
            .OfType<RuleModel>()
            .ToEquatableArray();
    }

    private static bool HoldsOn(ParsedRule rule, OperationKind operation)
    {
        if (rule.On.Count == 0)
        {
            return rule.NotBefore is not null || operation == OperationKind.Create;
        }

        string word = operation == OperationKind.Create ? "create" : "update";
        return rule.On.Any(on => on.Value == word);
    }

    private static RuleModel? Build(ParsedRule rule, HashSet<string> arguments)
    {
        string? message = rule.Message?.Value;
        if (rule.NotBefore is ParsedNotBefore order)
        {
            return arguments.Contains(order.Later.Value) && arguments.Contains(order.Earlier.Value)
                ? new RuleModel(RuleKind.NotBefore, order.Later.Value, order.Earlier.Value, Value: null, EquatableArray<string>.Empty, message)
                : null;
        }

        EquatableArray<string> wanted = Known(rule.When is null ? rule.AnyOf : rule.Require, arguments);
        if (wanted.Count == 0)
        {
            return null;
        }

        if (rule.When is not ParsedConstant condition)
        {
            return new RuleModel(RuleKind.AnyOf, string.Empty, string.Empty, Value: null, wanted, message);
        }

        return arguments.Contains(condition.Property.Value)
            ? new RuleModel(RuleKind.RequireWhen, condition.Property.Value, string.Empty, condition.Value.Value, wanted, message)
            : null;
    }

    private static EquatableArray<string> Known(
        EquatableArray<Located<string>> names,
        HashSet<string> arguments) =>
        names.Select(static name => name.Value).Where(arguments.Contains).ToEquatableArray();
}
