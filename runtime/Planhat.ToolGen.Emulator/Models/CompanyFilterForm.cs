namespace Planhat.ToolGen.Emulator.Models;

/// <summary>What a list takes as <c>companyId</c>.</summary>
internal enum CompanyFilterForm
{
    /// <summary>One company <c>_id</c>; a comma-separated list is then an unknown id.</summary>
    One,

    /// <summary>One <c>_id</c>, or several separated by commas.</summary>
    Several,
}
