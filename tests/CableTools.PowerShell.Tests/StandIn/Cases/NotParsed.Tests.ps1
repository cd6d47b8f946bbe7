# Pester 5.7.1: Passed: 0, Failed: 0, Skipped: 0, Blocks: 0, Files: 1
Describe 'a file that does not parse' {
    It 'is cut off' { 1 | Should -Be 1
