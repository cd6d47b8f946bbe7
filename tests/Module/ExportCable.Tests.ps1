BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    . "$PSScriptRoot/Invented.ps1"
    $examples = "$PSScriptRoot/../../examples/cables"
}

Describe 'Export-Cable' {
    It 'writes <_>, which is read back without loss' -ForEach 'cables.ndjson', 'cables.ndjson.gz', 'copy of.jsonl' {
        $cables = Get-Cable "$examples/.." -Recurse
        $cables | Export-Cable "$TestDrive/$_" | Should -BeNullOrEmpty
        $back = Get-Cable "$TestDrive/$_"
        $back.Text | Should -BeExactly $cables.Text
        $back.Id | Should -Be $cables.Id
        $back.Source.Original.Path | Should -Be $cables.Source.Path
        @([System.IO.Directory]::GetFiles($TestDrive, '*.tmp')) | Should -HaveCount 0
    }

    It 'writes a line of JSON for each' {
        Get-Cable $examples | Export-Cable "$TestDrive/lines.ndjson"
        $lines = [System.IO.File]::ReadAllLines("$TestDrive/lines.ndjson")
        $lines | Should -HaveCount 8
        $lines | Should -Match '^\{"id":"\d\d[A-Z]+\d+"'
    }

    It 'reads and replaces a file in one pipeline' {
        $path = "$TestDrive/own.ndjson"
        1, 2, 3 | ForEach-Object { Get-InventedText $_ } | ConvertFrom-CableText | Export-Cable $path
        Get-Cable $path | Where-Object Id -NE 07OSLO2 | Export-Cable $path -Force
        (Get-Cable $path).Id | Should -Be @('07OSLO1', '07OSLO3')
    }

    It 'writes nothing without a cable, and warns' {
        $path = Add-File "$TestDrive/kept.ndjson" 'old'
        @() | Export-Cable $path -Force -WarningVariable warnings -WarningAction SilentlyContinue
        "$warnings" | Should -Match 'was not written'
        [System.IO.File]::ReadAllText($path) | Should -Be 'old'
    }

    It 'says what is in the way before a cable is read: <Id>' -ForEach @(
        @{ Path = 'no-such-folder/out.ndjson'; Id = 'CableFolderNotFound' }
        @{ Path = '.'; Id = 'CablePathIsFolder' }
        @{ Path = 'Env:out.ndjson'; Id = 'CablePathNotSupported' }
    ) {
        $read = [System.Collections.Generic.List[object]]::new()
        { Get-Cable $examples | ForEach-Object { $read.Add($_); $_ } | Export-Cable $Path } | Should -Throw -ErrorId "$Id,CableTools.PowerShell.ExportCableCommand"
        $read | Should -HaveCount 0
    }

    It 'gives the file when asked, which goes on down the pipeline' {
        $file = Get-Cable "$examples/07OSLO9901.txt" | Export-Cable "$TestDrive/passed.ndjson" -PassThru
        $file.Length | Should -BeGreaterThan 0
        ($file | Get-Cable).Id | Should -Be '07OSLO9901'
    }

    It 'refuses <_>, whose ending says no form it writes' -ForEach 'cables.csv.gz', 'cables.zip', 'cables.gz', 'cables.json', 'cables' {
        { Get-Cable $examples | Export-Cable "$TestDrive/$_" } | Should -Throw -ErrorId 'CableFormatUnknown,CableTools.PowerShell.ExportCableCommand'
        [System.IO.File]::Exists("$TestDrive/$_") | Should -BeFalse
    }

    It 'writes a row a cable, which Import-Csv would read' {
        Get-Cable $examples | Export-Cable "$TestDrive/table.csv"
        Get-Cable "$examples/../sections" | Export-Cable "$TestDrive/table.csv" -Append
        $lines = [System.IO.File]::ReadAllLines("$TestDrive/table.csv")
        $lines | Should -HaveCount 11
        $lines[0] | Should -Match '^Id,Date,Classification,'
    }

    It 'writes a page for each cable' {
        $null = [System.IO.Directory]::CreateDirectory("$TestDrive/pages")
        Get-Cable $examples | Export-Cable "$TestDrive/pages/{Id}.html"
        [System.IO.Directory]::GetFiles("$TestDrive/pages") | Should -HaveCount 8
        [System.IO.File]::ReadAllText("$TestDrive/pages/07OSLO9901.html") | Should -Match '<article'
    }

    It 'refuses to append to <_>' -ForEach 'cables.html', '{Id}.md', 'cables.parquet' {
        { Get-Cable $examples | Export-Cable "$TestDrive/$_" -Append } | Should -Throw -ErrorId 'CableAppendUnused,CableTools.PowerShell.ExportCableCommand'
    }

    It 'leaves a table with other columns as it is' {
        $path = Add-File "$TestDrive/other.csv" "Id,Name`r`n"
        { Get-Cable $examples | Export-Cable $path -Append } | Should -Throw -ErrorId 'CableAppendInvalid,CableTools.PowerShell.ExportCableCommand'
        [System.IO.File]::ReadAllText($path) | Should -Be "Id,Name`r`n"
    }

    It 'writes a data set, a folder for each year' {
        $set = Get-Cable $examples | Export-Cable "$TestDrive/set.parquet" -PartitionBy Year -PassThru
        $set.PSIsContainer | Should -BeTrue
        $files = @([System.IO.Directory]::GetFiles("$TestDrive/set.parquet", '*', 'AllDirectories'))
        $files | Should -Match 'year=\d{4}.part-0\.parquet$'
        $files.Count | Should -Be ([System.Collections.Generic.HashSet[object]]@(Get-Cable $examples | ForEach-Object { $_.Date.Year })).Count
        @([System.IO.Directory]::GetDirectories($TestDrive, '*.tmp')) | Should -HaveCount 0
    }

    It 'replaces a data set with -Force only, and no other folder' {
        $path = "$TestDrive/again.parquet"
        Get-Cable $examples | Export-Cable $path
        { Get-Cable $examples | Export-Cable $path } | Should -Throw -ErrorId 'CableFileExists,CableTools.PowerShell.ExportCableCommand'
        Get-Cable $examples | Export-Cable $path -Force
        $null = Add-File "$path/mine.txt" 'mine'
        { Get-Cable $examples | Export-Cable $path -Force } | Should -Throw -ErrorId 'CableFileUnwritable,CableTools.PowerShell.ExportCableCommand'
        [System.IO.File]::ReadAllText("$path/mine.txt") | Should -Be 'mine'
    }

    It 'divides data sets alone' {
        { Get-Cable $examples | Export-Cable "$TestDrive/parts.ndjson" -PartitionBy Year } | Should -Throw -ErrorId 'CablePartitionUnused,CableTools.PowerShell.ExportCableCommand'
    }

    It 'replaces a file with -Force only' {
        $path = "$TestDrive/there.ndjson"
        [System.IO.File]::WriteAllText($path, 'old')
        { Get-Cable $examples | Export-Cable $path } | Should -Throw -ErrorId 'CableFileExists,CableTools.PowerShell.ExportCableCommand'
        [System.IO.File]::ReadAllText($path) | Should -Be 'old'
        Get-Cable $examples | Export-Cable $path -Force
        @(Get-Cable $path) | Should -HaveCount 8
    }

    It 'writes nothing with -WhatIf' {
        Get-Cable $examples | Export-Cable "$TestDrive/if.ndjson" -WhatIf -PassThru | Should -BeNullOrEmpty
        [System.IO.File]::Exists("$TestDrive/if.ndjson") | Should -BeFalse
    }

    It 'leaves the old file and nothing else of what fails half-way' {
        $folder = [System.IO.Directory]::CreateDirectory("$TestDrive/half")
        $path = Add-File "$($folder.FullName)/out.ndjson" 'old'
        { Get-Cable $examples | ForEach-Object { if ($_.Id -eq '07OSLO9901') { throw 'enough' }; $_ } | Export-Cable $path -Force } | Should -Throw 'enough'
        @($folder.GetFiles()) | Should -HaveCount 1
        [System.IO.File]::ReadAllText($path) | Should -Be 'old'
    }
}
