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
        let problem: GraphProblem
        public func finding(at span: Span) -> Finding { problem.finding(at: span) }
    }
}

extension SiteGraph {
    public func subject(_ argument: String) -> Result<ContainerSubject, ContainerSubject.Problem> {
        let parts = argument.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let treatment = content.treatments[parts[0]]?.content else {
            let near = nearMiss(to: parts[0], in: content.treatments.keys)
            return .failure(
                ContainerSubject.Problem(
                    treatment: parts[0], problem: .unresolved(.treatment, parts[0], nearest: near, isDraft: false)))
        }
        guard parts.count == 2 else { return .success(ContainerSubject(treatment: treatment, indication: nil)) }
        guard treatment.indication(parts[1]) != nil else {
            return .failure(ContainerSubject.Problem(treatment: parts[0], problem: .unknownIndication(parts[1], of: treatment, named: parts[0])))
        }
        return .success(ContainerSubject(treatment: treatment, indication: parts[1]))
    }
}
