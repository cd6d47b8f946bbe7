Describe 'a command that there is not' {
    BeforeAl { $misspelt = $true }
    It 'must not pass as if nothing were' { 1 | Should -Be 1 }
}
