using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Tools;

/// <summary>One compiled tool: what it is called, what it takes, and how its arguments become a request to Planhat.</summary>
/// <remarks>
/// Instances are emitted by the generator, hold no state and may be shared by any number of calls.
/// What an operation has in common with its kind stands in <see cref="ListTool"/>, <see cref="GetTool"/>,
/// <see cref="CreateTool"/>, <see cref="UpdateTool"/>, <see cref="DeleteTool"/> and <see cref="CustomTool"/>.
/// </remarks>
public abstract class PlanhatTool
{
    /// <summary>The name clients call, <c>^[a-z][a-z0-9_]{0,51}$</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The name people see.</summary>
    public abstract string Title { get; }

    /// <summary>What a model reads before it chooses the tool; at most 2,048 characters.</summary>
    public abstract string Description { get; }

    /// <summary>The model whose records the tool works on.</summary>
    public abstract ModelDescription Model { get; }

    /// <summary>What the tool does.</summary>
    public abstract ToolMethod Method { get; }

    /// <summary>The HTTP method of the upstream request, in capitals.</summary>
    public abstract string Verb { get; }

    /// <summary>Name of the host the endpoint lives on.</summary>
    public virtual string Host => Model.Host;

    /// <summary>The path template; <c>{id}</c>, <c>{tenant}</c> and arguments in braces are filled in per call.</summary>
    public abstract string Path { get; }

    /// <summary>The tags a filter may name, the model's own name among them.</summary>
    public abstract IReadOnlyList<string> Tags { get; }

    /// <summary>The presets the tool belongs to.</summary>
    public virtual IReadOnlyList<string> Presets => [];

    /// <summary>Other words people use, for search.</summary>
    public virtual IReadOnlyList<string> Synonyms => [];

    /// <summary>Former names under which the tool still answers.</summary>
    public virtual IReadOnlyList<string> Aliases => [];

    /// <summary>When the tool is listed.</summary>
    public virtual ToolExposure Exposure => ToolExposure.Default;

    /// <summary>The behaviour hints.</summary>
    public abstract ToolAnnotations Annotations { get; }

    /// <summary>The arguments' JSON Schema (2020-12), UTF-8.</summary>
    public abstract ReadOnlySpan<byte> InputSchema { get; }

    /// <summary>The result's JSON Schema (2020-12), UTF-8.</summary>
    public abstract ReadOnlySpan<byte> OutputSchema { get; }

    /// <summary>Members that come back; for a list the default <c>fields</c>.</summary>
    public virtual IReadOnlyList<string> Returns => [];

    /// <summary>Identifier forms Planhat takes in this endpoint's path.</summary>
    public virtual IdentifierForms AcceptedForms => IdentifierForms.None;

    /// <summary>Identifier forms the argument <c>id</c> understands.</summary>
    public virtual IdentifierForms IdentifierForms => IdentifierForms.None;

    /// <summary>The names of all arguments, reserved ones included.</summary>
    protected internal abstract ArgumentNames Arguments { get; }

    /// <summary>Walks the arguments once, checks them and writes path, query and body of the request.</summary>
    /// <param name="arguments">The arguments of the call; failures are collected in it, never thrown.</param>
    /// <param name="request">The request to fill.</param>
    protected internal abstract void Bind(ref ArgumentReader arguments, ToolRequest request);

    /// <summary>What an explicit null argument means to the tool's operation.</summary>
    private protected virtual NullArguments Nulls => NullArguments.Absent;

    /// <summary>Most bytes of the arguments of one call.</summary>
    private protected virtual int MostArgumentBytes => ArgumentText.MaximumBytes;

    /// <summary>Binds an argument that the operation brings with it, such as <c>id</c> or <c>limit</c>; refuses any other.</summary>
    /// <param name="arguments">The arguments, standing on a member that the tool's own binder does not know.</param>
    /// <param name="request">The request to fill.</param>
    protected virtual void BindReserved(ref ArgumentReader arguments, ToolRequest request) =>
        UnknownArgument.Refuse(ref arguments, request);

    /// <summary>Checks what only all arguments together can tell, and writes what had to wait for them.</summary>
    private protected virtual void Complete(ref ArgumentReader arguments, ToolRequest request)
    {
    }

    /// <summary>Walks the arguments of one call to the end.</summary>
    internal void BindAll(ReadOnlySpan<byte> utf8, FailureList failures, ToolRequest request)
    {
        ArgumentReader arguments = ArgumentReader.Open(utf8, Arguments, Nulls, failures, MostArgumentBytes, request);
        Bind(ref arguments, request);
        Complete(ref arguments, request);
    }
}
