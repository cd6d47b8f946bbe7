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

# Charts need PowerShell 7; in Windows PowerShell there is all the rest of the module.
if ($PSEdition -eq 'Core') { Import-Module -Name "$PSScriptRoot/CableTools.PowerShell.Charts.dll" }

Export-ModuleMember -Cmdlet '*'
