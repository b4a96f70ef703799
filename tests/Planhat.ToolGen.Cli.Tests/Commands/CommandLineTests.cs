using Planhat.ToolGen.Cli.Commands;
using Planhat.ToolGen.Cli.Tests.Support;

namespace Planhat.ToolGen.Cli.Tests.Commands;

public sealed class CommandLineTests
{
    public static TheoryData<string> Commands => [.. ToolGenCommand.Create().Subcommands.Select(static command => command.Name)];

    [Theory]
    [InlineData("A command is missing. See planhat-toolgen --help.")]
    [InlineData("There is no command 'lst'; did you mean 'list'? See planhat-toolgen --help.", "lst")]
    [InlineData("There is no flag '--jsn'; did you mean '--json'? See planhat-toolgen list --help.", "list", "--jsn")]
    [InlineData("There is one word too many: 'more'. See planhat-toolgen validate --help.", "validate", "more")]
    [InlineData("Required argument missing for command: 'show'. See planhat-toolgen show --help.", "show")]
    [InlineData("Required argument missing for option: '--definitions'. See planhat-toolgen list --help.", "list", "--definitions")]
    public async Task AWrongCommandLineIsToldInOneSentenceAndTheHelpThatFits(string sentence, params string[] arguments)
    {
        CliRun run = await CliRun.OfAsync(arguments);

        Assert.Equal((2, "", $"planhat-toolgen: {sentence}\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task EveryCommandHasHelp(string command)
    {
        CliRun run = await CliRun.OfAsync(command, "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Description:", run.Output, StringComparison.Ordinal);
        Assert.All(
            ToolGenCommand.Create().Subcommands.Single(candidate => candidate.Name == command).Options,
            static option => Assert.False(string.IsNullOrEmpty(option.Description), option.Name));
    }

    [Fact]
    public async Task AFullDiskIsNoMistakeOfTheProgram()
    {
        using FullWriter output = new();
        using StringWriter error = new() { NewLine = "\n" };

        int code = await ToolGenCommand.RunAsync(["list", "--definitions", Repository.PathOf("definitions")], output, error);

        Assert.Equal((2, "planhat-toolgen: reading or writing failed: No space left on device\n"), (code, error.ToString()));
    }

    [Fact]
    public async Task TheHelpNamesEveryCommand()
    {
        CliRun run = await CliRun.OfAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(ToolGenCommand.Create().Subcommands, command => Assert.Contains($"\n  {command.Name} ", run.Output, StringComparison.Ordinal));
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => Write('?');

        public override void WriteLine(string? value) => Write('?');
    }
}
