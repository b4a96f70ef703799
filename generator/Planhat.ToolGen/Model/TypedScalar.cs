using Planhat.ToolGen.Parsing;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Model;

/// <summary>Scalars of definitions as the type of their property has them.</summary>
internal static class TypedScalar
{
    /// <summary>The scalar; <c>5</c> written for a property whose values are texts becomes the text <c>5</c>.</summary>
    /// <param name="scalar">The scalar as it was written.</param>
    /// <param name="type">Name of the domain type it belongs to, or null when that is unknown.</param>
    public static ScalarValue Of(ScalarValue scalar, string? type)
    {
        bool isText = type is not null && DomainTypes.TryGet(type, out DomainType known) && known.IsText;
        return isText && scalar.Kind is ScalarKind.Number or ScalarKind.Boolean
            ? scalar with { Kind = ScalarKind.Text }
            : scalar;
    }
}
