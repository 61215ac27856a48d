import ArgumentParser
import Audit
internal import Lint
import PolicyLanguage

extension PolicyKind {
    static let optionNames = allCases.map(\.shortName).joined(separator: ", ")

    /// Reads the value of `--kind`.
    init(option text: String) throws {
        guard let known = Self(shortName: text) else {
            throw ValidationError("`\(text)` is not a kind of policy; one of \(Self.optionNames)")
        }
        self = known
    }
}
