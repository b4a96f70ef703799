namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>One row of the hand-written table: a call, and the requests Planhat must receive for it.</summary>
/// <param name="Tool">The tool's name.</param>
/// <param name="Arguments">Its arguments; <c>{name}</c> stands for the id of a prepared record.</param>
/// <param name="Requests">
/// Verb, path and query, then the body if any: <c>PUT /licenses/x {"mrr":1}</c>. Queries are compared as sets;
/// <c>select>=a,b</c> asks for a <c>select</c> that names at least these. A row without requests is a call that must be refused here.
/// </param>
internal sealed record ExpectedCall(string Tool, string Arguments, params string[] Requests)
{
    /// <summary>Whether the call must be refused without asking Planhat.</summary>
    public bool IsRefused => Requests.Length == 0;

    public override string ToString() => $"{Tool} {Arguments}";
}
