# Discovery: what a test file says, noted down as a tree of blocks and tests.

function New-Block($Name, $Parent, $Data, $HasData, $Skip) {
    [pscustomobject]@{
        IsTest = $false; Name = $Name; Parent = $Parent; Data = $Data; HasData = $HasData; Skip = $Skip; Body = $null
        Children = [System.Collections.Generic.List[object]]::new()
        BeforeAll = [System.Collections.Generic.List[scriptblock]]::new()
        AfterAll = [System.Collections.Generic.List[scriptblock]]::new()
        BeforeEach = [System.Collections.Generic.List[scriptblock]]::new()
        AfterEach = [System.Collections.Generic.List[scriptblock]]::new()
    }
}

function Get-Cases([bool] $HasForEach, $ForEach) {
    # Without -ForEach there is one case without data; with an empty one there is none.
    if (-not $HasForEach) { return , @($null) }
    return , @($ForEach)
}

function Assert-Discovery($Command) {
    if ($null -eq $script:Block) { throw "$Command is allowed in a test file only, and not inside It or a BeforeAll." }
}

function Describe {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, Position = 1)] [scriptblock] $Fixture,
        [Alias('TestCases')] [AllowEmptyCollection()] [object[]] $ForEach,
        [string[]] $Tag,
        [switch] $Skip)

    Assert-Discovery Describe
    $hasData = $PSBoundParameters.ContainsKey('ForEach')
    foreach ($case in (Get-Cases $hasData $ForEach)) {
        $child = New-Block $Name $script:Block $case $hasData ([bool]$Skip -or $script:Block.Skip)
        $script:Block.Children.Add($child)
        $outer = $script:Block
        $script:Block = $child
        try {
            $null = & $script:InNewScope {
                Set-Data $child
                . $Fixture
            }
        }
        finally {
            $script:Block = $outer
        }
    }
}

function Context {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, Position = 1)] [scriptblock] $Fixture,
        [Alias('TestCases')] [AllowEmptyCollection()] [object[]] $ForEach,
        [string[]] $Tag,
        [switch] $Skip)

    Describe @PSBoundParameters
}

function It {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, Position = 1)] [scriptblock] $Test,
        [Alias('TestCases')] [AllowEmptyCollection()] [object[]] $ForEach,
        [string[]] $Tag,
        [switch] $Skip)

    Assert-Discovery It
    $hasData = $PSBoundParameters.ContainsKey('ForEach')
    foreach ($case in (Get-Cases $hasData $ForEach)) {
        $script:Block.Children.Add([pscustomobject]@{
                IsTest = $true; Name = $Name; Parent = $script:Block; Data = $case; HasData = $hasData
                Skip = [bool]$Skip -or $script:Block.Skip; Body = $Test
            })
    }
}

function BeforeDiscovery([Parameter(Mandatory)] [scriptblock] $ScriptBlock) { . $ScriptBlock }

function BeforeAll([Parameter(Mandatory)] [scriptblock] $Scriptblock) { Assert-Discovery BeforeAll; $script:Block.BeforeAll.Add($Scriptblock) }

function AfterAll([Parameter(Mandatory)] [scriptblock] $Scriptblock) { Assert-Discovery AfterAll; $script:Block.AfterAll.Add($Scriptblock) }

function BeforeEach([Parameter(Mandatory)] [scriptblock] $Scriptblock) { Assert-Discovery BeforeEach; $script:Block.BeforeEach.Add($Scriptblock) }

function AfterEach([Parameter(Mandatory)] [scriptblock] $Scriptblock) { Assert-Discovery AfterEach; $script:Block.AfterEach.Add($Scriptblock) }
