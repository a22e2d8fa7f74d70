import ContentSchema
import ContentSyntax
import Diagnostics

/// What staff and press may say about a treatment: `Content/talking-points/<key>.md`.
public struct TalkingPoints: Sendable {
    public let title: MappedText
    public let description: MappedText
    public let treatments: [Located<String>]
    public let groups: [Group]
    public let byline: Byline
    public let isDraft: Bool

    /// Points on one subject.
    public struct Group: Sendable {
        public let title: MappedText
        /// With Markdown inside the line.
        public let points: [MappedText]

        static let schema = Schema<Group>("group of points", about: "Points on one subject.") { fields in
            Group(
                title: fields.required("title", .text, "What the points are about."),
                points: fields.required("points", .list(.inline, atLeast: 1), "The points, a sentence or two each."))
        }
    }

    public static let schema = Schema<TalkingPoints>("talking points", about: "What staff and press may say about a treatment.") { fields in
        TalkingPoints(
            title: fields.required("title", .text, "The heading over the points."),
            description: fields.required("description", .text, "What the points are for, in one sentence."),
            treatments: fields.required(
                "treatments", .list(.reference(to: .treatment), atLeast: 1), "The treatments they are about, the subject first."),
            groups: fields.required("groups", .list(.record(Group.schema), atLeast: 1), "The points, in groups."),
            byline: Byline(review: &fields),
            isDraft: fields.optional("draft", .flag, "Whether they are not to be published yet.") ?? false)
    }
}
