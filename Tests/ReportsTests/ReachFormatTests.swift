import Documents
import Principals
import Reach
import Testing

@testable import Reports

@Suite struct ReachFormatTests {
    /// A small input with every part of a report: a boundary, a guardrail, a bucket's policy, an inventory, a missing policy.
    static func input() throws -> ReachInput {
        func statement(_ effect: String, _ action: String, _ resource: String, _ more: String = "") -> String {
            #"{"Sid":"S","Effect":"\#(effect)","Action":"\#(action)","Resource":"\#(resource)"\#(more)}"#
        }
        func document(_ statements: String...) -> String {
            #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
        }
        let condition = #","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#
        let own = document(
            statement("Allow", "*", "*"), statement("Allow", "s3:*", "arn:aws:s3:::b", condition), statement("Deny", "ec2:*", "*"),
            #"{"Effect":"Deny","Action":"s3:DeleteBucket","NotResource":"arn:aws:s3:::b"}"#)
        func user(_ name: String, _ more: String) -> String {
            #"{"UserName":"\#(name)","Arn":"arn:aws:iam::111122223333:user/\#(name)","Path":"/","GroupList":[]\#(more)}"#
        }
        let inline = #","UserPolicyList":[{"PolicyName":"own","PolicyDocument":\#(own)}],"AttachedManagedPolicies":[]"#
        let boundary = #","PermissionsBoundary":{"PermissionsBoundaryArn":"arn:aws:iam::111122223333:policy/limit"}"#
        let missing =
            #","UserPolicyList":[],"AttachedManagedPolicies":[{"PolicyName":"gone","PolicyArn":"arn:aws:iam::111122223333:policy/gone"}]"#
        let limit =
            #"{"PolicyName":"limit","Arn":"arn:aws:iam::111122223333:policy/limit","DefaultVersionId":"v1","PolicyVersionList":[{"VersionId":"v1","IsDefaultVersion":true,"Document":\#(document(statement("Allow", "s3:*", "*"), statement("Allow", "sqs:*", "arn:aws:sqs:*:*:q")))}]}"#
        let bucket =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/gap"},"Action":"s3:DeleteObject","Resource":"arn:aws:s3:::b/*"}]}"#
        let guardrail = document(statement("Allow", "*", "*"), statement("Deny", "s3:PutBucketPolicy", "*", condition))
        let level = #""serviceControlPolicies":["p-1"]"#
        let files = [
            (
                "account.json",
                #"{"UserDetailList":[\#(user("alice", inline)),\#(user("bound", inline + boundary)),\#(user("gap", missing))],"GroupDetailList":[],"RoleDetailList":[],"Policies":[\#(limit)]}"#
            ),
            (
                "organization.json",
                #"{"version":1,"id":"o-example","managementAccount":"999988887777","root":{"id":"r-root","name":"Root",\#(level),"units":[],"accounts":[{"id":"111122223333","name":"one",\#(level)}]},"policies":[{"id":"p-1","name":"guardrail","type":"SERVICE_CONTROL_POLICY","content":\#(guardrail)}]}"#
            ),
            ("resources.json", #"{"arn:aws:s3:::b":\#(bucket)}"#),
            ("inventory.json", #"{"ResourceTagMappingList":[{"ResourceARN":"arn:aws:s3:::b","Tags":[]}]}"#),
        ]
        var builder = DirectoryBuilder()
        for (name, text) in files {
            let value = try JSONDocument.parse(text, name: name).root
            let form = try #require(DirectoryForm(value, file: name), "\(name)")
            #expect(builder.read(value, as: form, file: name) > 0)
        }
        return ReachInput(builder.build())
    }

    private static func json() throws -> JSONValue {
        let input = try input()
        let principals = try input.survey { ReachJSON.principal($0) }
        let bytes = ReachJSON.bytes(principals: principals, assumptions: input.assumptions, gaps: input.directory.gaps)
        return try JSONDocument.parse(bytes, name: "report.json").root
    }

    /// Every object is written with exactly the members of the schema, in its order, and every object of the schema is written.
    @Test func jsonIsWhatTheSchemaSays() throws {
        let file =
            "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
            + "/Sources/Reports/Schemas/reach-report.schema.json"
        let schema = try JSONDocument.parse(Files.read(file), name: "reach-report.schema.json")
        var check = SchemaCheck(schema.root)
        check.check(try Self.json(), schema.root)
        #expect(check.faults == [])
        #expect(schema.root["$defs"]?.members.filter { !check.visited.contains("#/$defs/\($0.name)") }.map(\.name) == [])
        #expect(schema.root["properties"]?["version"]?["const"]?.integer == ReachJSON.version)
    }

    @Test func jsonTellsWhatIsHeldAndWhy() throws {
        let principals = try Self.json()["principals"]?.elements.map(\.self) ?? []
        #expect(principals.count == 3)
        let alice = principals[0]
        #expect(alice["administratorLike"]?["reason"]?.string == "nearly every action")
        #expect(
            alice["grants"]?.elements.map { $0["resources"]?.elements.map { $0.string ?? "" } ?? [] } == [
                ["*"], ["arn:aws:s3:::b"],
            ])
        #expect(alice["services"]?.elements.contains { $0["service"]?.string == "ec2" } == false)
        #expect(alice["denials"]?.elements.map { $0["whole"]?.boolean ?? false }.filter(\.self) == [true])
        #expect(alice["openKeys"]?.elements.map { $0.string ?? "" } == ["aws:MultiFactorAuthPresent"])
        #expect(alice["inventory"]?["destroyable"]?.integer == 1)
        let bound = principals[1]
        #expect(bound["administratorLike"]?.kind == .null)
        #expect(bound["limits"]?.elements.map { $0["layer"]?.string ?? "" } == ["permissions boundary"])
        #expect(Set(bound["services"]?.elements.map { $0["service"]?.string ?? "" } ?? []) == ["s3", "sqs"])
        // A bucket's policy is enough within the account, and what is not in the input is said.
        let gap = principals[2]
        #expect(gap["held"]?.integer == 1)
        #expect(gap["grants"]?.elements.map { $0["resource"]?.string ?? "" } == ["arn:aws:s3:::b"])
        #expect(gap["gaps"]?.elements.map { $0["kind"]?.string ?? "" } == ["evidence"])
    }

    @Test func textIsSafeAndTellsTheStatements() throws {
        let input = try Self.input()
        let text = ReachText(style: ReportStyle(width: 100))
        let alice = text.text(
            try ReachSurveyor(input).summary(of: "arn:aws:iam::111122223333:user/alice"), assumptions: [], gaps: [])
        #expect(alice.contains("administrator: nearly every action that exists"))
        #expect(alice.contains("1 of 1 inventoried resource can be destroyed"))
        #expect(alice.contains("Bool aws:MultiFactorAuthPresent `true`"))
        #expect(alice.contains("account.json:1:"))
        let bound = text.text(
            try ReachSurveyor(input).summary(of: "arn:aws:iam::111122223333:user/bound"), assumptions: [], gaps: [])
        #expect(bound.contains("cut by   permissions boundary (arn:aws:iam::111122223333:policy/limit)"))
        let list = ReachList(style: ReportStyle(width: 100)).text(try input.survey { ReachLine($0) }, assumptions: [], gaps: [])
        let lines = list.split(separator: "\n")
        #expect(lines.first == "3 principals, 1 of them administrator-like, 1 unknown, as policies of theirs are missing")
        // Who is unknown comes first.
        #expect(lines[2].contains("user/gap") && lines[3].contains("user/alice") && lines[4].contains("user/bound"))
    }
}
