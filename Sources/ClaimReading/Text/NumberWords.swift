/// Joins numbers in words: "twenty-one", "one hundred", "two dozen".
enum NumberWords {
    static func join(_ tokens: inout [Token]) {
        var index = 0
        while index < tokens.count {
            guard tokens[index].has(.number), tokens[index].kind == .word, !tokens[index].isCovered else {
                index += 1
                continue
            }
            var next = index + 1
            if next < tokens.count, tokens[next].kind == .hyphen { next += 1 }
            guard next < tokens.count, tokens[next].has(.number), tokens[next].kind == .word,
                let sum = sum(tokens[index].value, tokens[next].value)
            else {
                index += 1
                continue
            }
            tokens[index].value = sum
            tokens[index].length = Int16(next - index + 1)
            for inner in (index + 1)...next { tokens[inner].flags.insert(.covered) }
            index = next + 1
        }
    }

    private static func sum(_ first: Double, _ second: Double) -> Double? {
        if first >= 20, first < 100, second < 10 { return first + second }
        if first < 100, second >= 100 || second == 12 { return first * second }
        return nil
    }
}
