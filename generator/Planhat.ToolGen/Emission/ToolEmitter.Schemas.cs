using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <content>The schemas, one argument per line.</content>
internal static partial class ToolEmitter
{
    private static void EmitSchemas(SourceWriter writer, ToolModel tool)
    {
        EmitSchema(writer, "InputSchema", [.. ToolSchemas.Input(tool)]);
        writer.Line();
        EmitSchema(writer, "OutputSchema", [.. ToolSchemas.Output(tool)]);
    }

    private static void EmitSchema(SourceWriter writer, string member, List<string> pieces)
    {
        writer.InheritedDocumentation();
        writer.Line($"public override {RuntimeTypes.Utf8Text} {member} =>");
        using (writer.Indented())
        {
            for (int index = 0; index < pieces.Count; index++)
            {
                writer.Line(Literal.Utf8(pieces[index]) + (index + 1 < pieces.Count ? " +" : ";"));
            }
        }
    }
}
