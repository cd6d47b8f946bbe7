Import-Module -Name "$PSScriptRoot/CableTools.PowerShell.Charts.dll"

Export-ModuleMember -Cmdlet '*'
