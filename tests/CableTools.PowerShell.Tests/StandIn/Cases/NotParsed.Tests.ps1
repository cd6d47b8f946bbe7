Describe 'a file that does not parse' {
    It 'is cut off' { 1 | Should -Be 1
