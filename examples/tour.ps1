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

'What 579 invented cables of four years are about, and how that changed:'
$corpus = Get-Cable -Path "$PSScriptRoot/../notebooks/data/cables.txt.gz"
$corpus | Measure-Cable -Kind Tag -First 6 | Format-Table

'What changed between two copies of one message:'
Compare-Cable (Get-Cable "$PSScriptRoot/cables/09REYKJAVIK9077.txt") (Get-Cable "$PSScriptRoot/copies/09REYKJAVIK9077.txt") | Format-Table

'Two pictures of them:'
if ($PSEdition -eq 'Core') {
    $pictures = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetFullPath("$PSScriptRoot/../out/charts")).FullName
    $corpus | Export-CableChart -Kind Timeline -GroupBy Classification -Unit Month -Path "$pictures/timeline.png" -Force -PassThru | ForEach-Object { "  $($_.FullName)" }
    $corpus | Export-CableChart -Kind Tag -First 15 -Path "$pictures/tags.png" -Force -PassThru | ForEach-Object { "  $($_.FullName)" }
}
else {
    '  Export-CableChart needs PowerShell 7.'
}
