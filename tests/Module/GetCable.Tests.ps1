BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
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

        It 'repairs nothing when told not to' {
            @((Get-Cable $seed -Repair None).Diagnostics | Where-Object Code -Like '*Repaired').Count | Should -Be 0
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

        It 'reads folders inside with -Recurse' {
            @(Get-Cable "$examples/.." -Recurse) | Should -HaveCount 10
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
            [System.IO.File]::WriteAllText("$folder/hello.txt", 'hello world')
            [System.IO.File]::WriteAllText("$folder/other.csv", "name,age`nAnna,7`n")
            [System.IO.File]::WriteAllText("$folder/other.json", '{"a":1}')
            [System.IO.File]::WriteAllText("$folder/text.gz", 'no packed file')
            [System.IO.File]::WriteAllBytes("$folder/binary.txt", [byte[]](0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 1))
        }

        It 'gives the error <Id> for <Name>, and the next cable' -ForEach @(
            @{ Name = 'missing.txt'; Id = 'CableFileNotFound'; Category = 'ObjectNotFound' }
            @{ Name = 'empty.txt'; Id = 'CableFileEmpty'; Category = 'InvalidData' }
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

        It 'gives the first cable before it opens the second file' {
            $folder = "$TestDrive/stream"
            $null = [System.IO.Directory]::CreateDirectory($folder)
            [System.IO.File]::Copy($seed, "$folder/1.txt")
            [System.IO.File]::Copy($seed, "$folder/2.txt")
            $ids = Get-Cable $folder -ErrorAction SilentlyContinue -ErrorVariable problems | ForEach-Object {
                [System.IO.File]::Delete("$folder/2.txt")
                $_.Id
            }
            $ids | Should -HaveCount 1
            $problems | Should -HaveCount 1
        }
    }
}
