BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    . "$PSScriptRoot/Invented.ps1"
    $escape = [char] 27
    $hostile = "$escape[2J$escape]8;;http://example.org$escape\link$escape]8;;$escape\ $([char] 0x9B)31m $([char] 0x202E)gnp.exe $([char] 0x200B)$([char] 0xFEFF)"

    # What a terminal would obey: the escapes of the engine's own colours are not among them, since the screen here is plain.
    function Get-Obeyed([string] $Screen) {
        @($Screen.ToCharArray() | Where-Object {
            ([char]::IsControl($_) -and $_ -notin "`r", "`n", "`t") -or [int] $_ -in 0x202E, 0x200B, 0xFEFF })
    }

    function Get-HostileCable {
        "R 071015Z DEC 07`nFM AMEMBASSY OSLO $hostile`nTO SECSTATE WASHDC $hostile`n`nC O N F I D E N T I A L OSLO 000001`n`nE.O. 12958: DECL: $hostile`n" +
            "TAGS: SCUL, OVIP (SMITH $hostile, JOHN)`nSUBJECT: $hostile SUBJECT`n`nREF: OSLO 9000 $hostile`n`nClassified By: DCM $hostile John Doe for reasons 1.4 (b).`n`n" +
            "1. (C) Summary: $hostile text. End summary.`n`n2. (C) Comment: More $hostile.`n`nWINTERBOTTOM`n" | ConvertFrom-CableText
    }

    function Show-Plain([scriptblock] $Command) {
        $lines = & $Command | Out-String -Width 200
        "$lines" -replace "$escape\[[0-9;]*m", ''
    }
}

Describe 'What a cable says in a table or a list' {
    It 'is shown and not obeyed: <_>' -ForEach @(
        'Get-HostileCable', 'Get-HostileCable | Format-List', 'Get-HostileCable | Get-CableParagraph', 'Get-HostileCable | Get-CableParagraph | Format-List',
        '(Get-HostileCable).To', '(Get-HostileCable).References', '(Get-HostileCable).Diagnostics', '(Get-HostileCable).Diagnostics | Format-List',
        'Get-HostileCable | Get-CableReference', 'Get-HostileCable | Get-CableAddressee', 'Get-HostileCable | Get-CableTag',
        'Get-HostileCable | Test-Cable', 'Get-HostileCable | Measure-Cable -Kind Tag', 'Get-HostileCable | Measure-Cable -Kind Correspondence',
        'Get-HostileCable | Measure-Cable -Kind Person', 'Get-HostileCable | Get-CableConcordance -Word text'
    ) {
        $screen = Show-Plain ([scriptblock]::Create($_))
        $screen.Trim().Length | Should -BeGreaterThan 0
        Get-Obeyed $screen | Should -HaveCount 0
    }

    It 'is still in the objects' {
        (Get-HostileCable).Subject.Contains($escape) | Should -BeTrue
    }
}

Describe 'A file name' {
    It 'is shown in messages, quoted where it is told to be typed' {
        $path = Add-File "$TestDrive/no$escape[2J cable' ; throw 'obeyed.txt" 'Nothing of that kind.'
        $problem = $null
        Get-Cable $path -ErrorVariable problem -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        Get-Obeyed "$problem" | Should -HaveCount 0
        "$problem".Contains("cable'' ; throw ''obeyed.txt'") | Should -BeTrue
        $problem[0].TargetObject | Should -Be $path
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
