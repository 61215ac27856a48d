internal import Activity
internal import Documents
package import Questions
internal import Reach

/// What `ambit history --format json` prints, and `ambit compare --from --to`, as `Sources/Reports/Schemas/history-report.schema.json`
/// describes it.
package enum HistoryJSON {
    package static let schemaVersion = 1

    package static func bytes(_ history: AccessHistory) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ambit-history-report")
            json.member("version", schemaVersion)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("subject", history.subject)
            if let difference = history.difference {
                json.member("from", difference.from.description)
                json.member("to", difference.to.description)
                json.member("newAccess", difference.gained.newAccess)
                json.member("gained") { $0.regions(difference.gained.regions, of: history, gained: true) }
                json.member("lost") { $0.regions(difference.lost.regions, of: history, gained: false) }
            }
            json.member("entries") { $0.array(history.entries) { $0.value($1) } }
            json.member("gaps") { $0.array(history.gaps) { $0.value($1) } }
        }
        return json.finished()
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ entry: AccessHistory.Entry) {
        object { json in
            json.member("from", entry.from.description)
            json.member("to", entry.to?.description)
            json.member("eventID", entry.event?.id)
            json.member("event", entry.event?.name)
            json.member("by", entry.author)
            json.member("location") { json in
                if let location = entry.event?.location { json.value(location) } else { json.null() }
            }
            json.member("gained") { $0.array(entry.gained) { $0.value($1, .newAccess) } }
            json.member("lost") { $0.array(entry.lost) { $0.value($1, .newAccess) } }
            json.member("certain", entry.isCertain)
            json.member("used") { json in
                json.array(entry.used) { json, used in
                    json.object { json in
                        json.member("action", used.action)
                        json.member("calls", used.calls)
                    }
                }
            }
        }
    }

    /// Regions of the whole difference, each with the event that brought it or took it away.
    fileprivate mutating func regions(_ regions: [Comparison.Region], of history: AccessHistory, gained: Bool) {
        array(regions) { json, region in
            json.object { json in
                json.member("witness") { $0.value(region, .newAccess) }
                json.member("eventID", history.cause(of: region, gained: gained)?.event?.id)
                json.member("by", history.cause(of: region, gained: gained)?.author)
            }
        }
    }
}
