package import Documents
internal import Synchronization

/// The tables of facts that are in force: those that are compiled in, or those of a file that a user names.
///
/// They are chosen once, before the first table is opened: numbers of actions that were given out stay what they were.
package enum Facts {
    private struct State {
        var source = FactSource.compiled
        var isOpen = false
    }

    private static let state = Mutex(State())

    /// Puts the facts of a file in the place of those that are compiled in.
    ///
    /// - Throws: `InputError` where a table has been opened before.
    package static func use(_ file: CatalogueFile) throws(InputError) {
        let isTaken = state.withLock { state in
            if !state.isOpen { state.source = file.source }
            return !state.isOpen
        }
        guard isTaken else {
            throw InputError("facts were used before this catalogue was named", at: Location(file: file.stamp.file ?? "catalogue"))
        }
    }

    /// Whence the facts come and of which day they are. Reading it leaves the choice open.
    package static var stamp: CatalogueStamp { state.withLock { $0.source.stamp } }

    /// The lines of a table. From then on the choice is made.
    static func table(_ name: TableName, expecting lines: Int = 0) -> TextTable {
        let source = state.withLock { state in
            state.isOpen = true
            return state.source
        }
        return TextTable(source.text(name), expecting: lines)
    }
}

/// Whence facts come and of which day they are.
package struct CatalogueStamp: Sendable, Equatable {
    /// The package that the action list is taken from, and its version.
    package var name: String
    package var version: String
    /// The day on which that version was published, `YYYY-MM-DD`.
    package var date: String
    /// The days on which the tables that people keep were last checked.
    package var operationsDate: String
    package var harmsDate: String
    package var controlPoliciesDate: String
    package var escalationsDate: String
    /// The day of the list of AWS's managed policies.
    package var managedPoliciesDate: String
    /// The SHA-256 of the facts, written as a catalogue file, in hexadecimal.
    package var sha256: String
    /// The file that they were read from; nil for those that are compiled in.
    package var file: String?

    static let compiled = CatalogueStamp(
        name: Generated.sourceName, version: Generated.sourceVersion, date: Generated.sourceDate,
        operationsDate: Generated.operationsDate, harmsDate: Generated.harmsDate,
        controlPoliciesDate: Generated.controlPoliciesDate, escalationsDate: Generated.escalationsDate,
        managedPoliciesDate: Generated.managedPoliciesDate, sha256: Generated.sha256)
}

/// The tables of the catalogue, in the order of a catalogue file.
enum TableName: String, CaseIterable {
    case services, actions, resources, conditionKeys, conditionKeyLists, dependents, operations, operationResources, eventSources,
        harms
    case commandLineServices, controlPolicyServices, escalations, managedPolicies

    /// The table that is compiled in.
    var compiled: StaticString {
        switch self {
        case .services: Generated.services
        case .actions: Generated.actions
        case .resources: Generated.resources
        case .conditionKeys: Generated.conditionKeys
        case .conditionKeyLists: Generated.conditionKeyLists
        case .dependents: Generated.dependents
        case .operations: Generated.operations
        case .operationResources: Generated.operationResources
        case .eventSources: Generated.eventSources
        case .harms: Generated.harms
        case .commandLineServices: Generated.commandLineServices
        case .controlPolicyServices: Generated.controlPolicyServices
        case .escalations: Generated.escalations
        case .managedPolicies: Generated.managedPolicies
        }
    }
}

/// Where the text of each table is.
struct FactSource: Sendable {
    let stamp: CatalogueStamp
    /// None: the tables that are compiled in.
    private let texts: [TableName: TableText]

    static let compiled = FactSource(stamp: .compiled, texts: [:])

    init(stamp: CatalogueStamp, texts: [TableName: TableText]) {
        self.stamp = stamp
        self.texts = texts
    }

    func text(_ name: TableName) -> TableText { texts[name] ?? TableText(name.compiled) }
}
