# The other end of ModuleEngine.cs: a line in is a script in base64, a line out is its result in JSON.
$answers = [Console]::Out
while ($null -ne ($request = [Console]::In.ReadLine())) {
    $output = [System.Collections.Generic.List[string]]::new()
    $errors = [System.Collections.Generic.List[object]]::new()
    $screen = [System.IO.StringWriter]::new()
    $note = {
        param($record, $terminating)
        $entry = [System.Collections.Generic.Dictionary[string, object]]::new()
        $entry['Id'] = [string]$record.FullyQualifiedErrorId
        $entry['Category'] = [string]$record.CategoryInfo.Category
        $entry['Target'] = [string]$record.TargetObject
        $entry['Message'] = [string]$record.Exception.Message
        $entry['Terminating'] = [bool]$terminating
        $errors.Add($entry)
    }
    [Console]::SetOut($screen)
    try {
        $script = [scriptblock]::Create([System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($request)))
        & $script 2>&1 | ForEach-Object {
            if ($_ -is [System.Management.Automation.ErrorRecord]) { & $note $_ $false } else { $output.Add([string]$_) }
        }
    }
    catch {
        & $note $_ $true
    }
    finally {
        [Console]::SetOut($answers)
    }
    $result = [System.Collections.Generic.Dictionary[string, object]]::new()
    $result['Output'] = $output
    $result['Errors'] = $errors
    $result['Screen'] = $screen.ToString()
    $answers.WriteLine([System.Text.Json.JsonSerializer]::Serialize([object]$result, $result.GetType(), [System.Text.Json.JsonSerializerOptions]$null))
}
