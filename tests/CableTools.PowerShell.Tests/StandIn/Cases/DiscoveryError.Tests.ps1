Describe 'an error during discovery' {
    It 'is found' { 1 | Should -Be 1 }
    throw 'this is no test'
}
