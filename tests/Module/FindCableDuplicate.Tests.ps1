BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    . "$PSScriptRoot/Invented.ps1"

    function Get-MessageText([int] $Serial, [string] $Topic, [string] $Last = 'Nobody objected to it in the end.') {
        $body = (1..8 | ForEach-Object { "$_. ${Topic}one ${Topic}two $_ ${Topic}three ${Topic}four ${Topic}five ${Topic}six $_ ${Topic}seven." }) -join "`n`n"
        "R 071015Z DEC 07`nFM AMEMBASSY OSLO`nTO SECSTATE WASHDC`n`nUNCLAS OSLO $($Serial.ToString('000000'))`n`n" +
            "TAGS: SCUL NO`nSUBJECT: X`n`n$body`n`n9. $Last`n"
    }

    $herring = Get-MessageText 1 herring | ConvertFrom-CableText
    $puffin = Get-MessageText 2 puffin | ConvertFrom-CableText
}

Describe 'Find-CableDuplicate' {
    It 'finds nothing among different messages' {
        $herring, $puffin | Find-CableDuplicate | Should -BeNullOrEmpty
    }

    It 'finds copies: <Name>' -ForEach @(
        @{ Name = 'the same text'; Copy = @{ Serial = 1; Topic = 'herring' }; Reason = 'Id'; Identical = $true; Ids = '07OSLO1' }
        @{ Name = 'another end'; Copy = @{ Serial = 1; Topic = 'herring'; Last = 'Some did.' }; Reason = 'Id'; Identical = $false; Ids = '07OSLO1' }
        @{ Name = 'another number'; Copy = @{ Serial = 3; Topic = 'herring' }; Reason = 'Content'; Identical = $false; Ids = '07OSLO1', '07OSLO3' }
        @{ Name = 'another message'; Copy = @{ Serial = 1; Topic = 'sauna' }; Reason = 'ConflictingId'; Identical = $false; Ids = '07OSLO1' }
    ) {
        $found = $herring, $puffin, (Get-MessageText @Copy | ConvertFrom-CableText) | Find-CableDuplicate
        $found | Should -BeOfType ([CableTools.Comparison.CableDuplicate])
        $found.Reason | Should -Be $Reason
        $found.IsIdentical | Should -Be $Identical
        $found.Ids | Should -Be $Ids
        @($found.Copies) | Should -HaveCount 2
    }

    It 'takes cables, files and an index: <Name>' -ForEach @(
        @{ Name = 'piped'; Test = { Get-Cable $folder | Find-CableDuplicate } }
        @{ Name = 'a folder'; Test = { Find-CableDuplicate $folder } }
        @{ Name = 'a literal path'; Test = { Find-CableDuplicate -LiteralPath $folder } }
        @{ Name = 'an index'; Test = { $null = Update-CableIndex $folder -Index "$TestDrive/index"; Find-CableDuplicate -Index "$TestDrive/index" } }
    ) {
        $folder = "$TestDrive/copies"
        $null = Add-File "$folder/a.txt" (Get-MessageText 1 herring)
        $null = Add-File "$folder/b.txt" (Get-MessageText 1 herring 'Some did.')
        $found = & $Test
        $found.Reason | Should -Be 'Id'
        $found.Copies.ForEach{ [System.IO.Path]::GetFileName($_.Source) } | Should -Be 'a.txt', 'b.txt'
        (Compare-Cable $found.Copies[0] $found.Copies[1]).Number | Should -Be '9'
    }

    It 'gives only the reasons asked for' {
        $copies = $herring, $puffin, $herring
        $copies | Find-CableDuplicate -Reason Content, Extract | Should -BeNullOrEmpty
        ($copies | Find-CableDuplicate -Reason Id).Ids | Should -Be '07OSLO1'
    }

    It 'goes by the similarity asked for' {
        $near = Get-MessageText 3 herring 'But the ministry of saunas objected and asked for a hearing.' | ConvertFrom-CableText
        $herring, $near | Find-CableDuplicate -Similarity 1 | Should -BeNullOrEmpty
        ($herring, $near | Find-CableDuplicate -Similarity 0.7).Similarity | Should -BeLessThan 1
    }

    It 'says which index is not there' {
        { Find-CableDuplicate -Index "$TestDrive/none" } | Should -Throw -ErrorId 'CableIndexMissing,CableTools.PowerShell.FindCableDuplicateCommand'
    }
}
