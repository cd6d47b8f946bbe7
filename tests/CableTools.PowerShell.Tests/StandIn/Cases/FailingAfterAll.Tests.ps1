Describe 'a failing AfterAll' {
    AfterAll { throw 'it was not cleaned up' }
    It 'passes itself' { 1 | Should -Be 1 }
}
