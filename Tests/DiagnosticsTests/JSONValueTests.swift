import Diagnostics
import Foundation
import Testing

/// JSON as it is written, read back by another reader.
@Suite struct JSONValueTests {
    private func readBack(_ value: JSONValue, indent: Int? = nil) throws -> NSDictionary {
        let object = try JSONSerialization.jsonObject(with: Data(value.serialized(indent: indent).utf8))
        return try #require(object as? NSDictionary)
    }

    @Test func keysKeepTheirOrder() {
        let value: JSONValue = ["b": 1, "a": [true, .null, "x"], "c": .object([])]
        #expect(value.serialized() == #"{"b":1,"a":[true,null,"x"],"c":{}}"#)
    }

    @Test func indentation() {
        let value: JSONValue = ["a": [1, 2], "b": [], "c": ["d": .null]]
        #expect(
            value.serialized(indent: 2) == """
                {
                  "a": [
                    1,
                    2
                  ],
                  "b": [],
                  "c": {
                    "d": null
                  }
                }
                """)
    }

    @Test func everyControlCharacterIsEscaped() throws {
        let text = String(String.UnicodeScalarView((0..<0x30).compactMap(Unicode.Scalar.init))) + "\\é💉\u{2028}"
        for indent in [nil, 2] {
            #expect(try readBack(["text": .string(text)], indent: indent)["text"] as? String == text)
        }
        #expect(JSONValue.string("\u{1}\u{1F}").serialized() == #""\u0001\u001f""#)
    }

    /// A script element ends at `</script`, wherever it stands.
    @Test func cannotEndAScriptElement() {
        #expect(!JSONValue.string("</script><!--").serialized().contains("<"))
    }

    @Test func numbers() {
        #expect(JSONValue.number(50).serialized() == "50")
        #expect(JSONValue.number(-0.5).serialized() == "-0.5")
        #expect(JSONValue.number(44.8655).serialized() == "44.8655")
        #expect(JSONValue.integer(.min).serialized() == String(Int.min))
    }

    @Test func compactLeavesOutWhatIsNull() {
        #expect(JSONValue.compact(["a": .null, "b": 1, "c": .null]).serialized() == #"{"b":1}"#)
    }

    @Test func lookup() {
        let value: JSONValue = ["a": 1]
        #expect(value["a"] == 1)
        #expect(value["b"] == nil)
        #expect(JSONValue.array([])["a"] == nil)
        #expect(JSONValue.null.isNull && !value.isNull)
    }

    @Test func orderCountsForEquality() {
        #expect(["a": 1, "b": 2] as JSONValue != ["b": 2, "a": 1] as JSONValue)
        #expect(JSONValue.strings(["x"]) == ["x"])
    }
}
