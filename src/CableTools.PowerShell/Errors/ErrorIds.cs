namespace CableTools.PowerShell;

/// <summary>
/// The ids of all errors, of both modules: what scripts tell them apart by, and so never changed. docs/en-US/about_CableTools_Errors.md
/// says of each when it comes and what to do; a test compares the two.
/// </summary>
internal static class ErrorIds
{
    public const string FileNotFound = "CableFileNotFound";
    public const string FileUnreadable = "CableFileUnreadable";
    public const string FileSpecial = "CableFileSpecial";
    public const string FileBinary = "CableFileBinary";
    public const string FileEmpty = "CableFileEmpty";
    public const string FileMalformed = "CableFileMalformed";
    public const string NotRecognized = "CableNotRecognized";
    public const string FolderEmpty = "CableFolderEmpty";
    public const string FolderUnreadable = "CableFolderUnreadable";
    public const string DriveNotFound = "CableDriveNotFound";
    public const string PathNotSupported = "CablePathNotSupported";

    public const string TextEmpty = "CableTextEmpty";
    public const string TextMalformed = "CableTextMalformed";

    public const string MatchInvalid = "CableMatchInvalid";
    public const string MatchTimeout = "CableMatchTimeout";
    public const string MatchGivenUp = "CableMatchGivenUp";
    public const string PortionMarkingInvalid = "CablePortionMarkingInvalid";
    public const string CodeUnknown = "CableCodeUnknown";
    public const string SummaryUnused = "CableSummaryUnused";
    public const string MeasureNotSupported = "CableMeasureNotSupported";
    public const string MeasureNoTimeline = "CableMeasureNoTimeline";

    public const string TagNotFound = "CableTagNotFound";
    public const string PostNotFound = "CablePostNotFound";
    public const string WordInvalid = "CableWordInvalid";
    public const string WordParameterUnused = "CableWordParameterUnused";

    public const string FileExists = "CableFileExists";
    public const string FileUnwritable = "CableFileUnwritable";
    public const string FolderNotFound = "CableFolderNotFound";
    public const string PathIsFolder = "CablePathIsFolder";
    public const string FormatUnknown = "CableFormatUnknown";
    public const string FormatNotSupported = "CableFormatNotSupported";
    public const string PartitionUnused = "CablePartitionUnused";
    public const string AppendUnused = "CableAppendUnused";
    public const string GraphUnused = "CableGraphUnused";
    public const string AppendInvalid = "CableAppendInvalid";

    public const string IndexMissing = "CableIndexMissing";
    public const string IndexForeign = "CableIndexForeign";
    public const string IndexDamaged = "CableIndexDamaged";
    public const string IndexNewer = "CableIndexNewer";
    public const string IndexBusy = "CableIndexBusy";
    public const string IndexUnwritable = "CableIndexUnwritable";
    public const string IndexSkipped = "CableIndexSkipped";
    public const string QueryInvalid = "CableQueryInvalid";

    public const string ChartFormatUnknown = "CableChartFormatUnknown";
    public const string ChartParameterUnused = "CableChartParameterUnused";
    public const string ChartNotShown = "CableChartNotShown";
    public const string ReportFormatUnknown = "CableReportFormatUnknown";
}
