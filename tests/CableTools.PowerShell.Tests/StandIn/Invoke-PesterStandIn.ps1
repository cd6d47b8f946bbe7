# Runs the test files that are named, and ends with the number of failures.
param([Parameter(Mandatory, ValueFromRemainingArguments)] [string[]] $Path)

Import-Module $PSScriptRoot/PesterStandIn.psm1
$total = Invoke-PesterStandIn -Path $Path -InNewScope { & $args[0] }
exit [Math]::Min($total.Failed + $total.Blocks + $total.Files, 255)
