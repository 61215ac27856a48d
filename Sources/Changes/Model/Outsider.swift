/// Somebody outside whom a policy lets in.
public struct Outsider: Sendable, Hashable {
    public enum Kind: String, Sendable, Comparable {
        case everybody, account, organization, provider, service

        public static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }

        /// The worst first.
        private var rank: Int {
            switch self {
            case .everybody: 0
            case .account: 1
            case .organization: 2
            case .provider: 3
            case .service: 4
            }
        }
    }

    public var kind: Kind
    /// `*`, an account's id, an organisation's id, a provider's ARN or host, a service.
    public var name: String
    /// The condition keys that limit it, as written, sorted; for a token the subjects it demands.
    public var conditions: [String]

    package init(_ kind: Kind, _ name: String, conditions: [String] = []) {
        self.kind = kind
        self.name = name
        self.conditions = conditions
    }
}
