import Activity
import Catalogue
import Documents
import PolicyLanguage
import Testing

@testable import WhatIf

/// What a replay tells of a call is packed, and is read as it was written.
struct ReplayedCallTests {
    private static func call(_ number: Int) -> ReplayedCall {
        let place = Location(
            file: "deny.json", start: Position(line: 3, column: number + 1), end: Position(line: 3, column: number + 9))
        return ReplayedCall(
            eventID: "e\(number)", time: Instant(seconds: 1_790_000_000, nanoseconds: Int32(number)), operation: "s3:DeleteObject",
            location: Location(file: "log.json", start: Position(line: number + 1, column: 2)),
            principal: "arn:aws:iam::111122223333:user/ana", action: Action("S3:DeleteObject"),
            resource: number % 2 == 0 ? .none : ResourceName("arn:aws:s3:::b/k\(number)"),
            layer: number % 3 == 0 ? nil : "boundary",
            statement: number % 4 == 0
                ? nil : DecidingStatement(policy: "deny.json", sid: number % 5 == 0 ? nil : "No", index: 2, location: place),
            keys: (0..<number % 3).map { "aws:Key\($0)" }, harm: number % 7 == 0 ? nil : .destroyData)
    }

    private static func isSame(_ one: ReplayedCall, _ other: ReplayedCall) -> Bool {
        one.eventID == other.eventID && one.time == other.time && one.operation == other.operation && one.location == other.location
            && one.principal == other.principal && one.action.text == other.action.text && one.resource == other.resource
            && one.resource.isNone == other.resource.isNone && one.layer == other.layer && one.keys == other.keys
            && one.harm == other.harm && (one.statement == nil) == (other.statement == nil)
            && one.statement?.policy == other.statement?.policy && one.statement?.sid == other.statement?.sid
            && one.statement?.index == other.statement?.index && one.statement?.location == other.statement?.location
    }

    @Test func allOfACallIsThere() {
        let calls = (0..<900).map { Self.call($0) }
        let list = PackedList(calls)
        #expect(list.count == calls.count && zip(list, calls).allSatisfy { Self.isSame($0, $1) })
        let reasons: [ReplayedConsequence.Reason] = [.credentials, .service, .creation, .permission, .recreation]
        for (number, reason) in reasons.enumerated() {
            let strength: ReplayedConsequence.Strength = number % 2 == 0 ? .proof : .likely
            let packed = PackedList([ReplayedConsequence(call: calls[number], cause: "e0", reason: reason, strength: strength)])[0]
            #expect(Self.isSame(packed.call, calls[number]) && packed.cause == "e0")
            #expect(packed.reason == reason && packed.strength == strength)
        }
        let damage = AvoidedDamage(
            resource: "arn:aws:s3:::b", time: Instant(seconds: 5), action: "s3:DeleteBucket", harm: .destroyConfig, eventID: "e1",
            isDirect: true)
        let packed = PackedList([damage])[0]
        #expect(packed.resource == damage.resource && packed.time == damage.time && packed.action == damage.action)
        #expect(packed.harm == damage.harm && packed.eventID == damage.eventID && packed.isDirect)
    }
}
