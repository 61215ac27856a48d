internal import Authorization
internal import PolicyLanguage
package import Principals
package import Reach

/// What the sessions of changes held over the inventory and the catalogue.
package struct HeldSurveyor {
    /// Counts held actions, for audits as for `ambit reach`.
    package let reach: ReachSurveyor
    private let inventory: InventorySurvey

    /// - Parameter sharing: false tries every resource on its own, which must come to the same.
    package init(_ directory: Directory, sharing: Bool = true) {
        reach = ReachSurveyor(ReachInput(directory))
        inventory = InventorySurvey(directory, sharing: sharing)
    }

    /// Inventoried resources of which the catalogue knows no kind, so that nothing can be tried on them.
    package var unknownKinds: [String] { inventory.unknownKinds }

    /// Resources that may have a policy of their own, of which the input tells nothing.
    var withoutPolicy: Int { inventory.withoutPolicy }

    /// Adds what one profile may do to a survey. Cost: groups of resources × actions of their kinds, each one decision.
    package func survey(_ profile: HeldProfile, into survey: inout HeldSurvey) {
        inventory.run(profile.bound) { survey.note($0, $1, on: $2) }
    }
}
