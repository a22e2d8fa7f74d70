import ContentModel
import ContentSyntax
import Diagnostics

/// One content file with its keys and its text taken apart.
struct ParsedFile: Sendable {
    let decoded: DecodedFile
    let document: MarkdownDocument?
    let findings: [Finding]

    init(_ file: SiteFiles.ContentFile, options: MarkdownOptions) {
        decoded = ContentDecoder.decode(file.file, kind: file.kind, key: file.key)
        guard let body = decoded.body else {
            document = nil
            findings = []
            return
        }
        let (parsed, problems) = MarkdownDocument.parse(file.file, in: body, options: options)
        document = parsed
        findings = problems
    }
}
