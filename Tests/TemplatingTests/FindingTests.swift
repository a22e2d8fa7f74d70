import Templating
import Testing

/// One test for each thing a template can get wrong: the words, and the bytes they point at.
@Suite struct FindingTests {
    @Test func unknownVariableWithNearName() {
        MarkedTemplates(["page": "<h1>⟦{{titel}}⟧</h1>"]).expect(
            "template-unknown-variable: `{{titel}}`: a procedure page has no `titel`. Did you mean `title`?")
    }

    @Test func unknownVariableInAList() {
        MarkedTemplates(["page": "{{#clinics}}⟦{{zip}}⟧{{/clinics}}"]).expect(
            "template-unknown-variable: `{{zip}}`: neither a clinic nor the procedure page around it has `zip`. "
                + "Known here: `city`, `phone`, `staff`, `title`, `subtitle`, `body`, `aside`, `is-draft`, `keywords`, "
                + "`clinics`, `menu`, `author` and 1 more.")
    }

    @Test func unknownFieldOfAnObject() {
        MarkedTemplates(["page": "⟦{{author.nme}}⟧"]).expect(
            "template-unknown-variable: `{{nme}}`: a person has no `nme`. Did you mean `name`?")
    }

    @Test func unknownVariableThatAnObjectHas() {
        MarkedTemplates(["page": "⟦{{namee}}⟧"]).expect(
            "template-unknown-variable: `{{namee}}`: a procedure page has no `namee`. Did you mean `author.name`?")
    }

    @Test func whatIsWrongInAPartialIsSaidOnce() {
        let (set, _) = TemplateSet.load(files: MarkedTemplates(["a": "{{>p}}", "b": "{{>p}}", "p": "{{x}}"]).files)
        let findings = TemplateSet.oncePerPlace(
            set.check(layout: "a", against: PageView.self) + set.check(layout: "b", against: ClinicView.self)
                + set.check(layout: "b", against: PersonView.self))
        #expect(findings.map(\.message) == ["`{{x}}`: a procedure page has no `x`."])
        #expect(findings[0].notes.map(\.message) == ["It is so on 2 more kinds of page that use it."])
    }

    @Test func unknownSection() {
        MarkedTemplates(["page": "⟦{{#clinic}}⟧x{{/clinic}}"]).expect(
            "template-unknown-variable: `{{clinic}}`: a procedure page has no `clinic`. Did you mean `clinics`?")
    }

    @Test func fieldOfText() {
        MarkedTemplates(["page": "⟦{{title.size}}⟧"]).expect(
            "template-shape: `title` has no fields, so it has no `size`.")
    }

    @Test func dottedNameThroughAList() {
        MarkedTemplates(["page": "⟦{{clinics.city}}⟧"]).expect(
            "template-shape: `clinics` has no fields, so it has no `city`.")
    }

    @Test func unknownPartialAndLayout() {
        MarkedTemplates([
            "page": "⟦{{>partials/bylin}}⟧⟦{{<layouts/base}}⟧{{/layouts/base}}", "partials/byline": "by",
        ]).expect(
            "template-unknown-partial: There is no template `partials/bylin`. Did you mean `partials/byline`?",
            "template-unknown-partial: There is no template `layouts/base`. Its name is its path under Templates/ "
                + "without the ending.")
    }

    @Test func unknownBlock() {
        MarkedTemplates([
            "page": "{{<base}}⟦{{$mian}}⟧x{{/mian}}{{/base}}", "base": "<main>{{$main}}{{/main}}</main>",
        ]).expect("template-block: `base` has no block `mian`. Did you mean `main`?")
    }

    @Test func escaping() {
        MarkedTemplates(["page": "⟦{{body}}⟧ ⟦{{{title}}}⟧ ⟦{{&title}}⟧ {{{body}}} {{&body}} {{title}}"]).expect(
            "template-escaping: `body` is HTML; with two braces its tags would be shown as text. Write `{{{body}}}`.",
            "template-escaping: `title` is text; without escaping, a `<` in it would become a tag. Write `{{title}}`.",
            "template-escaping: `title` is text; without escaping, a `<` in it would become a tag. Write `{{title}}`.")
    }

    @Test func escapingOfTheTextAtHand() {
        MarkedTemplates(["page": "{{#keywords}}⟦{{{.}}}⟧{{.}}{{/keywords}}{{#aside}}⟦{{.}}⟧{{{.}}}{{/aside}}"]).expect(
            "template-escaping: `.` is text; without escaping, a `<` in it would become a tag. Write `{{.}}`.",
            "template-escaping: `.` is HTML; with two braces its tags would be shown as text. Write `{{{.}}}`.")
    }

