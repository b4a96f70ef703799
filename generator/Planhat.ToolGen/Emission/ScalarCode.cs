using System.Globalization;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Emission;

/// <summary>Scalars of definitions in emitted code and in schemas.</summary>
internal static class ScalarCode
{
    /// <summary>The scalar as JSON text.</summary>
    public static string Json(ScalarValue scalar) =>
        scalar.Kind == ScalarKind.Text ? new JsonSchemaWriter().Value(scalar.Text).ToString() : scalar.Text;

    /// <summary>The statement part that writes the scalar to a target: <c>WriteString("note")</c>.</summary>
    public static string WriteCall(ScalarValue scalar) => scalar.Kind switch
    {
        ScalarKind.Null => "WriteNull()",
        ScalarKind.Boolean => $"WriteBoolean({scalar.Text})",
        ScalarKind.Number => $"WriteNumber({Constant(scalar)})",
        _ => $"WriteString({Literal.Of(scalar.Text)})",
    };

    /// <summary>The scalar as a C# constant: a string, a decimal or a boolean.</summary>
    public static string Constant(ScalarValue scalar) => scalar.Kind switch
    {
        ScalarKind.Text => Literal.Of(scalar.Text),
        ScalarKind.Number => Literal.Of(Number(scalar)),
        _ => scalar.Text,
    };

    /// <summary>The scalar as a pattern for a value of the C# type.</summary>
    public static string Pattern(ScalarValue scalar, string type) => scalar.Kind == ScalarKind.Number && type == "long"
        ? decimal.Truncate(Number(scalar)).ToString(CultureInfo.InvariantCulture)
        : Constant(scalar);

    private static decimal Number(ScalarValue scalar) =>
        decimal.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
