import Audit
import Checks
import Documents
import Findings
import Lint

extension CheckReport {
    /// OASIS SARIF 2.1.0. All rules are listed, so that a viewer can tell a rule that found nothing from one that did not run; gaps
    /// are notifications of the tool.
    func sarif() -> [UInt8] {
        var json = JSONWriter(.pretty)
        let numbers = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        json.object { json in
            json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            json.member("version", "2.1.0")
            json.member("runs") { json in
                json.array { json in
                    json.object { json in
                        json.member("tool") { $0.tool(rules, version) }
                        json.member("columnKind", "unicodeCodePoints")
                        json.member("invocations") { json in
                            json.array { json in
                                json.object { json in
                                    json.member("executionSuccessful", gaps.isEmpty)
                                    json.member("toolExecutionNotifications") { $0.array(gaps) { $0.notification($1) } }
                                }
                            }
                        }
                        json.member("results") { json in
                            json.array { json in
                                for finding in findings { json.result(finding, ruleNumber: numbers[finding.rule]) }
                                for item in suppressed {
                                    json.result(item.finding, by: item.suppression, ruleNumber: numbers[item.finding.rule])
                                }
                            }
                        }
                    }
                }
            }
        }
        return json.finished()
    }
}

extension JSONWriter {
    fileprivate mutating func tool(_ rules: [Rule], _ version: String) {
        object { json in
            json.member("driver") { json in
                json.object { json in
                    json.member("name", "ambit")
                    json.member("version", version)
                    json.member("properties") { json in
                        json.object { $0.member("catalogue") { $0.catalogueSource() } }
                    }
                    json.member("rules") { $0.array(rules) { $0.rule($1) } }
                }
            }
        }
    }

    private mutating func rule(_ rule: Rule) {
        object { json in
            json.member("id", rule.id)
            json.member("shortDescription") { $0.message(rule.summary) }
            json.member("fullDescription") { $0.message(rule.why) }
            json.member("help") { $0.message("\(rule.why)\n\n\(rule.fix)") }
            if rule.source.hasPrefix("https://") { json.member("helpUri", rule.source) }
            json.member("defaultConfiguration") { $0.object { $0.member("level", rule.level.rawValue) } }
            json.member("properties") { json in
                json.object { json in
                    json.member("precision", rule.confidence.rawValue)
                    json.member("security-severity", rule.severity.score)
                    json.member("tags", ["security", "iam"])
                }
            }
        }
    }

    fileprivate mutating func result(_ finding: CheckFinding, by suppression: Suppression? = nil, ruleNumber: Int?) {
        object { json in
            json.member("ruleId", finding.rule)
            if let ruleNumber { json.member("ruleIndex", ruleNumber) }
            json.member("level", finding.level.rawValue)
            json.member("message") { $0.message(finding.message + (finding.help.map { "\n\nhelp: \($0)" } ?? "")) }
            json.member("locations") { $0.array([finding.location]) { $0.location($1, nil, nil) } }
            if !finding.related.isEmpty {
                json.member("relatedLocations") { json in
                    json.array(finding.related.enumerated()) { $0.location($1.element.location, $1.element.message, $1.offset) }
                }
                json.member("codeFlows") { $0.flow(finding) }
            }
            json.member("partialFingerprints") { $0.object { $0.member("ambit/v1", finding.fingerprint) } }
            if let suppression { json.member("suppressions") { $0.array([suppression]) { $0.suppression($1) } } }
        }
    }

    private mutating func suppression(_ suppression: Suppression) {
        object { json in
            json.member("kind", suppression.owner == nil ? "inSource" : "external")
            json.member("status", "accepted")
            json.member("justification", suppression.justification)
            json.member("location") { $0.location(suppression.location, nil, nil) }
        }
    }

    /// The places that the finding rests on, and then the finding itself.
    private mutating func flow(_ finding: CheckFinding) {
        let steps = finding.related + [RelatedPlace(finding.message, finding.location)]
        array { json in
            json.object { json in
                json.member("threadFlows") { json in
                    json.array { json in
                        json.object { json in
                            json.member("locations") { json in
                                json.array(steps) { json, step in
                                    json.object { json in json.member("location") { $0.location(step.location, step.message, nil) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fileprivate mutating func notification(_ gap: Gap) {
        object { json in
            json.member("level", "warning")
            json.member("message") { $0.message(gap.reason + (gap.help.map { "\n\nhelp: \($0)" } ?? "")) }
            if let location = gap.location { json.member("locations") { $0.array([location]) { $0.location($1, nil, nil) } } }
        }
    }

    /// A message is plain text, but viewers make links of `[text](target)`.
    private mutating func message(_ text: String) {
        object { $0.member("text", text.split(separator: "](", omittingEmptySubsequences: false).joined(separator: "] (")) }
    }

    private mutating func location(_ location: Location, _ message: String?, _ id: Int?) {
        object { json in
            if let id { json.member("id", id) }
            json.member("physicalLocation") { json in
                json.object { json in
                    json.member("artifactLocation") { $0.artifact(location.file) }
                    guard let start = location.start else { return }
                    json.member("region") { json in
                        json.object { json in
                            json.member("startLine", max(start.line, 1))
                            json.member("startColumn", max(start.column, 1))
                            guard let end = location.end else { return }
                            json.member("endLine", max(end.line, 1))
                            json.member("endColumn", max(end.column, 1))
                        }
                    }
                }
            }
            if let message { json.member("message") { $0.message(message) } }
        }
    }

    /// Names are relative to where the check ran, as the user wrote them; a name from the root of the file system stays one.
    private mutating func artifact(_ file: String) {
        object { json in
            if file.hasPrefix("/") { return json.member("uri", "file://" + URIText.encoded(file)) }
            json.member("uri", URIText.encoded(file.hasPrefix("./") ? String(file.dropFirst(2)) : file))
            json.member("uriBaseId", "%SRCROOT%")
        }
    }
}

extension Severity {
    /// On the scale from 0 to 10 by which GitHub sorts security findings.
    fileprivate var score: String {
        switch self {
        case .critical: "9.5"
        case .high: "8.0"
        case .medium: "5.5"
        case .low: "3.0"
        case .info: "1.0"
        }
    }
}

enum URIText {
    /// A path as part of a URI: every byte but letters, digits, `/` and `-._~` in percent signs.
    static func encoded(_ path: String) -> String {
        var out: [UInt8] = []
        for byte in Redaction.redact(path).utf8 {
            if byte.isAlphanumeric || "/-._~".utf8.contains(byte) {
                out.append(byte)
            } else {
                let digits = Array(String(byte, radix: 16, uppercase: true).utf8)
                out += [UInt8(ascii: "%")] + (digits.count < 2 ? [UInt8(ascii: "0")] : []) + digits
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
