BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
    $cables = Get-Cable $examples
}

Describe 'Select-Cable' {
    It 'passes on what fits: <Name>' -ForEach @(
        @{ Name = 'id'; Filter = @{ Id = '08*' }; Where = { $_.Id -like '08*' } }
        @{ Name = 'tag'; Filter = @{ Tag = 'PREL' }; Where = { $_.Tags -contains 'PREL' } }
        @{ Name = 'tag pattern'; Filter = @{ Tag = 'P*' }; Where = { $_.Tags -like 'P*' } }
        @{ Name = 'two tags'; Filter = @{ Tag = 'PREL', 'PGOV' }; Where = { $_.Tags -contains 'PREL' -and $_.Tags -contains 'PGOV' } }
        @{ Name = 'sender'; Filter = @{ From = 'TALLINN', 'OSLO' }; Where = { $_.Post -in 'TALLINN', 'OSLO' } }
        @{ Name = 'addressee'; Filter = @{ To = 'SECSTATE WASHDC' }; Where = { $_.To.Name -contains 'SECSTATE WASHDC' } }
        @{ Name = 'dates'; Filter = @{ After = '2007-01-01'; Before = '2009-01-01' }; Where = { $_.Date -ge '2007-01-01' -and $_.Date -lt '2009-01-01' } }
        @{ Name = 'years'; Filter = @{ After = 2007; Before = '2009-01' }; Where = { $_.Date -ge '2007-01-01' -and $_.Date -lt '2009-01-01' } }
        @{ Name = 'level'; Filter = @{ Classification = 'Secret' }; Where = { $_.Classification -eq 'Secret' } }
        @{ Name = 'caption'; Filter = @{ Caption = 'SIPDIS' }; Where = { $_.Captions -contains 'SIPDIS' } }
        @{ Name = 'nothing asked'; Filter = @{}; Where = { $true } }
    ) {
        $expected = @($cables | Where-Object $Where | ForEach-Object Id)
        $expected.Count | Should -BeGreaterThan 0
        @($cables | Select-Cable @Filter | ForEach-Object Id) | Should -Be $expected
        @(Get-Cable $examples @Filter | ForEach-Object Id) | Should -Be $expected
        @(Select-Cable -Path $examples @Filter | ForEach-Object Id) | Should -Be $expected
    }

    It 'gives the places that match, across line ends' {
        $found = $cables | Select-Cable -Match 'the local|of the'
        foreach ($cable in $found) {
            foreach ($match in $cable.Matches) {
                $cable.Text.Substring($match.Start, $match.Length) | Should -Be $match.Text
                $match.Text -replace '\s+', ' ' | Should -Match '^(the local|of the)$'
            }
        }
        @($cables | Select-Cable -Match 'no such words anywhere') | Should -HaveCount 0
    }

    It 'gives cables that go on down the pipeline' {
        ($cables | Select-Cable -Id 09REYKJAVIK9077 -Match press | Get-CableParagraph -Number 5).CableId | Should -Be '09REYKJAVIK9077'
    }

    It 'refuses what is no expression' {
        { $cables | Select-Cable -Match '(' } | Should -Throw -ErrorId 'CableMatchInvalid,CableTools.PowerShell.SelectCableCommand'
        { Get-Cable $examples -Match '(' } | Should -Throw -ErrorId 'CableMatchInvalid,CableTools.PowerShell.GetCableCommand'
    }

    It 'gives up an expression that takes for ever, cable by cable' {
        $slow = "UNCLAS OSLO 000001`n`nSUBJECT: X`n`n1. $('x' * 60)!`n" | ConvertFrom-CableText
        $null = $slow | Select-Cable -Match '(x+x+)+y' -ErrorVariable problems -ErrorAction SilentlyContinue
        $problems[0].FullyQualifiedErrorId | Should -Be 'CableMatchTimeout,CableTools.PowerShell.SelectCableCommand'
    }

    It 'has cables that are their text where a text is wanted' {
        [string]$cables[0] | Should -BeExactly $cables[0].Text
    }
}
