internal import Questions
internal import Reach

/// Everything that a user or role of an audit input can do, under all layers that bind it.
///
///     let held = try HeldAccess(of: "arn:aws:iam::111122223333:role/deploy", in: InputEvidence(reading: ["account.json"]))
public struct HeldAccess: Sendable {
    /// How many actions it can use on some resource, in some context.
    public let actions: Int
    /// Of these, the ones on every resource and without a condition.
    public let unrestrictedActions: Int
    public let isAdministratorLike: Bool
    /// The whole of it, as `ambit reach --format json` prints it.
    public let json: [UInt8]
    /// What could not be evaluated; where there is any, the numbers may be too small.
    public let gaps: [Gap]

    /// - Throws: `InputError` where the input has no such principal; it may be given by ARN, by its end or by name.
    public init(of principal: String, in evidence: InputEvidence) throws(InputError) {
        let input = ReachInput(evidence.directory)
        let named = try Names(evidence.directory).principal(principal, at: "principal")
        let summary = try ReachSurveyor(input).summary(of: named)
        let gaps = Set(evidence.gaps + input.gaps).sorted()
        actions = summary.held
        unrestrictedActions = summary.unrestricted
        isAdministratorLike = summary.administration != nil
        json = ReachJSON.bytes(principals: [ReachJSON.principal(summary)], assumptions: input.assumptions, gaps: gaps)
        self.gaps = Set(gaps + summary.gaps).sorted()
    }
}
