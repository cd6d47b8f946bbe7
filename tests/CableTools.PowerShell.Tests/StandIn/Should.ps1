# The assertions. In Pester, too, each operator is a switch and what it expects comes after it.

function Should {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0)] $ExpectedValue,
        [Parameter(ValueFromPipeline)] $ActualValue,
        [switch] $Be, [switch] $BeExactly, [switch] $BeNullOrEmpty, [switch] $BeTrue, [switch] $BeFalse,
        [switch] $BeGreaterThan, [switch] $BeLessThan, [switch] $BeOfType, [switch] $Match, [switch] $BeLike,
        [switch] $Contain, [switch] $HaveCount, [switch] $Throw,
        [string] $ErrorId, [type] $ExceptionType,
        [switch] $Not, [string] $Because)

    begin {
        $collected = [System.Collections.Generic.List[object]]::new()
        $operators = @('Be', 'BeExactly', 'BeNullOrEmpty', 'BeTrue', 'BeFalse', 'BeGreaterThan', 'BeLessThan', 'BeOfType', 'Match', 'BeLike', 'Contain', 'HaveCount', 'Throw' |
                Where-Object { $PSBoundParameters.ContainsKey($_) })
        if ($operators.Count -ne 1) { throw "Should takes one operator; here are $($operators.Count)." }
    }
    process {
        $collected.Add($ActualValue)
    }
    end {
        # As with Pester: some operators look at all objects together, the others at each. Where there is one, it is itself; but one
        # list is a list with a list in it, of which the first is no item, unless nothing but emptiness is asked about.
        $operator = $operators[0]
        $isItself = $collected.Count -eq 1 -and $operator -notin 'Contain', 'HaveCount' -and
            ($operator -eq 'BeNullOrEmpty' -or $collected[0] -isnot [array])
        $whole = if ($isItself) { , $collected[0] } else { , $collected.ToArray() }
        $subjects = if ($operator -in 'Be', 'BeExactly', 'BeNullOrEmpty', 'Contain', 'HaveCount') { , @(, $whole) }
        elseif ($collected.Count -eq 0) { , @($null) }
        else { , $collected.ToArray() }

        foreach ($actual in $subjects) {
            $verdict = switch ($operator) {
                'Be' { Test-Equal $actual $ExpectedValue $false }
                'BeExactly' { Test-Equal $actual $ExpectedValue $true }
                'BeNullOrEmpty' { $null -eq $actual -or ($actual -is [string] -and $actual.Length -eq 0) -or ($actual -is [System.Collections.ICollection] -and $actual.Count -eq 0) }
                'BeTrue' { [bool]$actual }
                'BeFalse' { -not $actual }
                'BeGreaterThan' { $actual -gt $ExpectedValue }
                'BeLessThan' { $actual -lt $ExpectedValue }
                'BeOfType' { $actual -is (Get-Type $ExpectedValue) }
                'Match' { [bool]([string]$actual -match $ExpectedValue) }
                'BeLike' { [string]$actual -like $ExpectedValue }
                'Contain' { @($actual) -contains $ExpectedValue }
                'HaveCount' { $collected.Count -eq $ExpectedValue }
                # -Not -Throw is about any exception; what is expected of one narrows -Throw only.
                'Throw' { if ($Not) { Test-Throw $actual } else { Test-Throw $actual $ExpectedValue $ErrorId $ExceptionType } }
            }
            if ([bool]$verdict -eq [bool]$Not) {
                $reason = if ($Because) { ", because $Because" }
                throw "Expected$(if ($Not) { ' not' }) -$operator $(Format-Value $ExpectedValue)$reason, but got $(Format-Value $actual)."
            }
        }
    }
}

function Test-Equal($Actual, $Expected, [bool] $Exactly) {
    if ($Actual -is [array] -or $Expected -is [array]) {
        $left = @($Actual)
        $right = @($Expected)
        if ($left.Count -ne $right.Count) { return $false }
        for ($i = 0; $i -lt $left.Count; $i++) {
            if (-not (Test-Equal $left[$i] $right[$i] $Exactly)) { return $false }
        }
        return $true
    }
    if ($Exactly) { $Expected -ceq $Actual } else { $Expected -eq $Actual }
}

function Get-Type($Expected) {
    # After a parameter, [string] is no type but the text "[string]".
    $type = if ($Expected -is [string]) { $Expected.Trim('[', ']') -as [type] } else { $Expected -as [type] }
    if ($null -eq $type) { throw "Should -BeOfType knows no type '$Expected'." }
    $type
}

function Test-Throw($Block, $Message, [string] $ErrorId, [type] $ExceptionType) {
    if ($Block -isnot [scriptblock]) { throw 'Should -Throw needs a script block before it: { ... } | Should -Throw' }
    try {
        $null = & $Block
    }
    catch {
        return (-not $Message -or $_.Exception.Message -like $Message) -and
            (-not $ErrorId -or $_.FullyQualifiedErrorId -like $ErrorId) -and
            (-not $ExceptionType -or $_.Exception -is $ExceptionType)
    }
    return $false
}

function Format-Value($Value) {
    if ($null -eq $Value) { return '$null' }
    if ($Value -is [string]) { return "'$Value'" }
    if ($Value -is [array]) { return '@(' + (@($Value | ForEach-Object { Format-Value $_ }) -join ', ') + ')' }
    if ($Value -is [scriptblock]) { return "{$Value}" }
    [string]$Value
}
