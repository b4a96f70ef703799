using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>What the import makes of a source.</summary>
/// <param name="Models">The models, in the order of the source.</param>
/// <param name="Api">The api file; null when there is one already.</param>
/// <param name="LeftOut">Operations that became no endpoint.</param>
/// <param name="Joined">How many operations were joined with another of the same method and path.</param>
/// <param name="Existing">Models that have a definition already, with the number of operations on each.</param>
internal sealed record ImportPlan(
    IReadOnlyList<ModelDraft> Models,
    ApiDraft? Api,
    IReadOnlyList<LeftOutOperation> LeftOut,
    int Joined,
    IReadOnlyList<ExistingModel> Existing);
