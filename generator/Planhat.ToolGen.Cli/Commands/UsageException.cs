namespace Planhat.ToolGen.Cli.Commands;

/// <summary>The command line is wrong, or a file it names cannot be used; the message is the sentence for stderr.</summary>
internal sealed class UsageException(string message) : Exception(message);
