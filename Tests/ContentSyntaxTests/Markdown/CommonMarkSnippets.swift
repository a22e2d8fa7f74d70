/// Short documents, together using every construct of CommonMark. None uses an extension of ours.
enum CommonMarkSnippets {
    static let all: [String] =
        paragraphs + headings + rules + lists + quotes + codeBlocks + htmlBlocks + definitions + characters + codeSpans
        + emphasis + links + images + breaks + mixtures

    static let paragraphs = [
        "", "\n", "   \n\n", "one line", "one line\n", "two\nlines", "two\n   lines, the second indented",
        "first\n\nsecond", "first\n\n\n\nsecond\n", "   three spaces before", "tab\tinside a line", "a\r\nb\r\n\r\nc",
        "a\rb\r\rc", "trailing blanks   \nare dropped\t\nhere", "é, ß and 日本語 in a line\nand another — so",
        "a\u{2028}b", "a\u{A0}b", "zero \u{0} byte and **one \u{0} more**", "\u{0}", "first\n \t \nsecond",
        "a paragraph\n    with a line indented by four", "\u{B}vertical tab\u{C}form feed",
    ]

    static let headings = [
        "# One", "## Two ##", "### Three ###   ", "#### Four #not closing", "##### Five \\#", "###### Six",
        "####### Seven is text", "#no space", "#", "## ", "#\tTab", "   # Indented three", "text\n# Interrupts\ntext",
        "# *emphasis* and `code`", "Setext\n===", "Setext two\n---", "Two lines\nof heading\n===", "  Setext indented\n   ====",
        "Setext *with*\nemphasis\n----", "# A &amp; B", "## Closing with `#` ##", "> # Quoted heading\n> text",
        "- # Heading in item\n- Other\n  ---", "\\## not a heading", "# Link [here](/x) #",
    ]

    static let rules = [
        "***", "---", "___", " * * *", "-   -   -", "text\n***\ntext", "- a\n***\n- b", "--", "- - -\n- x", "_____________",
    ]

    static let lists = [
        "- a\n- b\n- c", "* a\n* b\n+ c", "- a\n\n- b", "1. one\n2. two", "3) three\n4) four", "0. zero\n1. one",
        "- a\n  - b\n    - c\n      - d", "- a\n\n  second paragraph\n- b", "1. a\n   - b\n   - c\n2. d",
        "- a\nlazy line\n- b", "- a\n  > quoted\n  > more\n- b", "-\n  late\n- x", "- a\n-\n- c", "123456789. ok",
        "1234567890. not a list", "text\n- interrupts", "text\n2. does not interrupt", "- a\n\n\n- b\n\ntext",
        "- *a\n  b* c", "-   wide marker\n\n    second", "- a\n - b\n  - c\n   - d", "10) ten\n    more text",
        "- code\n\n      indented\n- b", "- ```\n  fenced\n  ```\n- b", "1.  a\n\n    b\n2.  c", "- a\n  continued **bold\n  text** end",
        "-\ttab after marker\n-\tagain", "- [ ] not a task\n- [x] nor this", "* one `code\n  span` over lines",
        "- a\n- b\n\ntext after", "- - nested at once\n- 1. other kind", "  - indented list\n  - of two",
        "- a\n\n  - b\n\n    - c\n\n      deep paragraph",
    ]

    static let quotes = [
        "> a", "> a\n> b", "> a\nlazy", ">a\n>b", "> a\n>\n> b", "> a\n\n> b", "> > nested\n> > twice", "> > a\n> b\n> > c",
        "> - item\n>   more\n> - other", ">     code", "> ```\n> fenced\n> ```", "   > three spaces\n   > in", "> *a\n> b*",
        "> `code\n> span`", "> [link\n> text](/u\n> \"title\")", "> a\n    > b", "- > quoted in item\n  > more\n- > other",
        "> a  \n> hard break", "> 1. one\n>    two **b\n> c** d", ">> double\n>> again", "> text\n> ===", ">\ta tab\n>\tagain",
        "> <em\n> class=\"x\">x</em>", "> &amp; one\n> \\* two",
    ]

