# Pester 5.7.1: Passed: 2, Failed: 3, Skipped: 0, Blocks: 0, Files: 0
Describe 'a failing It' {
    It 'fails' { 1 | Should -Be 2 }
    It 'throws' { throw 'something else' }
    It 'goes on after a failure' { 1 | Should -Be 1 }
    It 'fails for one of its cases: <_>' -ForEach 1, 2 { $_ | Should -Be 1 }
}
