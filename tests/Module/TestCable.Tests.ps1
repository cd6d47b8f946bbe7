BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"

    function ConvertTo-TestCable {
        param($Filing, $Marking)
        (('O 121305Z MAY 06', "DE RUEHMO #5030 $Filing", 'FM AMEMBASSY MOSCOW', 'C O N F I D E N T I A L MOSCOW 005030', 'E.O. 12958: DECL: 05/12/2016',
            'TAGS: PREL', 'SUBJECT: X', '', 'Classified By: Ambassador Sam Sample, reasons 1.4 (b)', '', "1. ($Marking) Text.") -join [char]10) | ConvertFrom-CableText
    }

    # One paragraph marked above the whole, nobody who classified it, and a date of declassification in 2016.
    $unsound = (ConvertTo-TestCable -Filing 1321305 -Marking S).Text.Replace('Classified By: Ambassador Sam Sample, reasons 1.4 (b)', '') | ConvertFrom-CableText
}

Describe 'Test-Cable' {
    It 'finds nothing in a sound cable' {
        ConvertTo-TestCable -Filing 1321305 -Marking C | Test-Cable -Date 2010-01-01 | Should -BeNullOrEmpty
    }

    It 'finds <Code>' -ForEach @(
        @{ Filing = '1331305'; Marking = 'C'; Code = 'JulianDayDiffers' }
        @{ Filing = '1321305'; Marking = 'S'; Code = 'PortionMarkingTooHigh' }
    ) {
        $found = ConvertTo-TestCable -Filing $Filing -Marking $Marking | Test-Cable -Date 2010-01-01
        $found | Should -BeOfType ([CableTools.CableDiagnostic])
        $found.Code | Should -Be $Code
        $found.CableId | Should -Be '06MOSCOW5030'
        $found.Cable.From | Should -Be 'AMEMBASSY MOSCOW'
    }

    It 'finds by code and day: <Name>' -ForEach @(
        @{ Name = 'everything'; Filter = @{}; Codes = 'ClassifierMissing', 'DeclassificationPast', 'PortionMarkingTooHigh' }
        @{ Name = 'codes in any case'; Filter = @{ Code = 'portionmarkingtoohigh', 'DeclassificationPast' }; Codes = 'DeclassificationPast', 'PortionMarkingTooHigh' }
        @{ Name = 'a pattern'; Filter = @{ Code = 'Decl*' }; Codes = 'DeclassificationPast' }
        @{ Name = 'a code that is not there'; Filter = @{ Code = 'TagUnknown' }; Codes = @() }
        @{ Name = 'the day itself'; Filter = @{ Date = '2016-05-12' }; Codes = 'ClassifierMissing', 'PortionMarkingTooHigh' }
        @{ Name = 'the day after'; Filter = @{ Date = '2016-05-13' }; Codes = 'ClassifierMissing', 'DeclassificationPast', 'PortionMarkingTooHigh' }
    ) {
        $codes = [string[]]@($unsound | Test-Cable @Filter | ForEach-Object Code)
        [System.Array]::Sort($codes)
        $codes | Should -Be $Codes
    }

    It 'points at the place in the text of the cable it is from' {
        $found = $unsound | Test-Cable -Code PortionMarkingTooHigh
        $found.Cable.Text.Substring($found.Start, $found.Length).TrimEnd() | Should -Be '1. (S) Text.'
        $found.Severity | Should -Be 'Warning'
    }

    It 'takes cables and files: <Name>' -ForEach @(
        @{ Name = 'by position, a path'; Test = { Test-Cable $file -Code P* } }
        @{ Name = 'by literal path'; Test = { Test-Cable -LiteralPath $file -Code P* } }
        @{ Name = 'paths piped'; Test = { $file | Test-Cable -Code P* } }
        @{ Name = 'files piped'; Test = { [System.IO.FileInfo]$file | Test-Cable -Code P* } }
        @{ Name = 'by position, a cable'; Test = { Test-Cable $unsound -Code P* } }
        @{ Name = 'by name, a cable'; Test = { Test-Cable -InputObject $unsound -Code P* } }
    ) {
        $file = "$TestDrive/unsound.txt"
        [System.IO.File]::WriteAllText($file, $unsound.Text)
        (& $Test).CableId | Should -Be '06MOSCOW5030'
    }

    It 'finds only what -Code asks for' {
        $cable = ConvertTo-TestCable -Filing 1331305 -Marking S
        ($cable | Test-Cable -Code Portion*).Code | Should -Be 'PortionMarkingTooHigh'
        $cable | Test-Cable -Code TagUnknown | Should -BeNullOrEmpty
    }

    It 'takes a date of declassification for past from the day after it' {
        $cable = ConvertTo-TestCable -Filing 1321305 -Marking C
        $cable | Test-Cable -Date 2016-05-12 | Should -BeNullOrEmpty
        ($cable | Test-Cable -Date 2016-05-13).Code | Should -Be 'DeclassificationPast'
    }

    It 'says with -Quiet whether a cable is sound' {
        ConvertTo-TestCable -Filing 1321305 -Marking C | Test-Cable -Quiet | Should -BeTrue
        ConvertTo-TestCable -Filing 1331305 -Marking C | Test-Cable -Quiet | Should -BeFalse
    }

    It 'takes with -Quiet and -Code only those findings for weighty' {
        $unsound | Test-Cable -Quiet | Should -BeFalse
        $unsound | Test-Cable -Quiet -Code DeclassificationPast | Should -BeTrue
    }

    It 'counts by rule with -Summary' {
        $rules = @($unsound, $unsound | Test-Cable -Summary)
        @($rules | ForEach-Object Code) | Should -Be @('ClassifierMissing', 'DeclassificationPast', 'PortionMarkingTooHigh')
        $rules[0].Cables | Should -Be 2
        $rules[0].Meaning | Should -Not -BeNullOrEmpty
        { $unsound | Test-Cable -Summary -Quiet } | Should -Throw -ErrorId 'CableSummaryUnused,CableTools.PowerShell.TestCableCommand'
    }

    It 'reads files itself with -Path' {
        (Test-Cable -Path $examples -Code DeclassificationPast -Date 2050-01-01).CableId | Should -Contain '08TALLINN9412'
    }

    It 'refuses a code that nothing could be found by: <Code>' -ForEach @(
        @{ Code = 'NoSuchCode'; Why = '*nothing that Test-Cable looks for*' }
        @{ Code = 'NoSuch*'; Why = '*nothing that Test-Cable looks for*' }
        @{ Code = 'PostRepaired'; Why = '*Diagnostics*' }
    ) {
        { Test-Cable -Path $examples -Code $Code } | Should -Throw $Why -ErrorId 'CableCodeUnknown,CableTools.PowerShell.TestCableCommand'
    }
}
