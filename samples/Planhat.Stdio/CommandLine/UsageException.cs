namespace Planhat.Stdio.CommandLine;

/// <summary>The command line or the environment is wrong; the message is the sentence for stderr.</summary>
internal sealed class UsageException(string message) : Exception(message);