    static let codeBlocks = [
        "    indented", "    a\n\n    b\n        c", "```\nfenced\n```", "~~~\ntildes\n~~~", "```swift\nlet a = 1\n```",
        "```swift extra words\nx\n```", "````\n```\n````", "```\nunclosed", "```\n\n\n```", "   ```\n   three\n  two\n   ```",
        "~~~ a`b\nx\n~~~", "text\n```\ninterrupts\n```\ntext", "```\n<&\"'>\n```", "```a&amp;b\nx\n```", "\ttab indented",
        "```\ttabbed info\nx\n```",
    ]

    static let htmlBlocks = [
        "<div>\ntext\n</div>", "<div>\n\n*text*\n\n</div>", "<!-- comment\n\nover lines -->\ntext", "<script>\nif (a < b) {}\n\n</script>\ntext",
        "<?php\n\n?>", "<!DOCTYPE html>", "<![CDATA[\n\nx\n]]>", "<custom-tag>\nx", "</closing>\nx", "text\n<div>\nx", "text\n<span>\nx",
        "- <div>\n- x", "<pre>\n\n**x**\n</pre>",
    ]

    static let definitions = [
        "[a]: /url\n\n[a]", "[a]: /url \"Title\"\n[a] follows at once", "[a]: <my url> 'title'\n\n[text][a]", "[a]:\n/url\n\n[a]",
        "[a]: /url\n'title over\nlines'\n\n[a] x", "[A b]: /one\n[a   B]: /two\n\n[a b] and [A\nb]", "[a]: /url \"t\" junk\n\n[a]",
        "[é]: /e\n\n[É]", "[a]: /u\n[b]: /v\n[c]: /w\n\n[a] [b] [c]", "> [a]: /q\n> [a] in *quote*", "[a]\n\n[a]: /later",
        "[a]: /url\n===\n[a]", "[a\\]b]: /u\n\n[a\\]b]", "[only]: /definition", "[a]: /u\n[not a definition",
        "- [a]: /u\n  **bold** text [a]", "[a]: /url\n\"title\"\ntext [a]", "[a]:\n\ntext",
    ]

    static let characters = [
        "\\*not emphasis\\* \\_ \\` \\[ \\] \\< \\> \\# \\& \\\\", "\\a \\1 \\é are kept", "&amp; &lt; &gt; &quot; &copy; &nbsp;x",
        "&#38; &#x26; &#X26; &AMP; &amp;amp; &amp;lt;", "&notanentity; & alone &; &#; &#x; &#99999999;", "&#0; &#xD800; &#8217;",
        "a &amp;**b**&amp; c\nd \\* e", "&eacute;&ouml;&szlig; **&frac34;** x", "5 &lt; 6 &amp;& 7", "\\\\**b**\\\\", "AT&T and R&amp;D & co",
        "\\&amp; is not an entity", "&ngE; has two letters", "\"quoted\" 'words' -- dashes --- and ...", "a < b > c \"d\" & e",
        "&amp;\n\\&\n&", "&ThickSpace;x", "a\\\\b\\c",
    ]

    static let codeSpans = [
        "`code`", "``a ` b``", "` a `", "`  two  `", "` `", "`a\nb`", "`unclosed", "``unclosed `x`", "`a``b`", "`\\` x`", "`&amp;`", "*a `b* c`",
        "`<b>`", "a `` ` `` b", "`a` and `b` and `c`", "` a`", "``` x ``y`` ```",
    ]

