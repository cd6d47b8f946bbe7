BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"

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
        $found.Code | Should -Be $Code
        $found.CableId | Should -Be '06MOSCOW5030'
    }

    It 'says with -Quiet whether a cable is sound' {
        ConvertTo-TestCable -Filing 1321305 -Marking C | Test-Cable -Quiet -Date 2010-01-01 | Should -BeTrue
        ConvertTo-TestCable -Filing 1331305 -Marking C | Test-Cable -Quiet -Date 2010-01-01 | Should -BeFalse
    }
}
