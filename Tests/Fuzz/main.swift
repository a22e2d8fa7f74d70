import Accounts
import ClaimReading
import ContentSyntax
import Diagnostics

/// What libFuzzer calls with each text it makes up: a page is parsed, read, judged and accounted for. A trap anywhere
/// on the way, or a sentence that lies outside its file, ends the run and leaves the text behind.
private func readPage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    // The first byte decides what the page is about, so that one text is tried with many treatments.
    let treatment = FuzzedSite.shared.treatments[Int(bytes.first ?? 0) % FuzzedSite.shared.treatments.count]
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let file = SourceFile(path: "page.md", text: text)
    let size = file.bytes.count
    let document = MarkdownDocument.parse(file, in: 0..<size, options: MarkdownOptions()).document
    let page = ClaimPage(id: "page", blocks: document.prose { _ in "22 and older" }, subjects: [treatment.key])
    let accounts = FuzzedSite.shared.analyzer.analyze(page: page)
    let spans =
        accounts.sentences.map(\.span) + accounts.claims.map(\.span) + accounts.findings.map(\.span)
        + accounts.findings.flatMap(\.fixes).map(\.span)
    precondition(
        spans.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= size }, "A place outside its file.")
    return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
_ = runFuzzer(&count, &arguments) { readPage($0, $1) }
