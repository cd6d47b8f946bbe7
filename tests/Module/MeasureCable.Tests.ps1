BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
}

Describe 'Measure-Cable' {
    It 'counts tags, the most used first' {
        $found = @(Get-Cable $examples | Measure-Cable)
        $found[0].Count | Should -BeGreaterThan $found[-1].Count
        $found.Code | Should -Contain 'SCUL'
    }

    It 'counts <_> by year without gaps' -ForEach 'None', 'Tag', 'Origin', 'Classification', 'Precedence' {
        $rows = @(Measure-Cable $examples -Kind Timeline -Unit Year -GroupBy $_)
        $empty = @($rows | Where-Object Label -eq '1990')
        $empty[0].Count | Should -Be 0
        $empty[0].Start.Year | Should -Be 1990
    }

    It 'names what is cited and not there' {
        $missing = @(Measure-Cable $examples -Kind Reference | Where-Object { -not $_.IsPresent })
        $missing.Id | Should -Contain '07HELSINKI9644'
    }

    It 'refuses a unit where there is no timeline' {
        { Get-Cable $examples | Measure-Cable -Unit Year } | Should -Throw -ErrorId 'CableMeasureNoTimeline,CableTools.PowerShell.MeasureCableCommand'
    }
}