    @Test func sectionOnPlain() {
        MarkedTemplates(["page": "⟦{{#title}}⟧{{title}}{{/title}}⟦{{^body}}⟧none{{/body}}⟦{{^author}}⟧-{{/author}}"])
            .expect(
                "template-shape: `title` is always there, so it cannot be a section. Print it without a section: `{{title}}`.",
                "template-shape: `body` is always there, so this section is never shown. Remove the section.",
                "template-shape: `author` is always there, so this section is never shown. Remove the section.")
    }

    @Test func optionalOutsideItsSection() {
        MarkedTemplates([
            "page": "⟦{{subtitle}}⟧{{#subtitle}}{{subtitle}}{{/subtitle}}{{^subtitle}}⟦{{subtitle}}⟧{{/subtitle}}"
        ]).expect(
            "template-optional: `subtitle` is printed here, but `subtitle` may be missing. "
                + "Put it inside `{{#subtitle}}…{{/subtitle}}`.",
            "template-optional: `subtitle` is printed here, but `subtitle` may be missing. "
                + "Put it inside `{{#subtitle}}…{{/subtitle}}`.")
    }

    @Test func fieldOfAnOptionalObject() {
        MarkedTemplates([
            "page": """
            ⟦{{reviewer.name}}⟧{{#reviewer}}{{name}}{{reviewer.name}}⟦{{subtitle}}⟧{{/reviewer}}
            {{#reviewer.subtitle}}{{reviewer.subtitle}}, {{reviewer.name}}{{/reviewer.subtitle}}
            """
        ]).expect(
            "template-optional: `reviewer.name` is printed here, but `reviewer` may be missing. "
                + "Put it inside `{{#reviewer}}…{{/reviewer}}`.",
            "template-optional: `subtitle` is printed here, but `subtitle` may be missing. "
                + "Put it inside `{{#subtitle}}…{{/subtitle}}`.")
    }

    @Test func aGuardOfTheOuterFieldDoesNotGuardTheInner() {
        MarkedTemplates([
            "page": "{{#subtitle}}{{#clinics}}{{subtitle}}{{#staff}}⟦{{subtitle}}⟧{{/staff}}{{/clinics}}{{/subtitle}}"
        ]).expect(
            "template-optional: `subtitle` is printed here, but `subtitle` may be missing. "
                + "Put it inside `{{#subtitle}}…{{/subtitle}}`.")
    }

    @Test func printingWhatCannotBePrinted() {
        MarkedTemplates(["page": "⟦{{is-draft}}⟧⟦{{clinics}}⟧⟦{{author}}⟧⟦{{any(clinics)}}⟧⟦{{.}}⟧"]).expect(
            "template-shape: `is-draft` is yes or no, and cannot be printed. "
                + "Use it as a section: `{{#is-draft}}…{{/is-draft}}`.",
            "template-shape: `clinics` is a list, and cannot be printed as a whole. "
                + "Use it as a section, which repeats for each: `{{#clinics}}…{{/clinics}}`.",
            "template-shape: `author` has fields, and cannot be printed as a whole. "
                + "Use it as a section, or name one of its fields: `{{author.…}}`.",
            "template-shape: `any(clinics)` is yes or no, and cannot be printed. "
                + "Use it as a section: `{{#any(clinics)}}…{{/any(clinics)}}`.",
            "template-shape: `{{.}}` prints one text of a list, or an optional text inside its section; here is neither."
        )
    }

    @Test func sectionsThatAreNotClosedOrClosedWrongly() {
        MarkedTemplates(["page": "⟦{{#is-draft}}⟧ {{#clinics}}{{city}}{{/clinics}}"]).expect(
            "template-section: `is-draft` is opened here and not closed. Write `{{/is-draft}}` where it ends.")
        MarkedTemplates(["page": "{{#clinics}}⟦{{#phone}}⟧{{.}}{{/clinics}}"]).expect(
            "template-section: `phone` is opened here and not closed. Write `{{/phone}}` where it ends.")
        MarkedTemplates(["page": "{{#clinics}}{{city}}⟦{{/clinic}}⟧"]).expect(
            "template-section: `{{/clinic}}` stands where `clinics` has to be closed. Write `{{/clinics}}`.")
        MarkedTemplates(["page": "{{#clinics}}⟦{{/clinic}}⟧{{city}}{{/clinics}}"]).expect(
            "template-section: `{{/clinic}}` stands where `clinics` has to be closed. Write `{{/clinics}}`.")
        MarkedTemplates(["page": "{{title}}⟦{{/title}}⟧"]).expect(
            "template-section: `{{/title}}` closes nothing that is open.")
    }

