BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
    $cables = Get-Cable $examples
}

Describe 'Get-CableTag' {
    It 'finds <Name>' -ForEach @(
        @{ Name = 'by code'; Find = { Get-CableTag snar }; Codes = 'SNAR' }
        @{ Name = 'by words of the meaning'; Find = { Get-CableTag S* -Meaning narcotics }; Codes = 'SNAR' }
        @{ Name = 'codes piped in'; Find = { 'PREL', 'SENV' | Get-CableTag }; Codes = 'PREL', 'SENV' }
        @{ Name = 'by kind'; Find = { Get-CableTag NO -Kind Geographic }; Codes = 'NO' }
        @{ Name = 'nothing of another kind'; Find = { Get-CableTag NO -Kind Subject }; Codes = @() }
    ) {
        @(& $Find | ForEach-Object Code) | Should -Be $Codes
    }

    It 'knows some hundreds' {
        @(Get-CableTag).Count | Should -BeGreaterThan 500
    }

    It 'counts those of cables, the most frequent first' {
        $used = $cables | Get-CableTag
        $used[0].Cables | Should -Be (@($cables | Where-Object { $_.Tags -contains $used[0].Code }).Count)
        @($used | ForEach-Object Code) | Should -Be @($cables | Measure-Cable | ForEach-Object Code)
        @($cables | Get-CableTag P* -Kind Subject | ForEach-Object Code) | Should -Contain 'PREL'
    }

    It 'says of a code that is none, and goes on' {
        $found = 'QQXZ', 'PREL' | Get-CableTag -ErrorVariable problems -ErrorAction SilentlyContinue
        $found.Code | Should -Be 'PREL'
        $problems[0].FullyQualifiedErrorId | Should -Be 'CableTagNotFound,CableTools.PowerShell.GetCableTagCommand'
        @(Get-CableTag QQX*) | Should -HaveCount 0
    }
}

Describe 'Get-CablePost' {
    It 'finds <Name>' -ForEach @(
        @{ Name = 'by name'; Find = { Get-CablePost moscow }; Posts = 'MOSCOW' }
        @{ Name = 'by routing indicator'; Find = { Get-CablePost RUEHMO }; Posts = 'MOSCOW' }
        @{ Name = 'by the name for people'; Find = { Get-CablePost 'Rio de Janeiro' }; Posts = 'RIODEJANEIRO' }
        @{ Name = 'by country'; Find = { Get-CablePost -Country Norway }; Posts = 'OSLO' }
        @{ Name = 'by geographic tag'; Find = { Get-CablePost -Country NO }; Posts = 'OSLO' }
    ) {
        @(& $Find | ForEach-Object Name) | Should -Contain $Posts
    }

    It 'counts those that sent cables' {
        $senders = $cables | Get-CablePost
        @($senders | Where-Object Name -EQ OSLO).Cables | Should -Be 1
    }

    It 'says of a name that is none' {
        Get-CablePost NOWHERE -ErrorVariable problems -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $problems[0].FullyQualifiedErrorId | Should -Be 'CablePostNotFound,CableTools.PowerShell.GetCablePostCommand'
    }
}

Describe 'Get-CableReference' {
    It 'gives an object an edge' {
        $edges = @($cables | Get-CableReference)
        $edges | Should -HaveCount (@($cables | ForEach-Object { $_.References }).Count)
        $edges[0].CableId | Should -Be (@($cables | Where-Object { $_.References.Count })[0].Id)
        $edges[0].Cable.Id | Should -Be $edges[0].CableId
    }

    It 'narrows by what is cited, and by its kind' {
        @($cables | Get-CableReference -Id *STATE* | ForEach-Object Id) -notlike '*STATE*' | Should -BeNullOrEmpty
        @(Get-CableReference $examples -Kind Cable | Where-Object { -not $_.Id }) | Should -HaveCount 0
    }
}

Describe 'Get-CableAddressee' {
    It 'gives an object an addressee, with its role' {
        $cable = $cables | Where-Object Id -EQ 09REYKJAVIK9077
        @($cable | Get-CableAddressee) | Should -HaveCount ($cable.To.Count + $cable.Info.Count)
        @($cable | Get-CableAddressee -Role Action | ForEach-Object Name) | Should -Be $cable.To.Name
        ($cable | Get-CableAddressee -Name 'SECSTATE WASHDC').Station | Should -Be 'STATE'
    }
}

Describe 'Format-Cable' {
    It 'gives text in order, unwrapped' {
        $text = Get-Cable "$examples/07OSLO9901.txt" | Format-Cable
        $text | Should -Match '(?s)^UNCLASSIFIED.*From: .*OSLO.*\n1\. '
    }

    It 'escapes what <As> would obey' -ForEach @(@{ As = 'Markdown'; Shown = '&lt;b&gt;' }, @{ As = 'Html'; Shown = '&lt;b&gt;' }) {
        "UNCLAS OSLO 000001`n`nSUBJECT: <b>X</b>`n`n1. Text.`n" | ConvertFrom-CableText | Format-Cable -As $As | Should -Match $Shown
    }

    It 'shows controls and does not obey them' {
        "UNCLAS OSLO 000001`n`nSUBJECT: X`n`n1. Text`e[31m red.`n" | ConvertFrom-CableText | Format-Cable | Should -Not -Match "`e"
    }
}