    static let emphasis = [
        "*a*", "_a_", "**a**", "__a__", "***a***", "*a **b** c*", "**a *b* c**", "*a*b", "a_b_c", "a*b*c", "**a*", "*a**", "***a**", "***a*",
        "* a*", "*a *", "_a_b", "*(*a*)*", "**a** **b** *c*", "*a\nb*", "**a\n  b** c", "***a* b**", "***a** b*", "*a **b*** c", "****a****", "*_a_*", "_*a*_",
        "**a_b_c**", "5*3*2", "a*\"b\"*", "*a [b*](/c)", "**22** and *older*", "__a_b__", "*a\\*b*", "*&amp;*", "**a`b`c**", "~~a~~",
        "*é*", "**日本**語", "**bold:** text", "*****a*****", "**a*b**c*",
    ]

    static let links = [
        "[a](/b)", "[a](/b \"t\")", "[a](/b 't')", "[a](/b (t))", "[a]()", "[a](<>)", "[a](<b c>)", "[a](b c)", "[a](/b(c)d)", "[a](/b\\)c)", "[a](/b \"t \\\" u\")",
        "[*a* **b**](/c)", "[a [b] c](/d)", "[a](/b)[c](/d)", "[a](/b) [c](/d) **e**", "[a\nb](/c)", "[a](\n/b\n\"t\"\n)", "[a](/b?c=d&e=f)", "[a](/ä b)", "[a](/%20)", "[a](/b \"t",
        "[a] (/b)", "[a][]\n\n[a]: /b", "[a][b]\n\n[b]: /c \"t\"", "[a][missing]", "[a](/b\"c\")", "[link `code](/x)`", "[a](&#47;b)", "[a](/&quot;x&quot;)", "[a](/b \"&amp; t\")",
        "<https://example.com/a?b=c&d=e>", "<mail@example.com>", "<made-up:x>", "<not a link>", "<https://a.b/&amp;>", "[a <b>](/c)", "[![x](/i)](/l)", "[a]: not defined", "text [a](/b). More",
        "[a](/b '*t*')", "[](/b)", "[\\]](/b)", "[a](/b)c", "[a](<b\\>c>)", "[a](/[b])", "[a](/b~c'd)", "[a][b][c]\n\n[b]: /x\n[c]: /y", "[a](/b\n 't\n u')",
    ]

    static let images = [
        "x ![a](/b.png)", "x ![a](/b.png \"t\")", "x ![*a* `b`](/c)", "x ![a ![b](/c) d](/e)", "x ![a [b](/c)](/d)", "x ![a][b]\n\n[b]: /c", "x ![a]\n\n[a]: /c", "x \\![a](/b)", "!x [a](/b)", "x ![](/b)",
        "![a](/b) x", "x ![a & \"b\"](/c)", "x ![a\nb](/c)",
    ]

    static let breaks = [
        "a  \nb", "a\\\nb", "a      \n     b", "*a  \nb*", "`a  \nb`", "a\\", "a  ", "# a\\", "a \nb", "a\t\nb", "> a\\\n> b", "- a  \n  b", "a\\\r\nb  \r\nc",
    ]

    static let mixtures = [
        "Inline <b>html</b> and <br/> and <!-- c --> x", "a <i class=\"x\ny\">b</i>", "a <?php ?> b <!X y> c <![CDATA[z]]> d",
        "**Who:** adults with *moderate to severe*, atrophic\nscars &mdash; see [the label](/label \"FDA\") `v2`.\n\n1. one\n2. **two\n   lines**\n",
        "> - **a\n>   b** \\* c\n>\n>   ![x](/y) z\n>\n> > deep\n> lazy *x*\n", "- a\n\n  ```\n  b\n  ```\n\n  > c\n\n- d\n",
        "a\n***\nb\n===\n- c\n# d\n> e\n\n    f\n", "- > - > deep *text\n  >   > more* end", "\u{FEFF}x after a second mark", "> [a]: /u\n> \"t\"\n> text [a] *b*\n",
        "***bold and* only bold** [x *y*](/z)`c`&amp;\\*", "1. a\n\n   b\n\n       c\n\n   > d\n   e\n",
    ]
}
