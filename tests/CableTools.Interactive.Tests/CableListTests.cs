using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests;

public sealed class CableListTests
{
    [Fact]
    public void A_folder_is_read_with_the_folders_inside_and_tells_how_far_it_is()
    {
        var steps = new List<CableLoadProgress>();
        var list = CableList.Read(Repository.File("examples"), new Steps(steps.Add));
        Assert.Equal(11, list.Count);
        Assert.Empty(list.Problems);
        Assert.Equal((11, 11), (steps[^1].Files, steps[^1].Cables));
    }

    [Fact]
    public void A_bad_file_is_a_problem_and_the_others_are_read()
    {
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.txt"),
                "R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 009001\n\nSUBJECT: A\n\n1. (U) Text.\n");
            File.WriteAllBytes(Path.Combine(folder, "b.txt"),
                [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0, 0, 0, 7, 8, 0x14, 0, 0, 0]);
            File.WriteAllBytes(Path.Combine(folder, "c.gz"), [0x1F, 0x8B, 8, 0, 1, 2, 3]);
            File.WriteAllText(Path.Combine(folder, "d.exe"), "not a cable");
            var list = CableList.Read(folder);
            Assert.Equal("A", Assert.Single(list).Subject);
            Assert.Equal(["b.txt", "c.gz"], list.Problems.Select(problem => Path.GetFileName(problem.Path)));
            Assert.Contains("2 files that could not be read or hold no cables", list.ToHtml(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        string folder = Directory.CreateTempSubdirectory("cabletools").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.txt"), "SUBJECT: A\n\n1. Text.\n");
            Directory.CreateSymbolicLink(Path.Combine(folder, "again"), folder);
            var list = CableList.Read(folder);
            Assert.Single(list);
            Assert.Empty(list.Problems);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_is_not_there_is_said() => Assert.Throws<FileNotFoundException>(() => CableList.Read("/no/such/place"));

    private sealed class Steps(Action<CableLoadProgress> take) : IProgress<CableLoadProgress>
    {
        public void Report(CableLoadProgress value) => take(value);
    }
}
