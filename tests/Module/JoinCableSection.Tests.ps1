BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $sections = "$PSScriptRoot/../../examples/sections"
}

Describe 'Join-CableSection' {
    It 'makes one cable of two files' {
        $cable = Get-Cable $sections | Join-CableSection
        $cable | Should -HaveCount 1
        $cable.Id | Should -Be '08PRAGUE9266'
        $cable.Paragraphs.Number | Should -Be @(1, 2, 3, 4)
        $cable.Paragraphs[1].Text | Should -BeLike '*the waltz is better than it was.'
        $cable.Signature | Should -Be 'FAIRWEATHER'
    }

    It 'does so in any order' {
        $cable = Get-Cable "$sections/08PRAGUE9266-2.txt", "$sections/08PRAGUE9266-1.txt" | Join-CableSection
        $cable.Paragraphs.Number | Should -Be @(1, 2, 3, 4)
        $cable | Test-Cable -Code Section* | Should -BeNullOrEmpty
    }

    It 'reports a section that is missing' {
        $cable = Get-Cable "$sections/08PRAGUE9266-1.txt" | Join-CableSection
        ($cable | Test-Cable -Code Section*).Code | Should -Be 'SectionMissing'
    }

    It 'passes on what came in one piece' {
        $ids = (Get-Cable "$sections/../cables" | Join-CableSection).Id
        $ids | Should -HaveCount 8
        $ids | Should -Contain '09NEWDELHI9523'
    }
}
