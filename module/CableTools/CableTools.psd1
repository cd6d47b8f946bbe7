@{
    RootModule             = 'CableTools.psm1'
    ModuleVersion          = '0.0.0'
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

    CmdletsToExport        = @(
        'Compare-Cable', 'ConvertFrom-CableText', 'Export-Cable', 'Find-Cable', 'Find-CableDuplicate', 'Format-Cable', 'Get-Cable',
        'Get-CableAddressee', 'Get-CableConcordance', 'Get-CableParagraph', 'Get-CablePost', 'Get-CableReference', 'Get-CableTag',
        'Join-CableSection', 'Measure-Cable', 'Measure-CableWord', 'Select-Cable', 'Test-Cable', 'Update-CableIndex')
    FunctionsToExport      = @()
    AliasesToExport        = @()
    VariablesToExport      = @()

    PrivateData            = @{
        PSData = @{
            Prerelease = ''
            LicenseUri = 'https://licenses.nuget.org/MIT'
            Tags       = @('Cable', 'Telegram', 'Diplomacy', 'Archive', 'Parser', 'FOIA', 'OCR', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            # The newest part of CHANGELOG.md.
            ReleaseNotes = ''
        }
    }
}
