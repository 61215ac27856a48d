public import Audit

/// How a report is to look where that is a choice; formats for machines ignore it.
public struct ReportStyle: Sendable, Equatable {
    /// Columns of the terminal; at least 40 are used.
    public var width: Int
    /// Whether to colour: the caller looks at the terminal and at `NO_COLOR`.
    public var color: Bool

    public init(width: Int = 100, color: Bool = false) {
        self.width = max(width, 40)
        self.color = color
    }
}

/// The formats of an audit's report.
public enum AuditFormat: String, Sendable, CaseIterable {
    case text, json, html, csv
}

extension AuditReport {
    /// The report's bytes, of CSV the principals: the same report gives the same bytes. O(report).
    public func rendered(as format: AuditFormat, style: ReportStyle = ReportStyle()) -> [UInt8] {
        var all: [UInt8] = []
        write(as: format, style: style) { all += $0 }
        return all
    }

    /// The same in pieces, where a report may be large.
    public func write(as format: AuditFormat, style: ReportStyle = ReportStyle(), to take: @escaping ([UInt8]) -> Void) {
        switch format {
        case .text: take(Array(AuditText(report: self, style: style).text().utf8))
        case .json: json(to: take)
        case .html: take(html())
        case .csv: take(Array(principalsCSV().utf8))
        }
    }

    /// The files that a format has in a directory, by name.
    public func files(as format: AuditFormat, style: ReportStyle = ReportStyle()) -> [(name: String, bytes: [UInt8])] {
        switch format {
        case .csv:
            [("principals.csv", Array(principalsCSV().utf8)), ("findings.csv", Array(findingsCSV().utf8))]
                + (people.isEmpty ? [] : [("people.csv", Array(peopleCSV().utf8))])
        case .text: [("report.txt", rendered(as: format, style: style))]
        case .json, .html: [("report.\(format.rawValue)", rendered(as: format, style: style))]
        }
    }
}
