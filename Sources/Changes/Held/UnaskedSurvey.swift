package import AgentSettings
internal import Catalogue
internal import Documents
internal import Reach
internal import Templates

/// Works out which of the held actions an agent's settings let run without a question.
package struct UnaskedSurvey {
    /// Of one agent, from every file of it.
    private let files: [AgentPermissions]
    private let agent: String

    private static let shown = 10

    /// One for each agent of the change whose settings are in the input, by name.
    package static func all(of agents: Set<String>, in settings: [AgentPermissions]) -> [UnaskedSurvey] {
        agents.sorted().compactMap { agent in
            let own = self.settings(of: agent, in: settings)
            return own.isEmpty ? nil : UnaskedSurvey(files: own, agent: agent)
        }
    }

    /// Those of an agent, from every file.
    package static func settings(of agent: String, in settings: [AgentPermissions]) -> [AgentPermissions] {
        settings.filter { names(of: $0.agent).contains(agent) }
    }

    private static func names(of agent: AgentPermissions.Agent) -> Set<String> {
        switch agent {
        case .claudeCode: ["claude-code"]
        case .kiro: ["kiro", "amazon-q"]
        case .codex: ["codex"]
        case .gemini: ["gemini"]
        case .copilot: ["copilot"]
        case .cursor: ["cursor"]
        case .visualStudioCode: ["copilot-chat"]
        }
    }

    /// - Parameters:
    ///   - held: the numbers of the held actions; nil where that is not known.
    ///   - undecided: those of which it depends whether they are held.
    package func access(_ held: [Int]?, undecided: [Int] = []) -> UnaskedAccess {
        var access = UnaskedAccess(agent: agent, settings: Array(Set(files.map(\.location.file))).sorted())
        guard let held else { return access }
        let catalogue = ActionCatalogue.standard
        var open: [UnaskedAction] = []
        // An interpreter calls AWS without the command line's own words, which rules about `aws` do not see.
        let detour = UnaskedDetour(files).first
        func opened(_ name: String) -> (text: String, location: Location)? {
            opener(of: name) ?? detour.map { ($0.text, $0.location) }
        }
        for id in held {
            let name = catalogue.name(ofAction: id)
            guard let opened = opened(name) else { continue }
            open.append(
                UnaskedAction(action: name, harm: catalogue.harm(of: name)?.kind, rule: opened.text, location: opened.location))
        }
        access.held = held.count
        access.unasked = open.count
        access.undecided = undecided.count { opened(catalogue.name(ofAction: $0)) != nil }
        access.harmful = open.count { $0.harm != nil }
        let ranked = open.filter { $0.harm != nil }.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element), rank(right.element))
            return one == other ? left.offset < right.offset : one < other
        }
        access.worst = ranked.prefix(Self.shown).map(\.element)
        return access
    }

    /// What is gone for good comes before what can be made again.
    private func rank(_ action: UnaskedAction) -> Int {
        let kind = action.harm?.order ?? HarmKind.allCases.count
        return 2 * kind + (ChangeCall.isRemoval(action.action) ? 0 : 1)
    }

    /// What lets an action run unasked: a mode that never asks, or a rule; a rule that asks or denies comes first.
    private func opener(of action: String) -> (text: String, location: Location)? {
        let commands = CommandSpelling.commands(of: action)
        let rules = files.flatMap(\.rules)
        // Denials of everything leave nothing; one that names other commands does not matter here.
        if rules.contains(where: { $0.effect != .allow && matches($0, commands) }) { return nil }
        for file in files {
            guard file.reachesNetwork else { continue }
            if let never = file.smells.first(where: { $0.kind == .neverAsks || $0.kind == .anything }) {
                return (never.text, never.location)
            }
        }
        return rules.first { $0.effect == .allow && matches($0, commands) }.map { ($0.text, $0.location) }
    }

    private func matches(_ rule: AgentRule, _ commands: [String]) -> Bool {
        switch rule.tool {
        case .all: return true
        case .aws:
            // A service with its operations, or everything that the tool can do.
            guard let pattern = rule.pattern else { return true }
            return commands.contains { Glob(pattern).matches(String($0.dropFirst("aws ".count))) }
        case .shell:
            guard let pattern = rule.pattern else { return true }
            let glob = Glob(pattern)
            return commands.contains { command in
                (glob.matches(command) || glob.matches("\(command) --x y"))
                    && !rule.excluded.contains { Glob($0).matches(command) || Glob($0).matches("\(command) --x y") }
            }
        case .mcp, .files, .network, .other: return false
        }
    }
}

/// How an action is spelled on the AWS command line: `aws dynamodb delete-table`.
package enum CommandSpelling {
    /// Services that the command line calls otherwise than policies do.
    private static let services: [String: [String]] = [
        "elasticloadbalancing": ["elb", "elbv2"], "elasticmapreduce": ["emr"], "elasticfilesystem": ["efs"],
        "states": ["stepfunctions"],
        "config": ["configservice"], "es": ["es", "opensearch"], "ses": ["ses", "sesv2"], "s3": ["s3api"], "sso": ["sso-admin"],
        "apigateway": ["apigateway", "apigatewayv2"], "mobiletargeting": ["pinpoint"], "ecr-public": ["ecr-public"],
        "rds": ["rds"], "wafv2": ["wafv2"], "execute-api": [], "cognito-idp": ["cognito-idp"],
        "codedeploy": ["deploy", "codedeploy"],
        "access-analyzer": ["accessanalyzer"], "tag": ["resourcegroupstaggingapi"], "servicequotas": ["service-quotas"],
    ]
    /// What high-level commands do.
    private static let highLevel: [String: [String]] = [
        "s3:DeleteObject": ["aws s3 rm", "aws s3 mv"], "s3:DeleteBucket": ["aws s3 rb"],
        "s3:PutObject": ["aws s3 cp", "aws s3 sync", "aws s3 mv"],
        "s3:GetObject": ["aws s3 cp", "aws s3 sync", "aws s3 mv"], "s3:CreateBucket": ["aws s3 mb"],
        "s3:ListBucket": ["aws s3 ls", "aws s3 sync"], "s3:ListAllMyBuckets": ["aws s3 ls"],
        "logs:FilterLogEvents": ["aws logs tail"], "lambda:InvokeFunction": ["aws lambda invoke"],
        "ecr:GetAuthorizationToken": ["aws ecr get-login-password"], "eks:DescribeCluster": ["aws eks update-kubeconfig"],
    ]

    package static func commands(of action: String) -> [String] {
        let parts = action.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return [] }
        let prefix = String(parts[0])
        // Several operations may need the action under names of their own: `list-buckets` needs s3:ListAllMyBuckets.
        let operations = [parts[1]] + ActionCatalogue.standard.operations(needing: action).map { $0[...] }
        return (services[prefix] ?? [prefix]).flatMap { service in operations.map { "aws \(service) \(kebab($0))" } }
            + (highLevel[action] ?? [])
    }

    /// `DeleteDBInstance` as `delete-db-instance`.
    private static func kebab(_ name: Substring) -> String {
        let letters = Array(name)
        var out = ""
        for (index, letter) in letters.enumerated() {
            let startsWord =
                letter.isUppercase && index > 0
                && (letters[index - 1].isLowercase || letters[index - 1].isNumber
                    || (index + 1 < letters.count && letters[index + 1].isLowercase))
            if startsWord { out.append("-") }
            out += letter.lowercased()
        }
        return out
    }
}
