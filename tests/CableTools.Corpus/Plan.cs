namespace CableTools.Corpus;

/// <summary>What happens in the four years: the stories a reader of the statistics can find (see notebooks/data/README.md).</summary>
public static class Plan
{
    /// <summary>The post that writes to many and is never written to.</summary>
    public const string Unanswered = "REYKJAVIK";

    private static readonly string[] Posts =
    [
        "TALLINN", "HELSINKI", "RIGA", "OSLO", "BERN", "VALLETTA", "LJUBLJANA", "PRAGUE", "LISBON", "OTTAWA", "MEXICO", "LIMA",
        "MONTEVIDEO", "QUITO",
        "NAIROBI", "ACCRA", "LUSAKA", "RABAT", "AMMAN", "KATHMANDU", "COLOMBO", "MANILA", "WELLINGTON", "TOKYO",
    ];

    private static readonly string[] Everyday = ["cat", "sauna", "bicycle", "choir", "chess", "cheese", "telescope", "ferry", "umbrella"];

    private static readonly DateTime Begin = new(2005, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>All cables in order of time, with their serial numbers.</summary>
    public static IReadOnlyList<Draft> Make(Chance chance)
    {
        var all = new List<Draft>();
        Months(all, chance);
        Teapot(all, chance);
        PigeonQuestion(all, chance);
        Chains(all, chance);
        foreach (var draft in all) Address(draft, chance);
        var ordered = all.OrderBy(draft => draft.Date).ThenBy(draft => draft.Post, StringComparer.Ordinal).ToList();
        foreach (var post in ordered.GroupBy(draft => (draft.Post, draft.Date.Year)))
        {
            int serial = 9000;
            foreach (var draft in post) draft.Serial = serial += chance.Between(1, 9);
        }

        return ordered;
    }

    /// <summary>Every month about nine cables: pigeons become more from year to year, tea less, snowmen come in December.</summary>
    private static void Months(List<Draft> all, Chance chance)
    {
        for (int month = 0; month < 48; month++)
        {
            var start = Begin.AddMonths(month);
            for (int i = chance.Between(7, 10); i > 0; i--)
            {
                double pigeons = 0.02 + 0.20 * month / 48, tea = 0.30 * (1 - month / 48.0) + 0.02;
                string topic = chance.Happens(pigeons) ? "pigeon" : chance.Happens(tea) ? "tea" : chance.Pick(Everyday);
                bool fromWashington = chance.Happens(0.08);
                string post = fromWashington ? "STATE" : chance.Happens(0.10) ? Unanswered : chance.Pick(Posts);
                all.Add(new Draft(Moment(start, DateTime.DaysInMonth(start.Year, start.Month), chance), post,
                    topic) { Sections = all.Count is 100 or 300 ? 2 : 1 });
            }

            if (start.Month != 12) continue;
            foreach (string post in chance.Draw(Posts, 6)) all.Add(new Draft(Moment(start, 24, chance), post, "snowman"));
        }
    }

    /// <summary>June 2007: three posts write nearly every day about one teapot.</summary>
    private static void Teapot(List<Draft> all, Chance chance)
    {
        Draft? last = null;
        for (int day = 1; day <= 26; day++)
        {
            foreach (string post in new[] { "TALLINN", "HELSINKI", "RIGA" })
            {
                if (post != "TALLINN" && chance.Happens(0.3)) continue;
                var draft = new Draft(new DateTime(2007, 6, day, post == "TALLINN" ? 8 : 14, chance.Below(60), 0, DateTimeKind.Utc), post,
                    "teapot")
                {
                    Subject = $"LOST TEAPOT OF TALLINN, DAY {day}: "
                        + (post == "TALLINN" ? "THE SEARCH GOES ON" : post == "HELSINKI" ? "NOT IN HELSINKI" : "RIGA LOOKS INTO ITS HATS"),
                };
                if (last is not null && post == "TALLINN" && day % 3 == 0) draft.Cites.Add(last);
                if (post == "TALLINN") last = draft;
                all.Add(draft);
            }
        }
    }

    /// <summary>Washington asks, 27 posts answer over a year and a half: a cable that many cite.</summary>
    private static void PigeonQuestion(List<Draft> all, Chance chance)
    {
        var question = new Draft(new DateTime(2006, 3, 14, 16, 20, 0, DateTimeKind.Utc), "STATE", "pigeon")
        {
            Subject = "GREAT PIGEON QUESTION: ALL POSTS ARE ASKED TO COUNT", To = [.. Posts.Take(8)], Info = [.. Posts.Skip(8).Take(8)],
        };
        all.Add(question);
        Draft? before = null;
        for (int i = 0; i < 27; i++)
        {
            var answer = new Draft(question.Date.AddDays(9 + i * 19 + chance.Below(9)).AddHours(chance.Between(-6, 3)),
                i < Posts.Length ? Posts[i] : chance.Pick(Posts), "pigeon") { Cites = [question] };
            if (before is not null && i % 4 == 3) answer.Cites.Add(before);
            before = answer;
            all.Add(answer);
        }
    }

    /// <summary>Six chains, each cable citing the one before; four begin with a cable that is not there.</summary>
    private static void Chains(List<Draft> all, Chance chance)
    {
        var chains = new (string Topic, int Year, int Month, string[] Posts, int Length, string? Missing)[]
        {
            ("ferry", 2005, 2, ["HELSINKI", "TALLINN", "STATE"], 12, "04HELSINKI9871"),
            ("cheese", 2005, 9, ["BERN", "LISBON"], 8, "05GENEVA9655"),
            ("chess", 2006, 6, ["PRAGUE", "LJUBLJANA", "STATE"], 9, null),
            ("telescope", 2007, 1, ["QUITO", "LIMA"], 6, "06SANTIAGO9312"),
            ("choir", 2007, 8, ["RIGA", "OSLO", "PRAGUE"], 7, null),
            ("bicycle", 2008, 2, ["COLOMBO", "KATHMANDU", "STATE"], 10, "07STATE99704"),
        };
        foreach (var (topic, year, month, posts, length, missing) in chains)
        {
            var date = new DateTime(year, month, 5, 9, 30, 0, DateTimeKind.Utc);
            Draft? first = null, before = null;
            for (int i = 0; i < length; i++)
            {
                string post = posts[i % posts.Length];
                var draft = new Draft(date, post, topic) { To = [posts[(i + 1) % posts.Length]] };
                if (before is not null) draft.Cites.Add(before);
                if (first is not null && first != before && i % 3 == 0) draft.Cites.Add(first);
                if (i == 0 && missing is not null) draft.CitesMissing.Add(missing);
                first ??= draft;
                before = draft;
                all.Add(draft);
                date = date.AddDays(chance.Between(4, 24)).AddHours(chance.Between(-4, 6)).AddMinutes(chance.Below(60));
            }
        }
    }

    private static void Address(Draft draft, Chance chance)
    {
        if (draft.To.Count == 0)
        {
            if (draft.Post == Unanswered) draft.To.AddRange(chance.Draw(Posts, chance.Between(2, 4)));
            else draft.To.Add(draft.Post == "STATE" ? chance.Pick(Posts) : "STATE");
        }

        if (draft.Info.Count > 0) return;
        if (draft.Post != "STATE" && !draft.To.Contains("STATE")) draft.Info.Add("STATE");
        // Neighbors in the list are neighbors on the map, more or less.
        int at = Array.IndexOf(Posts, draft.Post);
        string[] near = at < 0 ? Posts : [.. Posts.Skip(Math.Max(0, at - 3)).Take(7)];
        draft.Info.AddRange(chance.Draw(near.Where(post => post != draft.Post && !draft.To.Contains(post)),
            chance.Happens(0.25) ? 0 : chance.Between(1, 6)));
    }

    private static DateTime Moment(DateTime month, int days, Chance chance) =>
        month.AddDays(chance.Below(days)).AddHours(chance.Between(6, 19)).AddMinutes(chance.Below(60));
}
