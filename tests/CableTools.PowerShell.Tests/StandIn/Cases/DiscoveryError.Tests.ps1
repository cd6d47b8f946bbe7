# Pester 5.7.1: Passed: 1, Failed: 0, Skipped: 0, Blocks: 0, Files: 1
Describe 'an error during discovery' {
    It 'is found' { 1 | Should -Be 1 }
    throw 'this is no test'
}
