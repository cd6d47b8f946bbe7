BeforeDiscovery {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $kinds = [CableTools.Statistics.CableMeasure]::All | ForEach-Object Name
}

BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
    $corpus = "$PSScriptRoot/../../notebooks/data/cables.txt.gz"
}

Describe 'Measure-Cable' {
    It 'counts tags, the most used first' {
        $found = @(Get-Cable $examples | Measure-Cable)
        $found[0].Count | Should -BeGreaterThan $found[-1].Count
        @(Get-Cable $examples | Measure-Cable -First 3) | Should -HaveCount 3
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

    It 'gives rows of the type the catalogue says: <_>' -ForEach $kinds {
        $measure = [CableTools.Statistics.CableMeasure]::All | Where-Object Name -EQ $_
        # A burst takes more cables than the examples are.
        $rows = @(Measure-Cable $corpus -Kind $_)
        $rows.Count | Should -BeGreaterThan 0
        $rows[0].GetType().FullName | Should -Be $measure.RowType.FullName
        (Get-Command Measure-Cable).OutputType.Name | Should -Contain $measure.RowType.FullName
    }

    It 'counts the same by path and through the pipeline' {
        $piped = @(Get-Cable "$examples/.." -Recurse | Measure-Cable)
        $read = @(Measure-Cable "$examples/.." -Recurse)
        $piped.Code | Should -Be $read.Code
        $piped.Share | Should -Be $read.Share
    }

    It 'counts in an index what it counts in the cables: <_>' -ForEach $kinds {
        if (-not ([CableTools.Statistics.CableMeasure]::All | Where-Object Name -EQ $_).IsInIndex) {
            { Measure-Cable -Index "$TestDrive/index" -Kind $_ } | Should -Throw -ErrorId 'CableMeasureNotSupported,CableTools.PowerShell.MeasureCableCommand'
            return
        }

        $null = Update-CableIndex $corpus -Index "$TestDrive/index"
        $read = @(Measure-Cable $corpus -Kind $_)
        @(Measure-Cable -Index "$TestDrive/index" -Kind $_ | ForEach-Object { "$_" }) | Should -Be @($read | ForEach-Object { "$_" })
    }

    It 'counts those of an index that fit a query' {
        $null = Update-CableIndex $examples -Index "$TestDrive/some"
        $expected = @(Get-Cable $examples | Where-Object { $_.Tags -contains 'PREL' }).Count
        $tag = Measure-Cable -Index "$TestDrive/some" -Query 'tag:PREL' | Where-Object Code -EQ 'PREL'
        $tag.Count | Should -Be $expected
        $tag.Share | Should -Be 1
    }

    It 'says where there is no index, and where a query makes no sense' {
        { Measure-Cable -Index "$TestDrive/none" } | Should -Throw -ErrorId 'CableIndexMissing,CableTools.PowerShell.MeasureCableCommand'
        $null = Update-CableIndex $examples -Index "$TestDrive/senseless"
        { Measure-Cable -Index "$TestDrive/senseless" -Query '"open' } | Should -Throw -ErrorId 'CableQueryInvalid,CableTools.PowerShell.MeasureCableCommand'
    }

    It 'puts the smaller series of a timeline together' {
        $names = (Measure-Cable $examples -Kind Timeline -Unit Year -GroupBy Origin -First 1).Series
        @($names | Where-Object { $_ -like 'other (*' }).Count | Should -BeGreaterThan 0
    }

    It 'gives nothing for nothing' {
        @() | Measure-Cable | Should -BeNullOrEmpty
        @() | Measure-Cable -Kind Timeline | Should -BeNullOrEmpty
    }

    It 'names what is cited and not there' {
        $missing = @(Measure-Cable $examples -Kind Reference | Where-Object { -not $_.IsPresent })
        $missing.Id | Should -Contain '07HELSINKI9644'
    }

    It 'finds when tags burst, and with -GroupBy whose bursts are asked for' {
        $bursts = @(Measure-Cable $corpus -Kind Burst -Unit Month)
        # June 2007, when a teapot was lost.
        $bursts[0].Name | Should -Be 'KCRM'
        $bursts[0].First | Should -Be '2007-06'
        $bursts[0].Cables | Should -BeGreaterThan $bursts[0].Expected
        (Measure-Cable $corpus -Kind Burst -Unit Month -GroupBy None).Name | Should -Contain 'cables'
    }

    It 'names who stands between others' {
        $stations = @(Measure-Cable $corpus -Kind Network)
        $stations[0].Name | Should -Be 'STATE'
        $stations[0].Betweenness | Should -BeGreaterThan 0.1
        $stations[0].Component | Should -Be 1
    }

    It 'refuses a unit where there is no timeline' {
        { Get-Cable $examples | Measure-Cable -Unit Year } | Should -Throw -ErrorId 'CableMeasureNoTimeline,CableTools.PowerShell.MeasureCableCommand'
    }
}
