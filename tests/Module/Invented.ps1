# Invented cables for the tests, and files of them. The engine alone has no New-Item and no Set-Content.

function Get-InventedText([int] $Serial) {
    "R 071015Z DEC 07`nFM AMEMBASSY OSLO`nTO SECSTATE WASHDC 9120`n`nUNCLAS OSLO $($Serial.ToString('000000'))`n`nE.O. 12958: N/A`n" +
        "TAGS: SCUL NO`nSUBJECT: INVENTED CABLE NUMBER $Serial`n`n1. This cable was never sent.`n`n2. Nor was its reply.`n`nWINTERBOTTOM`n"
}

function Get-SectionText([int] $Number, [int] $Count, [string] $Body, [int] $Serial = 123) {
    "R 121305Z MAY 06`nFM AMEMBASSY OSLO`nTO SECSTATE WASHDC`n`nUNCLAS SECTION 0$Number OF 0$Count OSLO $($Serial.ToString('000000'))`n`n" +
        "TAGS: PREL`nSUBJECT: X`n`n$Body`n"
}

# Writes a file, its folders too, and gives its path.
function Add-File([string] $Path, [string] $Text) {
    $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($Path))
    [System.IO.File]::WriteAllText($Path, $Text)
    $Path
}

function Add-Cable([string] $Path, [int] $Serial) { Add-File $Path (Get-InventedText $Serial) }
