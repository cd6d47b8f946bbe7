# Pester 5.7.1: Passed: 1, Failed: 2, Skipped: 0, Blocks: 1, Files: 0
Describe 'a failing BeforeAll' {
    BeforeAll { throw 'no ground to stand on' }
    It 'cannot pass' { 1 | Should -Be 1 }
    Context 'inside' {
        It 'cannot pass either' { 1 | Should -Be 1 }
    }
}

Describe 'another block' {
    It 'is not touched' { 1 | Should -Be 1 }
}
