import Activity
import Catalogue
import Documents
import Intake
import PolicyLanguage
import Principals
import Testing
import WhatIf

/// Replay of the samples is what deciding each of their calls by hand gives.
@Suite struct ReplaySampleTests {
    private static let samples = "\(#filePath)".split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/samples"

    private static let denials = [
        #"{"Effect": "Deny", "Action": ["cloudformation:DeleteStack", "dynamodb:Delete*"], "Resource": "*"}"#,
        #"{"Effect": "Deny", "Action": ["logs:*", "lambda:Update*"], "NotResource": "arn:*:lambda:*:*:function:*rollup"}"#,
        #"{"Effect": "Deny", "NotAction": ["*:Describe*", "*:Get*", "*:List*"], "Resource": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:*:iam::*:role/engineering/*"}}}"#,
    ]

    @Test(arguments: ["cost-calculation-outage", "right-sized-change", "retail-deployment"])
    func replayIsWhatEachCallGivesByHand(sample: String) throws {
        let evidence = InputEvidence(reading: ["\(Self.samples)/\(sample)"])
        let candidates = try Self.denials.map { try Inputs.candidate(.serviceControl, $0) }
        let report = Replay(candidates, over: evidence).report()
        let mapper = CallMapper(profiles: InstanceProfiles(evidence.events, evidence.directory))
        var stopped = Self.denials.map { _ in [String]() }
        var kept = Self.denials.map { _ in 0 }
        var open = Self.denials.map { _ in 0 }
        for event in evidence.events where event.outcome == .succeeded || event.outcome == .dryRun {
            let needed = mapper.calls(of: event)
            guard needed.main != nil else { continue }
            for (number, candidate) in candidates.enumerated() {
                guard case .policy(_, let policy) = candidate.parts[0].change else { continue }
                switch Self.truth(needed.calls, event, policy.statements[0], evidence.directory) {
                case .yes: stopped[number].append(event.id)
                case .no: kept[number] += 1
                case .unknown: open[number] += 1
                }
            }
        }
        for (number, found) in report.candidates.enumerated() {
            // What the log does not tell whole, the exact sets may still decide.
            let extra = Set(found.stopped.map(\.eventID)).symmetricDifference(stopped[number])
            #expect(extra.count <= open[number] && Set(stopped[number]).isSubset(of: found.stopped.map(\.eventID)))
            #expect(found.kept >= kept[number])
            #expect(found.stopped.count + found.kept + found.open.count == stopped[number].count + kept[number] + open[number])
            #expect(number > 0 || !found.stopped.isEmpty || sample != "cost-calculation-outage")
        }
    }

    /// Whether the one Deny statement applies to one of the permissions that a call needed.
    private static func truth(_ calls: [Call], _ event: Event, _ statement: Statement, _ directory: Directory) -> Truth {
        let issuer = event.identity.issuerARN ?? event.identity.arn ?? ""
        let isPrincipal = [.assumedRole, .iamUser, .root, .federatedUser].contains(event.identity.kind)
        let account = event.identity.account ?? ""
        guard isPrincipal, !issuer.contains(":role/aws-service-role/"), !directory.isManagementAccount(account) else { return .no }
        var context = Context(closed: true)
        context["aws:PrincipalArn"] = .single(issuer)
        var truths: [Truth] = []
        for call in calls {
            let action = Action(call.action)
            guard statement.actions.matches(action) else {
                truths.append(call.certainty == .guess ? .unknown : .no)
                continue
            }
            for resource in call.resources {
                if resource.source != .none, resource.arn.contains("*") || call.certainty == .guess {
                    truths.append(.unknown); continue
                }
                let name = ResourceName(resource.arn)
                let isHit = statement.resources?.matches(name, in: context) ?? .yes
                let holds = statement.conditions.reduce(Truth.yes) { $0 && $1.holds(in: context) }
                truths.append(isHit && holds)
            }
        }
        if calls.contains(where: { $0.role == .alternative }), truths.contains(.yes), truths.contains(.no) { return .unknown }
        return truths.reduce(.no) { $0 || $1 }
    }
}
