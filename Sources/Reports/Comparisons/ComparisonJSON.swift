internal import Authorization
internal import Documents
internal import PolicyLanguage
package import Reach

/// What `ambit compare --format json` prints, as `Sources/Reports/Schemas/compare-report.schema.json` describes it.
package enum ComparisonJSON {
    package static let schemaVersion = 1

    package static func bytes(_ comparison: Comparison, _ question: ComparisonWords.Question) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ambit-compare-report")
            json.member("version", schemaVersion)
            json.member("catalogue") { $0.catalogueSource() }
            json.member("question", question.rawValue)
            json.member("newAccess", comparison.newAccess)
            json.member("witnesses") { $0.array(comparison.regions) { $0.value($1, question) } }
            json.member("inert") { $0.array(comparison.inert) { $0.value($1, question) } }
            json.member("gaps") { $0.array(comparison.gaps.sorted()) { $0.value($1) } }
        }
        return json.finished()
    }
}

extension JSONWriter {
    mutating func value(_ region: Comparison.Region, _ question: ComparisonWords.Question) {
        object { json in
            json.member("request") { json in
                json.object { json in
                    if let principal = region.principal { json.member("principal", principal) }
                    json.member("action", region.witness.action.text)
                    json.member("resource", region.witness.resource.text)
                    json.member("context") { $0.context(region.context) }
                }
            }
            json.member("actionKind", region.actionKind.rawValue)
            json.member("actionPattern", region.actionPattern?.text)
            json.member("resourcePattern", region.resourcePattern?.text)
            json.member("exposure", question == .exposure ? (region.isStranger ? "public" : "external") : nil)
            json.member("statement") { $0.value(region.statement) }
            json.member("old") { json in
                guard question == .newAccess else { return json.null() }
                json.object { json in
                    json.member("verdict", region.otherStatement == nil ? "implicitlyDenied" : "explicitlyDenied")
                    json.member("stoppedBy", region.formerStop?.rawValue)
                    json.member("statement") { $0.value(region.otherStatement) }
                }
            }
            json.member("forbidden") { $0.value(question == .forbidden ? region.otherStatement : nil) }
        }
    }

    private mutating func context(_ context: [(key: String, value: ContextValue)]) {
        object { json in
            for (key, value) in context {
                switch value {
                case .single(let text): json.member(key, text)
                case .many(let texts): json.member(key, texts)
                case .absent, .unknown: continue
                }
            }
        }
    }

    private mutating func value(_ entry: StatementPool.Entry?) {
        guard let entry else { return null() }
        object { json in
            json.member("policy", entry.policyName)
            json.member("sid", entry.statement.sid)
            json.member("index", entry.statement.index)
            json.member("location") { $0.value(entry.statement.location) }
        }
    }
}
