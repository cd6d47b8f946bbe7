BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    . "$PSScriptRoot/Invented.ps1"
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

    It 'names the files of the sections' {
        $folder = "$TestDrive/sections"
        $second = Add-File "$folder/b.txt" (Get-SectionText 2 2 "ends here.`n`n2. (U) More.`nSAMPLE")
        $first = Add-File "$folder/a.txt" (Get-SectionText 1 2 '1. (U) This sentence')
        $cable = Get-Cable $second, $first | Join-CableSection
        $cable.Paragraphs.Text | Should -Be @('This sentence ends here.', 'More.')
        $cable.Signature | Should -Be 'SAMPLE'
        $cable.Source.Sections.Path | Should -Be @([System.IO.Path]::GetFullPath($first), [System.IO.Path]::GetFullPath($second))
        (Join-CableSection (Get-Cable $folder)).Paragraphs | Should -HaveCount 2
    }

    It 'passes whole messages on at once and unchanged, and gives the joined ones at the end' {
        $cables = (Get-SectionText 2 2 '2. (U) Two.'), (Get-InventedText 1), (Get-InventedText 2), (Get-SectionText 1 2 '1. (U) One.') | ConvertFrom-CableText
        $order = [System.Collections.Generic.List[string]]::new()
        $cables | ForEach-Object { $order.Add("in $($_.Id)"); $_ } | Join-CableSection | ForEach-Object { $order.Add("out $($_.Id) $($cables -contains $_)") }
        $order | Should -Be @('in 06OSLO123', 'in 07OSLO1', 'out 07OSLO1 True', 'in 07OSLO2', 'out 07OSLO2 True', 'in 06OSLO123', 'out 06OSLO123 False')
    }

    It 'reports sections missing or doubled, message by message' {
        $sections = (Get-SectionText 1 3 '1. (U) One.'), (Get-SectionText 3 3 '3. (U) Three.'), (Get-SectionText 3 3 '3. (U) Three.'),
            (Get-SectionText 1 2 '1. (U) Of another message.' -Serial 124)
        $found = @($sections | ConvertFrom-CableText | Join-CableSection | Test-Cable -Code Section* | ForEach-Object { "$($_.CableId) $($_.Code): $($_.Message)" })
        $found | Should -HaveCount 3
        $found | Should -Contain '06OSLO123 SectionDoubled: section 3 of 3 is there more than once'
        $found | Should -Contain '06OSLO123 SectionMissing: section 2 of 3 is missing'
        $found | Should -Contain '06OSLO124 SectionMissing: section 2 of 2 is missing'
    }

    It 'leaves a message alone that has all its sections in one file, and gives nothing for nothing' {
        $cable = Get-Cable "$sections/../cables/09NEWDELHI9523.txt"
        [object]::ReferenceEquals(($cable | Join-CableSection), $cable) | Should -BeTrue
        @() | Join-CableSection | Should -BeNullOrEmpty
    }

    It 'passes on what came in one piece' {
        $ids = (Get-Cable "$sections/../cables" | Join-CableSection).Id
        $ids | Should -HaveCount 8
        $ids | Should -Contain '09NEWDELHI9523'
    }
}
