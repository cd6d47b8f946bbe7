# Pester 5.7.1: Passed: 0, Failed: 23, Skipped: 0, Blocks: 0, Files: 0
Describe 'assertions that must fail' {
    It 'Be' { 'a' | Should -Be 'b' }
    It 'Be, a list' { 1, 2 | Should -Be @(1, 2, 3) }
    It 'Not' { 'a' | Should -Not -Be 'A' }
    It 'BeExactly' { 'a' | Should -BeExactly 'A' }
    It 'BeNullOrEmpty' { 'a' | Should -BeNullOrEmpty }
    It 'Not BeNullOrEmpty' { '' | Should -Not -BeNullOrEmpty }
    It 'BeTrue' { $false | Should -BeTrue }
    It 'BeFalse' { 1 | Should -BeFalse }
    It 'BeGreaterThan' { 2 | Should -BeGreaterThan 2 }
    It 'BeLessThan' { 2 | Should -BeLessThan 2 }
    It 'BeOfType' { 2 | Should -BeOfType [string] }
    It 'Match' { 'a' | Should -Match 'b' }
    It 'BeLike' { 'a' | Should -BeLike 'b*' }
    It 'Contain' { 1, 2 | Should -Contain 3 }
    It 'HaveCount' { 1, 2 | Should -HaveCount 3 }
    It 'Throw' { { 1 } | Should -Throw }
    It 'Throw, another message' { { throw 'a' } | Should -Throw 'b' }
    It 'Throw, another id' { { throw 'a' } | Should -Throw -ErrorId 'b' }
    It 'Throw, another type' { { throw 'a' } | Should -Throw -ExceptionType ([System.ArgumentException]) }
    It 'Not Throw' { { throw 'a' } | Should -Not -Throw }
    It 'Match, the second of two' { 'a', 'b' | Should -Match 'a' }
    It 'BeTrue, nothing' { @() | Should -BeTrue }
    It 'no operator' { 1 | Should }
}
