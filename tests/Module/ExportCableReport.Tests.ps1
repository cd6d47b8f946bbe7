BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
    $seed = "$PSScriptRoot/../../tests/Fixtures/seed.txt"
    $folder = [System.IO.Directory]::CreateTempSubdirectory('report').FullName
    [System.IO.File]::Copy($seed, "$folder/seed.txt")
    [System.IO.File]::WriteAllText("$folder/README.txt", 'This folder has cables.')
    [System.IO.File]::WriteAllText("$folder/empty.txt", '')
}

AfterAll {
    [System.IO.Directory]::Delete($folder, $true)
}

Describe 'Export-CableReport' {
    It 'makes one page of the cables of the pipeline' {
        $file = Get-Cable $examples | Export-CableReport "$TestDrive/pipeline.html" -Title 'Some & others' -PassThru
        $file | Should -BeOfType ([System.IO.FileInfo])
        $page = [System.IO.File]::ReadAllText($file.FullName)
        $page | Should -Match '<title>Some &amp; others</title>'
        $page | Should -Match "<dt>cables</dt><dd>$(@(Get-Cable $examples).Count)</dd>"
        foreach ($cable in Get-Cable $examples) { if ($cable.Id) { $page.Contains("`"$($cable.Id)`"") | Should -BeTrue } }
    }

    It 'reads a folder itself, and tells in the page what could not be read' {
        Export-CableReport "$TestDrive/folder.html" -SourcePath $folder -WarningVariable warnings -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        "$warnings" | Should -Match '^2 files or folders could not be read'
        $page = [System.IO.File]::ReadAllText("$TestDrive/folder.html")
        $page | Should -Match '<dt>cables</dt><dd>1</dd>'
        $page | Should -Match '<td>README.txt</td><td>Nothing of a cable was found in it.</td>'
        $page | Should -Match '<td>empty.txt</td>'
        $page.Contains($folder) | Should -BeFalse
    }

    It 'reads what a pattern means' {
        Export-CableReport "$TestDrive/pattern.html" -SourcePath "$folder/s*.txt" -WarningVariable warnings
        $warnings | Should -BeNullOrEmpty
        [System.IO.File]::ReadAllText("$TestDrive/pattern.html") | Should -Match '06MOSCOW5030'
    }

    It 'tells the errors of Get-Cable in the page' {
        $cables = Get-Cable $folder -ErrorVariable unread -ErrorAction SilentlyContinue
        $cables | Export-CableReport "$TestDrive/errors.html" -Problem $unread
        $page = [System.IO.File]::ReadAllText("$TestDrive/errors.html")
        $page | Should -Match '<td>empty.txt</td>'
        $page | Should -Match '<td>README.txt</td>'
        $page.Contains($folder) | Should -BeFalse
    }

    It 'takes no problem for an answer' {
        $cables = Get-Cable $seed -ErrorVariable unread
        $cables | Export-CableReport "$TestDrive/none.html" -Problem $unread
        $cables | Export-CableReport "$TestDrive/null.html" -Problem $null
        [System.IO.File]::ReadAllText("$TestDrive/null.html") | Should -Match 'Nothing was reported'
    }

    It 'reports the cables of an index, all or those that fit' {
        $null = Update-CableIndex $examples -Index "$TestDrive/index"
        Export-CableReport "$TestDrive/index.html" -Index "$TestDrive/index"
        [System.IO.File]::ReadAllText("$TestDrive/index.html") | Should -Match "<dt>cables</dt><dd>$(@(Get-Cable $examples).Count)</dd>"
        $hits = @(Find-Cable minister -Index "$TestDrive/index")
        $hits.Count | Should -BeGreaterThan 0
        Export-CableReport "$TestDrive/query.html" -Index "$TestDrive/index" -Query minister
        [System.IO.File]::ReadAllText("$TestDrive/query.html") | Should -Match "<dt>cables</dt><dd>$($hits.Count)</dd>"
        $hits | Export-CableReport "$TestDrive/hits.html"
        [System.IO.File]::ReadAllText("$TestDrive/hits.html") | Should -Match "<dt>cables</dt><dd>$($hits.Count)</dd>"
    }

    It 'ends with <Id> where an index or a query is wrong' -ForEach @(
        @{ Id = 'CableIndexMissing'; Parameters = @{ Index = 'no-such-index' } }
        @{ Id = 'CableFileNotFound'; Parameters = @{ SourcePath = 'no-such-file.txt' } }
        @{ Id = 'CableFileNotFound'; Parameters = @{ SourcePath = 'no-such-*.txt' } }
    ) {
        { Export-CableReport "$TestDrive/wrong.html" @Parameters } | Should -Throw -ErrorId "$Id,CableTools.PowerShell.Charts.ExportCableReportCommand"
        [System.IO.File]::Exists("$TestDrive/wrong.html") | Should -BeFalse
    }

    It 'writes nothing without a cable, and warns' {
        @() | Export-CableReport "$TestDrive/nothing.html" -WarningVariable warnings -WarningAction SilentlyContinue
        "$warnings" | Should -Match 'No cable came through the pipeline'
        Export-CableReport "$TestDrive/nothing.html" -SourcePath "$folder/README.txt" -WarningVariable warnings -WarningAction SilentlyContinue
        "$warnings" | Should -Match 'No cable was found'
        [System.IO.File]::Exists("$TestDrive/nothing.html") | Should -BeFalse
    }

    It 'replaces a file with -Force only' {
        $path = "$TestDrive/there.html"
        [System.IO.File]::WriteAllText($path, 'old')
        { Get-Cable $seed | Export-CableReport $path } | Should -Throw -ErrorId 'CableFileExists,CableTools.PowerShell.Charts.ExportCableReportCommand'
        [System.IO.File]::ReadAllText($path) | Should -Be 'old'
        Get-Cable $seed | Export-CableReport $path -Force
        [System.IO.File]::ReadAllText($path) | Should -Match '^<!DOCTYPE html>'
    }

    It 'writes nothing with -WhatIf' {
        Export-CableReport "$TestDrive/if.html" -SourcePath $folder -WhatIf
        [System.IO.File]::Exists("$TestDrive/if.html") | Should -BeFalse
    }

    It 'refuses <Path>' -ForEach @(
        @{ Path = 'report.pdf'; Id = 'CableReportFormatUnknown' }
        @{ Path = 'Nowhere:/report.html'; Id = 'CableDriveNotFound' }
        @{ Path = 'no/such/folder/report.html'; Id = 'CableFolderNotFound' }
    ) {
        { Get-Cable $seed | Export-CableReport $Path } | Should -Throw -ErrorId "$Id,CableTools.PowerShell.Charts.ExportCableReportCommand"
    }
}
