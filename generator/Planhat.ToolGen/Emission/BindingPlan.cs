using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Types;

namespace Planhat.ToolGen.Emission;

/// <summary>Collects what the binders of one tool need beside their calls: lists of values, names of members, methods for what is nested.</summary>
internal sealed class BindingPlan
{
    private const string Item = "item";
    private const string Members = "members";

    private readonly NameScope _names = new("Names", "Bind", "BindReserved", "OnBound");
    private readonly List<KeyValuePair<string, EquatableArray<string>>> _valueFields = [];
    private readonly List<KeyValuePair<string, EquatableArray<string>>> _nameFields = [];
    private readonly List<KeyValuePair<string, LookUpModel>> _lookUpFields = [];
    private readonly List<NestedBinding> _methods = [];

    /// <summary>Fields with allowed or known values.</summary>
    public IReadOnlyList<KeyValuePair<string, EquatableArray<string>>> ValueFields => _valueFields;

    /// <summary>Fields with the member names of nested objects.</summary>
    public IReadOnlyList<KeyValuePair<string, EquatableArray<string>>> NameFields => _nameFields;

    /// <summary>Fields that say where a filter is looked up.</summary>
    public IReadOnlyList<KeyValuePair<string, LookUpModel>> LookUpFields => _lookUpFields;

    /// <summary>Methods for what is nested, outer ones first.</summary>
    public IReadOnlyList<NestedBinding> Methods => _methods;

    /// <summary>The call that binds a member; what it needs is added to the plan.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reader">The local that holds the reader.</param>
    /// <param name="path">Names of the members above, in PascalCase.</param>
    public string CallOf(BindingMember member, string reader, string path)
    {
        string ownPath = path + Identifier.Pascal(member.Name);
        if (member.LookUp is not null)
        {
            string field = _names.Take($"{ownPath}LookUp");
            _lookUpFields.Add(new KeyValuePair<string, LookUpModel>(field, member.LookUp));
            return $"{RuntimeTypes.LookUpArgument}.Bind(ref {reader}, request, {field})";
        }

        return member.Many
            ? $"{RuntimeTypes.Primitives}ManyValue.Bind(ref {reader}, {member.Target}, {AddItem(ownPath, member.Value)})"
            : CallOf(member.Value, reader, member.Target, ownPath);
    }

    private string CallOf(ValueModel value, string reader, string target, string path)
    {
        if (value.Wrap is not null)
        {
            string bare = AddCall($"Bind{path}Value", path, value with { Wrap = null });
            return $"{RuntimeTypes.Primitives}WrappedValue.Bind(ref {reader}, {target}, {Literal.Of(value.Wrap)}, {bare})";
        }

        return DomainTypes.Get(value.Type).BindCall(reader, target, value, NeedsOf(value, path));
    }

    private BinderMembers NeedsOf(ValueModel value, string path)
    {
        if (value.Items is not null)
        {
            return new BinderMembers(Values: null, Names: null, AddItem(path, value.Items));
        }

        if (value.Type == "object")
        {
            string method = AddMembers(path, value);
            EquatableArray<string> names = value.Properties.Select(static property => property.Name).ToEquatableArray();
            return new BinderMembers(Values: null, AddField(_nameFields, $"{path}Names", names), method);
        }

        EquatableArray<string> values = value.Values.Count > 0 ? value.Values : value.KnownValues;
        return values.Count == 0
            ? BinderMembers.None
            : new BinderMembers(AddField(_valueFields, $"{path}Values", values), Names: null, Method: null);
    }

    private string AddItem(string path, ValueModel items) => AddCall($"Bind{path}Item", path + "Item", items);

    private string AddCall(string wishedName, string path, ValueModel value)
    {
        string method = _names.Take(wishedName);
        int place = _methods.Count;
        string call = CallOf(value, Item, "target", path);
        _methods.Insert(place, new NestedBinding(method, Item, call, EquatableArray<PropertyModel>.Empty, path));
        return method;
    }

    private string AddMembers(string path, ValueModel value)
    {
        string method = _names.Take($"Bind{path}Members");
        _methods.Add(new NestedBinding(method, Members, Call: null, value.Properties, path) { Record = value.Record });
        return method;
    }

    private string AddField(List<KeyValuePair<string, EquatableArray<string>>> fields, string wishedName, EquatableArray<string> texts)
    {
        string name = _names.Take(wishedName);
        fields.Add(new KeyValuePair<string, EquatableArray<string>>(name, texts));
        return name;
    }
}
