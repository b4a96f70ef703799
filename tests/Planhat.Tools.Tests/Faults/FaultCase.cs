namespace Planhat.Tools.Tests.Faults;

/// <summary>A kind of fault, and what the tools make of it.</summary>
/// <param name="Kind">The fault in the emulator's one-line notation.</param>
/// <param name="Status">The <c>statusCode</c> of the error; 0 when the call succeeds nevertheless.</param>
internal sealed record FaultCase(string Kind, int Status)
{
    /// <summary>Every kind of the notation, statuses of every class among them.</summary>
    public static IReadOnlyList<FaultCase> All { get; } =
    [
        .. from status in (int[])[400, 401, 403, 404, 405, 408, 409, 413, 418, 422, 429, 500, 501, 502, 503, 504, 511, 599]
           select new FaultCase($"{status}", status),
        new("200:plain words", 502),
        new("206:plain words", 502),
        new("200:{\"error\":\"no\"", 502),
        new("204", 502),
        new("302", 502),
        new("304", 502),
        new("400:{\"createdErrors\":[\"key duplicated\"],\"created\":0}", 400),
        new("reset", 502),
        new("reset-after", 502),
        new("hang", 504),
        new("slow:10000s", 504),
        new("slow:1ms", 0),
        new("truncate", 502),
        new("html", 502),
        new("html:200", 502),
        new("html:403", 403),
        new("empty", 502),
        new("empty:503", 503),
        new("oversize:2MB", 502),
        new("object", 502),
    ];

    /// <summary>Whether no answer comes before the timeout.</summary>
    public bool IsSilent => Kind is "hang" or "slow:10000s";

    /// <summary>Whether the emulator processes the request before the answer goes wrong.</summary>
    public bool IsProcessed => Kind is "reset-after" or "truncate" or "slow:1ms";

    // Told by the answer itself: the 502 of an unusable answer is ours, and sending again would not mend it.
    private bool MayPass => IsSilent || Kind is "408" or "500" or "502" or "503" or "504" or "html" or "empty:503" or "reset" or "reset-after" or "truncate";

    /// <summary>How often a request is sent while the fault goes on.</summary>
    public int Attempts(FaultedOperation operation, int most) => Kind == "429" || (MayPass && operation.IsRepeatable) ? most : 1;

    /// <summary>Whether a call succeeds although its last answer was this one.</summary>
    public bool Succeeds(FaultedOperation operation) =>
        Status == 0 || (operation.Name == "delete" && Kind is "empty" or "204");
}
