namespace Acme.BillingSync;

/// <summary>A setting or the file as a whole is wrong, so that nothing can be tried.</summary>
/// <param name="message">What is wrong, and the way out.</param>
internal sealed class UnusableInputException(string message) : Exception(message);
