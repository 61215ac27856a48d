import Activity
import Documents
import Intake
import PolicyLanguage
import Testing
import TestSupport
import WhatIf

/// Policies from usage summaries, which take the place of logs.
@Suite struct SummedUseTests {
    private static let held = """
        {"Effect": "Allow", "Action": ["dynamodb:*", "sqs:*", "ec2:DescribeVpcs"], "Resource": "*"}
        """

    private static func group(
        _ source: String, _ name: String, _ action: String, _ resource: String, caller: String = "assumed-role/deploy/task",
        denied: Int = 0, more: String = ""
    ) -> String {
        """
        {"principal":"arn:aws:sts::\(Inputs.account):\(caller)","accessKeyId":[],"eventSource":"\(source).amazonaws.com","eventName":"\(name)",\
        "actions":["\(action)"],"resource":["\(resource)"]\(more),"count":3,"denied":\(denied),"first":"2026-05-04T10:00:00Z",\
        "last":"2026-05-05T10:00:00Z"}
        """
    }

    private static let end = """
        {"summary":{"inputs":["00"],"gaps":[],"duplicates":0,"events":3,"by":["principal","eventSource","eventName"],"runs":["r"],"otherRecords":{}}}
        """

    private static func evidence(_ groups: [String]) throws -> InputEvidence {
        let folder = try Folder([
            ("use.ndjson", (groups + [end]).joined(separator: "\n")), ("details.json", Inputs.details(held)),
        ])
        return withExtendedLifetime(folder) { InputEvidence(reading: [folder.path]) }
    }

    private static func actions(_ report: TightenReport) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for statement in report.policies.flatMap(\.policy.statements) {
            for action in statement.actions.patterns { found[action.text] = statement.resources?.patterns.map(\.text) ?? [] }
        }
        return found
    }

    @Test func aGroupIsANeed() throws {
        let evidence = try Self.evidence([
            Self.group("dynamodb", "DeleteTable", "dynamodb:DeleteTable", Inputs.table),
            Self.group("dynamodb", "UpdateTable", "dynamodb:UpdateTable", Inputs.table, denied: 3),
            Self.group("dynamodb", "CreateTable", "dynamodb:CreateTable", Inputs.table, caller: "assumed-role/other/task"),
            Self.group("ec2", "DescribeVpcs", "ec2:DescribeVpcs", "*"),
            // It needs no permission, and so nothing is missing.
            Self.group("sts", "GetCallerIdentity", "", "").replacing(#"[""]"#, with: "[]"),
        ])
        let report = try Tighten(TightenRequest(principals: [Inputs.role]), over: evidence).report()
        let actions = Self.actions(report)
        #expect(report.isProved && report.replay.text.hasPrefix("replay: 6 recorded permission checks (2 distinct)"))
        #expect(actions["dynamodb:DeleteTable"] == [Inputs.table] && actions["ec2:DescribeVpcs"] == ["*"])
        #expect(actions["dynamodb:UpdateTable"] == nil && actions["dynamodb:CreateTable"] == nil)
        #expect(report.gaps.isEmpty && report.confidence.days == 2)
    }

    @Test func whatASummaryCannotTellIsAGap() throws {
        let evidence = try Self.evidence([
            Self.group("sqs", "DeleteQueue", "sqs:DeleteQueue", "*", more: #","resourceOmitted":true"#)
        ])
        var request = TightenRequest(principals: [Inputs.role])
        #expect(Self.actions(try Tighten(request, over: evidence).report())["sqs:DeleteQueue"] == ["*"])
        request.form = .boundary
        #expect(try Tighten(request, over: evidence).report().gaps.contains { $0.reason.contains("not replayed") })
        #expect(evidence.summaryGaps("a timeline").count == 1)
        #expect(try Inputs.evidence([]).summaryGaps("a timeline").isEmpty)
    }
}
