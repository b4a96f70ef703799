namespace Planhat.Tools.Tests.Mistakes;

/// <summary>What a line of the corpus expects of its call.</summary>
internal enum MistakeOutcome
{
    /// <summary>The call is refused, and the suggestions make exactly the expected arguments of it.</summary>
    Repaired,

    /// <summary>The spelling loses nothing: the call does the same as the expected arguments.</summary>
    Accepted,

    /// <summary>The call is refused without any suggestion, since none would be certain.</summary>
    NoSuggestion,
}
