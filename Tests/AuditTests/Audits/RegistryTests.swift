import Testing
@testable import Findings
@testable import Lint

@testable import Audit

/// What a rule must have. A test that fails here names the step that was forgotten.
@Suite struct RegistryTests {
    @Test func idsAreUnique() {
        let ids = AuditRule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        // One fault has one name in `ambit check` and `ambit audit`, and rules of no other name are in both.
        #expect(Set(ids).intersection(Rule.all.map(\.id)) == [])
    }

    @Test func theRulesOfTheFirstAuditAreThere() {
        let wanted: Set<String> = [
            "destructive-beyond-ask", "used-beyond-ask", "delete-and-recreate",
            "agent-with-human-credentials", "no-boundary-for-agent", "no-session-policy-for-agent", "change-without-approval",
            "approval-after-the-fact", "unused-access", "long-lived-credentials", "no-mfa-for-destructive",
        ]
        #expect(Set(AuditRule.all.map(\.id)).isSuperset(of: wanted), "a rule is not in AuditRule.all")
        // What they had as rules of their own is found under the names that `ambit check` has for it.
        #expect(Set(Rule.security.map(\.id)).isSuperset(of: ["full-access", "whole-service"]))
    }

    /// A project's configuration names the rules of audits, and is read where they are not known.
    @Test func theConfigurationKnowsEveryRule() {
        #expect(Set(RulePattern.auditRules) == Set(AuditRule.all.map(\.id) + ["gap"]), "a rule is not in RulePattern.auditRules")
    }

    @Test(arguments: AuditRule.all.map(\.id)) func isComplete(id: String) throws {
        let rule = try #require(AuditRule.all.first { $0.id == id })
        #expect(id.allSatisfy { $0.isLowercase || $0 == "-" }, "the id is not in kebab case")
        #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."), "the summary is one sentence without a full stop")
        #expect(rule.why.hasSuffix("."), "`why` is not there, or no sentence")
        #expect(rule.fix.hasSuffix("."), "`fix` is not there, or no sentence")
        let examples = try #require(RuleExamples.all.first { $0.rule.id == id }, "the rule is not in RuleExamples.all")
        #expect(!examples.fires.isEmpty, "no example in which the rule fires")
        #expect(!examples.quiet.isEmpty, "no example in which the rule stays quiet")
        for scene in examples.fires + examples.quiet {
            #expect(scene.about.hasSuffix("."), "an example does not say what it shows")
        }
    }
}
