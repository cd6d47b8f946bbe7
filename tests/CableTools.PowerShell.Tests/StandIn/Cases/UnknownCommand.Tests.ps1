# Pester 5.7.1: Passed: 0, Failed: 0, Skipped: 0, Blocks: 0, Files: 1
Describe 'a command that there is not' {
    BeforeAl { $misspelt = $true }
    It 'must not pass as if nothing were' { 1 | Should -Be 1 }
}
