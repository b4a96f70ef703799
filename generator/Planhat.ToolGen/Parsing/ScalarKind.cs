namespace Planhat.ToolGen.Parsing;

/// <summary>The JSON kinds a YAML scalar can stand for (YAML 1.2 core schema).</summary>
internal enum ScalarKind
{
    Text,
    Number,
    Boolean,
    Null,
}
