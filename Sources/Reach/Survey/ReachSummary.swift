package import Authorization
package import Catalogue
package import Documents
package import PolicyLanguage
package import Principals

/// What one principal of an input can do, as a report tells it.
package struct ReachSummary: Sendable {
    package let principal: String
    package let kind: PrincipalName.Kind
    package let account: String?
    /// What makes it an administrator, or like one; nil where nothing does.
    package let administration: Administration?
    /// Actions of the catalogue that it can use on some resource, in some context.
    package let held: Int
    /// Of these, the ones on every resource without a condition: nothing limits them anywhere.
    package let unrestricted: Int
    /// Services of which it holds an action.
    package let services: Int
    /// Actions on which the search for a request did not end.
    package let undecided: FoldedActions
    /// The held actions that a resource's own policy must allow too: on KMS keys and roles. Where the input lacks that policy, it is taken
    /// to leave the request to identity policies.
    package let asking: FoldedActions
    /// Held, unrestricted and existing actions by service and level.
    package let rows: [HeldActions.Row]
    package let grants: [Grant]
    package let limits: [Limit]
    package let denials: [Denial]
    /// The destructive actions among the held ones, by what they do.
    package let harms: [HarmRow]
    /// The destructive actions that the inventory has resources for; nil where no inventory was given.
    package let inventoried: InventoriedHarm?
    /// Condition keys on which the reach hangs, as the policies spell them, sorted.
    package let openKeys: [String]
    /// What the input does not tell of it, sorted.
    package let gaps: [Gap]
    /// Policies of the principal itself are missing, so that it may do more than is told, or less.
    package let isUnknown: Bool

    /// Actions that exist.
    package static let existing = ActionCatalogue.standard.actionCount
}

extension ReachSummary {
    /// A statement with the policy that holds it.
    package struct Place: Sendable {
        package let layer: Layer
        /// For service control policies the level, the root's being 0.
        package let level: Int
        package let policy: String
        package let statement: Statement
        package let location: Location
    }

    /// A statement that allows something, and what is left of it.
    package struct Grant: Sendable {
        package let place: Place
        /// For a resource's own policy, the resource.
        package let resource: String?
        /// The held actions that it allows.
        package let actions: FoldedActions
        /// On every resource and without a condition.
        package let isBroad: Bool
        /// The numbers of the limits that do not let it pass whole.
        package let limits: [Int]
        /// The numbers of the denials that take something of it away.
        package let denials: [Int]
    }

    /// A layer, or one level of it, that lets pass only a part of what the others allow.
    package struct Limit: Sendable {
        package let layer: Layer
        package let level: Int
        package let policies: [String]
        package let location: Location?
    }

    package struct Denial: Sendable {
        package let place: Place
        package let resource: String?
        package let actions: FoldedActions
        /// On every resource and without a condition: nothing is left of these actions.
        package let isBroad: Bool
    }

    /// Why a principal counts as an administrator, the strongest reason alone.
    package struct Administration: Sendable {
        package enum Reason: String, Sendable, CaseIterable {
            /// Every action that exists, on every resource, but where a denial or a resource's own policy takes a part away.
            case everything
            /// Nearly every action, and permissions among them, in the same way.
            case administrator = "nearly every action"
            /// Actions that write the policies or the credentials of any principal of the account.
            case permissions
            /// What changes most services, on every resource, without the permissions themselves.
            case nearlyEverything = "nearly everything"
        }

        package let reason: Reason
        /// The actions that show it.
        package let actions: FoldedActions
        package let statements: [Place]
    }

    /// The held actions of one kind of harm.
    package struct HarmRow: Sendable {
        package let kind: HarmKind
        package let actions: FoldedActions
        /// Inventoried resources to which it can be done; nil where no inventory was given.
        package let resources: Int?
        /// The same, but that it depends on something that no input tells.
        package let open: Int?
    }

    /// What can be ruined of the inventory.
    package struct InventoriedHarm: Sendable {
        package struct Entry: Sendable {
            package let action: String
            package let kind: HarmKind
            package let recovery: Recovery
            package let resources: Int
            package let open: Int
        }

        /// Resources of the inventory.
        package let resources: Int
        /// Resources that can be destroyed themselves, or lose their content.
        package let destroyable: Int
        /// Resources whose data or secrets can be read.
        package let readable: Int
        /// By the number of resources, the most first.
        package let entries: [Entry]
    }
}
