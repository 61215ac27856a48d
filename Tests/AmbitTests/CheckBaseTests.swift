import Documents
import Testing

/// `ambit check --base`: access that is new, proved by comparing each document with what it was.
@Suite struct CheckBaseTests {
    /// What is reported as new, between a file in `old` and the same in `new`.
    private func news(
        _ file: String = "p.json", before: String?, after: String, code: Int32? = nil
    ) throws -> [String] {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        for (place, text) in [("old", before), ("new", after)] {
            let path = "\(directory)/\(place)/\(file)"
            try Files.makeDirectory(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
            if let text { try Files.write(Array(text.utf8), to: path) }
        }
        let result = try Tool.spawn(
            [try Tool.binary(), "check", "new", "--base", "old", "--select", "new-access", "--format", "github"], in: directory)
        if let code { #expect(result.code == code, "\(result.out)\(result.error)") }
        return result.out.split(separator: "\n").map { String($0[($0.firstIndex(of: "=") ?? $0.startIndex)...]) }
    }

    private static func policy(_ statements: String...) -> String {
        #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ", "))]}"#
    }

    private static let reads = #"{"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*"}"#

    @Test func theSameAccessIsNothingNew() throws {
        let narrower = #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/x/*"}"#
        #expect(try news(before: Self.policy(Self.reads), after: Self.policy(narrower), code: 0).isEmpty)
        let spread = [#""s3:GetObject""#, #""s3:GetBucket*""#].map {
            #"{"Effect": "Allow", "Action": [\#($0)], "Resource": ["arn:aws:s3:::b/*"]}"#
        }
        #expect(try news(before: Self.policy(Self.reads), after: Self.policy(spread[0], spread[1]), code: 0).isEmpty)
    }

    @Test func newAccessIsShownWithAWitness() throws {
        let more = #"{"Effect": "Allow", "Action": ["s3:Get*", "s3:PutObject"], "Resource": "arn:aws:s3:::b/*"}"#
        let found = try news(before: Self.policy(Self.reads), after: Self.policy(more), code: 1)
        #expect(found.count == 1)
        #expect(
            found.first?.contains("newly allows `s3:PutObject` on `arn:aws:s3:::b/*`: `old` does not allow `s3:PutObject` on")
                == true)
        #expect(found.first?.contains("line=1,col=83") == true, "\(found)")
    }

    @Test func aConditionThatWasDroppedIsNewAccess() throws {
        let held =
            #"{"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}"#
        #expect(try !news(before: Self.policy(held), after: Self.policy(Self.reads)).isEmpty)
        #expect(try news(before: Self.policy(Self.reads), after: Self.policy(held), code: 0).isEmpty)
    }

    @Test func aDenyThatIsGoneIsToldWhoeverGivesTheAccess() throws {
        let deny = #"{"Sid": "Keep", "Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}"#
        let found = try news(before: Self.policy(Self.reads, deny), after: Self.policy(Self.reads), code: 1)
        #expect(found.count == 1)
        #expect(
            found.first?.contains("no longer denies what statement 2 `Keep` of `old` does: `s3:DeleteBucket` on") == true,
            "\(found)")
    }

    @Test func aNewFileIsOneFinding() throws {
        let many = #"{"Effect": "Allow", "Action": ["s3:*", "sqs:*", "sns:*", "ec2:*"], "Resource": "*"}"#
        let found = try news(before: nil, after: Self.policy(many, Self.reads), code: 1)
        #expect(found.count == 1)
        #expect(found.first?.contains("a new identity policy allows `s3:*`, `sqs:*`, `sns:*` and 2 more") == true, "\(found)")
        let deny = #"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#
        #expect(try news(before: nil, after: Self.policy(deny), code: 0).isEmpty)
    }

