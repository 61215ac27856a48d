package import Documents
internal import Intake
package import PolicyLanguage
internal import Principals
package import Reach
internal import Templates

/// Questions about policies in files of their own: what one grants beyond another, against a description, or to outsiders.
package struct ComparedPolicies: Sendable {
    /// The kind of the policies, where the user says it.
    package let kind: PolicyKind?

    /// Who owns what has no account in its ARN, in audit inputs.
    private let owners: [String: String]

    package init(kind: PolicyKind?, owners: [String: String] = [:]) {
        self.kind = kind
        self.owners = owners
    }

    private static let largest = 1 << 20

    /// What the new policy grants that the old one does not. `-` is standard input, for one of them.
    package func newAccess(old: String, new: String) throws(InputError) -> Comparison {
        if old == "-", new == "-" {
            throw InputError("standard input cannot be both policies", at: Location(file: "<stdin>"), help: "give one as a file")
        }
        let (oldPolicy, newPolicy) = (try read(old), try read(new))
        let kind = try common(oldPolicy, newPolicy)
        return Comparison.compare(old: [try policy(oldPolicy, kind)], new: [try policy(newPolicy, kind)])
    }

    /// What the policy grants of what the other describes.
    package func granted(of forbidden: String, by new: String) throws(InputError) -> Comparison {
        let found = try read(new)
        let kind = self.kind ?? found.kind
        return Comparison.overlap(forbidden: [try description(forbidden)], new: [try policy(found, kind)])
    }

    /// A policy that describes access. It may leave out whom it means, and which resources: it is read like that of a resource.
    package func description(_ path: String) throws(InputError) -> Policy {
        try Policy(try read(path).value, kind: .resource)
    }

    /// What one principal may do under one audit input that it may not do under another.
    package func newAccess(of principal: String, old: String, new: String) throws(InputError) -> Comparison {
        let (former, present) = (InputEvidence(reading: [old], owners: owners), InputEvidence(reading: [new], owners: owners))
        let principal = try Self.principal(principal, in: [present.directory, former.directory])
        return try Comparison.compare(principal, old: former.directory, new: present.directory).adding(former.gaps + present.gaps)
    }

    /// What one principal of an audit input may do of what the policy describes.
    package func granted(of forbidden: String, to principal: String, by new: String) throws(InputError) -> Comparison {
        let description = try description(forbidden)
        let evidence = InputEvidence(reading: [new], owners: owners)
        let principal = try Self.principal(principal, in: [evidence.directory])
        return try Comparison.overlap(principal, forbidden: [description], new: evidence.directory).adding(evidence.gaps)
    }

    /// The principal of that name in the first of the inputs that has it.
    private static func principal(_ text: String, in directories: [Directory]) throws(InputError) -> String {
        var first: InputError?
        for directory in directories {
            do throws(InputError) { return try Names(directory).principal(text) } catch { first = first ?? error }
        }
        throw first ?? InputError("the input has no principal `\(text)`", at: Location(file: "--principal"))
    }

    /// What the policy of a resource grants to outsiders.
    package func exposure(
        of path: String, beyond trusted: TrustedSide, clock: RequestClock = .catalogue
    ) throws(InputError) -> Comparison {
        let found = try read(path)
        // A file's name may make an endpoint's policy of what this question takes for a resource's.
        let kind = self.kind ?? (found.kind == .endpoint ? .resource : found.kind)
        guard kind.isOfResource else {
            throw InputError(
                "`--public` is about the policies of resources, and this is one of kind `\(kind.rawValue)`", at: found.location,
                help: "give --kind resource or --kind trust")
        }
        let policy = try policy(found, kind)
        var trusted = trusted
        if trusted.countsNamed {
            for pattern in policy.statements.lazy.flatMap({ $0.resources?.patterns ?? [] }) {
                if let account = ResourceName(pattern.text).account { trusted.accounts.insert(account) }
            }
        }
        return Comparison.exposure(of: policy, beyond: trusted, clock: clock)
    }

    /// The one policy of a file.
    ///
    /// - Throws: `InputError` where the file holds none, several, or what is not known before it is deployed.
    package func policy(in path: String) throws(InputError) -> Policy {
        let found = try read(path)
        return try policy(found, kind ?? found.kind)
    }

    // MARK: reading

    private func read(_ path: String) throws(InputError) -> FoundPolicy {
        let name = path == "-" ? "<stdin>" : path
        let bytes =
            path == "-"
            ? try Files.read(descriptor: 0, name: name, limit: Self.largest) : try Files.read(path, limit: Self.largest)
        var options = TemplateReader.Options()
        options.kind = kind
        let contents = try TemplateReader(options).read(SourceText(name: name, bytes: bytes))
        if let gap = contents.gaps.first { throw InputError(gap.reason, at: gap.location ?? Location(file: name), help: gap.help) }
        guard contents.form == .policy || contents.form == .unknown else {
            throw InputError(
                "a \(contents.form.rawValue), not a policy document", at: Location(file: name),
                help: "give one of its policies in a file of its own")
        }
        guard let found = contents.policies.first, contents.policies.count == 1 else {
            throw InputError(
                contents.policies.isEmpty
                    ? "no policy document: one is an object with `Statement`" : "more than one policy document",
                at: Location(file: name))
        }
        if let open = found.freeValues.first {
            throw InputError("`\(open)` is not known here", at: found.location, help: "give the policy as it will be deployed")
        }
        return found
    }

    /// The kind of both: where their contents say different things, that which is not the usual one.
    private func common(_ old: FoundPolicy, _ new: FoundPolicy) throws(InputError) -> PolicyKind {
        if let kind { return kind }
        if old.kind == new.kind || old.kind == .identity { return new.kind }
        if new.kind == .identity { return old.kind }
        throw InputError(
            "a policy of kind `\(new.kind.rawValue)`, and the old one is of kind `\(old.kind.rawValue)`", at: new.location,
            help: "say what both are with --kind")
    }

    private func policy(_ found: FoundPolicy, _ kind: PolicyKind) throws(InputError) -> Policy {
        let policy = try Policy(found.value, kind: kind)
        let isAboutPrincipals = kind.isOfResource || kind == .endpoint || kind == .resourceControl
        if !isAboutPrincipals, let statement = policy.statements.first(where: { $0.principal != nil }) {
            throw InputError(
                "a policy of kind `\(kind.rawValue)` says nothing of principals", at: statement.location,
                help: "give --kind resource, trust or endpoint")
        }
        return policy
    }
}

extension PolicyKind {
    /// Whether a resource has it.
    fileprivate var isOfResource: Bool { self == .resource || self == .trust }
}
