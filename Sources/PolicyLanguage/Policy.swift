public import Documents

/// The kinds of policy, which differ in what they bind and in what their absence means (docs/reference/policies.md).
public enum PolicyKind: String, Sendable, CaseIterable {
    case identity, resource, trust, boundary, session
    case serviceControl = "service control"
    case resourceControl = "resource control"
    case endpoint

    package var shortARNs: ARNPattern.ShortForm {
        switch self {
        case .identity, .session, .boundary: .padded
        case .resource, .trust, .endpoint: .paddedIfWild
        case .serviceControl: .paddedIfTrailing
        case .resourceControl: .refused
        }
    }
}

public enum Effect: String, Sendable {
    case allow = "Allow"
    case deny = "Deny"
}

/// `Action` or `NotAction`.
public struct ActionElement: Hashable, Sendable {
    public let isNegated: Bool
    public let patterns: [ActionPattern]

    public func matches(_ action: Action) -> Bool {
        patterns.withUnsafeBufferPointer { patterns in
            for index in patterns.indices where patterns[index].matches(action) { return !isNegated }
            return isNegated
        }
    }

    /// The services that it can match, by code; nil where it can match more than those it names.
    package var serviceCodes: [UInt64]? {
        if isNegated { return nil }
        let codes = patterns.compactMap(\.serviceCode)
        return codes.count == patterns.count ? codes : nil
    }
}

/// `Resource` or `NotResource`.
public struct ResourceElement: Hashable, Sendable {
    public let isNegated: Bool
    public let patterns: [ARNPattern]

    package func matches(_ name: ResourceName, in context: some ContextLookup) -> Truth {
        let matched = patterns.withUnsafeBufferPointer { patterns in
            var matched = Truth.no
            for index in patterns.indices {
                matched = matched || patterns[index].matches(name, in: context)
                if matched == .yes { break }
            }
            return matched
        }
        return isNegated ? !matched : matched
    }
}

/// One statement, with the place where it stands.
public struct Statement: Sendable {
    /// Its number in the document, from 0.
    public let index: Int
    public let sid: String?
    public let effect: Effect
    public let principal: PrincipalElement?
    public let actions: ActionElement
    /// Nil where the policy of a resource names none (a trust policy never does): it means that resource.
    public let resources: ResourceElement?
    public let conditions: [Condition]
    package let origin: JSONValue
    /// It tells a grant of a KMS key and stands in no policy: in another account too it needs no identity policy beside it.
    package var isKeyGrant = false

    public var location: Location { origin.location }

    /// For messages: its `Sid`, or its number from 1 where it has none.
    package var label: String { Self.label(sid: sid, index: index) }

    package static func label(sid: String?, index: Int) -> String {
        if let sid, !sid.isEmpty { code(sid) } else { "statement \(index + 1)" }
    }

    /// The same under another number, and for whomever another principal element names.
    fileprivate func renumbered(_ index: Int, principal: PrincipalElement?) -> Statement {
        Statement(
            index: index, sid: sid, effect: effect, principal: principal, actions: actions, resources: resources,
            conditions: conditions, origin: origin, isKeyGrant: isKeyGrant)
    }

    /// The same, for other resources.
    func naming(_ resources: ResourceElement) -> Statement {
        Statement(
            index: index, sid: sid, effect: effect, principal: principal, actions: actions, resources: resources,
            conditions: conditions, origin: origin, isKeyGrant: isKeyGrant)
    }

    /// The same with a further condition.
    package func when(_ condition: Condition) -> Statement {
        Statement(
            index: index, sid: sid, effect: effect, principal: principal, actions: actions, resources: resources,
            conditions: conditions + [condition], origin: origin, isKeyGrant: isKeyGrant)
    }
}

/// One policy document.
public struct Policy: Sendable {
    public enum Version: String, Sendable {
        case v2008 = "2008-10-17"
        case v2012 = "2012-10-17"
    }

    /// What binds it calls it: a managed policy's ARN, or the inline policy's name with its owner; nil for a document on its own.
    public var name: String?
    public let kind: PolicyKind
    public let version: Version
    public let id: String?
    public let statements: [Statement]
    package let origin: JSONValue

    public var location: Location { origin.location }

    /// What the document says to one caller: the statements that mean it, as an identity policy that names nobody. Each keeps its
    /// number and place.
    package func addressing(_ means: (Statement) -> Bool) -> Policy {
        with(statements.filter(means).map { $0.renumbered($0.index, principal: nil) }, as: .identity)
    }

    /// The same without Allow statements, but for one by its number.
    package func keepingAllow(_ index: Int?) -> Policy {
        with(statements.filter { $0.effect == .deny || $0.index == index }, as: kind)
    }

    /// The same with other statements.
    package func with(_ statements: [Statement]) -> Policy { with(statements, as: kind) }

    /// The same with accounts in the place of canonical user ids.
    ///
    /// - Parameter accounts: by canonical id.
    package func naming(_ accounts: [String: String]) -> Policy {
        with(
            statements.map { statement in
                guard let principal = statement.principal, principal.entries.contains(where: { $0.account(in: accounts) != nil })
                else { return statement }
                let entries = principal.entries.map { $0.account(in: accounts).map { .account($0) } ?? $0 }
                return statement.renumbered(
                    statement.index, principal: PrincipalElement(isNegated: principal.isNegated, entries: entries))
            }, as: kind)
    }

    /// The same without one statement, by its number.
    package func without(_ index: Int) -> Policy { with(statements.filter { $0.index != index }, as: kind) }

    /// The same with the statements of others behind its own, numbered on. Cost: O(statements).
    package func adding(_ others: [Policy]) -> Policy {
        let first = (statements.map(\.index).max() ?? -1) + 1
        let more = others.flatMap(\.statements).enumerated().map { number, statement in
            statement.renumbered(first + number, principal: statement.principal)
        }
        return with(statements + more)
    }

    /// The same, of statements that tell grants of a KMS key.
    package var asKeyGrants: Policy {
        with(
            statements.map { statement in
                var grant = statement
                grant.isKeyGrant = true
                return grant
            })
    }

    private func with(_ statements: [Statement], as kind: PolicyKind) -> Policy {
        Policy(name: name, kind: kind, version: version, id: id, statements: statements, origin: origin)
    }
}

extension PrincipalEntry {
    /// The account that a canonical user id stands for.
    fileprivate func account(in accounts: [String: String]) -> String? {
        if case .canonicalUser(let id) = self { accounts[id] } else { nil }
    }
}
