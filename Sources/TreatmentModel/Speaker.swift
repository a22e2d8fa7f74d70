/// Whose words a site has: a manufacturer may not promote an unlabeled use at all, a clinic may offer one if it says so.
public enum Speaker: String, Sendable, CaseIterable {
    case clinic, manufacturer, education
}
