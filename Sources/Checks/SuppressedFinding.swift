public import Findings
public import Lint

/// A finding that a suppression took out of the report.
public struct SuppressedFinding: Sendable {
    public let finding: CheckFinding
    public let suppression: Suppression

    package init(_ finding: CheckFinding, by suppression: Suppression) {
        self.finding = finding
        self.suppression = suppression
    }
}
