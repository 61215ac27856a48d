import Documents
import Testing

@testable import Audit
@testable import Changes

/// Who else works in a role is asked of the logs once, and not for each of its sessions.
@Suite struct PeopleInRoleTests {
    private final class Looks {
        var count = 0
    }

    private static func group(_ sessions: Int, names: Int, _ looks: Looks) -> PrincipalSessions? {
        let role = "arn:aws:iam::111122223333:role/deploy"
        let time = Instant(seconds: 0)
        let all = (0..<sessions).map { number in
            SessionEvidence(
                SessionAudit(
                    arn: "arn:aws:sts::111122223333:assumed-role/deploy/s\(number)", principal: role, first: time, last: time),
                number: number, isFederated: false, nameInLogs: "\(role)-\(number % names)", issue: { nil },
                ofPrincipal: {
                    looks.count += 1
                    return []
                })
        }
        return PrincipalSessions.byPrincipal(SessionEvidenceList(all)).first
    }

    @Test(arguments: [1, 3]) func moreSessionsAskNoMore(names: Int) throws {
        for sessions in [10, 40] {
            let looks = Looks()
            let group = try #require(Self.group(sessions, names: names, looks))
            #expect(group.sessions.count == sessions)
            #expect(group.people.isEmpty)
            #expect(looks.count == names)
        }
    }
}
