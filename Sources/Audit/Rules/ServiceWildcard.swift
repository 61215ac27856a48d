internal import Findings
import Documents
import Catalogue
import PolicyLanguage
import Reach

extension AuditRule {
    static let serviceWildcard = AuditRule(
        id: "whole-service",
        severity: .medium,
        confidence: .high,
        summary: "A statement allows all actions of a service on every resource",
        why:
            "The wildcard takes in deletion, and every action that the service will have in future; on every resource it reaches what "
            + "belongs to others.",
        fix: "Name the actions that the holder uses, and the resources by the names or tags of the holder's own service.",
        fires: [
            IncidentFixture("A role may do all of two services.") {
                $0.allows = [
                    #"{"Sid": "Deploy", "Effect": "Allow", "Action": [«"lambda:*"», "dynamodb:*"], "Resource": "*"}"#
                ]
            },
            IncidentFixture("All buckets are every resource of S3.") {
                $0.allows.append(#"{"Sid": "Files", "Effect": "Allow", "Action": «"s3:*"», "Resource": "arn:aws:s3:::*"}"#)
            },
            IncidentFixture("All but a few actions is all of the other services.") {
                $0.allows.append(#"{"Sid": "Most", "Effect": "Allow", «"NotAction"»: "iam:*", "Resource": "*"}"#)
            },
        ],
        quiet: [
            IncidentFixture("All actions of a service, on one's own resources.") {
                $0.allows = [
                    #"{"Effect": "Allow", "Action": "lambda:*", "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:quote"}"#
                ]
            },
            IncidentFixture("A wildcard over readers.") {
                $0.allows = [#"{"Effect": "Allow", "Action": ["lambda:Get*", "lambda:UpdateFunctionCode"], "Resource": "*"}"#]
                $0.calls.append(.init("10:06:00", "lambda", "GetFunction", #"{"functionName": "quote"}"#))
            },
        ],
        check: .policies { policies, run in
            for grant in policies.grants {
                for statement in grant.policy.statements where statement.effect == .allow && !statement.allowsEverything {
                    let wide: String
                    var services: [String] = []
                    if statement.actions.isNegated {
                        guard statement.coversEverything else { continue }
                        let but = Phrase.list(statement.actions.patterns.map { code($0.text) }, limit: 3)
                        wide = "every action but \(but)"
                    } else {
                        services = statement.wholeServices
                        guard !services.isEmpty else { continue }
                        wide = "all actions of \(Phrase.list(services.map { code($0) }, limit: 12))"
                    }
                    let isUnconditional = statement.admitsEveryRequest() == .yes
                    let condition = isUnconditional ? "" : ", under \(Phrase.conditions(statement))"
                    run.report(
                        "\(statement.phrase) of \(grant.policy.phrase) allows \(wide) on every resource\(condition), to "
                            + grant.holderPhrase,
                        subject: grant.holders.first ?? "", severity: grant.isInUse ? .high : nil,
                        confidence: isUnconditional ? nil : .medium, statements: [grant.reference(statement)],
                        counts: [Count("services", services.count), Count("holders", grant.holders.count)])
                }
            }
        }
    )
}

extension Statement {
    /// The services of which the statement names all actions, on every resource that they have, in its order.
    fileprivate var wholeServices: [String] {
        actions.patterns.compactMap { pattern in
            let parts = pattern.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "*" }) else { return nil }
            let service = parts[0].lowercased()
            return covers(service) ? service : nil
        }
    }

    /// Whether `Resource` names all resources of a service: `*`, or `arn:aws:s3:::*`.
    private func covers(_ service: String) -> Bool {
        if coversEverything { return true }
        guard let resources, !resources.isNegated else { return false }
        return resources.patterns.contains { pattern in
            let fields = pattern.text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard fields.count == 6, fields[0] == "arn" else { return false }
            let isOpen = { (field: Substring) in field.isEmpty || field.allSatisfy { $0 == "*" } }
            return [String(fields[2]), "*"].contains(service) || fields[2] == "*"
                ? isOpen(fields[3]) && isOpen(fields[4]) && fields[5].allSatisfy { $0 == "*" } : false
        }
    }
}
