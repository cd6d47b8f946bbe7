using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>One line start that may be a paragraph's label.</summary>
internal struct LabelCandidate
{
    public int Line;
    public ParagraphLabel Label;
    public LabelStrength Strength;

    /// <summary>The paragraph's number once chosen; 0 while, or if, the line starts no paragraph.</summary>
    public int Number;
}

/// <summary>
/// Tells paragraph labels from lines that merely begin with a number ("in July / 2001. He ...") by the running number: of all
/// candidates, the chain that counts up by one and is best spoken for wins. A gap costs, a misread pilcrow costs little.
/// The work is proportional to the candidates times the highest number (at most 999).
/// </summary>
internal static class ParagraphChain
{
    private const double StrongWorth = 10, MediumWorth = 4, WeakWorth = 1, PilcrowCost = 0.3, DamageCost = 0.5, BracketCost = 0.4,
        ListLetterCost = 1;
    private const int MostCountedAgain = 3, LongestChance = 3, MostTries = 4;

    public static void Choose(List<LabelCandidate> candidates, string text, bool repairs) => Choose(candidates, text, repairs, 0);

    private static void Choose(List<LabelCandidate> candidates, string text, bool repairs, int tries)
    {
        if (candidates.Count == 0) return;
        int largest = 0;
        foreach (var candidate in candidates) largest = Math.Max(largest, candidate.Label.Number);
        var bestAt = new int[largest + 1];
        int[]? lastMarked = candidates[0].Label.Mark.Exists ? LastMarked(candidates, largest) : null;
        var links = new List<Link>(candidates.Count);
        int highest = 0, best = -1, listed = 0, quoted = 0;
        bool isQuoted = false;

        for (int i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            double worth = candidate.Strength switch { LabelStrength.Strong => StrongWorth, LabelStrength.Medium => MediumWorth, _ =>
                WeakWorth };
            if (candidate.Label.IsDamaged) worth -= DamageCost;

            if (candidate.Label.MayBeListLetter(text)) worth -= ListLetterCost;

            if (lastMarked is not null && i > 0 && CountsQuoted(candidate.Label, i, lastMarked, ref quoted, ref isQuoted)) continue;

            // "1)" and "2)" among "1." number a list; so does "5)" once one has counted up to it.
            if (IsBracketed(candidate, text) && !IsBracketed(candidates[0], text))
            {
                bool counts = candidate.Label.Number == listed + 1;
                if (counts || candidate.Label.Number == 1) listed = candidate.Label.Number;
                if (counts && listed > LongestChance && !candidate.Label.Mark.Exists) continue;
                worth -= BracketCost;
            }

            Extend(i, candidate.Label.Number, worth);
            if (repairs && candidate.Label.Mark.Exists && candidate.Strength == LabelStrength.Strong
                && candidate.Label.NumberAfterPilcrow is > 0 and var alternative)
                Extend(i, alternative, worth - PilcrowCost);
        }

        for (int link = best; link >= 0; link = links[link].Previous)
        {
            var candidate = candidates[links[link].Candidate];
            candidate.Number = links[link].Number;
            candidates[links[link].Candidate] = candidate;
        }

        // A chain that leaned on a list's letter is chosen once more without it.
        if (DropListLetters(candidates, text) && tries < MostTries)
        {
            for (int i = 0; i < candidates.Count; i++) candidates[i] = candidates[i] with { Number = 0 };
            Choose(candidates, text, repairs, tries + 1);
            return;
        }

        AddLeftOver(candidates, text, repairs);

        void Extend(int candidate, int number, double worth)
        {
            double score = worth - StartCost(number);
            int previous = -1;
            for (int n = Math.Min(number - 1, highest); n >= 1; n--)
            {
                if (bestAt[n] == 0) continue;
                var link = links[bestAt[n] - 1];

                // One candidate has one number: its two readings must not follow each other.
                if (link.Candidate == candidate) continue;
                double through = link.Score + worth - GapCost(number - n);
                if (through <= score) continue;
                score = through;
                previous = bestAt[n] - 1;
            }

            if (score <= 0) return;
            // Of two labels with one number behind a gap, the later is the one: the earlier fills the gap.
            bool gap = previous >= 0 && links[previous].Number < number - 1;
            if (bestAt[number] != 0 && (gap ? links[bestAt[number] - 1].Score > score : links[bestAt[number] - 1].Score >= score)) return;
            links.Add(new Link(candidate, number, previous, score));
            bestAt[number] = links.Count;
            highest = Math.Max(highest, number);
            if (best < 0 || score > links[best].Score || (gap && score >= links[best].Score
                && links[best].Number == number)) best = links.Count - 1;
        }
    }

    /// <summary>
    /// Whether a number without a marking goes on counting what one paragraph quotes, the articles of a note: told by a marked label below
    /// that has the number of one of them, and is the message's.
    /// </summary>
    private static bool CountsQuoted(ParagraphLabel label, int at, int[] lastMarked, ref int quoted, ref bool isQuoted)
    {
        if (label.Mark.Exists) return false;
        bool counts = quoted > 0 && label.Number == quoted + 1;
        if (!counts && label.Number != 1) return false;
        quoted = label.Number;
        isQuoted = counts && (isQuoted || lastMarked[label.Number] > at);
        return isQuoted;
    }

