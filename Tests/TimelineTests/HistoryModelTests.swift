import Documents
import PolicyLanguage
import Principals
import Testing
import Timeline

/// Random histories against a model that keeps the whole state: forwards everything is known, backwards nothing that is told is wrong.
@Suite struct HistoryModelTests {
    @Test(arguments: 1...4) func forwardsEverythingIsKnown(seed: UInt64) throws {
        var model = Model(seed: seed)
        var story = Story()
        try story.export("2026-03-01T00:00:00Z", model.export)
        let states = model.run(60, &story)
        let history = try story.history()
        #expect(history.gaps == [])
        for (time, state) in states {
            for (role, truth) in state {
                #expect(try told(history, role, time) == truth, "role \(role) at \(time), seed \(seed)")
                #expect(try history.missing(role, time).isEmpty)
            }
        }
    }

    @Test(arguments: 1...4) func backwardsNothingIsWrong(seed: UInt64) throws {
        var model = Model(seed: seed &* 77)
        var story = Story()
        let states = model.run(60, &story)
        try story.export("2026-03-03T00:00:00Z", model.export)
        let history = try story.history()
        #expect(history.gaps == [])
        var whole = 0
        for (time, state) in states {
            for (role, truth) in state {
                let missing = try history.missing(role, time)
                let told = try told(history, role, time)
                // What is not known may be more; what is told is there.
                #expect(told.isSubset(of: truth), "role \(role) at \(time), seed \(seed)")
                if missing.isEmpty {
                    whole += 1
                    #expect(told == truth, "role \(role) at \(time), seed \(seed)")
                }
            }
        }
        // The last states are known whole.
        #expect(whole > 0)
    }

    private func told(_ history: History, _ name: String, _ time: String) throws -> Set<String> {
        guard let role = try history.role(name, time) else { return ["gone"] }
        let inline = role.facts.inline.map { "\($0.name)=\($0.policy.statements.first?.actions.patterns.first?.text ?? "")" }
        let attached = role.facts.attached.map { "+\($0.name)" }
        return Set(inline + attached + (role.boundary.map { ["^\($0.name)"] } ?? []))
    }
}

/// Roles with inline policies, attachments and boundaries, and every write that IAM takes.
private struct Model {
    struct Role {
        var inline: [String: String] = [:]
        var attached: Set<String> = []
        var boundary: String?
        var id: String
        var born = "2025-01-01T00:00:00Z"

        var facts: Set<String> {
            Set(inline.map { "\($0.key)=\($0.value)" } + attached.map { "+\($0)" } + (boundary.map { ["^\($0)"] } ?? []))
        }
    }

    private var state: UInt64
    private var roles: [String: Role] = ["r0": Role(id: "AROA0"), "r1": Role(id: "AROA1")]
    private var made = 2
    private static let names = ["r0", "r1", "r2"]
    private static let policies = ["p0", "p1"]
    private static let actions = ["s3:GetObject", "ec2:RunInstances", "iam:PassRole"]

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    var export: String {
        Story.details(
            roles: roles.sorted { $0.key < $1.key }.map { name, role in
                Story.role(
                    name, id: role.id, inline: role.inline.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
                    attached: role.attached.sorted().map(Story.arn), boundary: role.boundary.map(Story.arn), created: role.born)
            }, policies: Self.policies.map { Story.policy($0, [("v1", "s3:ListAllMyBuckets")], standard: "v1") })
    }

    /// Makes so many writes, a minute apart, and gives the state after each.
    mutating func run(_ count: Int, _ story: inout Story) -> [(time: String, state: [String: Set<String>])] {
        var states: [(time: String, state: [String: Set<String>])] = []
        for minute in 0..<count {
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let time = "2026-03-02T\(two(8 + minute / 60)):\(two(minute % 60)):00Z"
            write(at: time, &story)
            let facts = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, roles[$0]?.facts ?? ["gone"]) })
            states.append((time, facts))
        }
        return states
    }

    private mutating func write(at time: String, _ story: inout Story) {
        let name = Self.names[next(Self.names.count)]
        guard var role = roles[name] else {
            made += 1
            roles[name] = Role(id: "AROA\(made)", born: time)
            let trust = Story.quoted(Story.trust(#"{"AWS": "arn:aws:iam::111122223333:root"}"#))
            story.write(
                time, "CreateRole", #"{"roleName": "\#(name)", "assumeRolePolicyDocument": \#(trust)}"#,
                #"{"role": {"roleName": "\#(name)", "roleId": "AROA\#(made)", "arn": "arn:aws:iam::111122223333:role/\#(name)"}}"#)
            return
        }
        let policy = Self.policies[next(Self.policies.count)]
        let arn = Story.arn(policy)
        switch next(8) {
        case 0, 1:
            let action = Self.actions[next(Self.actions.count)]
            role.inline[policy] = action
            let text = Story.quoted(Story.document(action))
            story.write(
                time, "PutRolePolicy", #"{"roleName": "\#(name)", "policyName": "\#(policy)", "policyDocument": \#(text)}"#)
        case 2:
            let isThere = role.inline.removeValue(forKey: policy) != nil
            story.write(
                time, "DeleteRolePolicy", #"{"roleName": "\#(name)", "policyName": "\#(policy)"}"#,
                error: isThere ? nil : "NoSuchEntityException")
        case 3, 4:
            role.attached.insert(policy)
            story.write(time, "AttachRolePolicy", #"{"roleName": "\#(name)", "policyArn": "\#(arn)"}"#)
        case 5:
            let isThere = role.attached.remove(policy) != nil
            story.write(
                time, "DetachRolePolicy", #"{"roleName": "\#(name)", "policyArn": "\#(arn)"}"#,
                error: isThere ? nil : "NoSuchEntityException")
        case 6:
            role.boundary = role.boundary == nil ? policy : nil
            story.write(
                time, role.boundary == nil ? "DeleteRolePermissionsBoundary" : "PutRolePermissionsBoundary",
                #"{"roleName": "\#(name)", "permissionsBoundary": "\#(arn)"}"#)
        default:
            let isEmpty = role.inline.isEmpty && role.attached.isEmpty
            story.write(time, "DeleteRole", #"{"roleName": "\#(name)"}"#, error: isEmpty ? nil : "DeleteConflictException")
            if isEmpty {
                roles[name] = nil
                return
            }
        }
        roles[name] = role
    }
}
