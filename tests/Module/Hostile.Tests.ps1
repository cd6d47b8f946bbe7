BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    . "$PSScriptRoot/Invented.ps1"
    $escape = [char] 27
    # What a terminal would obey.
    function Get-Obeyed([string] $Screen) {
        @($Screen.ToCharArray() | Where-Object {
            ([char]::IsControl($_) -and $_ -notin "`r", "`n", "`t") -or [int] $_ -in 0x202E, 0x200B, 0xFEFF })
    }
}

Describe 'A file name' {
    It 'is shown in messages, quoted where it is told to be typed' {
        $path = Add-File "$TestDrive/no$escape[2J cable' ; throw 'obeyed.txt" 'Nothing of that kind.'
        $problem = $null
        Get-Cable -LiteralPath $path -ErrorVariable problem -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        Get-Obeyed "$problem" | Should -HaveCount 0
        "$problem".Contains("cable'' ; throw ''obeyed.txt'") | Should -BeTrue
        $problem[0].TargetObject | Should -Be $path

        # Pester clears its drive by patterns, and this name is none.
        [System.IO.File]::Delete($path)
    }
}

Describe 'A word that is completed' {
    It 'is one argument and runs nothing: <_>' -ForEach 'Get-CablePost ', 'Get-CableTag ', 'Find-Cable x -Tag ', 'Test-Cable -Code ' {
        foreach ($match in ([System.Management.Automation.CommandCompletion]::CompleteInput($_, $_.Length, $null)).CompletionMatches) {
            $problems = $null
            $tree = [System.Management.Automation.Language.Parser]::ParseInput("x $($match.CompletionText)", [ref] $null, [ref] $problems)
            $problems | Should -HaveCount 0
            $tree.EndBlock.Statements | Should -HaveCount 1
            $tree.EndBlock.Statements[0].PipelineElements[0].CommandElements | Should -HaveCount 2
            $tree.EndBlock.Statements[0].PipelineElements[0].CommandElements[1].GetType().Name | Should -Match 'ConstantExpressionAst$|CommandParameterAst'
        }
    }
}

Describe 'What is no file' {
    It 'has an error of its own, and the next file is read' -Skip:($PSVersionTable.PSEdition -eq 'Desktop' -or [System.IO.Path]::DirectorySeparatorChar -eq '\') {
        $null = [System.IO.Directory]::CreateDirectory("$TestDrive/special")
        $good = Add-Cable "$TestDrive/special/z.ndjson.txt" 1
        [System.Diagnostics.Process]::Start('mkfifo', "`"$TestDrive/special/pipe.txt`"").WaitForExit()
        $problem = $null
        (Get-Cable "$TestDrive/special" -ErrorVariable problem -ErrorAction SilentlyContinue).Id | Should -Be '07OSLO1'
        $problem[0].FullyQualifiedErrorId | Should -Be 'CableFileSpecial,CableTools.PowerShell.GetCableCommand'
        $problem[0].TargetObject | Should -Be "$TestDrive/special/pipe.txt"
        (Update-CableIndex "$TestDrive/special" -Index "$TestDrive/special.index" -ErrorAction SilentlyContinue -ErrorVariable problem).Cables | Should -Be 1
        $problem[0].FullyQualifiedErrorId | Should -Match '^CableIndexSkipped'
        { Get-Cable $good | Export-Cable "$TestDrive/special/pipe.txt" -Force } | Should -Throw
    }
}
