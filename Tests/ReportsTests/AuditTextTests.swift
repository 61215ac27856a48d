import Audit
import Changes
import Documents
import Reports
import Testing

struct AuditTextTests {
    private func text(_ report: AuditReport = Sample.report, width: Int = 100, color: Bool = false) -> String {
        report.rendered(as: .text, style: ReportStyle(width: width, color: color)).text
    }

    @Test(arguments: [
        "2 findings: 1 critical, 1 medium; 1 rule not run; 2 gaps",
        "  held       1,101 actions in 16 services, 212 of them able to do harm",
        "  used       15 actions, 11 of them not asked",
        "  agent      `kiro`, proven: of 50 calls 45 proven, 3 likely, 2 unattributed",
        "12 approved by a human, on record", "1 ran; no denial recorded",
        "3 h 33 min after the first write", "does not count, `senior` is required",
        "  cause      authorization-details-111122223333.json:1204:23",
        "  production          163      158    160   161        2",
        "  lambda                  81     3      3  █",
        "02:31:14 ✖ agent          cloudformation:DeleteStack cost-calculation-prod (destroys",
        "02:32:10 ✖ service        40 calls, 40 destructive", "dynamodb:DeleteTable ×10, iam:DeleteRole ×10",
        "critical destructive-beyond-ask (CHG-20871, high confidence)",
        "  --> authorization-details-111122223333.json:1204:23",
        "  unused-access                 not run: account authorization details and a CloudTrail log",
        "  no-session-policy-for-agent   partly: the AssumeRole event of one session",
        "1 rule found nothing: long-lived-credentials",
        "    help: fetch the file again",
    ])
    func says(line: String) { #expect(text().contains(line)) }

    /// The summary, then the findings, then what was not looked at.
    @Test func keepsItsOrder() {
        let text = text()
        let places = ["ambit audit", "CHG-20871  Half", "\nFindings", "\nRules not run", "\nGaps", "\nRead"].compactMap {
            text.firstRange(of: $0)?.lowerBound
        }
        #expect(places.count == 6 && places == places.sorted())
    }

    /// Only approvals on record are called approved.
    @Test func callsNothingElseApproved() {
        #expect(text().split(separator: "approved by a human").count == 2)
    }

    @Test(arguments: [60, 72, 80, 100, 140])
    func wrapsAtWords(width: Int) {
        let text = text(width: width)
        // Only a word that may not be broken (a path, an ARN) is wider than the line, and it stands at its end.
        for line in text.split(separator: "\n") where DisplayWidth.of(line) > width {
            let last = line.split(separator: " ").last ?? ""
            #expect(last.count > 20 && line.count - last.count <= width, "\(line)")
        }
        #expect(text.contains("--> authorization-details-111122223333.json:1204:23\n"))
        #expect(text.contains("\(Sample.log):1:23311\n"))
    }

    @Test func coloursOnlyWhenTold() {
        #expect(!text().contains("\u{1B}"))
        #expect(text(color: true).contains("\u{1B}[1;31mcritical\u{1B}[0m"))
        #expect(text(color: true).replacing(/\u{1B}\[[0-9;]*m/, with: "") == text())
    }

    @Test func sameReportSameBytes() {
        for format in AuditFormat.allCases { #expect(Sample.report.rendered(as: format) == Sample.report.rendered(as: format)) }
    }

    @Test func saysWhatItDoesNotKnow() {
        var change = Sample.change
        change.access = AccessComparison(
            heldUnknown: "no account authorization details describe the role", askedUnknown: "no actions are declared")
        change.asked = nil
        change.blastRadius = .unknown("no inventory was given")
        change.sessions = []
        change.agents = []
        change.approvals = []
        let text = text(AuditReport(changes: [change]), width: 120)
        for line in [
            "  asked      not known: no actions are declared",
            "  held       not known: no account authorization details describe the role",
            "  reach      not known: no inventory was given", "  who        no session of the change is in the logs",
            "  approval   none recorded; `senior` is required",
        ] { #expect(text.contains(line)) }
    }

    @Test func aQuietAuditIsShort() {
        let text = text(AuditReport())
        #expect(text.contains("0 findings"))
        #expect(!text.contains("Findings\n") && !text.contains("Gaps\n"))
    }

    /// Sessions of one principal that were renewed by the hour are told as one; findings of one rule give their reason once.
    @Test func tellsLikeThingsTogether() {
        var change = Sample.change
        var second = Sample.sessionAudit
        second.accessKey = "…XK2A"
        second.last = Sample.at("04:00:00")
        change.sessions.append(second)
        let text = text(
            AuditReport(changes: [change], findings: [Sample.finding(), Sample.finding(message: "another")]), width: 120)
        #expect(text.contains("2 sessions, 236 events, 2 denied, 02:05:17 to 04:00:00, keys …Q7PL and …XK2A, with MFA"))
        #expect(text.contains("`kiro`, proven: of 100 calls 90 proven, 6 likely, 4 unattributed"))
        #expect(text.contains("critical destructive-beyond-ask (CHG-20871, high confidence, 2 findings)"))
        #expect(text.split(separator: "  why  ").count == 2)
    }

    @Test func namesInlinePoliciesByTheirOwner() {
        var finding = Sample.finding()
        finding.statements[0].policy = "inline policy `deploy` of arn:aws-cn:iam::111122223333:user/jenkins-old"
        #expect(
            text(AuditReport(findings: [finding])).contains(
                "`StacksAndEnvironments` of inline policy `deploy` of `jenkins-old` (identity policy)"))
    }
}
