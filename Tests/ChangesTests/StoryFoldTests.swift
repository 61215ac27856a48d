import Activity
import Actors
import Catalogue
import Documents
import Testing

@testable import Changes

/// The order of a story, and what of it is folded, without all of it being held.
struct StoryFoldTests {
    /// Moments of a few kinds, by time; many at one time, some of them at parts of a second.
    private static func moments(_ count: Int, seed: UInt64) -> [StoryMoment] {
        var state = seed
        func next(_ below: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % below)
        }
        var seconds: Int64 = 1_790_000_000
        return (0..<count).map { number in
            seconds += [0, 0, 0, 1, 1, 2, 7, 7, 60, 301][next(10)]
            let kind = StoryMoment.Kind.allCases[next(8) > 0 ? 0 : next(4)]
            var moment = StoryMoment(
                kind: kind, time: Instant(seconds: seconds, nanoseconds: next(9) == 0 ? 500_000_000 : 0), who: "p\(next(2))",
                what: ["s3:GetObject", "s3:DeleteObject"][next(2)], resources: next(2) == 0 ? [] : ["arn:aws:s3:::b/k"],
                outcome: next(5) == 0 ? "denied" : "succeeded", id: "e\(number)",
                location: Location(file: "log.json", start: Position(line: number + 1, column: 1)))
            moment.level = moment.what.hasSuffix("GetObject") ? .read : .write
            if next(10) == 0 { moment.level = nil }
            if moment.outcome == "denied" { moment.reason = "because \(next(2))" }
            if moment.level == .write { moment.harm = .destroyData }
            moment.principal = "arn:aws:iam::111122223333:user/\(moment.who)"
            return moment
        }.sorted { $0.time < $1.time }
    }

    /// Looks for the last moment that is alike, among all.
    private static func folded(_ moments: [StoryMoment]) -> [StoryMoment] {
        var folded: [StoryMoment] = []
        for moment in moments {
            let alike = folded.lastIndex { known in
                known.kind == .call && moment.kind == .call && known.who == moment.who && known.what == moment.what
                    && known.resources == moment.resources && known.outcome == moment.outcome && known.reason == moment.reason
                    && known.harm == moment.harm
            }
            let isRead = moment.level.map { $0 <= .read } ?? false
            if let alike, moment.time.seconds - folded[alike].until.seconds <= 300, isRead || alike == folded.count - 1 {
                folded[alike].count += 1
                folded[alike].until = moment.time
            } else {
                folded.append(moment)
            }
        }
        return folded
    }

    @Test(arguments: [1, 2, 3]) func equalMomentsAreOne(seed: UInt64) {
        let moments = Self.moments(4_000, seed: seed)
        let builder = MomentListBuilder(LogLosses())
        var fold = StoryFold(into: builder)
        for moment in moments { fold.take(moment) }
        let list = builder.list()
        let wanted = Self.folded(moments)
        #expect(Array(list) == wanted)
        #expect(list.countOfAll == moments.count && wanted.count < moments.count && wanted.contains { $0.count > 3 })
        #expect(wanted.contains { $0.until.nanoseconds > 0 && $0.count > 1 })
    }

    /// More kinds of calls than are looked at before it is asked which of them are over.
    @Test func oldRunsAreForgottenAndNewOnesAreNot() {
        let calls = (0..<20_000).map { number in
            var call = StoryMoment(
                kind: .call, time: Instant(seconds: Int64(number / 10)), who: "p", what: "s3:GetObject",
                resources: ["k\(number % 10 < 9 ? number : number % 20)"], outcome: "succeeded", id: "e\(number)",
                location: Location(file: "log.json"))
            call.level = .read
            return call
        }
        let builder = MomentListBuilder(LogLosses())
        var fold = StoryFold(into: builder)
        for call in calls { fold.take(call) }
        let list = builder.list()
        #expect(list.count == 18_002)
        #expect(list.first { $0.resources == ["k19"] }?.count == 1_000 && list.first { $0.resources == ["k9"] }?.count == 1_000)
    }

    /// By time; of one time in the order of the sources, and within one in its own.
    @Test func sourcesAreMerged() {
        let all = Self.moments(600, seed: 9)
        let parts = (0..<4).map { part in all.enumerated().filter { $0.offset % 4 == part }.map(\.element) }
        // Those that are few may come in whatever order.
        let sources = parts.map { StorySource($0.reversed()) } + [StorySource([])]
        var told: [StoryMoment] = []
        StorySource.inOrder(sources) { told.append($0.moment) }
        let wanted = parts.flatMap { $0.reversed() }.enumerated().sorted {
            ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
        }
        #expect(told.map(\.id) == wanted.map(\.element.id))
    }

    /// A list that is written is one that was made.
    @Test func aListIsWhatItIsMadeOf() {
        var moment = Self.moments(1, seed: 4)[0]
        moment.count = 7
        moment.until = Instant(seconds: moment.time.seconds + 1_000_000, nanoseconds: 1)
        (moment.agent, moment.session, moment.service, moment.command) = ("kiro", "s-1", "cloudformation.amazonaws.com", "x")
        (moment.approval, moment.grade, moment.reason, moment.level) = ("by a person", .likely, "y", .permissionsManagement)
        let list: MomentList = [moment, moment]
        #expect(Array(list) == [moment, moment] && list == [moment, moment] && list != [moment])
    }
}
