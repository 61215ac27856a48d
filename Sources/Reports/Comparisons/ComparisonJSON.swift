internal import Documents
internal import PolicyLanguage
package import Reach

/// What `ambit compare --format json` prints.
///
/// `{"newAccess": bool or null, "witnesses": [region], "inert": [region], "gaps": [gap]}`, where a region is
/// `{"request": {"action", "resource", "context"}, "actionKind": "known" | "unlisted" | "future", "actionPattern",
/// "resourcePattern", "statement": place, "old": {"verdict", "statement": place}}` and a place `{"sid", "index", "location"}`.
/// A context value is a string, or a list of strings where the key has several. `newAccess` is null where it was not decided.
package enum ComparisonJSON {
    package static func bytes(_ comparison: Comparison) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("newAccess", comparison.newAccess)
            json.member("witnesses") { $0.array(comparison.regions) { $0.value($1) } }
            json.member("inert") { $0.array(comparison.inert) { $0.value($1) } }
            json.member("gaps") { $0.array(comparison.gaps.sorted()) { $0.value($1) } }
        }
        return json.finished()
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ region: Comparison.Region) {
        object { json in
            json.member("request") { json in
                json.object { json in
                    json.member("action", region.witness.action.text)
                    json.member("resource", region.witness.resource.text)
                    json.member("context") { json in
                        json.object { json in
                            for (key, value) in region.context {
                                switch value {
                                case .single(let text): json.member(key, text)
                                case .many(let texts): json.member(key, texts)
                                case .absent, .unknown: continue
                                }
                            }
                        }
                    }
                }
            }
            json.member("actionKind", region.actionKind.rawValue)
            json.member("actionPattern", region.actionPattern?.text)
            json.member("resourcePattern", region.resourcePattern?.text)
            json.member("statement") { $0.value(region.statement.statement) }
            json.member("old") { json in
                json.object { json in
                    json.member("verdict", region.formerDeny == nil ? "implicitlyDenied" : "explicitlyDenied")
                    json.member("statement") { if let deny = region.formerDeny { $0.value(deny.statement) } else { $0.null() } }
                }
            }
        }
    }

    private mutating func value(_ statement: Statement) {
        object { json in
            json.member("sid", statement.sid)
            json.member("index", statement.index)
            json.member("location") { $0.value(statement.location) }
        }
    }
}
