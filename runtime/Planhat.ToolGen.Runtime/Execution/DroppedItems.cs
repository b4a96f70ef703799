using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>Why Planhat probably drops items of a bulk write without a word.</summary>
internal static class DroppedItems
{
    /// <summary>The cause, a clause that follows a comma.</summary>
    /// <param name="model">The model of the items.</param>
    public static string Cause(ModelDescription model) => model.Name switch
    {
        "ticket" => "most likely those without email",
        "enduser" => "such as end users of no known company",
        _ => "such as those of no known company",
    };
}
