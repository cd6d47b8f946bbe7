Describe 'a failing BeforeEach' {
    BeforeEach { throw 'before' }
    It 'cannot pass' { 1 | Should -Be 1 }
}

Describe 'a failing AfterEach' {
    AfterEach { throw 'after' }
    It 'cannot pass' { 1 | Should -Be 1 }
}
