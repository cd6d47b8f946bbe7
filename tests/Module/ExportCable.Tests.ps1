BeforeAll {
    Import-Module "$PSScriptRoot/../../out/module/CableTools/CableTools.psd1"
    $examples = "$PSScriptRoot/../../examples/cables"
}

Describe 'Export-Cable' {
    It 'writes <_>, which is read back without loss' -ForEach 'cables.ndjson', 'cables.ndjson.gz' {
        $cables = Get-Cable $examples
        $cables | Export-Cable "$TestDrive/$_" | Should -BeNullOrEmpty
        $back = Get-Cable "$TestDrive/$_"
        $back.Text | Should -BeExactly $cables.Text
        $back.Id | Should -Be $cables.Id
    }

    It 'passes the cables on when asked' {
        $found = Get-Cable "$examples/07OSLO9901.txt" | Export-Cable "$TestDrive/passed.ndjson" -PassThru
        $found.Id | Should -Be '07OSLO9901'
    }

    It 'replaces a file with -Force only' {
        $path = "$TestDrive/there.ndjson"
        [System.IO.File]::WriteAllText($path, 'old')
        { Get-Cable $examples | Export-Cable $path } | Should -Throw -ErrorId 'CableFileExists,CableTools.PowerShell.ExportCableCommand'
        [System.IO.File]::ReadAllText($path) | Should -Be 'old'
        Get-Cable $examples | Export-Cable $path -Force
        @(Get-Cable $path) | Should -HaveCount 8
    }

    It 'writes nothing with -WhatIf' {
        Get-Cable $examples | Export-Cable "$TestDrive/if.ndjson" -WhatIf
        [System.IO.File]::Exists("$TestDrive/if.ndjson") | Should -BeFalse
    }

    It 'leaves nothing of what fails half-way' {
        $folder = [System.IO.Directory]::CreateDirectory("$TestDrive/half")
        { Get-Cable $examples | ForEach-Object { if ($_.Id -eq '07OSLO9901') { throw 'enough' }; $_ } | Export-Cable "$($folder.FullName)/out.ndjson" } | Should -Throw 'enough'
        @($folder.GetFiles()) | Should -HaveCount 0
    }
}
