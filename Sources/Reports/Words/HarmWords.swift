import Catalogue

extension HarmKind {
    /// As a verb's phrase: `DeleteTable` *destroys data*.
    var verb: String {
        switch self {
        case .destroyData: "destroys data"
        case .destroyConfig: "destroys configuration"
        case .degrade: "degrades"
        case .unprotect: "lifts protection"
        case .eraseEvidence: "erases evidence"
        case .cutNetwork: "cuts the network"
        case .changeIdentity: "changes identity"
        case .replace: "replaces"
        }
    }

    /// Something is gone afterwards.
    var isDestructive: Bool { self == .destroyData || self == .destroyConfig || self == .eraseEvidence }

    /// The worst is 0.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
