# The few commands of Pester 5 that tests/Module uses, for the engine alone, where there is no Pester to be had. Where Pester
# is installed it runs the files instead, and must come to the same verdicts (Cases holds some, with the version they are from);
# so this follows its two phases and its scopes:
#
#   Discovery  the file runs, and the bodies of Describe and Context; It, BeforeAll and the others are only noted down.
#   Run        the notes are carried out, each block in a new scope of the file's session state. What the file's code set
#              during discovery is gone by then: a test sees what BeforeAll and BeforeEach set, and the data of -ForEach.
#
# A module's own code runs in the module's session state, and a script block in the one it was written in. So ". $block" here
# runs the block in the test file's current scope: that is what lets BeforeAll leave variables behind for its tests.

. $PSScriptRoot/Blocks.ps1
. $PSScriptRoot/Run.ps1
. $PSScriptRoot/Should.ps1

function Invoke-PesterStandIn {
    # Runs test files; gives an object with the counts of all of them.
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string[]] $Path,
        # A block that calls its argument, written by the caller: it opens a scope in the caller's session state.
        [Parameter(Mandatory)] [scriptblock] $InNewScope)

    $script:User = $PSCmdlet.SessionState
    $script:InNewScope = $InNewScope
    $script:Total = [pscustomobject]@{ Passed = 0; Failed = 0; Skipped = 0; Blocks = 0; Files = 0 }
    foreach ($file in $Path) { Invoke-TestFile ([System.IO.Path]::GetFullPath([string]$file)) }
    $script:Total
}

Export-ModuleMember -Function Invoke-PesterStandIn, Describe, Context, It, BeforeDiscovery, BeforeAll, AfterAll, BeforeEach, AfterEach, Should
