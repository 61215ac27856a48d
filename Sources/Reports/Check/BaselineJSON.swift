internal import Findings

extension Baseline {
    /// The file that `--baseline` reads: the same findings, the same bytes.
    package func json() -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", Baseline.schema)
            json.member("version", Baseline.version)
            json.member("findings") { json in
                json.array(entries) { json, entry in
                    json.object { json in
                        json.member("fingerprint", entry.fingerprint)
                        json.member("rule", entry.rule)
                        json.member("file", entry.file)
                        json.member("sid", entry.sid)
                        json.member("value", entry.value)
                    }
                }
            }
        }
        return json.finished()
    }
}
