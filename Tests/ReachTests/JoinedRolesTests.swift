import Authorization
import Catalogue
import Documents
import PolicyLanguage
import Principals
import Testing

@testable import Reach

/// Of roles that trust their account in the same words, a question looks at those alone that it tells apart.
@Suite struct JoinedRolesTests {
    private static let account = "111111111111"
    private static let user = "arn:aws:iam::\(account):user/alice"

    private static func arn(_ name: String) -> String { "arn:aws:iam::\(account):role/\(name)" }

    /// An account of a user and roles named `r0`, `r1`...
    private static func directory(roles: Int, _ statements: String = "") throws -> Directory {
        let trust =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"\#(account)"},"Action":"sts:AssumeRole"}}"#
        let all = (0..<roles).map { number in
            #"{"Path":"/","RoleName":"r\#(number)","Arn":"\#(arn("r\(number)"))","AssumeRolePolicyDocument":\#(trust),"#
                + #""InstanceProfileList":[],"RolePolicyList":[],"AttachedManagedPolicies":[]}"#
        }
        let inline = #"{"PolicyName":"p","PolicyDocument":{"Version":"2012-10-17","Statement":[\#(statements)]}}"#
        let alice =
            #"{"Path":"/","UserName":"alice","Arn":"\#(user)","UserPolicyList":[\#(statements.isEmpty ? "" : inline)],"#
            + #""GroupList":[],"AttachedManagedPolicies":[]}"#
        let text =
            #"{"UserDetailList":[\#(alice)],"GroupDetailList":[],"RoleDetailList":[\#(all.joined(separator: ","))],"Policies":[]}"#
        let root = try JSONDocument.parse(text, name: "account.json").root
        var builder = DirectoryBuilder()
        _ = builder.read(root, as: try #require(DirectoryForm(root, file: "account.json")), file: "account.json")
        return builder.build()
    }

    private static func atom(_ text: String) throws -> ResourceAtom {
        let pattern = ARNPattern(text, variables: true, short: .padded)
        guard case .atom(let atom) = ResourceAtom.form(of: pattern, known: Context(closed: false)) else {
            throw InputError("no pattern of names", at: Location(file: text))
        }
        return atom
    }

    /// How many roles a question looks at beside patterns does not grow with the roles.
    @Test(
        arguments: [
            ([], 1), ([arn("*")], 1), ([arn("x*")], 1), (["arn:aws:iam:us-east-1:\(account):r*"], 1), ([arn("r1")], 2),
            ([arn("r1*"), arn("r11")], 3), ([arn("r1?"), "arn:aws:iam::*:role/r?1"], 4),
        ] as [([String], Int)])
    func fewStandForAll(patterns: [String], count: Int) throws {
        for roles in [40, 80] {
            let directory = try Self.directory(roles: roles)
            let alice = try #require(BoundPrincipal(Self.user, in: directory))
            let part = try #require(ResourcePolicyIndex(directory).openings(for: alice.caller, alice.identity).first)
            let joined = try #require(JoinedRoles(part))
            let formula = try #require(joined.formula(toldApartBy: Set(patterns.map { try Self.atom($0) })))
            #expect(formula.resourceAtoms.count == count)
        }
    }

    private static func statement(_ effect: String, on name: String) -> String {
        #"{"Effect":"\#(effect)","Action":"sts:AssumeRole","Resource":"\#(arn(name))"}"#
    }

    /// Whether some role can be taken is found all the same.
    @Test(arguments: [
        ("r*", "r1*", true), ("r7", "r1*", true), ("r7", "r7*", false), ("r?", "r*", false), ("r1*", "r1", true),
        ("r1", "r?", false),
    ])
    func takenRolesAreFound(allowed: String, denied: String, isHeld: Bool) throws {
        let statements = "\(Self.statement("Allow", on: allowed)),\(Self.statement("Deny", on: denied))"
        let directory = try Self.directory(roles: 20, statements)
        let alice = try #require(BoundPrincipal(Self.user, in: directory))
        let held = ReachSurveyor(ReachInput(directory)).held(by: alice)
        let action = try #require(ActionCatalogue.standard.actionID(named: "sts:AssumeRole"))
        #expect(held.held.contains(action) == isHeld)
        #expect(held.undecided.isEmpty)
    }
}
