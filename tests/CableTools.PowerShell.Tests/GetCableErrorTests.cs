namespace CableTools.PowerShell.Tests;

public sealed class GetCableErrorTests(ModuleEngine engine)
{
    [Fact]
    public async Task Each_bad_file_is_an_error_of_its_own_and_the_pipeline_goes_on()
    {
        using var folder = new CableFolder();
        string missing = Path.Combine(folder.Path, "missing.txt");
        string empty = folder.Add("empty.txt", "");
        string blank = folder.Add("blank.txt", " \r\n\t\n");
        string binary = folder.AddBytes("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3, 0, 0, 255, 254, 0, 7]);
        string hollow = Path.Combine(folder.Path, "hollow");
        Directory.CreateDirectory(hollow);
        string good = folder.AddCable("good.txt", 1);
        var result = await engine.RunAsync(
            $"(Get-Cable '{missing}', '{empty}', '{blank}', '{binary}', '{hollow}', 'Env:PATH', '{folder.Path}/*.none', '{good}').Id");

        Assert.Equal(["07OSLO1"], result.Output);
        Assert.Equal(
            [
                ("CableFileNotFound,CableTools.PowerShell.GetCableCommand", "ObjectNotFound", missing),
                ("CableFileEmpty,CableTools.PowerShell.GetCableCommand", "InvalidData", empty),
                ("CableFileEmpty,CableTools.PowerShell.GetCableCommand", "InvalidData", blank),
                ("CableFileBinary,CableTools.PowerShell.GetCableCommand", "InvalidData", binary),
                ("CableFolderEmpty,CableTools.PowerShell.GetCableCommand", "ObjectNotFound", hollow),
                ("CablePathNotSupported,CableTools.PowerShell.GetCableCommand", "InvalidArgument", "Env:PATH"),
                ("CableFileNotFound,CableTools.PowerShell.GetCableCommand", "ObjectNotFound", folder.Path + "/*.none"),
            ],
            result.Errors.Select(error => (error.Id, error.Category, error.Target)));
        Assert.All(result.Errors, error => Assert.False(error.Terminating));
        Assert.All(result.Errors, error => Assert.Contains(error.Target, error.Message, StringComparison.Ordinal));
    }

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
    public async Task A_file_that_another_has_locked_is_unreadable()
    {
        using var folder = new CableFolder();
        string path = folder.AddCable("locked.txt", 1);
        await using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var result = await engine.RunAsync($"Get-Cable '{path}'");
        Assert.Equal(("CableFileUnreadable", "ReadError", path),
            (result.SingleErrorId, result.Errors[0].Category, result.Errors[0].Target));
    }

    [Fact]
    public async Task An_error_becomes_terminating_when_the_user_asks_for_it()
    {
        var result = await engine.RunAsync("Get-Cable no-such-file.txt -ErrorAction Stop; 'not reached'");
        Assert.True(Assert.Single(result.Errors).Terminating);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("Get-Cable -Path ''", "ParameterArgumentValidationError")]
    [InlineData("Get-Cable x -Repair Perhaps", "CannotConvertArgumentNoMessage")]
    [InlineData("Get-Cable -Path x -LiteralPath y", "AmbiguousParameterSet")]
    [InlineData("Get-Cable", "MissingMandatoryParameter")]
    public async Task Wrong_arguments_are_refused(string script, string id)
    {
        var result = await engine.RunAsync(script);
        Assert.StartsWith(id, Assert.Single(result.Errors).Id, StringComparison.Ordinal);
    }
}
