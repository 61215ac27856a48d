import Audit
import Changes
import Documents

extension JSONWriter {
    mutating func value(_ row: PrincipalReview) {
        object { json in
            json.member("arn", row.arn)
            json.member("uniqueId", row.uniqueID)
            json.member("account", row.account)
            json.member("kind", row.kind.rawValue)
            json.member("person", row.person)
            json.member("owner", row.owner)
            json.member("created") { $0.value(row.created) }
            json.member("lastUsed") { json in
                guard let lastUsed = row.lastUsed else { return json.null() }
                json.object { json in
                    json.member("at") { $0.value(lastUsed.at) }
                    json.member("evidence", lastUsed.evidence)
                }
            }
            json.member("administrator", row.administrator.rawValue)
            json.member("administratorBy", row.administratorBy)
            json.member("canDestroy", row.canDestroy)
            json.member("canRead", row.canRead)
            json.member("heldActions", row.heldActions)
            json.member("usedActions", row.usedActions)
            json.member("unused") { $0.value(row.unused) }
            json.member("credentials") { $0.array(row.credentials) { $0.value($1) } }
            json.member("mfa", row.mfa)
            json.member("limits") { json in
                json.object { json in
                    json.member("boundary", row.boundary)
                    json.member("serviceControl", row.serviceControl)
                }
            }
            json.member("becomes", row.becomes)
            json.member("admits") { $0.array(row.admits) { $0.value($1) } }
            json.member("agents", row.agents)
            json.member("permissionSet") { $0.value(row.permissionSet) }
            json.member("accessDigest", row.accessDigest)
            json.member("findings", row.findings)
        }
    }

    private mutating func value(_ unused: PrincipalReview.Unused?) {
        guard let unused else { return null() }
        object { json in
            json.member("from") { $0.value(unused.from) }
            json.member("to") { $0.value(unused.to) }
            json.member("evidence", unused.evidence)
            json.member("services", unused.services)
            json.member("actions", unused.actions)
        }
    }

    private mutating func value(_ access: PrincipalReview.PermissionSetAccess?) {
        guard let access else { return null() }
        object { json in
            json.member("name", access.permissionSet)
            json.member("groups", access.groups)
            json.member("holders") { json in
                json.array(access.holders) { json, holder in
                    json.object { json in
                        json.member("name", holder.name)
                        json.member("group", holder.group)
                        json.member("isEnabled", holder.isEnabled)
                    }
                }
            }
        }
    }

    mutating func value(_ person: PersonReview) {
        object { json in
            json.member("name", person.name)
            json.member("isEnabled", person.isEnabled)
            json.member("holds") { json in
                json.array(person.holds) { json, held in
                    json.object { json in
                        json.member("account", held.account)
                        json.member("permissionSet", held.permissionSet)
                        json.member("group", held.group)
                        json.member("role", held.role)
                        json.member("administrator", held.administrator.rawValue)
                    }
                }
            }
        }
    }

    private mutating func value(_ credential: PrincipalReview.Credential) {
        object { json in
            json.member("name", credential.name)
            json.member("isActive", credential.isActive)
            json.member("created") { $0.value(credential.created) }
            json.member("lastUsed") { $0.value(credential.lastUsed) }
        }
    }

    mutating func value(_ outsider: Outsider) {
        object { json in
            json.member("kind", outsider.kind.rawValue)
            json.member("name", outsider.name)
            json.member("conditions", outsider.conditions)
        }
    }
}
