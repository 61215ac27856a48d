/// From which severity on findings fail a check.
package enum FailOn: Sendable, Hashable {
    case never
    case level(Level)

    package static let names = Level.allCases.map(\.rawValue) + ["never"]

    package init?(_ name: String) {
        if name == "never" {
            self = .never
        } else if let level = Level(named: name) {
            self = .level(level)
        } else {
            return nil
        }
    }

    package func isFailed(by findings: [some ReportedFinding]) -> Bool {
        guard case .level(let least) = self else { return false }
        return findings.contains { $0.level >= least }
    }
}
