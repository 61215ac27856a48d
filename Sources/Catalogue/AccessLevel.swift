/// The kind of access that AWS assigns to an action in its Service Authorization Reference.
public enum AccessLevel: String, Sendable, CaseIterable, Comparable {
    case list = "List"
    case read = "Read"
    case tagging = "Tagging"
    case write = "Write"
    case permissionsManagement = "Permissions management"

    /// The letter that stands for the level in the compiled table.
    init(letter: UInt8) {
        self =
            switch letter {
            case UInt8(ascii: "L"): .list
            case UInt8(ascii: "R"): .read
            case UInt8(ascii: "T"): .tagging
            case UInt8(ascii: "P"): .permissionsManagement
            default: .write
            }
    }

    private var rank: Int {
        switch self {
        case .list: 0
        case .read: 1
        case .tagging: 2
        case .write: 3
        case .permissionsManagement: 4
        }
    }

    /// From the least to the most that can be changed.
    public static func < (left: AccessLevel, right: AccessLevel) -> Bool {
        left.rank < right.rank
    }
}
