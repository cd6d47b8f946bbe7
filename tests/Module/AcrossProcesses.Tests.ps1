BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
    # What Export-Clixml, Start-Job and Invoke-Command do with an object on its way to another process.
    function Send-Away($InputObject) {
        [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($InputObject))
    }
}

Describe 'A cable from another process' {
    It 'is a cable again, with its text, source and fields' {
        $cable = Get-Cable "$examples/09REYKJAVIK9077.txt"
        $back = Send-Away $cable
        $back.GetType().FullName | Should -Be 'CableTools.Cable'
        $back.Text | Should -BeExactly $cable.Text
        $back.Source.Original.Path | Should -Be $cable.Source.Path
        $back.Classification | Should -Be 'Secret'
        "$($back.Tags)" | Should -Be "$($cable.Tags)"
    }

    It 'keeps what it was parsed with' {
        $cable = Get-Cable "$PSScriptRoot/../Fixtures/seed.txt" -Repair None
        (Send-Away $cable).Diagnostics.Count | Should -Be $cable.Diagnostics.Count
    }

    It 'goes on down the pipeline' {
        $back = Get-Cable $examples | ForEach-Object { Send-Away $_ }
        @($back | Where-Object Classification -ge Secret) | Should -HaveCount 1
        @($back | Get-CableParagraph -Number 1).Count | Should -BeGreaterThan 5
        @($back | Measure-Cable)[0].Code | Should -Be 'PREL'
        @($back | Test-Cable -Quiet) | Should -HaveCount 8
    }

    It 'shows its properties where the module is not' {
        $cable = Get-Cable "$examples/07OSLO9901.txt"
        $xml = [System.Management.Automation.PSSerializer]::Serialize($cable)
        foreach ($name in 'Id', 'Date', 'Classification', 'From', 'Subject', 'Tags', 'Text') { $xml | Should -Match "N=`"$name`"" }
    }
}

Describe 'A part of a cable in the pipeline' {
    It 'binds the cable it is from: <Name>' -ForEach @(
        @{ Name = 'a paragraph of Get-CableParagraph'; Part = { Get-CableParagraph "$examples/09REYKJAVIK9077.txt" -Number 2 } }
        @{ Name = 'a paragraph of the property'; Part = { (Get-Cable "$examples/09REYKJAVIK9077.txt").Paragraphs[1] } }
        @{ Name = 'a finding'; Part = { Test-Cable -Path "$examples/09REYKJAVIK9077.txt" -Date 2040-01-01 } }
    ) {
        $part = @(& $Part)[0]
        @($part | Get-CableParagraph)[0].CableId | Should -Be '09REYKJAVIK9077'
        @($part | Measure-Cable -Kind Post)[0].Name | Should -Be 'Reykjavik'
    }

    It 'is never a path' {
        $citation = (Get-Cable "$PSScriptRoot/../Fixtures/seed.txt").Citations[0]
        $citation | Get-Cable -ErrorVariable problem -ErrorAction SilentlyContinue
        "$problem" | Should -Match 'Expected a path, not a CableTools.CableCitation'
    }

    It 'does not carry its cable into JSON or tables' {
        $paragraph = @(Get-CableParagraph "$examples/07OSLO9901.txt")[0]
        @($paragraph.psobject.Properties | ForEach-Object Name) -contains 'Cable' | Should -BeFalse
        $paragraph.Cable.Id | Should -Be '07OSLO9901'
    }
}

Describe 'Texts of lists and values' {
    It 'joins <Property> as <Expected>' -ForEach @(
        @{ Property = 'Tags'; Expected = 'PREL; MARR; PGOV; IC' }
        @{ Property = 'To'; Expected = 'SECSTATE WASHDC (Immediate)' }
    ) {
        [string](Get-Cable "$examples/09REYKJAVIK9077.txt").$Property.ToString() | Should -Be $Expected
    }

    It 'has a DateTime in UTC, and none where there is no date' {
        (Get-Cable "$examples/07OSLO9901.txt").DateTime.Kind | Should -Be 'Utc'
        ("C O N F I D E N T I A L OSLO 000123`n`n1. (C) Text." | ConvertFrom-CableText).DateTime | Should -BeNullOrEmpty
    }

    It 'has a property for each word above a column: <Kind> <Alias>' -ForEach @(
        @{ Kind = 'Tag'; Alias = 'Cables' }
        @{ Kind = 'Timeline'; Alias = 'When' }
        @{ Kind = 'Post'; Alias = 'Cables' }
        @{ Kind = 'Reference'; Alias = 'Here' }
        @{ Kind = 'Reference'; Alias = 'Cited' }
        @{ Kind = 'Reference'; Alias = 'Cites' }
        @{ Kind = 'Length'; Alias = 'Most' }
    ) {
        $row = @(Get-Cable $examples | Measure-Cable -Kind $Kind)[0]
        $row.$Alias | Should -Not -BeNullOrEmpty
    }
}
