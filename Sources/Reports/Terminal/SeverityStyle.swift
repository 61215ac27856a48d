import Audit
import Findings

extension Severity {
    var ink: ANSIStyle {
        switch self {
        case .critical, .high: .boldRed
        case .medium: .boldYellow
        case .low: .boldBlue
        case .info: .dim
        }
    }
}
