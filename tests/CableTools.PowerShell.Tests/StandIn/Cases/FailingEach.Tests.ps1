# Pester 5.7.1: Passed: 0, Failed: 2, Skipped: 0, Blocks: 0, Files: 0
Describe 'a failing BeforeEach' {
    BeforeEach { throw 'before' }
    It 'cannot pass' { 1 | Should -Be 1 }
}

Describe 'a failing AfterEach' {
    AfterEach { throw 'after' }
    It 'cannot pass' { 1 | Should -Be 1 }
}
