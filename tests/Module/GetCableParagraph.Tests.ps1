BeforeDiscovery {
    $sameMarkings = 'S/NF', 'S//NF', 'S-NF', 'SNF', 's/noforn'
}

BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    . "$PSScriptRoot/Invented.ps1"
    $examples = "$PSScriptRoot/../../examples/cables"
    $cable = Get-Cable "$examples/09REYKJAVIK9077.txt"
}

Describe 'Get-CableParagraph' {
    It 'gives the paragraphs in order' {
        ($cable | Get-CableParagraph).Number | Should -Be @(1, 2, 3, 4, 5, 6, 7)
    }

    It 'tells the cable a paragraph is from' {
        $paragraph = $cable | Get-CableParagraph -Number 5
        $paragraph | Should -BeOfType ([CableTools.CableParagraph])
        $paragraph.CableId | Should -Be '09REYKJAVIK9077'
        $paragraph.Cable.From | Should -Be 'AMEMBASSY REYKJAVIK'
    }

    It 'finds S/NF when asked for <_>' -ForEach $sameMarkings {
        ($cable | Get-CableParagraph -PortionMarking $_).Number | Should -Be @(1, 2, 3, 6)
    }

    It 'narrows by <Name>' -ForEach @(
        @{ Name = 'numbers that are not there'; Filter = @{ Number = 1, 3, 99 }; Numbers = 1, 3 }
        @{ Name = 'a set of characters'; Filter = @{ PortionMarking = '[UC]' }; Numbers = 4, 5, 7 }
        @{ Name = 'the whole marking'; Filter = @{ PortionMarking = 'S' }; Numbers = @() }
        @{ Name = 'no marking, and all have one'; Filter = @{ PortionMarking = '' }; Numbers = @() }
        @{ Name = 'no role in particular'; Filter = @{ Role = 'None'; PortionMarking = 'S/NF' }; Numbers = 2, 3 }
        @{ Name = 'where a text begins, in any case'; Filter = @{ Match = '^THE local' }; Numbers = 5 }
        @{ Name = 'number'; Filter = @{ Number = 2, 4 }; Numbers = 2, 4 }
        @{ Name = 'marking'; Filter = @{ PortionMarking = 'C', 'U' }; Numbers = 4, 5, 7 }
        @{ Name = 'wildcard'; Filter = @{ PortionMarking = 'S*' }; Numbers = 1, 2, 3, 6 }
        @{ Name = 'role'; Filter = @{ Role = 'Summary', 'Comment' }; Numbers = 1, 6 }
        @{ Name = 'expression'; Filter = @{ Match = 'GULLS|press' }; Numbers = 4, 5 }
        @{ Name = 'all of them'; Filter = @{ Number = 1, 2, 3, 4; PortionMarking = 'S/NF'; Role = 'None'; Match = 'puffin' }; Numbers = 2 }
    ) {
        @($cable | Get-CableParagraph @Filter | ForEach-Object Number) | Should -Be $Numbers
    }

    It 'reads files itself with -Path' {
        $ids = (Get-CableParagraph -Path $examples -PortionMarking S/NF).CableId
        $ids | Should -HaveCount 4
        $ids | Should -Contain '09REYKJAVIK9077'
    }

    It 'finds paragraphs without a marking by an empty one' {
        (Get-CableParagraph "$examples/07OSLO9901.txt" -PortionMarking '').Number | Should -Be @(1, 2, 3)
    }

    It 'takes cables and files: <Name>' -ForEach @(
        @{ Name = 'by position'; Get = { Get-CableParagraph $file -Number 1 } }
        @{ Name = 'by literal path'; Get = { Get-CableParagraph -LiteralPath $file -Number 1 } }
        @{ Name = 'paths piped'; Get = { $file | Get-CableParagraph -Number 1 } }
        @{ Name = 'files piped'; Get = { [System.IO.FileInfo]$file | Get-CableParagraph -Number 1 } }
        @{ Name = 'a cable by name'; Get = { Get-CableParagraph -InputObject $cable -Number 1 } }
    ) {
        $file = [System.IO.Path]::GetFullPath("$examples/09REYKJAVIK9077.txt")
        (& $Get).CableId | Should -Be '09REYKJAVIK9077'
    }

    It 'reads folders inside with -Recurse' {
        @(Get-CableParagraph -Path "$examples/.." -Recurse -Number 1) | Should -HaveCount 10
    }

    It 'passes over a paragraph on which an expression takes for ever' {
        $text = (Get-InventedText 1).Replace('never sent.', 'a' * 4000 + '!')
        $text | ConvertFrom-CableText | Get-CableParagraph -Match '(a+a+)+b' -ErrorAction SilentlyContinue -ErrorVariable problems
        $problems[0].FullyQualifiedErrorId | Should -Be 'CableMatchTimeout,CableTools.PowerShell.GetCableParagraphCommand'
        $problems[0].CategoryInfo.Category | Should -Be 'LimitsExceeded'
    }

    It 'refuses what is no regular expression' {
        { $cable | Get-CableParagraph -Match '(' } | Should -Throw -ErrorId 'CableMatchInvalid,CableTools.PowerShell.GetCableParagraphCommand'
        { $cable | Get-CableParagraph -Match '(' } | Should -Throw '*regular expression*'
    }

    It 'says what is wrong with a marking that is no pattern' {
        { Get-CableParagraph $examples -PortionMarking '[' } | Should -Throw -ErrorId 'CablePortionMarkingInvalid,CableTools.PowerShell.GetCableParagraphCommand'
    }

    It 'gives a runaway expression up after three paragraphs' {
        $long = 'x' * 40
        $cables = 1..6 | ForEach-Object { "C O N F I D E N T I A L OSLO 00012$_`n`n1. (C) $long!" } | ConvertFrom-CableText
        { $cables | Get-CableParagraph -Match '^(x+x+)+y' -ErrorAction SilentlyContinue } | Should -Throw -ErrorId 'CableMatchGivenUp,CableTools.PowerShell.GetCableParagraphCommand'
    }
}
