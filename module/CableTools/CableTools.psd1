@{
    RootModule             = 'CableTools.psm1'
    ModuleVersion          = '0.2.0'
    GUID                   = '6b1f0c52-7b7e-4e0a-9f63-2f5d6c1a84e7'
    Author                 = 'The CableTools authors'
    CompanyName            = 'The CableTools authors'
    Copyright              = '(c) 2026 The CableTools authors. MIT License.'
    Description            = 'Reads US diplomatic cables - telegrams of every era, as plain text or web page - into objects: envelope, classification, TAGS, references, portion-marked paragraphs. It repairs what scanning and transcription broke, and says what it repaired.'

    CompatiblePSEditions   = @('Desktop', 'Core')
    PowerShellVersion      = '5.1'
    # .NET Standard 2.0 without extra assemblies needs this one; Windows PowerShell 5.1 alone looks at it.
    DotNetFrameworkVersion = '4.7.2'

    # Loaded before the types, which name members in it.
    RequiredAssemblies     = @('CableTools.PowerShell.dll')
    TypesToProcess         = @('CableTools.types.ps1xml')
    FormatsToProcess       = @('CableTools.format.ps1xml')

    CmdletsToExport        = @('ConvertFrom-CableText', 'Export-Cable', 'Export-CableChart', 'Get-Cable', 'Get-CableParagraph', 'Join-CableSection', 'Measure-Cable', 'Test-Cable')
    FunctionsToExport      = @()
    AliasesToExport        = @()
    VariablesToExport      = @()

    FileList               = @(
        'CableTools.psd1'
        'CableTools.dll'
        'CableTools.PowerShell.dll'
        'CableTools.PowerShell.Charts.dll'
        'CableTools.psm1'
        'CableTools.format.ps1xml'
        'CableTools.types.ps1xml'
        'LICENSE'
        'net10.0/CableTools.dll'
        'charts/CableTools.Charts.dll'
        'charts/HarfBuzzSharp.dll'
        'charts/ScottPlot.dll'
        'charts/SkiaSharp.HarfBuzz.dll'
        'charts/SkiaSharp.dll'
        'charts/linux-arm64/libHarfBuzzSharp.so'
        'charts/linux-arm64/libSkiaSharp.so'
        'charts/linux-musl-x64/libHarfBuzzSharp.so'
        'charts/linux-musl-x64/libSkiaSharp.so'
        'charts/linux-x64/libHarfBuzzSharp.so'
        'charts/linux-x64/libSkiaSharp.so'
        'charts/osx/libHarfBuzzSharp.dylib'
        'charts/osx/libSkiaSharp.dylib'
        'charts/win-arm64/libHarfBuzzSharp.dll'
        'charts/win-arm64/libSkiaSharp.dll'
        'charts/win-x64/libHarfBuzzSharp.dll'
        'charts/win-x64/libSkiaSharp.dll'
        'examples/cables.txt.gz'
        'examples/cables/06VALLETTA9318.txt'
        'examples/cables/07OSLO9901.txt'
        'examples/cables/08BERN9218-transcript.txt'
        'examples/cables/08TALLINN9412.txt'
        'examples/cables/09LJUBLJANA9155.html'
        'examples/cables/09NEWDELHI9523.txt'
        'examples/cables/09REYKJAVIK9077.txt'
        'examples/cables/74STATE299001.txt'
        'examples/sections/08PRAGUE9266-1.txt'
        'examples/sections/08PRAGUE9266-2.txt'
        'examples/transcript.txt'
        'en-US/CableTools.PowerShell.Charts.dll-Help.xml'
        'en-US/CableTools.PowerShell.dll-Help.xml'
        'en-US/about_CableTools.help.txt'
    )

    PrivateData            = @{
        PSData = @{
            Tags = @('Cable', 'Telegram', 'Diplomacy', 'Archive', 'Parser', 'FOIA', 'OCR', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
        }
    }
}