    @Test func aLimitIsWidenedAndNeverGrants() throws {
        let wide = #"{"Effect": "Allow", "Action": ["s3:*", "iam:CreateUser"], "Resource": "*"}"#
        let narrow = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#
        let found = try news("boundary/p.json", before: Self.policy(narrow), after: Self.policy(wide), code: 1)
        #expect(found.count == 1)
        #expect(
            found.first?.contains("lets through `iam:CreateUser` on `*`: `old` holds back `iam:CreateUser` on") == true, "\(found)")
        #expect(try news("boundary/p.json", before: nil, after: Self.policy(wide), code: 0).isEmpty, "a new limit gives nothing")
        let guardrail = #"{"Effect": "Deny", "Action": ["organizations:LeaveOrganization", "iam:*"], "Resource": "*"}"#
        let less = #"{"Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"}"#
        let lost = try news("scp/p.json", before: Self.policy(guardrail), after: Self.policy(less), code: 1)
        #expect(lost.allSatisfy { $0.contains("no longer denies") } && !lost.isEmpty, "\(lost)")
        #expect(try news("scp/p.json", before: Self.policy(less), after: Self.policy(guardrail), code: 0).isEmpty)
    }

    private static func trust(_ principals: String) -> String {
        policy(#"{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [\#(principals)]}}"#)
    }

    @Test func principalsAreCompared() throws {
        let one = #""arn:aws:iam::111122223333:role/a""#
        let two = #""arn:aws:iam::111122223333:role/b""#
        #expect(try news(before: Self.trust("\(one), \(two)"), after: Self.trust("\(two), \(one)"), code: 0).isEmpty)
        #expect(try news(before: Self.trust("\(one), \(two)"), after: Self.trust(one), code: 0).isEmpty)
        #expect(try news(before: Self.trust(#""*""#), after: Self.trust(one), code: 0).isEmpty)
        let found = try news(before: Self.trust(one), after: Self.trust("\(one), \(two)"), code: 1)
        #expect(found.count == 1)
        #expect(
            found.first?.contains("newly allows `sts:AssumeRole` to `arn:aws:iam::111122223333:role/b`: `old` does not allow")
                == true,
            "\(found)")
        #expect(try news(before: Self.trust(one), after: Self.trust(#""*""#)).first?.contains("to everyone") == true)
        // To name a role gives it access by itself; to name its account does not.
        let account = #""111122223333""#
        #expect(try news(before: Self.trust(account), after: Self.trust("\(account), \(one)")).count == 1)
        func held(_ deny: Bool) -> String {
            let denial = #", {"Effect": "Deny", "Action": "sts:*", "Principal": {"AWS": \#(one)}}]"#
            return deny ? Self.trust(account).replacing("}}]", with: "}}" + denial) : Self.trust(account)
        }
        #expect(try news(before: held(true), after: held(true), code: 0).isEmpty)
        #expect(try news(before: held(true), after: held(false)).first?.contains("to `arn:aws:iam::111122223333:role/a`") == true)
    }

    @Test func aDenyOnSomePrincipalsStaysAsItIs() throws {
        func bucket(_ action: String, deny: String) -> String {
            Self.policy(
                #"{"Effect": "Allow", "Action": \#(action), "Resource": "arn:aws:s3:::b/*", "Principal": "*"}"#,
                #"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*", "Principal": {"AWS": [\#(deny)]}}"#)
        }
        let (one, two) = (#""111122223333""#, #""444455556666""#)
        let before = bucket(#""s3:GetObject""#, deny: one)
        #expect(try news(before: before, after: bucket(#"["s3:GetObject"]"#, deny: one), code: 0).isEmpty)
        #expect(try news(before: before, after: bucket(#""s3:GetObject""#, deny: "\(one), \(two)"), code: 0).isEmpty)
        #expect(try !news(before: before, after: bucket(#""s3:GetObject""#, deny: two)).isEmpty)
        // A wider Deny on the same is not news to anyone else.
        let wider = before.replacing(#""Deny", "Action": "s3:*""#, with: #""Deny", "Action": "*""#)
        #expect(try news(before: before, after: wider, code: 0).isEmpty)
        let narrower = before.replacing(#""Deny", "Action": "s3:*""#, with: #""Deny", "Action": "s3:Put*""#)
        let found = try news(before: before, after: narrower, code: 1)
        #expect(
            found.contains { $0.contains("to account `111122223333`") } && !found.contains { $0.contains("everyone") }, "\(found)")
    }

    @Test func documentsOfATemplateAreMatchedByTheirPlace() throws {
        func role(_ name: String, _ action: String) -> String {
            """
              \(name):
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - {Effect: Allow, Action: ["\(action)"], Resource: !Sub "arn:aws:s3:::${Bucket}/*"}

            """
        }
        let head = "Parameters:\n  Bucket: {Type: String}\nResources:\n"
        let before = head + role("A", "s3:GetObject") + role("B", "s3:PutObject")
        #expect(
            try news("t.yaml", before: before, after: head + role("B", "s3:PutObject") + role("A", "s3:GetObject"), code: 0).isEmpty
        )
        let swapped = try news(
            "t.yaml", before: before, after: head + role("A", "s3:PutObject") + role("B", "s3:PutObject"), code: 1)
        #expect(swapped.count == 1 && swapped[0].contains("line=10,"), "\(swapped)")
        let added = try news("t.yaml", before: before, after: before + role("C", "s3:PutObject"), code: 1)
        #expect(added.count == 1 && added[0].contains("a new identity policy"), "\(added)")
    }

    @Test func aLimitThatIsGoneIsTold() throws {
        func template(_ type: String, _ kind: String) -> String {
            #"{"Resources": {"P": {"Type": "AWS::Organizations::Policy", "Properties": {"Name": "p", "Type": "\#(type)", "Content": "#
                + #"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "iam:*", "Resource": "*"\#(kind)}]}}}}}"#
        }
        let empty = #"{"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}"#
        let found = try news("t.json", before: template("SERVICE_CONTROL_POLICY", ""), after: empty)
        #expect(found.count == 1 && found[0].contains("was deleted"), "\(found)")
    }

    @Test func attachmentsOfATemplateAreCompared() throws {
        func role(_ properties: String) -> String {
            "Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: r\n"
                + "      AssumeRolePolicyDocument: {Version: \"2012-10-17\", Statement: [{Effect: Allow, Action: \"sts:AssumeRole\", "
                + "Principal: {Service: lambda.amazonaws.com}}]}\n" + properties
        }
        let reads = "      ManagedPolicyArns: [\"arn:aws:iam::aws:policy/ReadOnlyAccess\"]\n"
        let all =
            "      ManagedPolicyArns: [\"arn:aws:iam::aws:policy/ReadOnlyAccess\", \"arn:aws:iam::aws:policy/AdministratorAccess\"]\n"
        let bound = "      PermissionsBoundary: \"arn:aws:iam::111122223333:policy/limit\"\n"
        #expect(try news("t.yaml", before: role(reads + bound), after: role(bound + reads), code: 0).isEmpty)
        #expect(try news("t.yaml", before: role(all), after: role(reads + bound), code: 0).isEmpty)
        let found = try news("t.yaml", before: role(reads + bound), after: role(all), code: 1)
        #expect(found.count == 2, "\(found)")
        #expect(found.contains { $0.contains("newly attaches `arn:aws:iam::aws:policy/AdministratorAccess` to the role `r`") })
        #expect(found.contains { $0.contains("the role `r` is no longer bounded by `arn:aws:iam::111122223333:policy/limit`") })
    }

    @Test func aRevisionServesAsWellAsADirectory() throws {
        let repository = try Repository(["p.json": Self.policy(Self.reads)])
        defer { repository.remove() }
        let same = try Tool.run("check", "p.json", "--base", "HEAD", "--select", "new-access", in: repository.path)
        #expect(same.code == 0)
        try repository.write("p.json", Self.policy(#"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"}"#))
        let wider = try Tool.run("check", "--base", "HEAD", "--diff", "HEAD", "--format", "csv", in: repository.path)
        #expect(wider.code == 1 && wider.out.contains("new-access"), "\(wider.out)")
    }

    @Test func whatCannotBeComparedIsAGap() throws {
        // What could not be read before was not checked: all of the new text is new.
        #expect(try news(before: "{", after: Self.policy(Self.reads), code: 1).count >= 1)
        #expect(try news(before: Self.policy(#"{"Effect": "Permit"}"#), after: Self.policy(Self.reads), code: 2).count >= 1)
    }

    private static func change(_ name: String, _ actions: String, before: String?, after: String?) -> String {
        func values(_ statement: String?) -> String {
            guard let statement else { return "null" }
            let text = policy(statement).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
            return #"{"name": "\#(name)", "policy": "\#(text)"}"#
        }
        return
            #"{"address": "aws_iam_policy.\#(name)", "mode": "managed", "type": "aws_iam_policy", "name": "\#(name)", "change": {"#
            + #""actions": ["\#(actions)"], "before": \#(values(before)), "after": \#(values(after)), "after_unknown": {}}}"#
    }

    /// `terraform show -json` says both what was and what will be.
    @Test func aPlanIsItsOwnBase() throws {
        let writes = #"{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*"}"#
        let changes = [
            Self.change("same", "no-op", before: Self.reads, after: Self.reads),
            Self.change("wider", "update", before: Self.reads, after: Self.reads + ", " + writes),
            Self.change("narrower", "update", before: Self.reads + ", " + writes, after: Self.reads),
            Self.change("gone", "delete", before: writes, after: nil), Self.change("made", "create", before: nil, after: writes),
        ]
        let plan = #"{"format_version": "1.2", "resource_changes": [\#(changes.joined(separator: ",\n"))]}"#
        let arguments = [try Tool.binary(), "check", "-", "--base", "plan", "--select", "new-access", "--format", "github"]
        let place = try Tool.scratch()
        defer { Tool.remove(place) }
        let result = try Tool.spawn(arguments, input: plan, in: place)
        #expect(result.code == 1, "\(result.out)\(result.error)")
        let lines = result.out.split(separator: "\n")
        #expect(lines.count == 2, "\(result.out)")
        #expect(lines.first?.contains("line=2,") == true && lines.last?.contains("line=5,") == true)
        #expect(lines.first?.contains("newly allows `s3:PutObject` on `arn:aws:s3:::b/*`: `the state before the plan`") == true)
        #expect(lines.last?.contains("a new identity policy allows") == true)
        let bare = try Tool.spawn(arguments, input: Self.policy(writes), in: place)
        #expect(bare.code == 2 && bare.out.contains("no plan of changes: it does not say what was there before"))
    }
}
