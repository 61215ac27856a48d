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

    @Test(
        arguments: [
            (0, 0, "1970-01-01T00:00:00Z"), (-1, 0, "1969-12-31T23:59:59Z"), (951_827_696, 999_999, "2000-02-29T12:34:56Z"),
            (1_767_225_599, 5_000_000, "2025-12-31T23:59:59.005Z"), (253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999Z"),
            (253_402_300_800, 0, "10000-01-01T00:00:00Z"),
        ] as [(Int64, Int32, String)])
    func isWrittenToTheMillisecond(seconds: Int64, nanoseconds: Int32, text: String) {
        #expect(Instant(seconds: seconds, nanoseconds: nanoseconds).description == text)
    }
}
