# Pester 5.7.1: Passed: 1, Failed: 0, Skipped: 0, Blocks: 1, Files: 0
Describe 'a failing AfterAll' {
    AfterAll { throw 'it was not cleaned up' }
    It 'passes itself' { 1 | Should -Be 1 }
}
