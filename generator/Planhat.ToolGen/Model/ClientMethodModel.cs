using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>One method of a typed client.</summary>
/// <param name="Name">The name without <c>Async</c>.</param>
/// <param name="Tool">The tool it calls.</param>
/// <param name="ToolClass">The tool's class.</param>
/// <param name="Title">What it does, for people.</param>
/// <param name="TakesId">Whether it works on one record that is named.</param>
/// <param name="Result">What comes back of a custom endpoint.</param>
/// <param name="Arguments">The filters of a list, the arguments of a custom endpoint; none for other operations, whose records have types of their own.</param>
internal sealed record ClientMethodModel(
    string Name,
    OperationKind Operation,
    string Tool,
    string ToolClass,
    string Title,
    bool TakesId,
    ToolResultKind Result,
    EquatableArray<ClientArgumentModel> Arguments);
