import Audit

extension Severity {
    var ink: Ink {
        switch self {
        case .critical, .high: .boldRed
        case .medium: .boldYellow
        case .low: .boldBlue
        case .info: .dim
        }
    }
}
