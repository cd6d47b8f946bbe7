BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
}

Describe 'The module' {
    It 'is imported' {
        Get-Module CableTools | Should -Not -BeNullOrEmpty
    }

    It 'exports <_>' -ForEach 'Get-Cable', 'ConvertFrom-CableText', 'Get-CableParagraph', 'Join-CableSection', 'Test-Cable', 'Export-Cable', 'Measure-Cable' {
        (Get-Module CableTools).ExportedCmdlets.Keys | Should -Contain $_
    }

    It 'exports nothing else' {
        (Get-Module CableTools).ExportedCommands.Keys | Should -HaveCount 7
    }

    It 'brings the charts that lie beside it' {
        (Get-Module CableTools.Charts).ExportedCommands.Keys | Should -Be 'Export-CableChart'
    }

    It 'has help for <_>' -ForEach 'Get-Cable', 'ConvertFrom-CableText', 'Get-CableParagraph', 'Join-CableSection', 'Test-Cable', 'Export-Cable', 'Measure-Cable', 'Export-CableChart' {
        $help = Get-Help $_
        $help.Synopsis | Should -Match '\.$'
        @($help.examples.example).Count | Should -BeGreaterThan 2
    }

    It 'says what <Command> gives' -ForEach @(
        @{ Command = 'Get-Cable'; Type = 'CableTools.Cable' }
        @{ Command = 'ConvertFrom-CableText'; Type = 'CableTools.Cable' }
        @{ Command = 'Get-CableParagraph'; Type = 'CableTools.CableParagraph' }
        @{ Command = 'Join-CableSection'; Type = 'CableTools.Cable' }
        @{ Command = 'Test-Cable'; Type = 'CableTools.CableDiagnostic', 'System.Boolean' }
        @{ Command = 'Export-Cable'; Type = 'System.IO.FileInfo' }
    ) {
        (Get-Command $Command).OutputType.Name | Should -Be $Type
    }
}
