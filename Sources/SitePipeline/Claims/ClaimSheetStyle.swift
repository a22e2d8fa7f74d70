/// How the sheet of claims looks. Each colour has a contrast of at least 4.5 to 1 on white.
enum ClaimSheetStyle {
    static let css = """
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
        body { color: #1d2b2e; background: #fff; }
        h1 { font-size: 1.6rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dd { margin: 0; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; margin-top: 2.5rem; }
        caption { text-align: left; font-weight: 600; padding: .5rem .6rem; overflow-wrap: anywhere; }
        th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid #ccd5d3; }
        td { overflow-wrap: anywhere; }
        .contradicted { color: #9b1c1c; font-weight: 600; } .open { color: #7a4a00; font-weight: 600; }
        .verified, .approved { color: #0b5f3a; } .neutral { color: #4a5759; }
        dt span, td span { white-space: nowrap; }
        @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
        """
}
