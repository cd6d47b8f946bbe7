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
