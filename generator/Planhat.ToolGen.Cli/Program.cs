using System.Text;
using Planhat.ToolGen.Cli.Commands;

// JSON and Markdown go into files by redirection, whatever code page the terminal has.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await ToolGenCommand.RunAsync(args, Console.Out, Console.Error);
