import ArgumentParser
import Audit
import Changes
import Documents
import Intake

/// Kinds of evidence that must be there.
struct EvidenceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Kinds of evidence without which the answer is not whole, with commas: \(EvidenceKind.names). What is missing is then a gap.",
            valueName: "kinds"))
    var require: String?

    mutating func validate() throws { _ = try required() }

    func required() throws -> Set<EvidenceKind> {
        let names = (require ?? "").split(separator: ",").map(String.init)
        return Set(
            try names.map { name in
                guard let kind = EvidenceKind(rawValue: name) else {
                    throw ValidationError("`\(name)` is not a kind of evidence; one of \(EvidenceKind.names)")
                }
                return kind
            })
    }

    /// What of an answer's assumptions is left, and its gaps with those for required evidence that is missing.
    func sort(assumptions: [Gap], gaps: [Gap], of evidence: InputEvidence) throws -> (assumptions: [Gap], gaps: [Gap]) {
        let missing = try required().filter { $0.isAbsent(from: evidence) }.map(\.absence)
        return (assumptions.filter { !missing.contains($0) }, Set(gaps + missing).sorted())
    }
}

extension EvidenceKind {
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
