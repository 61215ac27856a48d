package import Catalogue

/// What `ambit catalogue --format json` prints: `{"version": 1, "source": {"name", "version", "date", "sha256"}, "actions": [{"action",
/// "accessLevel", "resourceTypes": [{"name", "arnFormat", "required", "conditionKeys", "dependentActions"}], "conditionKeys",
/// "dependentActions", "harm": {"kind", "recovery", "protection", "indirect"} or null}]}`. Every member is always there.
package enum CatalogueJSON {
    package static let schemaVersion = 1

    package static func actions(_ numbers: [Int], of catalogue: ActionCatalogue = .standard) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("version", schemaVersion)
            json.member("source") { $0.catalogueSource() }
            json.member("actions") { json in
                json.array(numbers) { $0.value(catalogue.action($1), catalogue.harm(of: catalogue.name(ofAction: $1))) }
            }
        }
        return json.finished()
    }

    package static func summary(_ summary: CatalogueSummary) -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("version", schemaVersion)
            json.member("source") { $0.catalogueSource() }
            json.member("services", summary.services)
            json.member("actions", summary.actions)
            json.member("accessLevels") { json in
                json.object { json in for (level, count) in summary.levels { json.member(level.rawValue, count) } }
            }
            json.member("resourceTypes", summary.resourceTypes)
            json.member("classifiedHarms", summary.harms)
        }
        return json.finished()
    }
}

extension JSONWriter {
    /// The facts that an answer rests on. A digest looks like a secret to the redactor, and is none.
    mutating func catalogueSource() {
        let stamp = Facts.stamp
        object { json in
            for (name, value) in [
                ("name", stamp.name), ("version", stamp.version), ("date", stamp.date), ("sha256", stamp.sha256),
            ] {
                json.member(name) { $0.value(fact: value) }
            }
        }
    }

    fileprivate mutating func value(_ facts: ActionFacts, _ harm: Harm?) {
        object { json in
            json.member("action", facts.fullName)
            json.member("accessLevel", facts.accessLevel.rawValue)
            json.member("resourceTypes") { json in
                json.array(facts.resourceTypes) { json, use in
                    json.object { json in
                        json.member("name", use.type.name)
                        json.member("arnFormat", use.type.arnFormat)
                        json.member("required", use.isRequired)
                        json.member("conditionKeys", Set(use.conditionKeys + use.type.conditionKeys).sorted())
                        json.member("dependentActions", use.dependentActions)
                    }
                }
            }
            json.member("conditionKeys", facts.conditionKeys)
            json.member("dependentActions", facts.dependentActions)
            json.member("harm") { json in
                guard let harm else { return json.null() }
                json.object { json in
                    json.member("kind", harm.kind.rawValue)
                    json.member("recovery", harm.recovery.rawValue)
                    json.member("protection", harm.protection)
                    json.member("indirect", harm.indirect)
                }
            }
        }
    }
}
