namespace Planhat.ToolGen.Emulator.Models;

/// <summary>How records of a model point to their company.</summary>
/// <param name="Member">Member that holds the company <c>_id</c>, or an array of them.</param>
/// <param name="NameMember">Member the server fills with the company's name; null when there is none.</param>
/// <param name="Filter">Form of the list parameter <c>companyId</c>.</param>
internal sealed record CompanyLink(string Member, string? NameMember, CompanyFilterForm Filter)
{
    public static readonly CompanyLink OneInFilter = new("companyId", "companyName", CompanyFilterForm.One);

    public static readonly CompanyLink SeveralInFilter = new("companyId", "companyName", CompanyFilterForm.Several);
}
