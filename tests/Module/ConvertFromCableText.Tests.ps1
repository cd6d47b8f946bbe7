BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
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

    It 'puts lines together' {
        $cable = [System.IO.File]::ReadAllLines($seed) | ConvertFrom-CableText
        $cable | Should -HaveCount 1
        $cable.Signature | Should -Be 'BURNS'
    }

    It 'reports without repairing when told to' {
        $cable = $text | ConvertFrom-CableText -Repair Report
        $cable.Diagnostics.Count | Should -BeGreaterThan 0
    }

    It 'gives an error for nothing but blanks, and goes on' {
        $found = "`n `n", $text | ConvertFrom-CableText -ErrorAction SilentlyContinue -ErrorVariable problems
        $found.Id | Should -Be '06MOSCOW5030'
        $problems[0].FullyQualifiedErrorId | Should -Be 'CableTextEmpty,CableTools.PowerShell.ConvertFromCableTextCommand'
    }
}
