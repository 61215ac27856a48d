internal import Findings
import Documents
import PolicyLanguage
import Reach

extension AuditRule {
    static let administratorAccess = AuditRule(
        id: "full-access",
        severity: .high,
        confidence: .high,
        summary: "A statement allows every action on every resource",
        why: "Whoever holds it, or takes over a session of whoever holds it, can do anything in the account, also undo what would "
            + "stop them.",
        fix:
            "Grant the actions that the work needs on the resources that it touches; keep full access for one role that is watched "
            + "and rarely used.",
        fires: [
            IncidentFixture("A role may do everything.") {
                $0.allows = [#"{"Sid": "All", "Effect": "Allow", "Action": «"*"», "Resource": "*"}"#]
            },
            IncidentFixture("So written, it is the same.") {
                $0.allows = [#"{"Effect": "Allow", "Action": ["lambda:GetFunction", «"*:*"»], "Resource": ["*"]}"#]
            },
        ],
        quiet: [
            IncidentFixture("Everything on one function is not everything.") {
                $0.allows = [
                    #"{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:quote"}"#
                ]
            },
            IncidentFixture("A Deny of everything gives nothing.") {
                $0.allows.append(
                    #"{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}"#)
            },
        ],
        check: .policies { policies, run in
            for grant in policies.grants {
                for statement in grant.policy.statements where statement.allowsEverything {
                    let isUnconditional = statement.admitsEveryRequest() == .yes
                    let condition = isUnconditional ? "" : ", under \(Phrase.conditions(statement))"
                    run.report(
                        "\(statement.phrase) of \(grant.policy.phrase) allows every action on every resource\(condition), to "
                            + grant.holderPhrase,
                        subject: grant.holders.first ?? "", severity: grant.isInUse ? .critical : nil,
                        confidence: isUnconditional ? nil : .medium, statements: [grant.reference(statement)],
                        counts: [Count("holders", grant.holders.count)])
                }
            }
        }
    )
}

extension Statement {
    var allowsEverything: Bool {
        effect == .allow && coversEverything && !actions.isNegated
            && actions.patterns.contains { ["*", "*:*"].contains($0.text) }
    }

    /// Whether `Resource` names everything there is.
    var coversEverything: Bool {
        guard let resources, !resources.isNegated else { return false }
        return resources.patterns.contains { $0.text.allSatisfy { $0 == "*" } }
    }

    /// Statement `Sid`, or its number from 1 where it has none.
    var phrase: String { sid.map { "Statement \(code($0))" } ?? "Statement \(index + 1)" }
}

extension Policy {
    var phrase: String {
        guard let name else { return "a policy" }
        return name.contains("`") ? name : code(name)
    }
}

extension Phrase {
    /// The keys that a statement's conditions test.
    static func conditions(_ statement: Statement) -> String {
        "a condition on " + list(statement.conditions.map { code($0.keyText) })
    }
}
