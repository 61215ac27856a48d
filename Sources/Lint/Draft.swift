package import Catalogue
package import Documents
package import PolicyLanguage

/// A policy document read for `check`: all that stands in it, with its place, whether or not it means anything.
///
/// Where `Policy` stops at the first fault, a draft holds what can be made out and leaves the faults to the rules.
package final class Draft {
    package let root: JSONValue
    package let kind: PolicyKind
    package let members: [DraftMember]
    /// The version that is in force: 2008-10-17 where none, or none that is known, is written.
    package let version: Policy.Version
    package let statements: [DraftStatement]
    /// Its file goes by the name of one of AWS's managed policies: what AWS refuses of others, it has in its own.
    package let isManagedByAWS: Bool
    /// It holds parts of which only some are there once it is made.
    var mayBeSmaller = false

    init(
        root: JSONValue, kind: PolicyKind, members: [DraftMember], version: Policy.Version, statements: [DraftStatement],
        isManagedByAWS: Bool
    ) {
        self.isManagedByAWS = isManagedByAWS
        self.root = root
        self.kind = kind
        self.members = members
        self.version = version
        self.statements = statements
    }

    package subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }
}

extension JSONValue {
    /// A part of it is not known from the file.
    var isFree: Bool { !freeParts.isEmpty }
}

/// A member of an object with its name decoded.
package struct DraftMember {
    package let name: String
    package let key: JSONValue
    package let value: JSONValue
}

/// A text of a document.
package struct DraftText {
    package let text: String
    package let value: JSONValue
    /// The text, or a part of it, is not known from the file: a parameter, a reference.
    package let isFree: Bool
}

package final class DraftStatement {
    package let index: Int
    package let value: JSONValue
    package let members: [DraftMember]
    package let sid: DraftText?
    /// Read without regard to letter case: the rules say where the case is wrong.
    package let effect: Effect?
    package let actions: DraftActions?
    package let resources: DraftResources?
    package let principal: DraftPrincipal?
    package let conditions: [DraftCondition]
    /// The actions that the catalogue knows and the statement covers.
    package private(set) lazy var actionSet: ActionSet = actions?.set ?? ActionSet()

    init(
        index: Int, value: JSONValue, members: [DraftMember], sid: DraftText?, effect: Effect?, actions: DraftActions?,
        resources: DraftResources?, principal: DraftPrincipal?, conditions: [DraftCondition]
    ) {
        self.index = index
        self.value = value
        self.members = members
        self.sid = sid
        self.effect = effect
        self.actions = actions
        self.resources = resources
        self.principal = principal
        self.conditions = conditions
    }

    package subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

    func key(_ name: String) -> JSONValue? { members.first { $0.name == name }?.key }
}

/// `Action` or `NotAction`.
package struct DraftActions {
    package let isNegated: Bool
    package let key: JSONValue
    package let value: JSONValue
    package let items: [DraftAction]

    var set: ActionSet {
        var set = ActionSet()
        for item in items { set.formUnion(item.match.ranges) }
        return isNegated ? set.complement : set
    }
}

package struct DraftAction {
    package let text: DraftText
    package let match: ActionMatch

    var value: JSONValue { text.value }
}

/// `Resource` or `NotResource`.
package struct DraftResources {
    package let isNegated: Bool
    package let key: JSONValue
    package let value: JSONValue
    package let items: [DraftResource]
}

package struct DraftResource {
    package let text: DraftText
    package let arn: ARNText

    var value: JSONValue { text.value }
}

/// `Principal` or `NotPrincipal`.
package struct DraftPrincipal {
    package let isNegated: Bool
    package let key: JSONValue
    package let value: JSONValue
    package let entries: [Entry]

    package struct Entry {
        /// `AWS`, `Service`, `Federated`, `CanonicalUser`, or what stands there; `*` for the text `"*"` alone.
        package let type: String
        package let text: DraftText

        var value: JSONValue { text.value }
        /// Everyone, in either form.
        var isEveryone: Bool { text.text == "*" && (type == "*" || type == "AWS") }
    }
}

/// One operator with one key and its values. A class, since each rule takes it up and it holds much.
package final class DraftCondition {
    package let operatorKey: JSONValue
    package let op: OperatorText
    package let keyValue: JSONValue
    package let key: KeyText
    /// The value of the key: an array, or its single element.
    package let list: JSONValue
    package let values: [DraftText]

    init(operatorKey: JSONValue, op: OperatorText, keyValue: JSONValue, key: KeyText, list: JSONValue, values: [DraftText]) {
        self.operatorKey = operatorKey
        self.op = op
        self.keyValue = keyValue
        self.key = key
        self.list = list
        self.values = values
    }
}
