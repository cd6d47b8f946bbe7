namespace CableTools;

/// <summary>By what a data set is divided into folders, so that whoever asks for a part of it reads no more than that.</summary>
public enum CablePartition
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By the year of the date, UTC: <c>year=2006</c>; cables without a date under Hive's name for null.</summary>
    Year,

    /// <summary>By year and month: <c>year=2006/month=05</c>.</summary>
    Month,
}
