namespace Planhat.Tools.Tests.Mistakes;

/// <summary>What became of one line of the corpus.</summary>
/// <param name="Mistake">The line.</param>
/// <param name="Fault">What is not as the line expects; null when all is.</param>
/// <param name="IsWrongSuggestion">Whether something was suggested that the line does not expect, which is worse than nothing.</param>
/// <param name="Answer">The first answer, shortened.</param>
internal sealed record MistakeResult(Mistake Mistake, string? Fault, bool IsWrongSuggestion, string Answer)
{
    public override string ToString() => $"{Mistake}\n    {Fault}\n    {Answer}";
}
