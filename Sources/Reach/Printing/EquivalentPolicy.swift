internal import Authorization
package import Documents
internal import PolicyLanguage
internal import Principals

/// One identity policy that allows what all layers of a principal together allow.
///
/// What the printed text says has been checked against the set that it stands for, in both directions, over every action, resource and
/// context. A policy of its own account that grants to the principal without its identity policies is in it, and what resource control
/// policies deny over the account; that other accounts' resources, keys and roles ask their own policy too is not for an identity policy
/// to say.
package struct EquivalentPolicy: Sendable {
    /// JSON with a line break at its end; nil where `gaps` say why not.
    package let text: [UInt8]?
    /// Characters without white space, as IAM counts them.
    package let size: Int
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
        switch Self.print(LayeredStatements(caller, sides), caller.keys, steps) {
        case .text(let text):
            self.text = text
            size = Self.size(of: text)
        case .inexpressible(let reason):
            text = nil
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
        case text([UInt8])
        case inexpressible(String)
    }

    static func print(_ layers: LayeredStatements, _ known: Context, _ steps: Int) -> Printed {
        let algebra = StatementAlgebra(budget: Budget(steps))
        var last = "a limit and what it limits have no common statements"
        // Limits as intersections read best; as denials of what is outside they can say more.
        for order in LayeredStatements.Order.allCases {
            guard let parts = try? layers.parts(order, algebra) else { continue }
            let form = NormalForm(algebra: algebra)
            var denies = form.merged(parts.denies)
            let allows = form.merged(parts.allows.filter { allow in !denies.contains { algebra.covers($0, allow) } })
            denies.removeAll { deny in allows.allSatisfy { algebra.areDisjoint(deny, $0) } }
            let text = PolicyPrinter(names: layers.names, spelled: layers.spelled).text(allows: allows, denies: denies)
            switch PrintedPolicyCheck(text, layers, known).difference(Budget(steps)) {
            case .none: return .text(text)
            case .model(let request):
                last = "what one policy can say differs from it, by `\(request.action.text)` on `\(request.resource.text)`"
            case .open: last = "whether what was found is the same takes too long to decide, or depends on policy variables"
            }
        }
        return .inexpressible(last)
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
