namespace CableTools.PowerShell.Tests;

/// <summary>What the account may not do.</summary>
public sealed class PermissionTests(ModuleEngine engine)
{
    [Fact]
    public async Task A_file_without_permission_is_unreadable()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Permissions do not bind this account.");
        using var folder = new CableFolder();
        string path = folder.AddCable("locked.txt", 1);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);
        var result = await engine.RunAsync($"Get-Cable '{path}'");
        Assert.Equal(("CableFileUnreadable", "PermissionDenied"), (result.SingleErrorId, result.Errors[0].Category));
    }

    [Fact]
    public async Task A_folder_without_permission_is_unwritable()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Permissions do not bind this account.");
        using var folder = new CableFolder();
        string locked = Path.Combine(folder.Path, "locked");
        Directory.CreateDirectory(locked);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var result = await engine.RunAsync($"Get-Cable examples/cables | Export-Cable '{locked}/out.ndjson'");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(("CableFileUnwritable", "PermissionDenied"), (result.SingleErrorId, result.Errors[0].Category));
    }
}
