import Documents
import Testing

@Suite struct EscalateCommandTests {
    private static let sample = "samples/cost-calculation-outage"
    private static let account = "arn:aws-cn:iam::111122223333:"

    @Test func thePathsOfTheSampleAreFound() throws {
        let result = try Tool.run("escalate", Self.sample, "--format", "json")
        #expect(result.code == 0, "\(result.error)")
        let report = try JSONDocument.parse(result.out, name: "report.json").root
        let paths = Array(try #require(report["paths"]).elements)
        let path = try #require(
            paths.first {
                $0["from"]?.string == "\(Self.account)role/engineering/CostPlatformEngineer"
                    && $0["to"]?.string == "\(Self.account)role/service/staging-functions"
            })
        #expect(path["certainty"]?.string == "exact")
        let lengths = paths.map { $0["steps"]?.elements.reduce(0) { count, _ in count + 1 } ?? 0 }
        #expect(lengths == lengths.sorted())
        #expect(report["administrators"]?.elements.contains { $0.string == "\(Self.account)role/LegacyMigrationAdmin" } == true)
        #expect(report["gaps"]?.elements.isEmpty == true)
        #expect(
            report["assumptions"]?.elements.contains { $0["reason"]?.string?.contains("role/oncall/IncidentResponder") == true }
                == true)
    }

    @Test func onePrincipalMayBeAskedFor() throws {
        let role = "\(Self.account)role/engineering/CostPlatformEngineer"
        let result = try Tool.run("escalate", Self.sample, "--principal", role)
        #expect(result.code == 0)
        #expect(result.out.contains("`iam:PassRole` on"))
        #expect(result.out.contains("authorization-details-111122223333.json:"))
        #expect(!result.out.contains("\n\(Self.account)role/oncall"))
    }

    @Test func whoeverMayIsListed() throws {
        let table = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/cost-calculation-ledger"
        let result = try Tool.run("who", "--action", "dynamodb:DeleteTable", "--resource", table, Self.sample)
        #expect(
            result.out.contains("\(Self.account)role/engineering/CostPlatformEngineer  allowed"), "\(result.out)\(result.error)")
    }

    @Test func theActionMayBeTheFirstWord() throws {
        let table = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/cost-calculation-ledger"
        let all = try Tool.run("who", "dynamodb:DeleteTable", Self.sample, "--resource", table)
        let option = try Tool.run("who", "--action", "dynamodb:DeleteTable", "--resource", table, Self.sample)
        #expect(all.out == option.out && all.code == option.code, "\(all.error)")
        let one = try Tool.run("who", "dynamodb:DeleteTable", "CostPlatformEngineer", Self.sample, "--resource", table)
        #expect(one.out.contains("\(Self.account)role/engineering/CostPlatformEngineer  allowed"), "\(one.out)\(one.error)")
        #expect(one.out.contains(": 1\nprincipal, 1 for certain\n"), "\(one.out)")
    }

    @Test func wrongCallsExitWith2() throws {
        let calls = [
            (try Tool.run("escalate", Self.sample, "--principal", "arn:aws:iam::1:role/x"), "is not a user or role"),
            (try Tool.run("escalate", Self.sample, "--limit=-1"), "is not a limit"),
            (try Tool.run("who", "--action", "s3:GetObject", "--context", "x", Self.sample), "is not a key=value"),
            (try Tool.run("who", "--action", "s3:Get*", Self.sample), "`s3:Get*` is a pattern"),
            (try Tool.run("who", Self.sample), "Missing the action"),
            (try Tool.run("who", "s3:DeleteBukket", Self.sample), "did you mean `s3:DeleteBucket`?"),
            (
                try Tool.run("who", "--action", "s3:GetObject", "--context", "aws:SourceIpp=192.0.2.1", Self.sample),
                "`aws:SourceIp`"
            ),
            (try Tool.run("who", "--action", "s3:GetObject", "--context", "aws:SourceIp=banana", Self.sample), "is an address"),
        ]
        for (result, expected) in calls {
            #expect(result.code == 2)
            #expect(result.error.contains(expected), "\(result.error)")
        }
    }
}
