internal import Actors
package import Audit
internal import Catalogue
package import Changes
package import Documents

/// What `ambit timeline --format json` prints: `timeline.schema.json` describes it.
package enum StoryJSON {
    /// - Parameter take: is given the text in pieces: the moments of a large log make a text that is larger than the log.
    package static func write(_ story: Story, records: [RecordCount], gaps: [Gap], to take: @escaping ([UInt8]) -> Void) {
        var json = JSONWriter(.pretty, giving: take)
        json.object { json in
            json.member("schema", "ambit-timeline")
            json.member("version", 1)
            json.member("moments") { $0.array(story.moments) { $0.value($1) } }
            json.member("untimed", story.untimed)
            json.member("ofServices") { json in
                json.array(story.ofServices) { json, doing in
                    json.object { json in
                        json.member("what", doing.what)
                        json.member("count", doing.count)
                    }
                }
            }
            json.member("records") { $0.value(records) }
            json.member("gaps") { $0.array(gaps) { $0.value($1) } }
        }
        take(json.finished())
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ moment: StoryMoment) {
        object { json in
            json.member("kind", moment.kind.rawValue)
            json.member("time") { $0.value(moment.time) }
            json.member("until") { $0.value(moment.until) }
            json.member("count", moment.count)
            json.member("who", moment.who)
            json.member("as", moment.principal)
            json.member("agent", moment.agent)
            json.member("session", moment.session)
            json.member("service", moment.service)
            json.member("what", moment.what)
            json.member("command", moment.command)
            json.member("resources", moment.resources)
            json.member("level", moment.level?.rawValue)
            json.member("harm", moment.harm?.rawValue)
            json.member("outcome", moment.outcome)
            json.member("reason", moment.reason)
            json.member("approval", moment.approval)
            json.member("grade", moment.grade?.rawValue)
            json.member("id", moment.id)
            json.member("location") { $0.value(moment.location) }
        }
    }
}
