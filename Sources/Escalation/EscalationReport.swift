package import Documents

/// Who can become whom, and who administrator.
package struct EscalationReport: Sendable {
    /// Surest first, then the shortest, then by name.
    package let paths: [EscalationPath]
    /// Paths that were found and are not listed, by where they begin.
    package let omitted: [(from: String, count: Int)]
    /// Who is an administrator to begin with, sorted.
    package let administrators: [String]
    package let gaps: [Gap]
    /// What the answer takes for granted.
    package var assumptions: [Gap]
}

/// Steps by which one principal has what it did not have.
package struct EscalationPath: Sendable {
    package let from: String
    /// Whom it becomes; itself, where it widens its own access.
    package let to: String
    /// It then holds nearly every action and may write IAM policies.
    package let isAdministrator: Bool
    package let certainty: Certainty
    /// The keys that it depends on, sorted.
    package let hangsOn: [String]
    package let steps: [EscalationStep]
    /// An action that the end holds and the beginning does not; nil where the resources or conditions are what is new.
    package let newAction: String?
}

/// One method, used by one principal. Paths share a step that they have in common.
package final class EscalationStep: Sendable {
    package let method: String
    package let title: String
    /// Other methods that do the same.
    package let others: [String]
    package let by: String
    package let becomes: String
    /// What the principal then has besides its own, in words; nil where nothing is changed.
    package let given: String?
    package let certainty: Certainty
    package let permissions: [EscalationPermission]

    /// What is done, and the id of the method.
    package var words: String { "\(title) (\(code(method)))" }

    /// Nothing but the assumption of a role.
    package var isAssumption: Bool { permissions.count == 1 && permissions[0].action.hasPrefix("sts:AssumeRole") }

    init(
        method: String, title: String, others: [String], by: String, becomes: String, given: String?, certainty: Certainty,
        permissions: [EscalationPermission]
    ) {
        self.method = method
        self.title = title
        self.others = others
        self.by = by
        self.becomes = becomes
        self.given = given
        self.certainty = certainty
        self.permissions = permissions
    }
}
