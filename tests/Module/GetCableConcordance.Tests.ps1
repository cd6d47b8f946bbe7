BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
}

Describe 'Get-CableConcordance' {
    It 'gives a line with context for each occurrence' {
        $lines = @(Get-Cable "$examples/09REYKJAVIK9077.txt" | Get-CableConcordance 'local press' -Context 3)
        $lines | Should -HaveCount 1
        $lines[0].CableId | Should -Be '09REYKJAVIK9077'
        $lines[0].Marking | Should -Be 'U'
        $lines[0].Left | Should -Be 'The'
        $lines[0].Match | Should -Be 'local press'
        $lines[0].Right | Should -Be 'has reported none'
        $lines[0].Date.Year | Should -Be 2009
    }

    It 'says where it stands in the text' {
        foreach ($line in @(Get-CableConcordance 'the' -Path $examples -First 40)) {
            $line.Cable.Text.Substring($line.Start, $line.Length) | Should -Be $line.Match
        }
    }

    It 'gives the same by path, by literal path and through the pipeline' {
        $piped = @(Get-Cable $examples | Get-CableConcordance 'minist*' | ForEach-Object { "$_" })
        $piped.Count | Should -BeGreaterThan 1
        @(Get-CableConcordance 'minist*' -Path $examples | ForEach-Object { "$_" }) | Should -Be $piped
        @(Get-CableConcordance 'minist*' -LiteralPath $examples | ForEach-Object { "$_" }) | Should -Be $piped
        @(Get-CableConcordance $examples -Word 'minist*' | ForEach-Object { "$_" }) | Should -Be $piped
    }

    It 'sorts by date, and the same lines otherwise' {
        $all = @(Get-CableConcordance 'the' -Path $examples)
        $years = @(Get-CableConcordance 'the' -Path $examples -SortBy Date | ForEach-Object { $_.Date })
        $years.Count | Should -Be $all.Count
        for ($i = 1; $i -lt $years.Count; $i++) { $years[$i] -ge $years[$i - 1] | Should -BeTrue }
    }

    It 'gives the first lines' {
        @(Get-CableConcordance 'the' -Path $examples -First 3) | Should -HaveCount 3
        @(Get-CableConcordance 'the' -Path $examples -First 3 -SortBy Left) | Should -HaveCount 3
    }

    It 'goes on with the cable of a line' {
        $line = Get-CableConcordance 'local press' -Path $examples -First 1
        @($line | Get-CableParagraph).Count | Should -BeGreaterThan 1
    }

    It 'gives nothing for a word that is not there' {
        Get-CableConcordance 'xylophonist' -Path $examples | Should -BeNullOrEmpty
    }

    It 'refuses what is no word' {
        { Get-CableConcordance '*' -Path $examples } | Should -Throw -ErrorId 'CableWordInvalid,CableTools.PowerShell.GetCableConcordanceCommand'
    }
}
