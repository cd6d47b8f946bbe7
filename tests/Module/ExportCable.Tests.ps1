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

    It 'gives the file when asked, which goes on down the pipeline' {
        $file = Get-Cable "$examples/07OSLO9901.txt" | Export-Cable "$TestDrive/passed.ndjson" -PassThru
        $file.Length | Should -BeGreaterThan 0
        ($file | Get-Cable).Id | Should -Be '07OSLO9901'
    }

    It 'refuses <_>, whose ending says no form it writes' -ForEach 'cables.csv', 'cables.zip', 'cables.gz' {
        { Get-Cable $examples | Export-Cable "$TestDrive/$_" } | Should -Throw -ErrorId 'CableFormatUnknown,CableTools.PowerShell.ExportCableCommand'
        [System.IO.File]::Exists("$TestDrive/$_") | Should -BeFalse
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
