namespace CableTools.Store;

/// <summary>Names of the fields of the index. Those in small letters that a query may name are public by the query's syntax.</summary>
internal static class IndexFields
{
    /// <summary>Format of an index; raised when one written before can no longer be read.</summary>
    public const int Format = 2;

    public const string FormatKey = "cabletools.format";

    // What is searched by words.
    public const string Text = "text", Subject = "subject", From = "from", To = "to";

    // Whole values, in capitals.
    public const string Tag = "tag", Origin = "origin", Level = "level", Caption = "caption", Reference = "ref", Id = "id", Year = "year",
        Month = "month";

    /// <summary>Minutes since 1900, UTC: searched by ranges.</summary>
    public const string Date = "date";

    // Values by document, for counting and sorting; those of statistics, too.
    public const string DateValue = "date$", LevelValue = "level$", OriginValue = "origin$", TagValues = "tags$", DatedByValue = "dated$",
        PrecedenceValue = "precedence$", ActionValues = "action$", InformationValues = "info$", IdValue = "id$", SubjectValue = "subject$",
        ReferenceValues = "cites$", WordsValue = "words$", ParagraphsValue = "paragraphs$", PortionValues = "portions$";

    // Kept: the cable's text, packed; all else it is made from again; what a hit shows.
    public const string StoredText = "text$", StoredOrigin = "json$", StoredHead = "head$";

    /// <summary>The file a cable was read from, or whose state is kept.</summary>
    public const string File = "file$";

    /// <summary>File, entry in it and record: what tells one cable of the index from all others.</summary>
    public const string Key = "key$";

    /// <summary>"cable" or "file".</summary>
    public const string Kind = "kind$";

    public const string CableKind = "cable", FileKind = "file";

    /// <summary>Fields that a query may name, with what is in them.</summary>
    public static readonly (string Name, string Holds)[] Queried =
    [
        (Text, "words of the cable"), (Subject, "words of the subject"), (From, "words of the originator"), (To, "words of an addressee"),
        (Tag, "PREL"), (Origin, "post, MOSCOW"), (Level, "classification, SECRET"), (Caption, "NOFORN"), (Reference, "06MOSCOW5030, cited"),
        (Id, "06MOSCOW5030"), (Year, "2006"), (Month, "2006-05"), (Date, "2006-05-12, or [2006-05-01 TO 2006-05-31]"),
    ];
}
