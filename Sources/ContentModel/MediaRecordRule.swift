import Diagnostics

extension Rule {
    /// What a picture needs beside its file.
    public static let mediaRecord = Rule(
        "media-record",
        "A picture's record says what is to be seen, who may show it, and for how long a patient has agreed.",
        why: "Showing a picture without the right to it, or a patient without consent, breaks the law and a promise.",
        isAdjustable: false)
}
