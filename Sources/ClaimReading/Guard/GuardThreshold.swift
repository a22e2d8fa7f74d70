extension SentenceGuard {
    /// The risk from which a sentence stays open.
    ///
    /// Measured on whole pages that the weights had not seen (`Tests/Guard/train.py --only-measure`): below 0.15 pass 66 %
    /// of the neutral lines, and 3 of the 645 lines that a person must see (2 of the 339 contradicted or unsupported ones).
    /// By itself that is 1 in 200; the reading has to call the sentence neutral as well.
    public static let defaultThreshold = 0.15
}
