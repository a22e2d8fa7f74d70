import Templating
import Testing

@Suite struct ReferenceTests {
    @Test func listsEveryFieldOfEveryModelOnce() {
        let text = ViewModelReference.markdown(for: [PageView.self, MenuItem.self])
        #expect(
            text == """
                ## procedure page

                A page about one procedure.

                | Field | Use | What it is |
                |---|---|---|
                | `title` | text: `{{title}}` | The page's heading. |
                | `subtitle` | text that may be missing: `{{#subtitle}}{{.}}{{/subtitle}}` |  |
                | `body` | HTML: `{{{body}}}` |  |
                | `aside` | HTML that may be missing: `{{#aside}}{{{.}}}{{/aside}}` |  |
                | `is-draft` | yes or no: `{{#is-draft}}…{{/is-draft}}` |  |
                | `keywords` | list of texts: `{{#keywords}}{{.}}{{/keywords}}` |  |
                | `clinics` | list, each a [clinic](#clinic): `{{#clinics}}…{{/clinics}}` |  |
                | `menu` | list, each a [menu item](#menu-item): `{{#menu}}…{{/menu}}` |  |
                | `author` | a [person](#person): `{{#author}}…{{/author}}` |  |
                | `reviewer` | a [person](#person) that may be missing: `{{#reviewer}}…{{/reviewer}}` | Who signed \\| when. |

                ## menu item

                | Field | Use | What it is |
                |---|---|---|
                | `label` | text: `{{label}}` |  |
                | `children` | list, each a [menu item](#menu-item): `{{#children}}…{{/children}}` |  |

                ## clinic

                | Field | Use | What it is |
                |---|---|---|
                | `city` | text: `{{city}}` |  |
                | `phone` | text that may be missing: `{{#phone}}{{.}}{{/phone}}` |  |
                | `staff` | list, each a [person](#person): `{{#staff}}…{{/staff}}` |  |

                ## person

                | Field | Use | What it is |
                |---|---|---|
                | `name` | text: `{{name}}` |  |
                | `subtitle` | text that may be missing: `{{#subtitle}}{{.}}{{/subtitle}}` |  |

                """)
    }
}
