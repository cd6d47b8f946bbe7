BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    . "$PSScriptRoot/Invented.ps1"
    $seed = "$PSScriptRoot/../Fixtures/seed.txt"
    $examples = "$PSScriptRoot/../../examples/cables"
}

Describe 'Get-Cable' {
    Context 'on the seed' {
        BeforeAll {
            $cable = Get-Cable $seed
        }

        It 'gives one cable' {
            $cable | Should -HaveCount 1
            $cable | Should -BeOfType ([CableTools.Cable])
        }

        It 'reads <Property>' -ForEach @(
            @{ Property = 'Id'; Value = '06MOSCOW5030' }
            @{ Property = 'TransmissionId'; Value = 'VZCZCXRO2761' }
            @{ Property = 'OriginatingStation'; Value = 'RUEHMO' }
            @{ Property = 'From'; Value = 'AMEMBASSY MOSCOW' }
            @{ Property = 'Classification'; Value = 'Confidential' }
            @{ Property = 'Subject'; Value = 'MOSCOW OPPOSES CENTRAL AND SOUTH ASIAN COUNTER-NARCOTICS AND SECURITY CONFERENCE' }
            @{ Property = 'Signature'; Value = 'BURNS' }
        ) {
            $cable.$Property | Should -Be $Value
        }

        It 'reads the TAGS' {
            $cable.Tags | Should -Be @('PREL', 'PGOV', 'SNAR', 'RS')
        }

        It 'numbers the paragraphs 1, 2, 3' {
            $cable.Paragraphs.Number | Should -Be @(1, 2, 3)
        }

        It 'reports what it repaired' {
            $cable.Diagnostics.Count | Should -BeGreaterThan 0
        }

        It 'does with -Repair <Repair> what it says' -ForEach @(
            @{ Repair = 'Apply'; Number = 1; Told = $true }
            @{ Repair = 'Report'; Number = 11; Told = $true }
            @{ Repair = 'None'; Number = 11; Told = $false }
        ) {
            $found = Get-Cable $seed -Repair $Repair
            $found.Paragraphs[0].Number | Should -Be $Number
            (@($found.Diagnostics | Where-Object Code -EQ ParagraphNumberRepaired).Count -gt 0) | Should -Be $Told
        }

        It 'keeps the text as it is' {
            $cable.Text | Should -BeExactly ([System.IO.File]::ReadAllText($seed))
        }
    }

    Context 'on a folder' {
        It 'reads every cable file in it' {
            @(Get-Cable $examples) | Should -HaveCount 8
        }

        It 'reads only what a wildcard matches' {
            (Get-Cable "$examples/*OSLO*").Id | Should -Be '07OSLO9901'
        }

        It 'reads the files with endings of cables, and those alone' {
            $folder = "$TestDrive/endings"
            $null = (Add-Cable "$folder/b.txt" 2), (Add-Cable "$folder/a.cable" 1), (Add-Cable "$folder/readme.md" 9), (Add-Cable "$folder/in/c.txt" 3)
            (Get-Cable $folder).Id | Should -Be @('07OSLO1', '07OSLO2')
            (Get-Cable "$folder/readme.md").Id | Should -Be '07OSLO9'
        }

        It 'gives the cables in order however many threads read, with <Limit>' -ForEach @(
            @{ Limit = 1 }
            @{ Limit = 2 }
            @{ Limit = 8 }
        ) {
            $folder = "$TestDrive/many$Limit"
            $ids = foreach ($number in 11..60) {
                $null = Add-Cable "$folder/$number.txt" $number
                "07OSLO$number"
            }
            [System.IO.File]::WriteAllText("$folder/20b.txt", 'No cable, and no end of the pipeline.')
            (Get-Cable $folder -ThrottleLimit $Limit -ErrorAction SilentlyContinue -ErrorVariable problems).Id | Should -Be $ids
            $problems.FullyQualifiedErrorId | Should -BeLike 'CableNotRecognized*'
        }

        It 'wants one thread at least' {
            { Get-Cable $examples -ThrottleLimit 0 } | Should -Throw '*ThrottleLimit*'
        }

        It 'reads its own files first, then folder by folder' {
            $folder = "$TestDrive/deep"
            $null = (Add-Cable "$folder/c.txt" 1), (Add-Cable "$folder/a/b/deep.txt" 3), (Add-Cable "$folder/a/z.txt" 2)
            (Get-Cable $folder -Recurse).Id | Should -Be @('07OSLO1', '07OSLO2', '07OSLO3')
        }

        It 'enters a folder that a wildcard matches with -Recurse only' {
            $folder = "$TestDrive/wild"
            $null = (Add-Cable "$folder/c.txt" 1), (Add-Cable "$folder/in/d.txt" 2)
            (Get-Cable "$folder/*").Id | Should -Be '07OSLO1'
            @(Get-Cable "$folder/*" -Recurse) | Should -HaveCount 2
        }

        It 'takes brackets for what they are with -LiteralPath' {
            $path = Add-Cable "$TestDrive/literal/copy [1].txt" 1
            (Get-Cable -LiteralPath $path).Id | Should -Be '07OSLO1'
            Get-Cable $path -ErrorAction SilentlyContinue -ErrorVariable problems | Should -BeNullOrEmpty
            "$($problems[0])" | Should -Match '-LiteralPath'
        }

        It 'does not read a file of a folder again, and knows where each is from' {
            $path = Add-Cable "$TestDrive/twice/a.txt" 1
            $found = @(Get-Cable "$TestDrive/twice", $path)
            $found | Should -HaveCount 1
            $found[0].Source.Path | Should -Be ([System.IO.Path]::GetFullPath($path))
        }

        It 'tells a web page by its content' {
            $found = Get-Cable "$examples/09LJUBLJANA9155.html"
            $found.Source.Format | Should -Be 'WebPage'
            $found.Paragraphs.Number | Should -Be @(1, 2, 3, 4)
        }

        It 'reads folders inside with -Recurse' {
            @(Get-Cable "$examples/.." -Recurse) | Should -HaveCount 11
        }

        It 'finds <Id> to be <Classification>' -ForEach @(
            @{ Id = '07OSLO9901'; Classification = 'Unclassified' }
            @{ Id = '08TALLINN9412'; Classification = 'Confidential' }
            @{ Id = '09REYKJAVIK9077'; Classification = 'Secret' }
            @{ Id = '74STATE299001'; Classification = 'Confidential' }
        ) {
            (Get-Cable $examples | Where-Object Id -eq $Id).Classification | Should -Be $Classification
        }
    }

    Context 'on files that are no cables' {
        BeforeAll {
            $folder = "$TestDrive/bad"
            $null = [System.IO.Directory]::CreateDirectory("$folder/hollow")
            [System.IO.File]::WriteAllText("$folder/empty.txt", '')
            [System.IO.File]::WriteAllText("$folder/blank.txt", " `r`n`t`n")
            [System.IO.File]::WriteAllText("$folder/hello.txt", 'hello world')
            [System.IO.File]::WriteAllText("$folder/other.csv", "name,age`nAnna,7`n")
            [System.IO.File]::WriteAllText("$folder/other.json", '{"a":1}')
            [System.IO.File]::WriteAllText("$folder/text.gz", 'no packed file')
            [System.IO.File]::WriteAllBytes("$folder/binary.txt", [byte[]](0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 1))
        }

        It 'gives the error <Id> for <Name>, and the next cable' -ForEach @(
            @{ Name = 'missing.txt'; Id = 'CableFileNotFound'; Category = 'ObjectNotFound' }
            @{ Name = 'empty.txt'; Id = 'CableFileEmpty'; Category = 'InvalidData' }
            @{ Name = 'blank.txt'; Id = 'CableFileEmpty'; Category = 'InvalidData' }
            @{ Name = '*.none'; Id = 'CableFileNotFound'; Category = 'ObjectNotFound' }
            @{ Name = 'binary.txt'; Id = 'CableFileBinary'; Category = 'InvalidData' }
            @{ Name = 'hollow'; Id = 'CableFolderEmpty'; Category = 'ObjectNotFound' }
            @{ Name = 'hello.txt'; Id = 'CableNotRecognized'; Category = 'InvalidData' }
            @{ Name = 'other.csv'; Id = 'CableNotRecognized'; Category = 'InvalidData' }
            @{ Name = 'other.json'; Id = 'CableNotRecognized'; Category = 'InvalidData' }
            @{ Name = 'text.gz'; Id = 'CableNotRecognized'; Category = 'InvalidData' }
        ) {
            $found = Get-Cable "$folder/$Name", $seed -ErrorAction SilentlyContinue -ErrorVariable problems
            $found.Id | Should -Be '06MOSCOW5030'
            $problems | Should -HaveCount 1
            $problems[0].FullyQualifiedErrorId | Should -Be "$Id,CableTools.PowerShell.GetCableCommand"
            $problems[0].CategoryInfo.Category | Should -Be $Category
            [System.IO.Path]::GetFileName($problems[0].TargetObject) | Should -Be $Name
            "$($problems[0])" | Should -BeLike "*$($problems[0].TargetObject)*"
        }

        It 'gives <Id> for <Path>, with a hint' -ForEach @(
            @{ Path = 'Nowhere:/cables'; Id = 'CableDriveNotFound'; Hint = 'Get-PSDrive' }
            @{ Path = 'Env:/PATH'; Id = 'CablePathNotSupported'; Hint = 'FileSystem' }
        ) {
            Get-Cable $Path -ErrorAction SilentlyContinue -ErrorVariable problems
            $problems[0].FullyQualifiedErrorId | Should -Be "$Id,CableTools.PowerShell.GetCableCommand"
            "$($problems[0])" | Should -Match $Hint
        }

        It 'says how many records are no cables, and gives the others' {
            [System.IO.File]::WriteAllText("$folder/mixed.ndjson", '{"a":1}' + [char]10 + (Get-Cable $seed).ToJson() + [char]10 + '{"b":2}')
            $found = Get-Cable "$folder/mixed.ndjson" -ErrorAction SilentlyContinue -ErrorVariable problems
            $found.Id | Should -Be '06MOSCOW5030'
            $problems | Should -HaveCount 1
            "$($problems[0])" | Should -Match '^2 of the 3 records'
        }

        It 'are failures of Test-Cable' {
            Test-Cable -Path "$folder/hello.txt" -Quiet | Should -BeFalse
            (Test-Cable -Path "$folder/hello.txt").Code | Should -Be 'NoCableRecognized'
        }

        It 'are errors of the command that reads them: <Command>' -ForEach @(
            @{ Command = 'Get-CableParagraph'; Type = 'GetCableParagraphCommand' }
            @{ Command = 'Test-Cable'; Type = 'TestCableCommand' }
            @{ Command = 'Measure-Cable'; Type = 'MeasureCableCommand' }
        ) {
            $null = & $Command -Path "$folder/missing.txt" -ErrorAction SilentlyContinue -ErrorVariable problems
            $problems[0].FullyQualifiedErrorId | Should -Be "CableFileNotFound,CableTools.PowerShell.$Type"
        }

        It 'are unreadable where another has them locked' {
            $path = Add-Cable "$folder/locked.txt" 1
            $held = [System.IO.File]::Open($path, 'Open', 'ReadWrite', 'None')
            try { Get-Cable $path -ErrorAction SilentlyContinue -ErrorVariable problems } finally { $held.Dispose() }
            $problems[0].FullyQualifiedErrorId | Should -Be 'CableFileUnreadable,CableTools.PowerShell.GetCableCommand'
            $problems[0].CategoryInfo.Category | Should -Be 'ReadError'
        }

        It 'refuses <Parameters.Keys> <Parameters.Values>' -ForEach @(
            @{ Parameters = @{ Path = '' }; Id = 'ParameterArgumentValidationError*' }
            @{ Parameters = @{ Path = 'x'; Repair = 'Perhaps' }; Id = 'CannotConvertArgumentNoMessage*' }
            @{ Parameters = @{ Path = 'x'; LiteralPath = 'y' }; Id = 'AmbiguousParameterSet*' }
        ) {
            { Get-Cable @Parameters } | Should -Throw -ErrorId $Id
        }

        It 'stops when the user says so' {
            { Get-Cable "$folder/missing.txt" -ErrorAction Stop } | Should -Throw -ErrorId 'CableFileNotFound,CableTools.PowerShell.GetCableCommand'
        }
    }

    Context 'on e-mails' {
        BeforeAll {
            $folder = "$TestDrive/mails"
            $null = [System.IO.Directory]::CreateDirectory($folder)
            $text = [System.IO.File]::ReadAllText($seed)
            $head = "From: finch@example.org`nDate: Tue, 6 Jun 2006 09:30:00 +0200`nSubject: see below`nMessage-ID: <1@example.org>`n"
            $parts = $head + "Content-Type: multipart/mixed; boundary=cut`n`n--cut`n`nSee the file.`n--cut`n" +
                "Content-Type: text/plain; name=cable.txt`n`n$text`n--cut--`n"
            [System.IO.File]::WriteAllText("$folder/1.eml", "$head`n$text")
            [System.IO.File]::WriteAllText("$folder/2.eml", "$head`nLunch at noon?`n")
            $post = "From finch@example.org Tue Jun  6 09:30:00 2006`n"
            [System.IO.File]::WriteAllText("$folder/3.mbox", "$post$head`n$text`n`n$post$parts`n")
        }

        It 'reads each cable of a folder, and says which message holds none' {
            $found = Get-Cable $folder -ErrorAction SilentlyContinue -ErrorVariable problems
            $found.Id | Should -Be @('06MOSCOW5030', '06MOSCOW5030', '06MOSCOW5030')
            $found.Source.Entry[-1] | Should -Be '2!cable.txt'
            $problems | Should -HaveCount 1
            $problems[0].FullyQualifiedErrorId | Should -Be 'CableNotRecognized,CableTools.PowerShell.GetCableCommand'
        }

        It 'tells what the head of the mail says' {
            $metadata = (Get-Cable "$folder/1.eml").Source.Metadata
            $metadata.Sender | Should -Be 'finch@example.org'
            $metadata.Title | Should -Be 'see below'
        }
    }

    Context 'in a pipeline' {
        It 'takes paths' {
            ($seed, "$examples/07OSLO9901.txt" | Get-Cable).Id | Should -Be @('06MOSCOW5030', '07OSLO9901')
        }

        It 'takes file objects' {
            ([System.IO.FileInfo]::new([System.IO.Path]::GetFullPath($seed)) | Get-Cable).Id | Should -Be '06MOSCOW5030'
        }

        It 'takes what Get-ChildItem gives by its PSPath, the provider before it' {
            $path = [System.IO.Path]::GetFullPath((Add-Cable "$TestDrive/piped/b [2].txt" 3))
            $file = [psobject]::new([System.IO.FileInfo]::new($path))
            $file.PSObject.Properties.Add([psnoteproperty]::new('PSPath', "Microsoft.PowerShell.Core\FileSystem::$path"))
            ($file | Get-Cable).Id | Should -Be '07OSLO3'
            ($file | Get-CableParagraph -Number 1).CableId | Should -Be '07OSLO3'
        }

        It 'gives the first cable before it opens the second file: <Name>' -ForEach @(
            @{ Name = 'a folder'; Read = { Get-Cable $folder -ThrottleLimit 1 } }
            @{ Name = 'two paths'; Read = { Get-Cable "$folder/1.txt", "$folder/2.txt" } }
            @{ Name = 'piped paths'; Read = { "$folder/1.txt", "$folder/2.txt" | Get-Cable } }
            @{ Name = 'a wildcard'; Read = { Get-Cable "$folder/*.txt" } }
        ) {
            $folder = "$TestDrive/stream"
            $null = (Add-Cable "$folder/1.txt" 1), (Add-Cable "$folder/2.txt" 2)
            # Were the second file open already, its cable would come in spite of this.
            $found = @(& $Read 2>&1 | ForEach-Object { [System.IO.File]::Delete("$folder/2.txt"); $_ })
            $found[0].Id | Should -Be '07OSLO1'
            $found[1].FullyQualifiedErrorId | Should -Be 'CableFileNotFound,CableTools.PowerShell.GetCableCommand'
            $found | Should -HaveCount 2
        }
    }
}
