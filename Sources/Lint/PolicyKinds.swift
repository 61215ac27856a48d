package import PolicyLanguage

extension PolicyKind {
    /// As users write it.
    package var shortName: String {
        switch self {
        case .serviceControl: "scp"
        case .resourceControl: "rcp"
        default: rawValue
        }
    }

    package init?(shortName: String) {
        guard let kind = Self.allCases.first(where: { $0.shortName == shortName.lowercased() }) else { return nil }
        self = kind
    }
}

/// A set of kinds of policy: what a rule judges.
package struct PolicyKinds: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package init(_ kind: PolicyKind) {
        rawValue =
            switch kind {
            case .identity: 1
            case .resource: 2
            case .trust: 4
            case .boundary: 8
            case .session: 16
            case .serviceControl: 32
            case .resourceControl: 64
            case .endpoint: 128
            }
    }

    package static let identity = PolicyKinds(.identity)
    package static let resource = PolicyKinds(.resource)
    package static let trust = PolicyKinds(.trust)
    package static let boundary = PolicyKinds(.boundary)
    package static let session = PolicyKinds(.session)
    package static let serviceControl = PolicyKinds(.serviceControl)
    package static let resourceControl = PolicyKinds(.resourceControl)
    package static let endpoint = PolicyKinds(.endpoint)

    package static let all = PolicyKinds(rawValue: 255)
    /// An Allow of theirs gives access; in all other kinds it only leaves access as it is (docs/reference/policies.md).
    package static let granting: PolicyKinds = [.identity, .resource, .trust]
    /// They name principals (docs/reference/policies.md).
    package static let withPrincipal: PolicyKinds = [.resource, .trust, .resourceControl, .endpoint]
    package static let withoutPrincipal: PolicyKinds = [.identity, .boundary, .session, .serviceControl]
    /// They name resources; a role's trust policy is about the role itself.
    package static let withResource = PolicyKinds.all.subtracting(.trust)
}
