/// One IAM action that a logged call needed, and what it was needed on.
package struct Call: Sendable, Hashable {
    package enum Role: String, Sendable {
        /// The operation itself.
        case main
        /// One of several actions of which one was needed; the log does not tell which.
        case alternative
        /// Needed besides the main action, as a parameter or the denial shows.
        case dependent
    }

    /// How the action was found (docs/reference/cloudtrail.md).
    package enum Certainty: String, Sendable {
        /// AWS named it in a denial.
        case message
        /// The operation is named like the action.
        case exact
        /// A table says which action the operation needs.
        case mapped
        /// A parameter that names a role proves it in most services.
        case likely
        /// No such action is known; it is named like the operation.
        case guess
    }

    package let action: String
    package let role: Role
    package let certainty: Certainty
    /// Never empty: a call on nothing in particular is one on `*`.
    package let resources: [CallResource]
    /// This very action was refused.
    package var isDenied = false

    /// It acts on some resource, and the log does not tell which.
    package var isOnUnknown: Bool { resources.contains { $0.source == .unknown } }
}

/// A resource of a call: an ARN, with `*` for what is not known.
package struct CallResource: Sendable, Hashable {
    /// Where it was found (docs/reference/cloudtrail.md), the best first.
    package enum Source: String, Sendable, CaseIterable {
        /// AWS named it in a denial.
        case message
        /// The record's own list of resources.
        case record
        /// An ARN among the parameters.
        case parameter
        /// Made from names in the parameters.
        case template
        /// An ARN in the response.
        case response
        /// Assumed by its name: the role that an instance profile of that name usually holds.
        case guess
        /// The action takes no resource.
        case none
        /// It takes one, and the record does not tell which.
        case unknown
    }

    package let arn: String
    package let source: Source

    package init(arn: String, source: Source) { (self.arn, self.source) = (arn, source) }

    /// What Secrets Manager puts behind the name of a secret: a hyphen and six characters that no request tells
    /// (https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_iam-permissions.html).
    static let secretEnd = "-??????"

    /// Whether the end of it stands for characters that are not known; every other `?` stands in the name itself.
    package var isOpenAtEnd: Bool {
        guard source == .template, arn.hasSuffix(Self.secretEnd), arn.contains(":secretsmanager:") else { return false }
        // No secret has such a name: whoever wrote it into a log is not to widen what is written out of it.
        return !arn.dropLast(Self.secretEnd.count).contains { "*?$".contains($0) }
    }
}

/// What IAM was asked when a call was made.
package struct EventCalls: Sendable {
    /// Why IAM was asked nothing.
    package enum NoDecision: String, Sendable {
        case anyone, unsigned
        case otherCredential = "other credential"
        case signIn = "sign-in"
        case serviceEvent = "service event"
        /// A VPC endpoint's record of a call that is logged on its own.
        case networkActivity = "network activity"
    }

    /// The main action first. Empty where IAM was asked nothing.
    package let calls: [Call]
    package let noDecision: NoDecision?

    package var main: Call? { calls.first }

    /// The event's operation is in no list of actions: what it needed is not known.
    package var isUnknown: Bool { main?.certainty == .guess }
}
