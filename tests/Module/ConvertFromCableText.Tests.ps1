BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    . "$PSScriptRoot/Invented.ps1"
    $seed = "$PSScriptRoot/../Fixtures/seed.txt"
    $text = [System.IO.File]::ReadAllText($seed)
}

Describe 'ConvertFrom-CableText' {
    It 'makes a cable of a string' {
        ($text | ConvertFrom-CableText).Id | Should -Be '06MOSCOW5030'
    }

    It 'makes a cable of each string with line breaks' {
        @($text, $text | ConvertFrom-CableText) | Should -HaveCount 2
    }

    It 'reads a text as what it is: <Name>' -ForEach @(
        @{ Name = 'JSON'; Piece = { (Get-Cable $seed).ToJson() + [char]10 } }
        @{ Name = 'a page'; Piece = { '<!DOCTYPE html><html><body><pre>' + $text.Replace('&', '&amp;').Replace('<', '&lt;') + '</pre></body></html>' } }
    ) {
        $found = & $Piece | ConvertFrom-CableText
        $found.Id | Should -Be '06MOSCOW5030'
        $found.Subject | Should -Match '^MOSCOW OPPOSES'
    }

    It 'gives an error for what is no cable, and goes on' {
        $found = 'hello world', $text | ConvertFrom-CableText -ErrorAction SilentlyContinue -ErrorVariable problems
        $found.Id | Should -Be '06MOSCOW5030'
        $problems[0].FullyQualifiedErrorId | Should -Be 'CableNotRecognized,CableTools.PowerShell.ConvertFromCableTextCommand'
    }

    It 'takes a string by position, by name and through the pipeline' {
        $cables = (ConvertFrom-CableText $text), (ConvertFrom-CableText -InputObject $text), ($text | ConvertFrom-CableText)
        $cables.Text | Should -BeExactly @($text, $text, $text)
    }

    It 'parts the lines of two files by the path that Get-Content notes on each' {
        $lines = foreach ($serial in 1, 2) {
            foreach ($line in (Get-InventedText $serial).Split([char]10)) {
                $noted = [psobject]::new($line)
                $noted.PSObject.Properties.Add([psnoteproperty]::new('PSPath', "Microsoft.PowerShell.Core\FileSystem::/$serial.txt"))
                $noted
            }
        }
        ($lines | ConvertFrom-CableText).Id | Should -Be @('07OSLO1', '07OSLO2')
    }

    It 'gives nothing for nothing' {
        @() | ConvertFrom-CableText | Should -BeNullOrEmpty
    }

    It 'reads strictly with -Repair None' {
        # As written, the numbers do not begin with 1.
        ($text | ConvertFrom-CableText -Repair None).Diagnostics.Code | Should -Be 'ParagraphNumberMissing'
    }

    It 'puts lines together' {
        $cable = [System.IO.File]::ReadAllLines($seed) | ConvertFrom-CableText
        $cable | Should -HaveCount 1
        $cable.Signature | Should -Be 'BURNS'
    }

    It 'reports without repairing when told to' {
        $cable = $text | ConvertFrom-CableText -Repair Report
        $cable.Diagnostics.Count | Should -BeGreaterThan 0
    }

    It 'gives an error for nothing but blanks, and goes on: <Name>' -ForEach @(
        @{ Name = 'lines of blanks'; Blank = "`n `n" }
        @{ Name = 'an empty string before a whole cable'; Blank = '' }
    ) {
        $found = $Blank, $text | ConvertFrom-CableText -ErrorAction SilentlyContinue -ErrorVariable problems
        $found.Id | Should -Be '06MOSCOW5030'
        $problems[0].FullyQualifiedErrorId | Should -Be 'CableTextEmpty,CableTools.PowerShell.ConvertFromCableTextCommand'
    }
}