    @Test func tagsThatAreNotClosed() {
        MarkedTemplates(["page": "<p>⟦{{title</p>⟧\n{{title}}"]).expect(
            "template-syntax: This tag is not closed. Close it on its line with as many braces as it opens with.")
        MarkedTemplates(["page": "⟦{{{body}}⟧ {{title}}"]).expect(
            "template-syntax: This tag is not closed. Close it on its line with as many braces as it opens with.")
        MarkedTemplates(["page": "⟦{{title⟧"]).expect(
            "template-syntax: This tag is not closed. Close it on its line with as many braces as it opens with.")
        MarkedTemplates(["page": "a ⟦{{! never closed⟧\nb"]).expect(
            "template-syntax: This tag is not closed. Close it on its line with as many braces as it opens with.")
    }

    @Test func namesThatCannotBe() {
        MarkedTemplates(["page": "⟦{{}}⟧⟦{{ #title}}⟧⟦{{é}}⟧⟦{{a..b}}⟧⟦{{>a b}}⟧"]).expect(
            "template-syntax: This tag names nothing. Name what belongs here, or remove the tag.",
            "template-syntax: `#title` cannot be a name. A name is made of letters, digits, `-` and `_`, with dots "
                + "between names and no space after the first sign.",
            "template-syntax: `é` cannot be a name. A name is made of letters, digits, `-` and `_`, with dots "
                + "between names and no space after the first sign.",
            "template-syntax: `a..b` cannot be a name. A name is made of letters, digits, `-` and `_`, with dots "
                + "between names and no space after the first sign.",
            "template-syntax: `a b` cannot be a name. A name is made of letters, digits, `-` and `_`, with dots "
                + "between names and no space after the first sign.")
    }

    @Test func whatMustacheCanAndWeRefuse() {
        MarkedTemplates(["page": "⟦{{=<% %>=}}⟧⟦{{% CONTENT_TYPE: TEXT}}⟧⟦{{>*title}}⟧⟦{{uppercased(title)}}⟧"]).expect(
            "template-unsupported: Other braces than `{{` and `}}` are not supported.",
            "template-unsupported: `{{%…}}` is not supported: every template makes HTML.",
            "template-unsupported: A partial has to be named; `*` is not supported.",
            "template-unsupported: `uppercased(title)` is not supported. Known are `any(list)`, `several(list)` and "
                + "`empty(list)`; and inside a list `first()`, `last()`, `even()`, `odd()`.")
    }

    @Test func questionsAboutListsAndElements() {
        MarkedTemplates([
            "page": """
            {{#any(clinics)}}{{#clinics}}{{city}}{{^last()}}, {{/last()}}{{/clinics}}{{/any(clinics)}}
            ⟦{{#first()}}⟧x{{/first()}}⟦{{#empty(title)}}⟧x{{/empty(title)}}{{#clinics}}{{>part}}{{/clinics}}
            """,
            "part": "⟦{{#last()}}⟧.{{/last()}}",
        ]).expect(
            "template-shape: `first()` is known only directly inside the section of a list.",
            "template-shape: `empty(title)` asks about a list, and this is none.",
            "template-shape: `last()` is known only directly inside the section of a list.")
    }

    @Test func placesInTheHTML() {
        MarkedTemplates([
            "page": """
            <a href=⟦{{title}}⟧>x</a><a href=/a/⟦{{title}}⟧>x</a><a ⟦{{title}}⟧ title="{{title}}" alt='{{title}}'>x</a>
            <a title="⟦{{{body}}}⟧" onclick="go('⟦{{title}}⟧')">x⟦{{</a>⟧
            <a {{#is-draft}}class="draft {{title}}"{{/is-draft}}>{{title}}</a> <a title="⟦{{>p}}⟧"></a>
            <script type="application/ld+json">{{{body}}}⟦{{title}}⟧</script><!-- <a href={{title}} --> {{title}}
            <style>a{color:⟦{{title}}⟧}</style> 1 < 2 {{title}}
            """,
            "p": "x",
        ]).expect(
            "template-attribute: `title` is the value of an attribute without quotes. "
                + "Put the value in quotes: `name=\"…\"`.",
            "template-attribute: `title` is the value of an attribute without quotes. "
                + "Put the value in quotes: `name=\"…\"`.",
            "template-attribute: `title` is printed inside an HTML tag, outside of any attribute's value. "
                + "Print it as an attribute's value, in quotes.",
            "template-attribute: `body` is HTML and cannot be an attribute's value. Use a field that is text.",
            "template-attribute: `title` is printed into a script or style, where escaping for HTML does not protect. "
                + "Put it in a `data-` attribute and read it from there, or print a field that is HTML.",
            "template-syntax: This tag is not closed. Close it on its line with as many braces as it opens with.",
            "template-attribute: The partial `p` cannot stand inside an HTML tag. "
                + "Write the attribute in the template itself.",
            "template-attribute: `title` is printed into a script or style, where escaping for HTML does not protect. "
                + "Put it in a `data-` attribute and read it from there, or print a field that is HTML.",
            "template-attribute: `title` is printed into a script or style, where escaping for HTML does not protect. "
                + "Put it in a `data-` attribute and read it from there, or print a field that is HTML.")
    }

