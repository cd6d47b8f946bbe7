BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
}

Describe 'The module' {
    It 'is imported' {
        Get-Module CableTools | Should -Not -BeNullOrEmpty
    }

    It 'exports <_>' -ForEach 'Compare-Cable', 'ConvertFrom-CableText', 'Export-Cable', 'Find-Cable', 'Find-CableDuplicate', 'Format-Cable', 'Get-Cable', 'Get-CableAddressee', 'Get-CableConcordance', 'Get-CableParagraph', 'Get-CablePost', 'Get-CableReference', 'Get-CableTag', 'Join-CableSection', 'Measure-Cable', 'Measure-CableWord', 'Select-Cable', 'Test-Cable', 'Update-CableIndex' {
        (Get-Module CableTools).ExportedCmdlets.Keys | Should -Contain $_
    }

    It 'exports nothing else' {
        (Get-Module CableTools).ExportedCommands.Keys | Should -HaveCount 19
    }

    It 'brings the charts that lie beside it' {
        (Get-Module CableTools.Charts).ExportedCommands.Keys | Should -Be 'Export-CableChart', 'Export-CableReport'
    }

    It 'has help for <_>' -ForEach 'Compare-Cable', 'ConvertFrom-CableText', 'Export-Cable', 'Find-Cable', 'Find-CableDuplicate', 'Format-Cable', 'Get-Cable', 'Get-CableAddressee', 'Get-CableConcordance', 'Get-CableParagraph', 'Get-CablePost', 'Get-CableReference', 'Get-CableTag', 'Join-CableSection', 'Measure-Cable', 'Measure-CableWord', 'Select-Cable', 'Test-Cable', 'Update-CableIndex', 'Export-CableChart', 'Export-CableReport' {
        $help = Get-Help $_
        $help.Synopsis | Should -Match '\.$'
        @($help.examples.example).Count | Should -BeGreaterThan 2
    }

    It 'says what <Command> gives' -ForEach @(
        @{ Command = 'Get-Cable'; Type = 'CableTools.Cable' }
        @{ Command = 'ConvertFrom-CableText'; Type = 'CableTools.Cable' }
        @{ Command = 'Get-CableConcordance'; Type = 'CableTools.Words.ConcordanceLine' }
        @{ Command = 'Get-CableParagraph'; Type = 'CableTools.CableParagraph' }
        @{ Command = 'Join-CableSection'; Type = 'CableTools.Cable' }
        @{ Command = 'Test-Cable'; Type = 'CableTools.CableDiagnostic', 'System.Boolean', 'CableTools.CableCheckCount' }
        @{ Command = 'Select-Cable'; Type = 'CableTools.Cable' }
        @{ Command = 'Format-Cable'; Type = 'System.String' }
        @{ Command = 'Get-CableTag'; Type = 'CableTools.CableTag' }
        @{ Command = 'Get-CablePost'; Type = 'CableTools.Post' }
        @{ Command = 'Get-CableReference'; Type = 'CableTools.CableReference' }
        @{ Command = 'Get-CableAddressee'; Type = 'CableTools.Addressee' }
        @{ Command = 'Find-Cable'; Type = 'CableTools.Store.CableHit', 'CableTools.Store.CableFacet' }
        @{ Command = 'Update-CableIndex'; Type = 'CableTools.Store.CableIndexUpdate' }
        @{ Command = 'Export-Cable'; Type = 'System.IO.FileInfo', 'System.IO.DirectoryInfo' }
        @{ Command = 'Export-CableChart'; Type = 'System.IO.FileInfo' }
        @{ Command = 'Compare-Cable'; Type = 'CableTools.Comparison.CableDifference', 'System.String' }
        @{ Command = 'Find-CableDuplicate'; Type = 'CableTools.Comparison.CableDuplicate' }
        @{ Command = 'Export-CableReport'; Type = 'System.IO.FileInfo' }
    ) {
        (Get-Command $Command).OutputType.Name | Should -Be $Type
    }

    It 'completes <Typed>' -ForEach @(
        @{ Typed = 'Get-CableParagraph -PortionMarking s'; Completions = 'S', 'SBU', 'S/NF', 'SBU/NF' }
        @{ Typed = "Get-CableParagraph -PortionMarking 'S/"; Completions = 'S/NF' }
        @{ Typed = 'Get-CableParagraph -Role '; Completions = 'ActionRequest', 'Comment', 'None', 'Note', 'Summary' }
        @{ Typed = 'Get-Cable -Repair '; Completions = 'Apply', 'None', 'Report' }
        @{ Typed = 'Get-Cable -L'; Completions = '-LiteralPath' }
        @{ Typed = 'Test-Cable -Code Decl'; Completions = 'DeclassificationMissing', 'DeclassificationPast' }
        @{ Typed = "Test-Cable -Code 'sectionm"; Completions = 'SectionMissing' }
        @{ Typed = 'Get-CableConcordance -SortBy '; Completions = 'Date', 'Left', 'None', 'Right' }
        @{ Typed = 'Measure-Cable -Kind P'; Completions = 'Post', 'PortionMarking', 'Person', 'Place' }
        @{ Typed = 'Get-Cable -Tag SNA'; Completions = 'SNAR' }
        @{ Typed = 'Select-Cable -From MOSC'; Completions = 'MOSCOW' }
        @{ Typed = 'Find-Cable -Caption NOF'; Completions = 'NOFORN' }
        @{ Typed = 'Get-CablePost RIODE'; Completions = 'RIODEJANEIRO' }
        @{ Typed = 'Export-CableChart -Kind t'; Completions = 'Tag', 'Timeline', 'TagMonth' }
        @{ Typed = 'Export-CableChart -Unit '; Completions = 'Day', 'Month', 'Quarter', 'Week', 'Year' }
        @{ Typed = 'Export-CableChart -Theme '; Completions = 'Dark', 'Light' }
    ) {
        $found = [System.Management.Automation.CommandCompletion]::CompleteInput($Typed, $Typed.Length, $null).CompletionMatches
        $found.CompletionText | Should -Be $Completions
    }

    It 'has lists that are indexed one object at a time and changed by nobody' {
        $cable = Get-Cable "$PSScriptRoot/../../examples/cables/08BERN9218-transcript.txt"
        @($cable.Diagnostics[0].Code) | Should -HaveCount 1
        $cable.Diagnostics[-1].Code | Should -Be @($cable.Diagnostics)[-1].Code
        @($cable.Segments[0].Kind) | Should -HaveCount 1
        foreach ($list in $cable.Tags, $cable.Captions, $cable.To, $cable.Segments) { { $list.Add($list[0]) } | Should -Throw }
    }
}
