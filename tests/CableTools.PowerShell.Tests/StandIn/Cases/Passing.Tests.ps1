# Pester 5.7.1: Passed: 17, Failed: 0, Skipped: 1, Blocks: 0, Files: 0
BeforeDiscovery {
    $words = 'one', 'two'
    $files = @(@{ Name = 'a'; Size = 1 }, @{ Name = 'b'; Size = 2 })
}

BeforeAll {
    $fromFile = 'file'
    function Get-Double($Value) { 2 * $Value }
}

Describe 'scopes' {
    $discovered = 'only during discovery'

    BeforeAll { $fromBlock = 'block'; $list = @() }
    BeforeEach { $counter = 1 }

    It 'sees what the file and the block set up' {
        "$fromFile $fromBlock" | Should -Be 'file block'
        Get-Double 4 | Should -Be 8
    }

    It 'does not see what discovery set' { $discovered | Should -BeNullOrEmpty }

    It 'starts afresh (first)' { $counter++; $counter | Should -Be 2 }

    It 'starts afresh (second)' { $counter++; $counter | Should -Be 2 }

    Context 'inside' {
        BeforeAll { $fromBlock = 'context' }
        It 'may change what it inherits' { $fromBlock | Should -Be 'context' }
    }

    It 'is not changed by what is inside' { $fromBlock | Should -Be 'block' }
}

Describe 'data' {
    It 'takes a value: <_>' -ForEach $words { $_ | Should -Match '^(one|two)$' }

    It 'takes a table: <Name> is <Size>' -ForEach $files { $Name.Length | Should -Be 1; $_.Size | Should -Be $Size }

    It 'runs not at all without data' -ForEach @() { throw 'never' }

    Context 'of a block: <_>' -ForEach $words {
        BeforeAll { $length = $_.Length }
        It 'comes through: <_>' { $length | Should -Be 3; $_ | Should -BeOfType [string] }
    }
}

Describe 'assertions' {
    It 'compares' {
        1 | Should -Be 1
        'A' | Should -Be 'a'
        'A' | Should -Not -BeExactly 'a'
        1, 2 | Should -Be @(1, 2)
        1, 2 | Should -Not -Be @(1, 3)
        3 | Should -BeGreaterThan 2
        2 | Should -BeLessThan 3
        'cable' | Should -Match '^c'
        'cable' | Should -BeLike 'c*e'
        'cable', 'code' | Should -Match '^c'
        1, 2, 3 | Should -Contain 2
        1, 2, 3 | Should -Not -Contain 4
    }

    It 'counts' {
        1, 2, 3 | Should -HaveCount 3
        @() | Should -HaveCount 0
        'x' | Should -HaveCount 1
        , @(1, 2) | Should -HaveCount 1
        $null | Should -HaveCount 1
        @{ a = 1; b = 2 } | Should -HaveCount 1
        [System.Collections.Generic.List[int]](1, 2) | Should -HaveCount 2
        , @(1, 2) | Should -Not -Be @(1, 2)
        , @(1, 2) | Should -Not -Contain 1
        , @() | Should -BeNullOrEmpty
    }

    It 'knows nothing when it sees it' {
        $null | Should -BeNullOrEmpty
        '' | Should -BeNullOrEmpty
        @() | Should -BeNullOrEmpty
        'x' | Should -Not -BeNullOrEmpty
        $true | Should -BeTrue
        $false | Should -BeFalse
        $null | Should -BeFalse
    }

    It 'catches' {
        { throw 'oh no' } | Should -Throw
        { throw 'oh no' } | Should -Throw 'oh*'
        { throw 'oh no' } | Should -Throw -ErrorId 'oh no'
        { [int]::Parse('x') } | Should -Throw -ExceptionType ([System.Management.Automation.MethodInvocationException])
        { 1 } | Should -Not -Throw
    }

    It 'has a folder to write to' {
        [System.IO.File]::WriteAllText("$TestDrive/note.txt", 'here')
        [System.IO.File]::Exists("$TestDrive/note.txt") | Should -BeTrue
    }

    It 'is left out when told' -Skip { throw 'never' }
}
