BeforeDiscovery {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $kinds = [CableTools.Statistics.CableChartKind]::All | ForEach-Object Name
}

BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $corpus = "$PSScriptRoot/../../notebooks/data/cables.txt.gz"
}

Describe 'Export-CableChart' {
    It 'draws <_>' -ForEach $kinds {
        $file = Get-Cable $corpus | Export-CableChart "$TestDrive/$_.svg" -Kind $_ -PassThru
        [System.IO.File]::ReadAllText($file.FullName) | Should -Match 'Source:'
    }

    It 'gives the file as Get-Item would' {
        $file = Get-Cable $corpus | Export-CableChart "$TestDrive/[1].svg" -PassThru
        $file | Should -BeOfType ([System.IO.FileInfo])
        $file.PSPath | Should -Match '\[1\]\.svg$'
        $file.PSProvider.Name | Should -Be 'FileSystem'
    }

    It 'writes what the name <Name> says' -ForEach @(
        @{ Name = 'chart.png'; Beginning = 0x89, 0x50, 0x4E, 0x47 }
        @{ Name = 'chart.svg'; Beginning = 0x3C, 0x3F, 0x78, 0x6D }
        @{ Name = 'chart.html'; Beginning = 0x3C, 0x21, 0x44, 0x4F }
    ) {
        Get-Cable $corpus | Export-CableChart "$TestDrive/$Name" -Width 600 -Height 400 | Should -BeNullOrEmpty
        $bytes = [System.IO.File]::ReadAllBytes("$TestDrive/$Name")
        $bytes.Length | Should -BeGreaterThan 5000
        $bytes[0..3] | Should -Be $Beginning
    }

    It 'writes nothing without a cable, and warns' {
        @() | Export-CableChart "$TestDrive/none.svg" -WarningVariable warnings -WarningAction SilentlyContinue
        "$warnings" | Should -Match 'was not written'
        [System.IO.File]::Exists("$TestDrive/none.svg") | Should -BeFalse
    }

    It 'says which kinds there are when asked for another' {
        { Get-Cable $corpus | Export-CableChart "$TestDrive/pie.svg" -Kind Pie } | Should -Throw '*Expected one of Tag, Timeline, *'
    }

    It 'draws a .png for a dark page, and lets the others follow their reader' {
        Get-Cable $corpus | Export-CableChart "$TestDrive/light.png" -Kind Tag
        Get-Cable $corpus | Export-CableChart "$TestDrive/dark.png" -Kind Tag -Theme Dark
        [System.IO.File]::ReadAllBytes("$TestDrive/dark.png") | Should -Not -Be ([System.IO.File]::ReadAllBytes("$TestDrive/light.png"))
        { Get-Cable $corpus | Export-CableChart "$TestDrive/dark.svg" -Theme Dark } | Should -Throw -ErrorId 'CableChartParameterUnused,CableTools.PowerShell.Charts.ExportCableChartCommand'
    }

    It 'refuses <Parameters.Keys> where <Kind> has no use for it' -ForEach @(
        @{ Kind = 'Tag'; Parameters = @{ GroupBy = 'Tag' } }
        @{ Kind = 'Map'; Parameters = @{ First = 3 } }
        @{ Kind = 'map'; Parameters = @{ Unit = 'Day' } }
    ) {
        { Get-Cable $corpus | Export-CableChart "$TestDrive/unused.svg" -Kind $Kind @Parameters } | Should -Throw -ErrorId 'CableChartParameterUnused,CableTools.PowerShell.Charts.ExportCableChartCommand'
    }

    It 'replaces a file with -Force only' {
        $path = "$TestDrive/there.svg"
        [System.IO.File]::WriteAllText($path, 'old')
        { Get-Cable $corpus | Export-CableChart $path } | Should -Throw -ErrorId 'CableFileExists,CableTools.PowerShell.Charts.ExportCableChartCommand'
        [System.IO.File]::ReadAllText($path) | Should -Be 'old'
        Get-Cable $corpus | Export-CableChart $path -Force
        [System.IO.File]::ReadAllText($path) | Should -Match '^<\?xml'
    }

    It 'writes nothing with -WhatIf' {
        Get-Cable $corpus | Export-CableChart "$TestDrive/if.svg" -WhatIf
        [System.IO.File]::Exists("$TestDrive/if.svg") | Should -BeFalse
    }

    It 'refuses <Path> as Export-Cable does' -ForEach @(
        @{ Path = 'Nowhere:/chart.svg'; Id = 'CableDriveNotFound' }
        @{ Path = 'Env:/chart.svg'; Id = 'CablePathNotSupported' }
        @{ Path = 'no/such/folder/chart.svg'; Id = 'CableFolderNotFound' }
    ) {
        { Get-Cable $corpus | Export-CableChart $Path } | Should -Throw -ErrorId "$Id,CableTools.PowerShell.Charts.ExportCableChartCommand"
        { Get-Cable $corpus | Export-Cable $Path.Replace('.svg', '.ndjson') } | Should -Throw -ErrorId "$Id,CableTools.PowerShell.ExportCableCommand"
    }

    It 'draws the cable a paragraph is from' {
        Get-CableParagraph $corpus -Number 1 | Export-CableChart "$TestDrive/paragraphs.svg"
        [System.IO.File]::ReadAllText("$TestDrive/paragraphs.svg") | Should -Match 'Source:'
    }

    It 'refuses a name it cannot draw' {
        { Get-Cable $corpus | Export-CableChart "$TestDrive/chart.bmp" } | Should -Throw -ErrorId 'CableChartFormatUnknown,CableTools.PowerShell.Charts.ExportCableChartCommand'
    }
}
