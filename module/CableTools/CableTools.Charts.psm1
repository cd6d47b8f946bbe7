# Charts need PowerShell 7; in Windows PowerShell there is all the rest of the module.
if ($PSEdition -eq 'Core') {
    Import-Module -Name "$PSScriptRoot/CableTools.PowerShell.Charts.dll"
    Export-ModuleMember -Cmdlet 'Export-CableChart'
}
