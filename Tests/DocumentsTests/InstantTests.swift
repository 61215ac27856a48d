import Testing

@testable import Documents

@Suite struct InstantTests {
    /// Kiribati's clocks are 14 hours ahead of UTC, and none are further.
    @Test(arguments: [("+14:00", -50_400), ("-14:00", 50_400), ("+0545", -20_700), ("Z", 0)])
    func anOffsetIsTakenAway(zone: String, seconds: Int64) {
        let day: Int64 = 1_767_225_600
        #expect(Instant(iso: "2026-01-01T00:00:00\(zone)")?.seconds == day + seconds)
    }

    @Test(arguments: ["+14:01", "+15:00", "-15:00", "+23:59", "-14:30", "+1", "+12:60", ""])
    func noClockHasSuchAnOffset(zone: String) {
        #expect(Instant(iso: "2026-01-01T00:00:00\(zone)") == nil)
    }
}
