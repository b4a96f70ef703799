using Planhat.Tools.Tests.Builds;

namespace Planhat.Tools.Tests.TwoGenerators;

/// <summary>A generator of somebody else that reads YAML, too, with an older YamlDotNet; built from source by the SDK.</summary>
public sealed class OtherGenerator : IAsyncLifetime, IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
            <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
            <PackageReference Include="YamlDotNet" Version="13.7.1" />
          </ItemGroup>
        </Project>
        """;

    // Mark.Line was an int in that version and is a long in ours: with the wrong library neither generator works.
    private const string Source = """
        using System.IO;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Core;

        namespace Other;

        [Generator]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
            {
                int first = LastLineOf("a: 1");
                context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource(
                    "Other.g.cs",
                    $"internal static class Other {{ public const int YamlDotNet = {typeof(Parser).Assembly.GetName().Version.Major}; public const int Lines = {first + LastLineOf("b: 1")}; }}"));
            }

            private static int LastLineOf(string yaml)
            {
                var parser = new Parser(new StringReader(yaml));
                int line = 0;
                while (parser.MoveNext())
                {
                    line = parser.Current.Start.Line;
                }

                return line;
            }
        }
        """;

    private readonly BuildFolder _build = new();

    /// <summary>The generator and its library.</summary>
    public IReadOnlyList<string> Files => [_build.PathOf("bin/Debug/netstandard2.0/Other.dll"), _build.PathOf("bin/Debug/netstandard2.0/YamlDotNet.dll")];

    public async Task InitializeAsync()
    {
        _build.Write("Other.csproj", Project);
        _build.Write("OtherGenerator.cs", Source);
        BuildOutcome built = await _build.BuildAsync("");
        Assert.True(built.Succeeded, built.Output);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _build.Dispose();
}
