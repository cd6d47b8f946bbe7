# The core comes in two builds with the same contents: the one for .NET 10 and later is faster, the other runs everywhere. It is
# loaded before the cmdlets, which then find it there; where the session has the core already, that one serves.
if (-not ('CableTools.Cable' -as [type])) {
    $core = if ([System.Environment]::Version.Major -ge 10) { "$PSScriptRoot/net10.0/CableTools.dll" } else { "$PSScriptRoot/CableTools.dll" }
    [void][System.Reflection.Assembly]::LoadFrom($core)
}

Import-Module -Name "$PSScriptRoot/CableTools.PowerShell.dll"

# E-mails are read by a library that other modules bring, too, in other versions: newer frameworks load it apart from those. It stays
# for the rest of the session.
if ([CableTools.CableReader]::FileExtensions -notcontains '.eml') {
    $mail = if ($PSEdition -eq 'Core') {
        $context = [System.Runtime.Loader.AssemblyLoadContext]::new('CableTools.Mail')
        foreach ($name in 'BouncyCastle.Cryptography', 'MimeKit') { [void]$context.LoadFromAssemblyPath("$PSScriptRoot/mail/$name.dll") }
        $context.LoadFromAssemblyPath("$PSScriptRoot/mail/CableTools.Mail.dll")
    } else {
        [System.Reflection.Assembly]::LoadFrom("$PSScriptRoot/mail/CableTools.Mail.dll")
    }
    $mail.GetType('CableTools.Mail.MailFiles').GetMethod('Register').Invoke($null, @())
}

# Charts are a module of their own. In a folder of $env:PSModulePath PowerShell finds it by itself when Export-CableChart is called;
# where it merely lies beside this one, as after a build, it comes along: by its script, as its manifest asks for this module first.
$folder = [System.IO.Path]::GetDirectoryName($PSScriptRoot)
$charts = 'CableTools.Charts'
# An installed module lies in a folder of its version, and so does the other one.
$version = [System.IO.Path]::GetFileName($PSScriptRoot)
if ($version -as [version]) {
    $folder = [System.IO.Path]::GetDirectoryName($folder)
    $charts = "$charts/$version"
}
$charts = "$folder/$charts/CableTools.Charts.psm1"
$isFound = "$env:PSModulePath".Split([System.IO.Path]::PathSeparator) -contains $folder
if (-not $isFound -and $PSVersionTable.PSVersion -ge [version]'7.4' -and [System.IO.File]::Exists($charts)) {
    $charts = Import-Module -Name $charts -Global -PassThru
    $ExecutionContext.SessionState.Module.OnRemove = { Remove-Module -ModuleInfo $charts }
}

Export-ModuleMember -Cmdlet '*'
