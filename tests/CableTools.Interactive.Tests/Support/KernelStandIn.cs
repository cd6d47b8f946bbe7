using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;

#pragma warning disable CA1034, CA1720, CA2227, CA1711

// The few types of the kernel that extension.dib uses, by the names the kernel gives them: the kernel itself is not on the feed.
// What is here is what the script may use; anything else does not compile, and the test says so.

namespace Microsoft.DotNet.Interactive
{
    /// <summary>Stands in for the kernel.</summary>
    public class Kernel
    {
        public static RootKernel Root { get; set; } = new();
    }

    public sealed class RootKernel : Kernel
    {
        public CSharp.CSharpKernel CSharp { get; } = new();

        public Dictionary<string, (KernelActionDirective Directive,
            Func<IReadOnlyDictionary<string, string>, KernelInvocationContext, Task> Run)> Directives { get; } =
                new(StringComparer.Ordinal);

        public Kernel? FindKernelByName(string name) => name == "csharp" ? CSharp : null;

        public void AddDirective<TCommand>(KernelActionDirective directive, Func<TCommand, KernelInvocationContext, Task> handler)
            where TCommand : KernelDirectiveCommand, new() =>
            Directives[directive.Name] = (directive, (arguments, context) =>
            {
                var command = new TCommand();
                foreach (var (name, value) in arguments)
                    typeof(TCommand).GetProperty(char.ToUpperInvariant(name[2]) + name[3..])!
                        .SetValue(command, bool.TryParse(value, out bool flag) ? flag : value);
                return handler(command, context);
            });
    }

    public sealed class KernelInvocationContext
    {
        public static KernelInvocationContext? Current { get; set; }

        public KernelCommand? Command { get; init; }

        public List<(string MimeType, string Value)> Displayed { get; } = [];

        public string? Failure { get; private set; }

        public DisplayedValue DisplayAs(string value, string mimeType)
        {
            Displayed.Add((mimeType, value));
            return new DisplayedValue();
        }

        public void Fail(KernelCommand? command, Exception? exception = null, string? message = null) =>
            Failure = message ?? exception?.ToString() ?? "failed";
    }

    public sealed class DisplayedValue;
}

namespace Microsoft.DotNet.Interactive.Commands
{
    public abstract class KernelCommand;

    public abstract class KernelDirectiveCommand : KernelCommand;
}

namespace Microsoft.DotNet.Interactive.Directives
{
    public sealed class KernelActionDirective(string name)
    {
        public string Name { get; } = name;

        public string Description { get; set; } = "";

        public ICollection<KernelDirectiveParameter> Parameters { get; init; } = [];
    }

    public sealed class KernelDirectiveParameter(string name, string description)
    {
        public string Name { get; } = name;

        public string Description { get; } = description;

        public bool AllowImplicitName { get; set; }

        public bool Required { get; set; }

        public bool Flag { get; set; }

        /// <summary>What completes the parameter's value: of the kernel's two forms the one that the script uses.</summary>
        public Func<IEnumerable<string>>? Values { get; private set; }

        public KernelDirectiveParameter AddCompletions(Func<IEnumerable<string>> getCompletions)
        {
            Values = getCompletions;
            return this;
        }
    }
}

namespace Microsoft.DotNet.Interactive.CSharp
{
    public sealed class CSharpKernel : Kernel
    {
        /// <summary>The state of the cells that have run.</summary>
        public Microsoft.CodeAnalysis.Scripting.ScriptState? ScriptState { get; set; }

        public async Task SetValueAsync(string name, object? value, Type type)
        {
            ScriptState = await ScriptState!.ContinueWithAsync($"{type.FullName} {name} = default;");
            ScriptState.GetVariable(name).Value = value;
        }

        public bool TryGetValue<T>(string name, out T value)
        {
            var variable = ScriptState?.Variables.LastOrDefault(variable => variable.Name == name);
            value = variable is null ? default! : (T)variable.Value;
            return variable is not null;
        }
    }
}
