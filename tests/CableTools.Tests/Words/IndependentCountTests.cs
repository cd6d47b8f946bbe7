using CableTools.Tests.Support;
using CableTools.Words;

namespace CableTools.Tests.Words;

/// <summary>
/// What NLTK 3.8 and SciPy 1.10 of Debian say of the paragraphs of examples/cables: RegexpTokenizer, FreqDist, ngrams,
/// BigramAssocMeasures.likelihood_ratio and pmi, chi2_contingency with lambda_="log-likelihood". Nothing is left out.
/// </summary>
public sealed class IndependentCountTests
{
    private static readonly CableList Cables = CableList.Read(Repository.File("examples/cables"));

    [Fact]
    public void Words_and_pairs_are_as_many()
    {
        var words = WordCounts.Of(Cables, 1, WordFilter.None);
        Assert.Equal((623L, 328), (words.TotalWords, words.Words.Count));
        Assert.Equal(["the: 43", "a: 21", "of: 20", "that: 15", "end: 12", "and: 11", "comment: 11", "on: 10", "summary: 10", "to: 10"],
            words.Words.Take(10).Select(word => word.ToString()));
        var pairs = WordCounts.Of(Cables, 2, WordFilter.None);
        Assert.Equal((592L, 549), (pairs.TotalNGrams, pairs.Words.Count));
        Assert.Equal(["end comment: 5", "end summary: 5", "that the: 5", "summary the: 4", "the invented: 3"],
            pairs.Words.Take(5).Select(pair => pair.ToString()));
    }

    [Fact]
    public void Key_words_have_the_same_log_likelihood()
    {
        var keys = KeyWords.Of(Cables.Where(cable => cable.Post == "REYKJAVIK"), Cables.Where(cable => cable.Post != "REYKJAVIK"),
            leaveOut: WordFilter.None, least: 2);
        Assert.Equal((131L, 492L), (keys.Counts.TotalWords, keys.Others.TotalWords));
        Assert.Equal(["has", "puffin", "bird", "bureau", "harbor", "until", "vacation"], keys.Words.Take(7).Select(word => word.Word));
        Assert.Equal([(6, 2), (3, 0), (2, 0)], keys.Words.Take(3).Select(word => (word.Count, word.OtherCount)));
        double[] expected = [10.843172594269857, 9.410858525356783, 6.261660294395743];
        for (int i = 0; i < expected.Length; i++) Assert.Equal(expected[i], keys.Words[i].LogLikelihood, 9);
    }

    [Fact]
    public void Collocates_have_the_same_log_likelihood_and_mutual_information()
    {
        var near = Collocates.Of(Cables, "the", span: 2, WordFilter.None);
        Assert.Equal((43, 146L, 580L), (near.Occurrences, near.NearWords, near.TotalWords));
        (string Word, int Count, int Total, double G2, double Mi)[] expected =
        [
            ("by", 3, 4, 4.394541394826327, 1.575047031856073), ("were", 3, 4, 4.394541394826327, 1.575047031856073),
            ("that", 7, 15, 3.3221119258969267, 0.8905488575840028), ("invented", 3, 5, 2.734419879153071, 1.2531189369687112),
            ("was", 3, 5, 2.734419879153071, 1.2531189369687112), ("summary", 4, 10, 1.0754660609455713, 0.6681564362475552),
        ];
        for (int i = 0; i < expected.Length; i++)
        {
            var found = near.Words[i];
            Assert.Equal((expected[i].Word, expected[i].Count, expected[i].Total), (found.Word, found.Count, found.Total));
            Assert.Equal(expected[i].G2, found.LogLikelihood, 9);
            Assert.Equal(expected[i].Mi, found.MutualInformation, 9);
        }
    }
}
