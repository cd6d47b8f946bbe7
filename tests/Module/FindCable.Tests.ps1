BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
    $folder = [System.IO.Directory]::CreateTempSubdirectory('cables').FullName
    $index = "$folder/index"
    $update = Update-CableIndex $examples -Index $index
}

AfterAll {
    [System.IO.Directory]::Delete($folder, $true)
}

Describe 'Update-CableIndex' {
    It 'says what it read' {
        $update.FilesAdded | Should -Be @([System.IO.Directory]::GetFiles($examples)).Count
        $update.Cables | Should -Be @(Get-Cable $examples).Count
    }

    It 'leaves alone what is unchanged' {
        $again = Update-CableIndex $examples -Index $index
        $again.FilesAdded | Should -Be 0
        $again.FilesUnchanged | Should -Be $update.FilesAdded
    }

    It 'writes nothing with -WhatIf' {
        Update-CableIndex $examples -Index "$folder/none" -WhatIf
        [System.IO.Directory]::Exists("$folder/none") | Should -BeFalse
    }

    It 'tells of a path that leads nowhere, and goes on' {
        $more = Update-CableIndex "$examples/nothing.txt", $examples -Index $index -ErrorVariable problems -ErrorAction SilentlyContinue
        $problems[0].FullyQualifiedErrorId | Should -BeLike 'CableIndexSkipped,*'
        $more.FilesUnchanged | Should -Be $update.FilesAdded
    }

    It 'refuses a folder with other files' {
        $id = try { Update-CableIndex $examples -Index $examples -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
        $id | Should -BeLike 'CableIndexForeign,*'
    }
}

Describe 'Find-Cable' {
    It 'finds by a word, and marks it' {
        $hits = @(Find-Cable puffin* -Index $index)
        $hits.Count | Should -BeGreaterThan 0
        $hits[0].Snippet | Should -Match '\*\*puffin'
        [System.IO.File]::Exists($hits[0].Path) | Should -BeTrue
    }

    It 'gives all without a query' {
        @(Find-Cable -Index $index).Count | Should -Be $update.Cables
        @(Find-Cable -Index $index -First 2).Count | Should -Be 2
        @(Find-Cable -Index $index -First 2 -Skip ($update.Cables - 1)).Count | Should -Be 1
    }

    It 'narrows by tag, date and classification as Where-Object does' {
        $expected = @(Get-Cable $examples | Where-Object { $_.Tags -like 'E*' -and $_.Date -ge '2008-01-01' -and $_.Classification -eq 'Unclassified' })
        @(Find-Cable -Index $index -Tag E* -After 2008-01-01 -Classification Unclassified).Count | Should -Be $expected.Count
    }

    It 'gives what is a cable on down the pipeline' {
        $hit = Find-Cable -Index $index -First 1
        $hit.Id | Should -Not -BeNullOrEmpty
        @($hit | Get-CableParagraph)[0].CableId | Should -Be $hit.Id
        @($hit | Measure-Cable).Count | Should -Be $hit.Tags.Count
    }

    It 'counts what is found' {
        $counts = Find-Cable -Index $index -CountBy Classification
        $sum = 0
        foreach ($count in $counts) { $sum += $count.Count }
        $sum | Should -Be $update.Cables
    }

    It 'says where a query makes no sense, and goes on' {
        $found = 'water AND', 'the' | Find-Cable -Index $index -ErrorVariable problems -ErrorAction SilentlyContinue
        $problems[0].FullyQualifiedErrorId | Should -BeLike 'CableQueryInvalid,*'
        $problems[0].Exception.Message | Should -Match 'character 10'
        @($found).Count | Should -BeGreaterThan 0
    }

    It 'says that there is no index' {
        $id = try { Find-Cable water -Index "$folder/nothing" -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
        $id | Should -BeLike 'CableIndexMissing,*'
    }
}
