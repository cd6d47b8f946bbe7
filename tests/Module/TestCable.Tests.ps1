BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"

    function ConvertTo-TestCable {
        param($Filing, $Marking)
        (('O 121305Z MAY 06', "DE RUEHMO #5030 $Filing", 'FM AMEMBASSY MOSCOW', 'C O N F I D E N T I A L MOSCOW 005030', 'E.O. 12958: DECL: 05/12/2016',
            'TAGS: PREL', 'SUBJECT: X', '', 'Classified By: Ambassador Sam Sample, reasons 1.4 (b)', '', "1. ($Marking) Text.") -join [char]10) | ConvertFrom-CableText
    }
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

    It 'reads files itself with -Path' {
        (Test-Cable -Path $examples -Code DeclassificationPast -Date 2050-01-01).CableId | Should -Contain '08TALLINN9412'
    }

    It 'refuses a code that is none' {
        { Test-Cable -Path $examples -Code NoSuchCode } | Should -Throw -ErrorId 'CableCodeUnknown,CableTools.PowerShell.TestCableCommand'
    }
}
