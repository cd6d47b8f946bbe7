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

    It 'takes the unit of a timeline from the span, unless it is asked for' {
        # From 1974 to 2009 years fit, and in 2006 and 2007 months.
        @(Measure-Cable $examples -Kind Timeline)[0].Label | Should -Be '1974'
        @(Measure-Cable "$examples/06*", "$examples/07*" -Kind Timeline)[0].Label | Should -Be '2006-09'
        @(Measure-Cable "$examples/06*", "$examples/07*" -Kind Timeline -Unit Quarter)[0].Label | Should -Be '2006-Q3'
    }

    It 'says which kinds there are when asked for another' {
        { Measure-Cable $examples -Kind Pie } | Should -Throw '*Expected one of Tag, CoOccurrence, *'
    }

    It 'names what is cited and not there' {
        $missing = @(Measure-Cable $examples -Kind Reference | Where-Object { -not $_.IsPresent })
        $missing.Id | Should -Contain '07HELSINKI9644'
    }

    It 'refuses a unit where there is no timeline' {
        { Get-Cable $examples | Measure-Cable -Unit Year } | Should -Throw -ErrorId 'CableMeasureNoTimeline,CableTools.PowerShell.MeasureCableCommand'
    }
}
