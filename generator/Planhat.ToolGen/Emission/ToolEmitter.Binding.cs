using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Emission;

/// <content>The method that walks the arguments and writes the request.</content>
internal static partial class ToolEmitter
{
    private const string Arguments = "arguments";
    private const string Hook = "OnBound";

    private static void EmitBind(SourceWriter writer, ToolModel tool, BindingPlan plan)
    {
        List<BindingMember> members = [.. tool.Arguments.Select(argument => BindingMember.Of(argument, tool.BodyArgument))];
        MemberLoop loop = MemberLoop.Of(Arguments, members, tool.Rules);

        writer.InheritedDocumentation();
        writer.Line("protected override void Bind(");
        using (writer.Indented())
        {
            writer.Line($"ref {RuntimeTypes.ArgumentReader} {Arguments},");
            writer.Line($"{RuntimeTypes.ToolRequest} request)");
        }

        using (writer.Braces())
        {
            MemberLoopEmitter.EmitLocals(writer, loop);
            EmitFixedParts(writer, tool);
            MemberLoopEmitter.EmitLoop(writer, loop, plan, path: string.Empty, $"BindReserved(ref {Arguments}, request);");
            EmitStatements(writer, MemberLoopEmitter.Checks(loop));
            foreach (RuleModel rule in tool.Rules)
            {
                RuleEmitter.Emit(writer, rule, loop);
            }

            EmitDefaults(writer, tool, members);
            writer.Line();
            writer.Line($"{Hook}(request);");
        }

        writer.Line();
        writer.Summary("Called when the arguments of a call were walked. A project that compiles the tool may implement it to change the request.");
        writer.Line("/// <param name=\"request\">The request; to be sent only if no argument was refused.</param>");
        writer.Line($"[{RuntimeTypes.SuppressMessage}(\"Performance\", \"CA1822\", Justification = \"An implementation may do without the instance.\")]");
        writer.Line($"partial void {Hook}({RuntimeTypes.ToolRequest} request);");
    }

    private static void EmitFixedParts(SourceWriter writer, ToolModel tool)
    {
        foreach (ConstantModel constant in tool.Constants)
        {
            writer.Line($"request.Body[{Literal.Of(constant.Name)}].{ScalarCode.WriteCall(constant.Value)};");
        }

        foreach (ConstantModel kept in tool.Keep)
        {
            writer.Line($"request.Keep({Literal.Of(kept.Name)}, {ScalarCode.Constant(kept.Value)});");
        }

        if (tool.Constants.Count + tool.Keep.Count > 0)
        {
            writer.Line();
        }
    }

    private static void EmitDefaults(SourceWriter writer, ToolModel tool, List<BindingMember> members)
    {
        foreach ((ArgumentModel argument, BindingMember member) in tool.Arguments.Zip(members, static (argument, member) => (argument, member)))
        {
            if (argument.SentDefault is ScalarValue value)
            {
                writer.Line();
                using (writer.Braces($"if (!{Arguments}.Has({Literal.Of(argument.Name)}))"))
                {
                    writer.Line($"{member.Target}.{ScalarCode.WriteCall(value)};");
                }
            }
        }
    }

    private static void EmitNested(SourceWriter writer, BindingPlan plan)
    {
        // Members found on the way are appended to the plan, so the count is read anew each time.
        for (int index = 0; index < plan.Methods.Count; index++)
        {
            NestedBinding nested = plan.Methods[index];
            writer.Line();
            writer.Line($"private static void {nested.Method}(");
            using (writer.Indented())
            {
                writer.Line($"ref {RuntimeTypes.ArgumentReader} {nested.Reader},");
                writer.Line($"{RuntimeTypes.ValueTarget} target){(nested.Call is null ? string.Empty : " =>")}");
                if (nested.Call is not null)
                {
                    writer.Line(nested.Call + ";");
                }
            }

            if (nested.Call is null)
            {
                EmitMembers(writer, nested, plan);
            }
        }
    }

    private static void EmitMembers(SourceWriter writer, NestedBinding nested, BindingPlan plan)
    {
        EquatableArray<RuleModel> rules = nested.Record?.Rules ?? EquatableArray<RuleModel>.Empty;
        EquatableArray<ConstantModel> constants = nested.Record?.Constants ?? EquatableArray<ConstantModel>.Empty;
        MemberLoop loop = MemberLoop.Of(nested.Reader, [.. nested.Members.Select(BindingMember.Of)], rules);
        using (writer.Braces())
        {
            MemberLoopEmitter.EmitLocals(writer, loop);
            foreach (ConstantModel constant in constants)
            {
                writer.Line($"target[{Literal.Of(constant.Name)}].{ScalarCode.WriteCall(constant.Value)};");
            }

            if (constants.Count > 0)
            {
                writer.Line();
            }

            MemberLoopEmitter.EmitLoop(writer, loop, plan, nested.Path, $"{nested.Reader}.RefuseUnknown();");
            EmitStatements(writer, MemberLoopEmitter.Checks(loop));
            foreach (RuleModel rule in rules)
            {
                RuleEmitter.Emit(writer, rule, loop);
            }
        }
    }

    private static void EmitStatements(SourceWriter writer, IEnumerable<string> statements)
    {
        bool first = true;
        foreach (string statement in statements)
        {
            if (first)
            {
                writer.Line();
                first = false;
            }

            writer.Line(statement);
        }
    }
}
