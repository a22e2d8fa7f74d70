import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import TreatmentModel

/// What a container's argument names: a treatment, perhaps one of its indications (`skinpen-precision.neck-wrinkles`).
public struct ContainerSubject: Sendable {
    public let treatment: Treatment
    /// Key of the indication, if one was named.
    public let indication: String?

    /// Why an argument names nothing.
    public struct Problem: Error {
        let treatment: String
        let find: @Sendable (Span) -> Finding
        public func finding(at span: Span) -> Finding { find(span) }
    }
}

extension SiteGraph {
    public func subject(_ argument: String) -> Result<ContainerSubject, ContainerSubject.Problem> {
        let parts = argument.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let treatment = content.treatments[parts[0]]?.content else {
            let near = nearMiss(to: parts[0], in: content.treatments.keys)
            return .failure(
                ContainerSubject.Problem(treatment: parts[0]) { span in
                    GraphProblem.unresolved(ItemReference(kind: .treatment, key: parts[0], span: span), nearest: near, isDraft: false)
                        .finding(at: span)
                })
        }
        guard parts.count == 2 else { return .success(ContainerSubject(treatment: treatment, indication: nil)) }
        guard treatment.indication(parts[1]) != nil else {
            let known = treatment.indications.map(\.key)
            return .failure(
                ContainerSubject.Problem(treatment: parts[0]) { span in
                    GraphProblem.unknownIndication(
                        parts[1], treatment: parts[0], nearest: nearMiss(to: parts[1], in: known), known: known
                    ).finding(at: span)
                })
        }
        return .success(ContainerSubject(treatment: treatment, indication: parts[1]))
    }
}
