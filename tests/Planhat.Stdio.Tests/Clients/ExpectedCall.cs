namespace Planhat.Stdio.Tests.Clients;

/// <summary>One row of the hand-written table: a call, and the requests Planhat must receive for it.</summary>
/// <param name="Tool">The tool's name.</param>
/// <param name="Arguments">Its arguments; <c>{name}</c> stands for the id of a prepared record.</param>
/// <param name="Requests">Verb, path and query, then the body if any: <c>PUT /licenses/x {"mrr":1}</c>. Queries are compared as sets.</param>
internal sealed record ExpectedCall(string Tool, string Arguments, params string[] Requests);
