using System.CommandLine;

namespace Planhat.Stdio.CommandLine;

/// <summary>Says what is wrong with a command line without repeating its values: one may be a token that does not belong there.</summary>
internal static class CommandLineError
{
    public static string Describe(ParseResult result)
    {
        if (result.UnmatchedTokens.Count == 0)
        {
            return result.Errors[0].Message;
        }

        string token = result.UnmatchedTokens[0];
        return token.StartsWith('-')
            ? $"There is no flag '{token.Split('=')[0]}'."
            : "There is a word that belongs to no flag; tokens are never arguments, set PLANHAT_API_TOKEN or use --token-file.";
    }
}
