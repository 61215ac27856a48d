internal import Catalogue

/// One of the ways of a method of escalation, as far as a policy by itself shows it.
///
/// A class, so that a run over thousands of documents does not copy it for each.
final class EscalationWay: Sendable {
    let method: EscalationMethod
    let requirements: [EscalationMethod.Requirement]
    let actions: Set<Int>

    private init(method: EscalationMethod, requirements: [EscalationMethod.Requirement]) {
        (self.method, self.requirements) = (method, requirements)
        actions = Set(requirements.map(\.id))
    }

    static let passRole = ActionCatalogue.standard.actionID(named: "iam:PassRole") ?? 0
    private static let assumeRole = ActionCatalogue.standard.actionID(named: "sts:AssumeRole") ?? 0

    /// Every way, in the order of the catalogue. Left out are those that other documents decide: whether a role lets itself be taken,
    /// and what policies there are that deny the caller something.
    static let all: [EscalationWay] = EscalationMethod.all.filter { $0.gain != .ownDenials }.flatMap { method in
        method.alternatives.map { EscalationWay(method: method, requirements: $0) }
    }.filter { $0.actions != [assumeRole] }

    /// It hands a role to a service.
    var passesRole: Bool { actions.contains(Self.passRole) }

    /// It works through a thing that exists and already has a role: whether there is one, no policy says.
    var isPotential: Bool { method.gain == .attachedRole || method.certainty == .potential }

    /// Of the ways that are open, those that need no more than another one.
    static func least(of open: [EscalationWay]) -> [EscalationWay] {
        open.enumerated().filter { index, way in
            !open.enumerated().contains { other, less in
                other != index && less.actions.isSubset(of: way.actions)
                    && (less.actions.count < way.actions.count || other < index)
            }
        }.map(\.element)
    }
}
