BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"

    function Get-Copy([string] $First, [string] $Second = 'The ministry of saunas agreed.', [string] $Tags = 'PREL') {
        (('O 121305Z MAY 06', 'FM AMEMBASSY OSLO', 'TO SECSTATE WASHDC', '', 'C O N F I D E N T I A L OSLO 005030', '',
            "TAGS: $Tags", 'SUBJECT: X', '', "1. (C) $First", '', "2. (C) $Second") -join [char]10) | ConvertFrom-CableText
    }

    $reference = Get-Copy 'The envoy Ole Larsen left early.'
    $redacted = Get-Copy 'The envoy XXXXXXXXXXXX left early.'
}

Describe 'Compare-Cable' {
    It 'gives nothing for a copy that is the same' {
        Compare-Cable $reference (Get-Copy 'The envoy Ole Larsen left early.') | Should -BeNullOrEmpty
    }

    It 'says what differs: <Name>' -ForEach @(
        @{ Name = 'a word'; Copy = @{ First = 'The envoy Ole Larsen left late.' }; Number = '1'; Kind = 'Changed'; Side = '<>' }
        @{ Name = 'a redaction'; Copy = @{ First = 'The envoy XXXXXXXXXXXX left early.' }; Number = '1'; Kind = 'Redacted'; Side = '<=' }
        @{ Name = 'a misreading'; Copy = @{ First = 'The env0y Ole Larsen left early.' }; Number = '1'; Kind = 'Misread'; Side = '<>' }
        @{ Name = 'a tag'; Copy = @{ First = 'The envoy Ole Larsen left early.'; Tags = 'ECON' }; Number = $null; Kind = 'Changed'; Side = '<>' }
    ) {
        $copy = Get-Copy @Copy
        $found = Compare-Cable $reference $copy
        $found | Should -BeOfType ([CableTools.Comparison.CableDifference])
        $found.Number | Should -Be $Number
        $found.Kind | Should -Be $Kind
        $found.SideIndicator | Should -Be $Side
    }

    It 'counts the words that a redaction hides' {
        $found = Compare-Cable $reference $redacted
        $found.HiddenWords | Should -Be 2
        $found.Redacted | Should -Be 'Difference'
        $found.Reference | Should -Be 'The envoy Ole Larsen left early.'
        $found.Difference | Should -Be 'The envoy XXXXXXXXXXXX left early.'
    }

    It 'takes cables: <Name>' -ForEach @(
        @{ Name = 'by name'; Test = { Compare-Cable -ReferenceCable $reference -DifferenceCable $redacted } }
        @{ Name = 'by alias'; Test = { Compare-Cable -Reference $reference -Difference $redacted } }
        @{ Name = 'piped'; Test = { $redacted | Compare-Cable $reference } }
        @{ Name = 'a paragraph for its cable'; Test = { Compare-Cable $reference.Paragraphs[0] $redacted } }
    ) {
        (& $Test).Kind | Should -Be 'Redacted'
    }

    It 'compares several with one' {
        @($redacted, $redacted | Compare-Cable $reference) | Should -HaveCount 2
    }

    It 'gives what is the same when asked' {
        $all = Compare-Cable $reference $redacted -IncludeEqual
        ($all | Where-Object Part -eq Paragraph).SideIndicator | Should -Be '<=', '=='
        ($all | Where-Object Part -eq Id).Reference | Should -Be '06OSLO5030'
    }

    It 'makes a page' {
        $page = Compare-Cable $reference $redacted -AsHtml
        $page | Should -BeOfType ([string])
        $page | Should -Match '^<!DOCTYPE html>'
        $page | Should -Match 'title="hides 2 words">XXXXXXXXXXXX<'
    }

    It 'marks changes with signs, in colour where that is wanted' {
        $found = Compare-Cable $reference $redacted
        $plain = [CableTools.PowerShell.DifferenceView]::Words($found, $null)
        $plain | Should -Be '(C) The envoy [*Ole Larsen|XXXXXXXXXXXX*] left early.'
        $escape = [string][char]27
        $colored = [CableTools.PowerShell.DifferenceView]::Words($found, [pscustomobject]@{ OutputRendering = 'Host' })
        $colored | Should -Be "(C) The envoy $escape[7m[*Ole Larsen|XXXXXXXXXXXX*]$escape[0m left early."
        [CableTools.PowerShell.DifferenceView]::Words($found, [pscustomobject]@{ OutputRendering = 'PlainText' }) | Should -Be $plain
    }

    It 'shows the control characters of a text' {
        # One of the second set, which begins a sequence by itself; those of the first are blanks to the reader.
        $control = [string][char]0x9B
        $hostile = Get-Copy "The envoy${control}2J Ole Larsen left early."
        $colored = [CableTools.PowerShell.DifferenceView]::Words((Compare-Cable $reference $hostile), [pscustomobject]@{ OutputRendering = 'Host' })
        $colored.Contains($control) | Should -BeFalse
        $colored.Contains("envoy$([char]0xFFFD)2J") | Should -BeTrue
    }
}
