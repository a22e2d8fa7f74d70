/// Countries and their regulators, as sentences name them.
enum PlaceVocabulary {
    static let names: [(Place, [String])] = [
        (.unitedStates, ["united states", "america", "u s", "usa", "in the us", "american"]),
        (.canada, ["canada", "canadian", "canadians", "ontario", "toronto", "vancouver", "alberta", "quebec", "british columbia", "calgary", "montreal", "edmonton"]),
        (.unitedKingdom, ["uk", "united kingdom", "britain", "british", "england", "london", "scotland", "u k"]),
        (.europe, ["europe", "european union", "eu", "european", "germany", "france"]),
        (.australia, ["australia", "australian", "sydney", "melbourne"]),
        (.elsewhere, ["hong kong", "china", "singapore", "korea", "japan", "mexico", "asia", "brazil", "abroad", "overseas", "other countries"]),
    ]

    static let agencies: [(String, Place)] = [
        ("health canada", .canada), ("mhra", .unitedKingdom), ("ema", .europe), ("tga", .australia), ("ce mark", .europe), ("ce marked", .europe),
        ("therapeutic goods administration", .australia), ("european medicines agency", .europe), ("ce", .europe),
    ]
}
