import Diagnostics
import Testing

@testable import SitePipeline

/// Each form of the listing has every sentence.
@Suite struct ClaimListingTests {
    private func listing(_ form: ClaimListing) -> String {
        form.write(SampleAccounts.site, site: "Tom & Co", day: "November 21, 2026")
    }

    @Test func table() {
        #expect(
            listing(.table) == """
                ACCOUNT       PLACE                 CLAIMS                                           SENTENCE
                verified      Content/faqs/b.md:1   lumafill.pitted-scars indication pitted-scars    It fills scars, and folds.
                open          Content/faqs/b.md:2                                                    Ask us.
                open          Content/faqs/b.md:3   efficacy shine                                   It shines.
                contradicted  Content/pages/a.md:1  lumafill.pitted-scars age [21,∞), not [22,∞) +1  It is for people 21 and <older>.
                approved      Content/pages/a.md:4                                                   We, "too".
                neutral       Content/pages/a.md:5                                                   =1+1 is two.

                6 sentences: 1 verified, 1 approved, 1 neutral, 2 open, 1 contradicted. Coverage 50%.

                """)
    }

    @Test func csv() {
        let label = "\"P000000/S001, https://www.example.org/lumafill-label\""
        let lines = listing(.csv).components(separatedByLine: "\r\n")
        #expect(
            lines == [
                "account,file,line,sentence,treatment,indication,slot,said,model,verdict,evidence,citations",
                "verified,Content/faqs/b.md,1,\"It fills scars, and folds.\",lumafill,pitted-scars,indication,pitted-scars,pitted-scars,verified,\(label),",
                "open,Content/faqs/b.md,2,Ask us.,,,,,,,,",
                "open,Content/faqs/b.md,3,It shines.,–,–,efficacy,shine,–,unknown,,",
                "contradicted,Content/pages/a.md,1,It is for people 21 and <older>.,lumafill; lumafill,pitted-scars; pitted-scars,status; age,"
                    + "\"approved; [21,∞)\",\"approved; [22,∞)\",verified; contradicted,\(label),karnik-2014 fda",
                "approved,Content/pages/a.md,4,\"We, \"\"too\"\".\",,,,,,,,",
                // A spreadsheet would work it out.
                "neutral,Content/pages/a.md,5,'=1+1 is two.,,,,,,,,",
                "",
            ])
    }

    @Test func json() throws {
        let document = ClaimJSON.document(SampleAccounts.site.entries, counts: SampleAccounts.site.counts)
        #expect(listing(.json) == document.serialized(indent: 2) + "\n")
        #expect(
            document["summary"]?.serialized()
                == #"{"verified":1,"unknown":1,"contradicted":1,"open":2,"approved":1,"neutral":1,"coverage":50}"#)
        guard case .array(let claims)? = document["claims"] else { throw NotAList() }
        #expect(claims.count == 6)
        #expect(
            claims[3].serialized()
                == #"{"file":"Content/pages/a.md","line":1,"column":1,"endLine":2,"endColumn":16,"text":"It is for people 21 and \u003colder>.","#
                + #""claim":{"treatment":"lumafill","indication":"pitted-scars","slot":"age","said":"[21,∞)","model":"[22,∞)","verdict":"contradicted"},"#
                + #""assertions":[{"treatment":"lumafill","indication":"pitted-scars","slot":"status","said":"approved","model":"approved","verdict":"verified","rule":"rule-of-status","certainty":"certain","text":"is for"},"#
                + #"{"treatment":"lumafill","indication":"pitted-scars","slot":"age","said":"[21,∞)","model":"[22,∞)","verdict":"contradicted","rule":"rule-of-age","certainty":"certain","text":"21 and \u003colder>"}],"#
                + #""evidence":"P000000/S001, https://www.example.org/lumafill-label","citations":["karnik-2014","fda"]}"#
        )
        #expect(claims[4]["claim"]?.serialized() == #"{"verdict":"approved"}"#)
        // The sentence's account, and not the verdict of the claim in it.
        #expect(claims[2]["claim"]?.serialized() == #"{"slot":"efficacy","said":"shine","verdict":"open"}"#)
    }

    private struct NotAList: Error {}
}

extension String {
    fileprivate func components(separatedByLine end: Character) -> [String] {
        split(separator: end, omittingEmptySubsequences: false).map(String.init)
    }
}
