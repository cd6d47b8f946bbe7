namespace CableTools;

/// <summary>A field of a cable that has a place in its text; see <see cref="Cable.Written"/>.</summary>
public enum CableField
{
    /// <summary>Transmission identifier, format line 1.</summary>
    TransmissionId,

    /// <summary>Routing indicator of the originating station, format line 3.</summary>
    OriginatingStation,

    /// <summary>Station serial number, format line 3.</summary>
    StationSerialNumber,

    /// <summary>Day of the year in the filing time, format line 3.</summary>
    JulianDay,

    /// <summary>Letters of format line 4.</summary>
    SecurityProsign,

    /// <summary>Precedence prosigns, action and info, format line 5.</summary>
    Precedence,

    /// <summary>Date-time group, format line 5.</summary>
    Date,

    /// <summary>Originator, format line 6.</summary>
    From,

    /// <summary>Action addressees, format line 7.</summary>
    To,

    /// <summary>Information addressees, format line 8.</summary>
    Info,

    /// <summary>The level on the classification line.</summary>
    Classification,

    /// <summary>Number and count of the section on the classification line.</summary>
    Section,

    /// <summary>Post on the classification line.</summary>
    Post,

    /// <summary>Serial number of the message reference number on the classification line.</summary>
    SerialNumber,

    /// <summary>Captions.</summary>
    Captions,

    /// <summary>The E.O. line.</summary>
    Declassification,

    /// <summary>The TAGS line.</summary>
    Tags,

    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The references.</summary>
    References,

    /// <summary>Classified By and Reasons.</summary>
    ClassifiedBy,

    /// <summary>The text's paragraphs, from the first label on.</summary>
    Paragraphs,

    /// <summary>The signature.</summary>
    Signature,
}
