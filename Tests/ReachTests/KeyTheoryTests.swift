import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// What the theory of one key claims, against the conditions themselves on many values.
@Suite struct KeyTheoryTests {
    private func conditions(_ generator: inout PolicyGenerator, on key: String) throws -> [ContextAtom] {
        let (_, ops, values) = try #require(PolicyGenerator.keys.first { $0.key == key })
        return try (0..<(1 + generator.random.below(4))).map { _ in
            var op = generator.random.pick(ops)
            if generator.random.chance(30) { op = generator.random.pick(["ForAllValues:", "ForAnyValue:"]) + op }
            if generator.random.chance(20) { op += "IfExists" }
            var texts = generator.random.some(values, 1...2)
            if generator.random.chance(10) { (op, texts) = ("Null", [generator.random.pick(["true", "false"])]) }
            let statement = PlainPolicy.Statement(
                actions: ["*"], resources: ["*"], conditions: [PlainPolicy.Condition(op: op, key: key, values: texts)])
            let policy = try Policy(
                JSONDocument.parse(PlainPolicy(statements: [statement]).json, name: "p").root, kind: .identity)
            return ContextAtom(try #require(policy.statements.first?.conditions.first), known: Context(closed: false))
        }
    }

    /// Values of the key that no theory chose.
    private func samples(_ generator: inout PolicyGenerator, _ key: String, _ facts: KeyFacts) -> [ContextValue] {
        let texts = PolicyGenerator.requestValues.first { $0.key == key }?.values ?? ["env", "owner", "e", "xr", "anv", "envx"]
        var values: [ContextValue] = facts.isAlwaysSent ? [] : [.absent]
        if facts.isMultivalued != true { values += texts.map(ContextValue.single) }
        if facts.isMultivalued != false {
            values.append(.many([]))
            for _ in 0..<30 { values.append(.many(generator.random.some(texts + [""], 1...4))) }
        }
        return values
    }

    /// Conditions on several keys, each of which holds for a text that it names, hold together.
    @Test(arguments: [7, 8] as [UInt64])
    func whatIsMetApartIsMetTogether(seed: UInt64) throws {
        var generator = PolicyGenerator(seed: seed)
        var found = 0
        for _ in 0..<200 {
            var atoms: Set<ContextAtom> = []
            for key in generator.random.some(PolicyGenerator.keys.map(\.key), 1...3) {
                atoms.formUnion(try conditions(&generator, on: key).prefix(1))
            }
            guard ContextAtom.areMetApart(atoms) else { continue }
            found += 1
            let all = Formula.conjunction(atoms.map { .atom(.context($0)) })
            #expect(MemberQuestion(all).isEmpty(Budget(20_000)) == .no, "\(atoms.map(\.condition))")
        }
        #expect(found > 0)
    }

    @Test(arguments: PolicyGenerator.keys.map(\.key), [5, 6] as [UInt64])
    func agreesWithTheConditions(key: String, seed: UInt64) throws {
        var generator = PolicyGenerator(seed: seed)
        let facts = KeyFacts.of(ContextKey(key))
        var found = 0
        var refuted = 0
        for _ in 0..<120 {
            let atoms = try conditions(&generator, on: key)
            var sure = facts
            // Without a quantifier, a key of which nothing is known has one value.
            if sure.isMultivalued == nil, !atoms.contains(where: { $0.op.quantifier != .one }) { sure.isMultivalued = false }
            let theory = KeyTheory(ContextKey(key), atoms: atoms, facts: facts)
            let demands = atoms.map { (atom: $0, holds: generator.random.chance(50)) }
            func meets(_ value: ContextValue) -> Bool {
                demands.allSatisfy { demand in
                    demand.atom.truth(value) == Truth(demand.holds)
                }
            }
            switch theory.solve(demands, Budget(100_000)) {
            case .model(let value):
                found += 1
                #expect(meets(value), "\(value) for \(demands)")
            case .none:
                refuted += 1
                for value in samples(&generator, key, sure) {
                    #expect(
                        !meets(value),
                        "\(value) meets \(demands.map { "\($0.atom.op) \($0.atom.condition.values.map(\.text)) \($0.holds)" })")
                }
            case .open: continue
            }
        }
        #expect(found > 10)
        #expect(refuted > 0)
    }
}
