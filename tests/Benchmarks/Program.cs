using System.CommandLine;
using Benchmarks.BuildCost;
using Benchmarks.Micro;

var root = new RootCommand("Measures what Planhat.ToolGen costs.");
root.Subcommands.Add(BuildCostCommand.Create());
root.Subcommands.Add(InProcessCompile.CreateCommand());
root.Subcommands.Add(MicroCommand.Create());
return await root.Parse(args).InvokeAsync();
