internal import Documents

/// What a page, or the answer to a search, says of itself: that there is more than stands in it.
///
/// Pages of one list may stand one after another in a file; the last one says that it is the last.
struct PageEnds {
    /// Pages that name a next one, by the member that lists; an end of the list takes them away.
    private var open: [String: [Gap]] = [:]
    /// The lists of which an end was met.
    private var closed: Set<String> = []
    private var cuts: [Gap] = []
    /// Of CloudTrail Lake, whose pages tell how many rows there are in all.
    private var rows = (read: 0, all: 0)
    private var lastRows: Location?

    /// There are more entries than those that were taken: how many there are tells nothing.
    var isPart = false

    private static let tokens = [
        "NextToken", "nextToken", "NextPageToken", "nextPageToken", "next_page_token", "NextMarker", "nextMarker", "nextLink",
        "@odata.nextLink", "meta.page.after", "links.next", "NextContinuationToken",
    ]
    private static let flags = [
        "IsTruncated", "isTruncated", "truncated", "hasMore", "has_more", "moreDataAvailable", "pageInfo.hasNextPage",
        "timed_out", "preview", "is_partial", "sessionMetadata.sampled",
    ]
    private static let unfinished: Set<String> = [
        "running", "scheduled", "queued", "failed", "cancelled", "canceled", "timeout", "timed_out", "timedout", "unknown",
    ]

    /// - Parameter list: the member that holds the entries.
    mutating func take(_ value: JSONValue, list: String) {
        // DynamoDB names the item with which the next page begins.
        let isOpen = value["LastEvaluatedKey"]?.members.isEmpty == false
        if let token = isOpen ? "LastEvaluatedKey" : Self.tokens.first(where: { value.at($0)?.string?.isEmpty == false }) {
            open[list, default: []].append(
                Gap(
                    .input, "\(code(token)) says that there are more pages than this one", at: value.location,
                    help: "fetch all pages (the AWS CLI does, without --no-paginate and --max-items)"))
        } else if value.at(list)?.kind == .array {
            open[list] = nil
            closed.insert(list)
        }
        if value["columns"] != nil, value["cursor"]?.string?.isEmpty == false {
            cut("`cursor` says that there are more rows", value)
        }
        for flag in Self.flags where value.at(flag)?.boolean == true { cut("\(code(flag)) says that this is not all", value) }
        if list == "results" || list == "QueryResultRows" || list == "ResultSet" {
            for name in ["status", "QueryStatus"] {
                guard let status = value[name]?.string, Self.unfinished.contains(status.lowercased()) else { continue }
                cut("the query had not finished, or had failed, when this was fetched: its status is \(code(status))", value)
            }
        }
        if let error = value["error"], error.kind == .object {
            cut("the answer is an error: \(code(error.scalar("code") ?? error.scalar("message") ?? error.text))", value)
        }
        counts(value, list)
        if let failed = value.scalar("_shards.failed").flatMap(Int.init), failed > 0 {
            cut("\(Phrase.count(failed, "shard")) could not be searched", value)
        }
        if value["searchedLogStreams"]?.elements.contains(where: { $0["searchedCompletely"]?.boolean == false }) == true {
            cut("not all log streams were searched to their end", value)
        }
        if let behind = value["MillisBehindLatest"]?.integer, behind > 0 { cut("the stream holds newer records than these", value) }
    }

    /// Answers that tell how many there are.
    private mutating func counts(_ value: JSONValue, _ list: String) {
        if isPart { return }
        switch list {
        case "QueryResultRows":
            rows.read += Self.count(value[list])
            lastRows = value.location
            rows.all = max(rows.all, value.scalar("QueryStatistics.TotalResultsCount").flatMap(Int.init) ?? 0)
        case "results":
            guard let matched = value.scalar("statistics.recordsMatched").flatMap(Double.init) else { return }
            more(than: Self.count(value[list]), Int(exactly: matched.rounded()) ?? .max, "matched the query", value)
        case "hits":
            guard let total = (value.scalar("total.value") ?? value.scalar("total")).flatMap(Int.init) else { return }
            more(than: Self.count(value[list]), total, "matched the search", value)
        default: break
        }
    }

    private mutating func more(than here: Int, _ all: Int, _ what: String, _ value: JSONValue) {
        if all > here {
            cut("\(Phrase.count(all, "entry", "entries")) \(what), and \(here) of them \(here == 1 ? "is" : "are") here", value)
        }
    }

    private mutating func cut(_ reason: String, _ value: JSONValue) {
        cuts.append(Gap(.input, reason, at: value.location, help: "fetch it again, without a limit"))
    }

    private static func count(_ list: JSONValue?) -> Int { list?.elements.reduce(0) { count, _ in count + 1 } ?? 0 }

    /// Adds what stands in a later part of the same file.
    mutating func add(_ later: PageEnds) {
        for list in later.closed { open[list] = nil }
        open.merge(later.open, uniquingKeysWith: +)
        closed.formUnion(later.closed)
        cuts += later.cuts
        rows = (rows.read + later.rows.read, max(rows.all, later.rows.all))
        lastRows = later.lastRows ?? lastRows
    }

    /// The text begins on a later line of the file, and its first line at another column.
    mutating func move(lines: Int, columns: Int) {
        open = open.mapValues { $0.map { $0.moved(lines: lines, columns: columns) } }
        cuts = cuts.map { $0.moved(lines: lines, columns: columns) }
        lastRows = lastRows?.moved(lines: lines, columns: columns)
    }

    /// What is missing of all that was taken.
    func gaps() -> [Gap] {
        var gaps = open.sorted { $0.key < $1.key }.flatMap(\.value) + cuts
        if rows.all > rows.read {
            gaps.append(
                Gap(
                    .input,
                    "the query gave \(Phrase.count(rows.all, "row")), and \(rows.read) of them \(rows.read == 1 ? "is" : "are") here",
                    at: lastRows,
                    help: "fetch all pages of the result"))
        }
        return gaps
    }
}
