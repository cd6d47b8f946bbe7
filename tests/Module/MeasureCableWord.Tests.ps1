BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
}

Describe 'Measure-CableWord' {
    It 'counts words, the most frequent first' {
        $words = @(Get-Cable $examples | Measure-CableWord)
        $words[0].GetType().FullName | Should -Be 'CableTools.Words.WordCount'
        $words[0].Count | Should -BeGreaterThan $words[-1].Count
        $words.Word -contains 'the' | Should -BeFalse
        @(Measure-CableWord $examples -First 5).Word | Should -Be $words[0..4].Word
    }

    It 'counts what is left out when asked for, and says which words that is' {
        @(Measure-CableWord $examples -IncludeStopWord -First 1).Word | Should -Be 'the'
        $left = @(Measure-CableWord $examples -LeftOut)
        $left[0].Word | Should -Be 'the'
        $left[0].Reason | Should -Be 'StopWord'
        @(Measure-CableWord $examples -LeftOut -Exclude 'minist*' | Where-Object Reason -EQ 'Asked') | Should -HaveCount 1
        @(Measure-CableWord $examples -Exclude 'minist*').Word -like 'minist*' | Should -BeNullOrEmpty
    }

    It 'counts n-grams' {
        $words = @(Measure-CableWord $examples -Length 2 -First 3)
        $words[0].Word.Split(' ') | Should -HaveCount 2
    }

    It 'counts words over time, without gaps' {
        $rows = @(Measure-CableWord $examples -Word 'minist*', 'fish*' -Unit Year)
        $rows[0].GetType().FullName | Should -Be 'CableTools.Words.WordTimelinePoint'
        $rows[0].Label | Should -Be '1974'
        $none = @($rows | Where-Object { $_.Label -eq '1990' })
        $none | Should -HaveCount 2
        $none[0].Count | Should -Be 0
        $none[0].Per10000 | Should -BeNullOrEmpty
        $sum = 0
        foreach ($row in $rows) { if ($row.Word -eq 'minist*') { $sum += $row.Count } }
        $sum | Should -Be @(Get-CableConcordance 'minist*' -Path $examples).Count
    }

    It 'gives the words that mark cables against others' {
        $cables = @(Get-Cable $examples)
        $keys = @($cables | Where-Object Post -EQ 'REYKJAVIK' | Measure-CableWord -Against @($cables | Where-Object Post -NE 'REYKJAVIK') -Minimum 2)
        $keys[0].GetType().FullName | Should -Be 'CableTools.Words.KeyWord'
        $keys[0].LogRatio | Should -BeGreaterThan 0
        $keys[0].LogLikelihood | Should -BeGreaterThan $keys[-1].LogLikelihood
    }

    It 'gives the words near a word' {
        $near = @(Measure-CableWord $examples -Near press -Span 1 -Minimum 1)
        $near.Word | Should -Contain 'local'
        $near[0].GetType().FullName | Should -Be 'CableTools.Words.Collocate'
    }

    It 'refuses <Arguments.Keys>' -ForEach @(
        @{ Arguments = @{ Word = 'press'; Near = 'press' } }
        @{ Arguments = @{ Unit = 'Year' } }
        @{ Arguments = @{ Span = 3 } }
        @{ Arguments = @{ Near = 'press'; Length = 2 } }
        @{ Arguments = @{ Word = 'press'; LeftOut = $true } }
    ) {
        { Measure-CableWord $examples @Arguments } | Should -Throw -ErrorId 'CableWordParameterUnused,CableTools.PowerShell.MeasureCableWordCommand'
    }

    It 'refuses what is no word' {
        { Measure-CableWord $examples -Word 'press', '?' } | Should -Throw -ErrorId 'CableWordInvalid,CableTools.PowerShell.MeasureCableWordCommand'
        { Measure-CableWord $examples -Exclude '!' } | Should -Throw -ErrorId 'CableWordInvalid,CableTools.PowerShell.MeasureCableWordCommand'
    }

    It 'gives nothing for nothing' {
        @() | Measure-CableWord | Should -BeNullOrEmpty
        @() | Measure-CableWord -Word press | Should -BeNullOrEmpty
        @() | Measure-CableWord -Near press | Should -BeNullOrEmpty
    }
}
