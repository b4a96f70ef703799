namespace Planhat.ToolGen.Emission;

/// <summary>Emits the walk over the members of one JSON object.</summary>
internal static class MemberLoopEmitter
{
    /// <summary>Declares the locals.</summary>
    public static void EmitLocals(SourceWriter writer, MemberLoop loop)
    {
        bool any = false;
        foreach (MemberLocal local in loop.Locals)
        {
            writer.Line($"{local.Type}? {local.Name} = null;");
            any = true;
        }

        if (any)
        {
            writer.Line();
        }
    }

    /// <summary>Emits the loop.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="loop">The members.</param>
    /// <param name="plan">Takes what the calls need.</param>
    /// <param name="path">Names of the members above, in PascalCase.</param>
    /// <param name="otherwise">The statement for a member of another name.</param>
    public static void EmitLoop(SourceWriter writer, MemberLoop loop, BindingPlan plan, string path, string otherwise)
    {
        using (writer.Braces($"while ({loop.Reader}.Read())"))
        {
            if (loop.Members.Count == 0)
            {
                writer.Line(otherwise);
                return;
            }

            using (writer.Braces($"switch ({loop.Reader}.Name)"))
            {
                foreach (BindingMember member in loop.Members)
                {
                    string assignment = loop.LocalOf(member.Name) is MemberLocal local ? $"{local.Name} = " : string.Empty;
                    EmitCase(writer, $"case {Literal.Of(member.Name)}:", $"{assignment}{plan.CallOf(member, loop.Reader, path)};");
                }

                EmitCase(writer, "default:", otherwise);
            }
        }
    }

    /// <summary>The checks that need no more than the members themselves: what is required, and decimals.</summary>
    public static IEnumerable<string> Checks(MemberLoop loop)
    {
        foreach (BindingMember member in loop.Members.Where(static member => member.Required))
        {
            yield return $"{loop.Reader}.Require({Literal.Of(member.Name)});";
        }

        foreach (BindingMember member in loop.Members.Where(DecimalsCheck.AppliesTo))
        {
            if (loop.LocalOf(member.Name) is MemberLocal local)
            {
                yield return DecimalsCheck.StatementOf(member, local, loop);
            }
        }

        foreach (string currency in DecimalsCheck.InnerCurrencies(loop.Members))
        {
            if (loop.LocalOf(currency) is MemberLocal local)
            {
                yield return DecimalsCheck.InnerStatementOf(currency, local, loop);
            }
        }
    }

    private static void EmitCase(SourceWriter writer, string label, string statement)
    {
        writer.Line(label);
        using (writer.Indented())
        {
            writer.Line(statement);
            writer.Line("break;");
        }
    }
}