    /// <summary>The place of the last marked label of each number; 0 where there is none, or none but the first.</summary>
    private static int[] LastMarked(List<LabelCandidate> candidates, int largest)
    {
        var last = new int[largest + 1];
        for (int i = 0; i < candidates.Count; i++)
            if (candidates[i].Label.Mark.Exists) last[candidates[i].Label.Number] = i;
        return last;
    }

    private static bool IsBracketed(LabelCandidate candidate, string text) =>
        candidate.Label.NumberEnd < text.Length && text[candidate.Label.NumberEnd] == ')';

    /// <summary>
    /// A letter alone that reads as a number ("B. (C)" for 8) is a list's, unless the running number wants it: numbers stand on both sides,
    /// one before and one after it.
    /// </summary>
    /// <returns>Whether any was dropped.</returns>
    private static bool DropListLetters(List<LabelCandidate> candidates, string text)
    {
        const int Dropped = -1;
        int before = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Number > 1 && candidate.Label.MayBeListLetter(text))
            {
                int after = 0;
                for (int j = i + 1; j < candidates.Count && after == 0; j++) after = Math.Max(0, candidates[j].Number);
                bool wanted = candidate.Number == before + 1
                    && (after == candidate.Number + 1 || (after == 0
                    && char.ToUpperInvariant(text[candidate.Label.NumberStart]) is not ('B' or 'D' or 'G')));
                if (!wanted)
                {
                    candidate.Number = Dropped;
                    candidates[i] = candidate;
                    continue;
                }
            }

            if (candidate.Number > 0) before = candidate.Number;
        }

        return candidates.RemoveAll(candidate => candidate.Number == Dropped) > 0;
    }

    private static double StartCost(int number) => number == 1 ? 0 : Math.Min(2 + number * 0.5, 9);

    private static double GapCost(int step) => step == 1 ? 0 : Math.Min(4 + 2 * (step - 1), 9);

    /// <summary>
    /// Marked labels outside the chain. Where exactly as many stand in a gap as numbers are missing, their numbers were misread
    /// and the running number says them; so it does for the last number doubled ("5, 6, 6"). A number doubled in between stays as
    /// written, since the next one counts on from it; any other is a label inside a paragraph. Where no damage is undone the same are
    /// paragraphs, with the numbers that are written.
    /// </summary>
    private static void AddLeftOver(List<LabelCandidate> candidates, string text, bool repairs)
    {
        int before = 0, from = 0;
        int first = candidates.FindIndex(candidate => candidate.Number > 0);
        for (int i = 0; i <= candidates.Count; i++)
        {
            bool ends = i == candidates.Count;
            if (!ends && candidates[i].Number == 0) continue;
            int after = ends ? int.MaxValue : candidates[i].Number;
            int strong = 0;
            for (int j = from; j < i; j++)
                if (candidates[j].Strength == LabelStrength.Strong) strong++;
            bool fills = !ends && strong > 0 && strong == after - before - 1;
            bool counts = !ends && !fills && CountsAgain(candidates, from, i, before, after);
            int next = before;
            for (int j = from; j < i; j++)
            {
                var candidate = candidates[j];
                if (candidate.Strength != LabelStrength.Strong) continue;
                if (fills) candidate.Number = ++next;
                else if (ends && before > 0 && candidate.Label.Number == before) candidate.Number = next = next < before ? before + 1
                    : next + 1;
                else if ((counts || candidate.Label.Number == before || candidate.Label.Number == after) && !NumbersList(candidate))
                    candidate.Number = candidate.Label.Number;
                if (!repairs && candidate.Number > 0) candidate.Number = candidate.Label.Number;
                candidates[j] = candidate;
            }

            if (ends) break;
            before = after;
            from = i + 1;
        }

        // "1)" among "1." is an item of a list, marked or not.
        bool NumbersList(LabelCandidate candidate) => IsBracketed(candidate, text) && !IsBracketed(candidates[first], text);
    }

    /// <summary>
    /// Whether the labels between two of the chain count once more what stands above, up to the one below: "12, 13, 14, 13, 14, 15". A text
    /// quoted with paragraphs of its own begins at 1.
    /// </summary>
    private static bool CountsAgain(List<LabelCandidate> candidates, int from, int to, int before, int after)
    {
        int previous = 0, count = 0;
        for (int i = from; i < to; i++)
        {
            if (candidates[i].Strength != LabelStrength.Strong) continue;
            int number = candidates[i].Label.Number;
            if (number < 2 || number > before || (previous > 0 && number != previous + 1)) return false;
            previous = number;
            count++;
        }

        return count is > 1 and <= MostCountedAgain && previous == before && after == before + 1;
    }

    private readonly struct Link
    {
        public Link(int candidate, int number, int previous, double score)
        {
            Candidate = candidate;
            Number = number;
            Previous = previous;
            Score = score;
        }

        public int Candidate { get; }

        public int Number { get; }

        public int Previous { get; }

        public double Score { get; }
    }
}
