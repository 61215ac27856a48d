import ArgumentParser
import PolicyLanguage

extension PolicyKind {
    /// As the command line calls it.
    private var optionName: String {
        switch self {
        case .serviceControl: "scp"
        case .resourceControl: "rcp"
        default: rawValue
        }
    }

    static let optionNames = allCases.map(\.optionName).joined(separator: ", ")

    init(option text: String) throws {
        guard let known = Self.allCases.first(where: { $0.optionName == text.lowercased() }) else {
            throw ValidationError("`\(text)` is no kind of policy; one of \(Self.optionNames)")
        }
        self = known
    }
}
