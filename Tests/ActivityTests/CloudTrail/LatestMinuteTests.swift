@testable import Activity
import Documents
import Testing
@testable import Wraps

/// A time is the same whichever one was read before it.
struct LatestMinuteTests {
    private static let texts = [
        "2026-03-01T00:46:42Z", "2026-03-01T00:46:43Z", "2026-03-01T00:46:00Z", "2026-03-01T00:47:59Z", "2024-02-29T23:59:60Z",
        "2024-02-29T23:59:59Z", "2025-02-29T23:59:59Z", "2026-03-01T00:46:4xZ", "2026-03-01T00:46:61Z", "2026-03-01T00:46:42+",
        "2026-03-01T24:00:00Z", "2026-03-01 00:46:42", "2026-03-01T00:46:42.5Z", "1764500000", "", "Z", "9999-12-31T23:59:59Z",
    ]

    @Test func nothingIsATimeBeforeTheFirst() {
        let text = String(repeating: "\u{0}", count: 16) + ":05Z"
        Array(text.utf8).withUnsafeBytes { bytes in
            var minute = LatestMinute()
            #expect(minute.instant(bytes) == nil)
        }
    }

    @Test func tellsWhatEachTimeIs() {
        var minute = LatestMinute()
        for first in Self.texts {
            for second in Self.texts {
                for text in [first, second] {
                    let (told, alone) = Array(text.utf8).withUnsafeBytes { (minute.instant($0), EventTime.instant($0)) }
                    #expect(told == alone, "\(text) behind \(first)")
                }
            }
        }
    }
}
