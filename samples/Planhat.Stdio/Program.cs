using Planhat.Stdio.CommandLine;

return await StdioCommand.RunAsync(args, Console.Out, Console.Error);
