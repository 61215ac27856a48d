import Documents
import PolicyLanguage
import Testing

@testable import Reach

@Suite struct CompareVariableTests {
    private func compare(_ old: String, _ new: String) throws -> Comparison {
        func policy(_ statements: String, _ name: String) throws -> Policy {
            let text = #"{"Version": "2012-10-17", "Statement": [\#(statements)]}"#
            return try Policy(JSONDocument.parse(text, name: name).root, kind: .identity)
        }
        return Comparison.compare(old: [try policy(old, "old.json")], new: [try policy(new, "new.json")])
    }

    private func allow(_ resource: String, condition: String = "{}", effect: String = "Allow") -> String {
        #"{"Effect": "\#(effect)", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::\#(resource)", "Condition": \#(condition)}"#
    }

    @Test func variablesEqualThemselves() throws {
        #expect(try compare(allow("b/${aws:username}/*"), allow("b/${aws:username}/x")).newAccess == false)
        #expect(try compare(allow("b/${aws:username}*"), allow("b/${aws:username}/*")).newAccess == false)
        #expect(try compare(allow("b/*"), allow("b/${aws:username}/*")).newAccess == false)
        let tag = #"{"StringEquals": {"s3:ExistingObjectTag/owner": "${aws:username}"}}"#
        #expect(try compare(allow("*", condition: tag), allow("b/*", condition: tag)).newAccess == false)
    }

    @Test func aValueShowsNewAccess() throws {
        let result = try compare(allow("b/${aws:username}/*"), allow("b/${aws:userid}/*"))
        #expect(result.newAccess == true)
        let witness = try #require(result.regions.first)
        #expect(!witness.context.isEmpty)
        // A user of that very name is denied in the old policy only.
        let old = allow("b/${aws:username}/*") + "," + allow("b/admin/*", effect: "Deny")
        let admin = try #require(try compare(old, allow("b/${aws:username}/*")).regions.first)
        #expect(admin.witness.resource.text.hasPrefix("arn:aws:s3:::b/admin/"))
        #expect(admin.otherStatement?.statement.index == 1)
    }

    @Test func anAbsentVariableMatchesNothing() throws {
        // Where the variable has no value the old denial matches nothing.
        let old = allow("*") + "," + allow("b/${aws:username}", effect: "Deny")
        let result = try compare(old, allow("*"))
        #expect(result.newAccess == true)
        #expect(try compare(allow("*"), old).newAccess == false)
    }

    @Test func underTheOldVersionVariablesAreText() throws {
        func policy(_ resource: String) throws -> Policy {
            try Policy(JSONDocument.parse(#"{"Statement": [\#(allow(resource))]}"#, name: "p").root, kind: .identity)
        }
        let result = Comparison.compare(old: [try policy("b/${aws:username}")], new: [try policy("b/$*")])
        #expect(result.newAccess == true)
        #expect(Comparison.compare(old: [try policy("b/$*")], new: [try policy("b/${aws:username}")]).newAccess == false)
    }
}
