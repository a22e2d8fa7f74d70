import Ccmark

/// The entities of HTML5, as cmark knows them.
enum EntityTable {
    /// The text of one entity; the entity itself if there is none of that name. Slow, as entities are rare.
    static func meaning(of written: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let root = written.withMemoryRebound(to: CChar.self) {
            cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
        }
        defer { cmark_node_free(root) }
        guard let text = cmark_node_get_literal(cmark_node_first_child(cmark_node_first_child(root))) else { return [] }
        return String(cString: text).utf8.map { $0 }
    }
}
