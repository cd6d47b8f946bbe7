# The run: the tree of a file, carried out, each block and each test in a scope of its own.

function Write-Report([string] $Line) { [Console]::Out.WriteLine($Line) }

# A test fails, or a block around tests, or the file in which they are; Pester counts them apart.
function Write-Failure([int] $Depth, [string] $What, $ErrorRecord, [string] $Of = 'Failed') {
    $script:Total.$Of++
    Write-Report ('  ' * $Depth + "[-] $What")
    $where = @($ErrorRecord.ScriptStackTrace -split '\r?\n' -match ', ' + [regex]::Escape($script:File))[0]
    foreach ($line in ([string]$ErrorRecord.Exception.Message -split '\r?\n') + @($where | Where-Object { $_ })) {
        Write-Report ('  ' * $Depth + "    $line")
    }
}

function Set-Data($Node) {
    if (-not $Node.HasData) { return }
    $script:User.PSVariable.Set('_', $Node.Data)
    if ($Node.Data -is [System.Collections.IDictionary]) {
        foreach ($key in @($Node.Data.Keys)) { $script:User.PSVariable.Set([string]$key, $Node.Data[$key]) }
    }
}

function Expand-Name([string] $Name) {
    # <name> and <name.property> stand for what the test will see under that name; <_> for a value of -ForEach.
    [regex]::Replace($Name, '<([A-Za-z_][\w.]*)>', [System.Text.RegularExpressions.MatchEvaluator] {
            param($found)
            $parts = $found.Groups[1].Value.Split('.')
            $variable = $script:User.PSVariable.Get($parts[0])
            if ($null -eq $variable) { return $found.Value }
            $value = $variable.Value
            for ($i = 1; $i -lt $parts.Count; $i++) { $value = $value.($parts[$i]) }
            if ($null -eq $value) { '$null' } else { "$value" }
        })
}

function Invoke-TestFile([string] $File) {
    Write-Report "Running $([System.IO.Path]::GetFileName($File)) in the Pester stand-in"
    $before = $script:Total.psobject.Copy()
    $script:File = $File
    $root = New-Block '' $null $null $false $false
    $script:Block = $root
    try {
        $null = & $script:InNewScope $File
    }
    catch {
        Write-Failure 0 'The file failed during discovery' $_ Files
    }
    finally {
        $script:Block = $null
    }

    # What was found before is run all the same.
    Invoke-WithTestDrive { Invoke-Block $root 0 }
    $counts = foreach ($of in 'Passed', 'Failed', 'Skipped', 'Blocks', 'Files') { "${of}: $($script:Total.$of - $before.$of)" }
    Write-Report "Tests $($counts -join ', ')"
}

function Invoke-WithTestDrive([scriptblock] $Run) {
    $folder = [System.IO.Path]::Combine([System.IO.Path]::GetTempPath(), 'standin-' + [guid]::NewGuid().ToString('N'))
    $null = [System.IO.Directory]::CreateDirectory($folder)
    try {
        & $script:InNewScope {
            $script:User.PSVariable.Set('TestDrive', $folder)
            & $Run
        }
    }
    finally {
        [System.IO.Directory]::Delete($folder, $true)
    }
}

function Invoke-Block($Node, [int] $Depth) {
    & $script:InNewScope {
        Set-Data $Node
        $inside = $Depth
        if ($Node.Parent) {
            Write-Report ('  ' * $Depth + (Expand-Name $Node.Name))
            $inside = $Depth + 1
        }
        if ($Node.Skip) {
            foreach ($test in (Get-Tests $Node)) { Write-Skipped $test $inside }
            return
        }
        try {
            try {
                foreach ($step in $Node.BeforeAll) { $null = . $step }
            }
            catch {
                # Every test below counts as failed: none of them can mean anything now.
                foreach ($test in (Get-Tests $Node)) { Write-Failure $inside "$($test.Name) (BeforeAll failed)" $_ }
                Write-Failure $inside 'BeforeAll' $_ Blocks
                return
            }
            foreach ($child in $Node.Children) {
                if ($child.IsTest) { Invoke-Test $child $inside } else { Invoke-Block $child $inside }
            }
        }
        finally {
            try {
                foreach ($step in $Node.AfterAll) { $null = . $step }
            }
            catch {
                Write-Failure $inside 'AfterAll' $_ Blocks
            }
        }
    }
}

function Invoke-Test($Test, [int] $Depth) {
    if ($Test.Skip) {
        Write-Skipped $Test $Depth
        return
    }
    & $script:InNewScope {
        Set-Data $Test
        $name = Expand-Name $Test.Name
        $lineage = @(Get-Lineage $Test)
        $failure = $null
        try {
            foreach ($block in $lineage) { foreach ($step in $block.BeforeEach) { $null = . $step } }
            $null = . $Test.Body
        }
        catch {
            $failure = $_
        }
        try {
            for ($i = $lineage.Count - 1; $i -ge 0; $i--) { foreach ($step in $lineage[$i].AfterEach) { $null = . $step } }
        }
        catch {
            if (-not $failure) { $failure = $_ }
        }
        if ($failure) {
            Write-Failure $Depth $name $failure
        }
        else {
            $script:Total.Passed++
            Write-Report ('  ' * $Depth + "[+] $name")
        }
    }
}

function Write-Skipped($Test, [int] $Depth) {
    $script:Total.Skipped++
    Write-Report ('  ' * $Depth + "[!] $($Test.Name)")
}

function Get-Tests($Node) {
    foreach ($child in $Node.Children) {
        if ($child.IsTest) { $child } else { Get-Tests $child }
    }
}

function Get-Lineage($Test) {
    # From the file down to the block the test is in.
    $blocks = [System.Collections.Generic.List[object]]::new()
    for ($block = $Test.Parent; $block; $block = $block.Parent) { $blocks.Insert(0, $block) }
    $blocks
}
