/// Numbers in words.
enum NumberWords {
    static let values: [(String, Double)] =
        zip(
            ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
            (1...19).map(Double.init)
        ).map { ($0, $1) }
        + zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], stride(from: 20.0, through: 90, by: 10)).map { ($0, $1) }
        + [
            ("twenty first", 21), ("eighteenth", 18), ("sixteenth", 16), ("hundred", 100), ("dozen", 12), ("once", 1), ("twelfth", 12), ("thirtieth", 30), ("fortieth", 40), ("twenty second", 22),
        ]
}
