internal import Authorization
internal import Catalogue
package import Documents
internal import PolicyLanguage
internal import Principals

/// One identity policy that allows what all layers of a principal together allow.
///
/// What the printed text says has been checked against the set that it stands for, in both directions, over every action, resource and
/// context; where `note` says so, over the actions that AWS has. A policy of its own account that grants to the principal without its
/// identity policies is in it, what resource control policies deny over the account, what AWS lets nobody do, and what the policies of
/// keys and roles leave to identity policies, as far as the input has them. That other resources of other accounts ask their own policy
/// too is not for an identity policy to say.
package struct EquivalentPolicy: Sendable {
    /// JSON with a line break at its end; nil where `gaps` say why not.
    package let text: [UInt8]?
    /// Characters without white space, as IAM counts them.
    package let size: Int
    /// What is true of the text only as far as AWS's actions of today go; nil where it is true of every action.
    package let note: String?
    /// What the text takes for granted of keys and roles; nil where it allows nothing on them.
    package let askingNote: String?
    /// Why it cannot be told, or what the input does not hold.
    package let gaps: [Gap]

    /// - Parameter steps: of search, for the check.
    /// - Throws: `InputError` where `principal` is not a principal with policies.
    package init(of principal: String, in input: ReachInput, steps: Int = 4_000_000) throws(InputError) {
        guard let caller = BoundPrincipal(principal, in: input.directory), caller.caller.isPrincipalOfAccount else {
            throw InputError(
                "`\(principal)` is not a principal with policies", at: Location(file: "PRINCIPAL"),
                help: "give the ARN of a user, role, session or root")
        }
        let sides = input.sides.statements(for: caller.caller, caller.identity) + input.controls(of: caller)
        var gaps = Set(caller.missing.map(\.gap))
        let layers = LayeredStatements(caller, sides, of: input.sides)
        askingNote =
            layers.asked.mayAsk(layers.identity)
            ? "note: the policies of KMS keys and roles count where the input has them; one that it lacks is taken to leave the request to "
                + "identity policies" : nil
        switch Self.print(layers, caller.keys, steps) {
        case .text(let text, let note):
            self.text = text
            self.note = note
            size = Self.size(of: text)
        case .inexpressible(let reason):
            text = nil
            note = nil
            size = 0
            gaps.insert(Gap(.model, "no single policy was found for `\(principal)`: \(reason)"))
        }
        self.gaps = gaps.sorted()
    }

    /// Which of AWS's quotas the policy is over; nil where it fits everywhere.
    package var quotaNote: String? {
        let over = Self.quotas.filter { size > $0.size }.map { "\($0.holder) (\($0.size))" }
        guard !over.isEmpty else { return nil }
        return "note: \(size) characters without white space, over what AWS takes in \(over.joined(separator: ", "))"
    }

    /// IAM's quotas of characters.
    private static let quotas = [
        (size: 6_144, holder: "a managed policy"), (size: 10_240, holder: "a role's inline policies"),
    ]

    enum Printed {
        case text([UInt8], note: String?)
        case inexpressible(String)
    }

    static func print(_ layers: LayeredStatements, _ known: Context, _ steps: Int) -> Printed {
        let algebra = StatementAlgebra(budget: Budget(steps))
        let universe = ActionUniverse(.standard, patterns: layers.spelled.values.map { ActionPattern($0) })
        var today: (text: [UInt8], note: String)?
        var last = "a limit and what it limits have no common statements"
        // Limits as intersections read best; as denials of what is outside they can say more.
        let ways = layers.asked.forms.flatMap { form in LayeredStatements.Order.allCases.map { (order: $0, form: form) } }
        for way in ways {
            guard let parts = try? layers.parts(way.order, way.form, algebra) else { continue }
            let form = NormalForm(algebra: algebra)
            var denies = form.merged(parts.denies)
            let allows = form.merged(parts.allows.filter { allow in !denies.contains { algebra.covers($0, allow) } })
            denies.removeAll { deny in allows.allSatisfy { algebra.areDisjoint(deny, $0) } }
            let text = PolicyPrinter(names: layers.names, spelled: layers.spelled).text(allows: allows, denies: denies)
            let check = PrintedPolicyCheck(text, layers, known)
            switch check.difference(Budget(steps)) {
            case .none: return .text(text, note: nil)
            case .model(let request):
                // A list of actions cannot except some of a pattern: the rest are listed, as far as they exist.
                if today == nil, !universe.isKnown(request.action),
                    case .none = check.difference(among: universe, Budget(steps))
                {
                    today = (
                        text,
                        "note: exact for the actions that AWS has; one that it has not, such as `\(request.action.text)`, may differ"
                    )
                }
                last = "what one policy can say differs from it, by `\(request.action.text)` on `\(request.resource.text)`"
            case .open: last = "whether what was found is the same takes too long to decide, or depends on policy variables"
            }
        }
        return today.map { .text($0.text, note: $0.note) } ?? .inexpressible(last)
    }

    /// What IAM counts against its quotas: all but the white space outside strings.
    static func size(of text: [UInt8]) -> Int {
        var size = 0
        var isInside = false
        var isEscaped = false
        for byte in text {
            if isInside || byte > 0x20 { size += byte & 0xC0 == 0x80 ? 0 : 1 }
            if byte == UInt8(ascii: "\""), !isEscaped { isInside.toggle() }
            isEscaped = isInside && byte == UInt8(ascii: "\\") && !isEscaped
        }
        return size
    }
}
