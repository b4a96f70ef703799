using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>A definition file that was read.</summary>
/// <param name="Path">The full path, as the compiler names it.</param>
/// <param name="Role">Whether the file is looked at, or only feeds names.</param>
/// <param name="Text">What it holds.</param>
internal sealed record DefinitionSource(string Path, DocumentRole Role, SourceText Text);