    @Test func htmlThatReachesAnAttributeThroughABlock() {
        MarkedTemplates([
            "page": "{{<base}}{{$label}}⟦{{{body}}}⟧{{/label}}{{/base}}",
            "base": "<nav title=\"{{$label}}{{/label}}\">",
        ]).expect("template-attribute: `body` is HTML and cannot be an attribute's value. Use a field that is text.")
    }

    @Test func whatMustacheWouldLose() {
        MarkedTemplates([
            "page": "{{<base}} ⟦lost⟧ {{! kept quiet }}{{$main}}a{{/main}}⟦{{title}}⟧{{/base}}",
            "base": "{{$main}}{{/main}}",
        ]).expect(
            "template-block: This would be lost: between `{{<…}}` and its end only blocks count. "
                + "Put it into a block: `{{$name}}…{{/name}}`.",
            "template-block: This would be lost: between `{{<…}}` and its end only blocks count. "
                + "Put it into a block: `{{$name}}…{{/name}}`.")
    }

    @Test func anInnerFillingThatTheOuterOneReplaces() {
        MarkedTemplates([
            "page": """
            {{<base}}{{$title}}Page{{/title}}{{$main}}{{<card}}⟦{{$title}}⟧Card{{/title}}{{/card}}{{/main}}{{/base}}
            """,
            "base": "{{$title}}{{/title}}{{$main}}{{/main}}", "card": "{{$title}}{{/title}}",
        ]).expect(
            "template-block: The block `title` is filled further out already, and that text would stand here too. "
                + "Give the inner block another name.")
    }

    @Test func recursion() {
        MarkedTemplates([
            "page": "{{>tree}}", "tree": "{{#menu}}{{>item}}{{/menu}}",
            "item": "{{label}}{{#children}}{{>item}}{{/children}}",
        ])
        .expect()
        MarkedTemplates(["page": "{{>a}}", "a": "{{#is-draft}}{{>b}}{{/is-draft}}", "b": "⟦{{>a}}⟧"]).expect(
            "template-endless: `a` comes back to itself here without going on in the data, so it would never end. "
                + "Use it only inside the section of a list that gets shorter, such as an item's own children.")
        // A clinic has no `clinics`, so Mustache would take the page's again and again.
        MarkedTemplates(["page": "{{>list}}", "list": "{{#clinics}}{{city}}⟦{{>list}}⟧{{/clinics}}"]).expect(
            "template-endless: `list` comes back to itself here without going on in the data, so it would never end. "
                + "Use it only inside the section of a list that gets shorter, such as an item's own children.")
        MarkedTemplates([
            "page": "{{<base}}⟦{{$main}}⟧a{{$main}}b{{/main}}{{/main}}{{/base}}", "base": "{{$main}}{{/main}}",
        ])
        .expect(
            "template-endless: `main` comes back to itself here without going on in the data, so it would never end. "
                + "Use it only inside the section of a list that gets shorter, such as an item's own children.")
    }

    @Test func nestingWithoutEnd() {
        let deep = String(repeating: "{{#is-draft}}", count: 5_000) + String(repeating: "{{/is-draft}}", count: 5_000)
        let (_, findings) = TemplateSet.load(files: MarkedTemplates(["page": deep]).files)
        #expect(findings.map(\.message) == ["Sections are nested more than 64 deep here."])
    }

    @Test func filesThatAreNoText() {
        let (set, findings) = TemplateSet.load(files: [
            .init(path: "Templates/a.mustache", bytes: Array("é".utf8) + [0x61, 0xFF, 0x62]),
            .init(path: "Templates/b.html", text: "x"), .init(path: "Templates/b.mustache", text: "x"),
        ])
        #expect(
            findings.map(\.message) == [
                "This template is not UTF-8 text.", "The template `b` exists twice: here and in Templates/b.html.",
            ])
        #expect(findings[0].span.range == 3..<4)
        #expect(throws: TemplateNotUsable(layout: "a")) { try set.render(layout: "a", with: PageView()) }
    }

    @Test func aLayoutThatDoesNotExist() {
        let (set, _) = TemplateSet.load(files: [.init(path: "Templates/layouts/page.mustache", text: "x")])
        let findings = set.check(layout: "layouts/pages", against: PageView.self)
        #expect(findings.map(\.message) == ["There is no template `layouts/pages`."])
        #expect(findings.map(\.help) == ["Did you mean `layouts/page`?"])
        #expect(throws: TemplateNotUsable(layout: "layouts/pages")) {
            try set.render(layout: "layouts/pages", with: PageView())
        }
    }
}
