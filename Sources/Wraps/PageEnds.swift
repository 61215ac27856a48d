package import Documents

/// What a page, or the answer to a search, says of itself: that there is more than stands in it.
///
/// Pages of one list may stand one after another in a file; the last one says that it is the last.
package struct PageEnds {
    /// Pages that name a next one, by the member that lists; an end of the list takes them away.
    private var open: [String: [Gap]] = [:]
    /// The lists of which an end was met.
    private var closed: Set<String> = []
    private var cuts: [Gap] = []
    /// Of CloudTrail Lake, whose pages tell how many rows there are in all.
    private var rows = (read: 0, all: 0)
    private var lastRows: Location?

    /// The file of an archive in which the pages stand.
    var member: String?

    private func gap(_ reason: String, at place: Location?, help: String) -> Gap {
        let gap = Gap(.input, reason, at: place, help: help)
        return member.map(gap.told) ?? gap
    }

    /// There are more entries than those that were taken: how many there are tells nothing.
    var isPart = false

    private static let tokens = [
        "NextToken", "nextToken", "NextPageToken", "nextPageToken", "next_page_token", "pageToken", "nextUri", "NextMarker",
        "nextMarker", "nextLink", "@odata.nextLink", "meta.page.after", "links.next", "NextContinuationToken",
        "result.next_chunk_internal_link",
    ]
    private static let flags = [
        "IsTruncated", "isTruncated", "truncated", "hasMore", "has_more", "moreDataAvailable", "pageInfo.hasNextPage",
        "timed_out", "is_partial", "sessionMetadata.sampled", "manifest.truncated", "terminated_early",
    ]
    /// Where answers to searches and queries tell how many entries matched, by the member that lists those that are there.
    private static let totals: [String: [String]] = [
        "hits": ["num_hits"], "datarows": ["total"], "rows": ["totalRows"], "Records": ["TotalNumRows"],
        "data": ["rows_before_limit_at_least", "resultSetMetaData.numRows"], "result.data_array": ["manifest.total_row_count"],
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
                gap(
                    "\(code(token)) says that there are more pages than this one", at: value.location,
                    help: "fetch all pages (the AWS CLI does, without --no-paginate and --max-items)"))
        } else if value.at(list)?.kind == .array || list == "ResultSet" {
            close(list)
        }
        preview(value)
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
        complaints(value)
        counts(value, list)
        if let failed = value.scalar("_shards.failed").flatMap(Int.init), failed > 0 {
            cut("\(Phrase.count(failed, "shard")) could not be searched", value)
        }
        if value["searchedLogStreams"]?.elements.contains(where: { $0["searchedCompletely"]?.boolean == false }) == true {
            cut("not all log streams were searched to their end", value)
        }
        if let behind = value["MillisBehindLatest"]?.integer, behind > 0 { cut("the stream holds newer records than these", value) }
    }

    /// What Splunk and Datadog say of a search that did not go well.
    private mutating func complaints(_ value: JSONValue) {
        if value.scalar("meta.status") == "timeout" { cut("`meta.status` says that the search took too long", value) }
        if let warning = value.at("meta.warnings")?.elements.first(where: { _ in true }) {
            cut("the search was answered with a warning: \(code(warning.scalar("detail") ?? warning.text))", value)
        }
        for message in value["messages"].map({ Array($0.elements.prefix(8)) }) ?? [] {
            guard let kind = message["type"]?.string, ["ERROR", "FATAL"].contains(kind.uppercased()), message["map"] == nil,
                let text = message["text"]?.string
            else { continue }
            cut("the search tells of an error: \(code(String(text.prefix(200))))", value)
        }
    }

    private mutating func close(_ list: String) {
        open[list] = nil
        closed.insert(list)
    }

    /// Rows that Splunk gives before a search has ended come once more when it has.
    private mutating func preview(_ value: JSONValue) {
        switch value["preview"]?.boolean {
        case true:
            // Each row says so: the first stands for all.
            if open["preview"] != nil { return }
            open["preview"] = [
                gap(
                    "`preview` says that this is not all", at: value.location, help: "fetch it again when the search has ended")
            ]
        case false: close("preview")
        default: break
        }
    }

    /// A search whose answer tells how many entries matched it. Its pages, as of a scroll, tell the same.
    private struct Search {
        let all: Int
        /// There are more of them: Elasticsearch counts no further than 10,000 if it is not asked to.
        let isLeast: Bool
        var read = 0
        /// The entries of its largest page.
        private var largest = 0
        /// A page had fewer entries than one before it: it was the last.
        private(set) var isOver = false
        var place: Location

        init(all: Int, isLeast: Bool, at place: Location) { (self.all, self.isLeast, self.place) = (all, isLeast, place) }

        mutating func take(_ count: Int) {
            read += count
            isOver = isOver || count == 0 || count < largest
            largest = max(largest, count)
        }

        mutating func add(_ later: Search) {
            isOver = isOver || later.isOver || later.largest < largest
            read += later.read
            largest = max(largest, later.largest)
        }

        var gap: Gap? {
            let help = "fetch it again, without a limit"
            if all > read {
                let entries = Phrase.count(all, "entry", "entries")
                return Gap(
                    .input, "\(entries) matched the search, and \(read) of them \(read == 1 ? "is" : "are") here", at: place,
                    help: help)
            }
            if isLeast, !isOver {
                return Gap(
                    .input, "at least \(Phrase.count(all, "entry", "entries")) matched the search; nothing says that these are all",
                    at: place, help: help)
            }
            return nil
        }
    }

    private struct SearchKey: Hashable {
        let all: Int
        let isLeast: Bool
    }

    private var searches: [SearchKey: Search] = [:]

    /// Answers that tell how many there are.
    private mutating func counts(_ value: JSONValue, _ list: String) {
        if isPart { return }
        if let path = Self.totals[list]?.first(where: { value.scalar($0) != nil }), let all = value.scalar(path).flatMap(Int.init) {
            count(value, list, SearchKey(all: all, isLeast: false))
        }
        switch list {
        case "QueryResultRows":
            rows.read += Self.count(value[list])
            lastRows = value.location
            rows.all = max(rows.all, value.scalar("QueryStatistics.TotalResultsCount").flatMap(Int.init) ?? 0)
        case "results":
            guard let matched = value.scalar("statistics.recordsMatched").flatMap(Double.init) else { return }
            more(than: Self.count(value[list]), Int(exactly: matched.rounded()) ?? .max, value)
        case "hits":
            guard let total = (value.scalar("total.value") ?? value.scalar("total")).flatMap(Int.init) else { return }
            count(value, list, SearchKey(all: total, isLeast: value.scalar("total.relation") == "gte"))
        default: break
        }
    }

    private mutating func count(_ value: JSONValue, _ list: String, _ key: SearchKey) {
        var search = searches[key] ?? Search(all: key.all, isLeast: key.isLeast, at: value.location)
        search.take(Self.count(value.at(list)))
        searches[key] = search
    }

    private mutating func more(than here: Int, _ all: Int, _ value: JSONValue) {
        if all > here {
            cut(
                "\(Phrase.count(all, "entry", "entries")) matched the query, and \(here) of them \(here == 1 ? "is" : "are") here",
                value)
        }
    }

    private mutating func cut(_ reason: String, _ value: JSONValue) {
        cuts.append(gap(reason, at: value.location, help: "fetch it again, without a limit"))
    }

    private static func count(_ list: JSONValue?) -> Int { list?.elements.reduce(0) { count, _ in count + 1 } ?? 0 }

    /// Adds what stands in a later part of the same file.
    mutating func add(_ later: PageEnds) {
        for list in later.closed { open[list] = nil }
        open.merge(later.open, uniquingKeysWith: +)
        closed.formUnion(later.closed)
        cuts += later.cuts
        searches.merge(later.searches) { first, later in
            var first = first
            first.add(later)
            return first
        }
        rows = (rows.read + later.rows.read, max(rows.all, later.rows.all))
        lastRows = later.lastRows ?? lastRows
    }

    /// The text begins on a later line of the file, and its first line at another column.
    mutating func move(lines: Int, columns: Int) {
        open = open.mapValues { $0.map { $0.moved(lines: lines, columns: columns) } }
        cuts = cuts.map { $0.moved(lines: lines, columns: columns) }
        searches = searches.mapValues { search in
            var search = search
            search.place = search.place.moved(lines: lines, columns: columns)
            return search
        }
        lastRows = lastRows?.moved(lines: lines, columns: columns)
    }

    /// What is missing of all that was taken.
    package func gaps() -> [Gap] {
        let found = searches.values.sorted { ($0.all, $1.isLeast ? 1 : 0) < ($1.all, $0.isLeast ? 1 : 0) }
        var gaps = open.sorted { $0.key < $1.key }.flatMap(\.value) + cuts + found.compactMap(\.gap)
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
