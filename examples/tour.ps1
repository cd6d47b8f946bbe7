# A tour of the module in one screen or two. In the shell of this repository the module is imported already:
#   dotnet run --project src/CableTools.Shell -- -File examples/tour.ps1
# In PowerShell itself, after a build:
#   Import-Module ./out/module/CableTools/CableTools.psd1; ./examples/tour.ps1

# Typed one by one, these commands need no Format-Table: it is what shows by itself. In one script PowerShell lays out
# everything by what came first, and this makes each part a table of its own.

$seed = "$PSScriptRoot/../tests/Fixtures/seed.txt"

'A folder of invented cables, and the one transcript this project began with:'
Get-Cable -Path "$PSScriptRoot/cables", $seed | Format-Table

'Its paragraphs, numbered 1, 2, 3 where the transcript has 11., 12. and $\P3$ .:'
$cable = Get-Cable -Path $seed
$cable | Get-CableParagraph | Format-Table

'What was noticed and repaired in it, each with its place in the text:'
$cable.Diagnostics | Format-Table

'The paragraphs marked S/NF, in whatever spelling, of all the cables:'
Get-Cable -Path "$PSScriptRoot/cables" | Get-CableParagraph -PortionMarking S/NF | Format-Table
