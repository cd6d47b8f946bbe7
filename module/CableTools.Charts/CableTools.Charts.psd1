@{
    RootModule           = 'CableTools.Charts.psm1'
    ModuleVersion        = '0.0.0'
    GUID                 = '58517800-f3bb-4b83-8f0d-d0983b116ac1'
    Author               = 'The CableTools authors'
    CompanyName          = 'The CableTools authors'
    Copyright            = '(c) 2026 The CableTools authors. MIT License.'
    Description          = 'Draws charts of US diplomatic cables that the module CableTools reads: tags, timelines, maps, correspondence and references, as PNG, SVG or a page on which the pointer tells more; and reports of a folder or an index, as one page.'

    CompatiblePSEditions = @('Core')
    PowerShellVersion    = '7.4'
    RequiredModules      = @(@{ ModuleName = 'CableTools'; RequiredVersion = '0.0.0' })

    CmdletsToExport      = @('Export-CableChart', 'Export-CableReport')
    FunctionsToExport    = @()
    AliasesToExport      = @()
    VariablesToExport    = @()

    PrivateData          = @{
        PSData = @{
            Prerelease = ''
            LicenseUri = 'https://licenses.nuget.org/MIT'
            Tags       = @('Cable', 'Diplomacy', 'Archive', 'Chart', 'Visualization', 'Report', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            # The newest part of CHANGELOG.md.
            ReleaseNotes = ''
        }
    }
}
