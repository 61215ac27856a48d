internal import Documents
internal import PolicyLanguage
internal import Principals

/// Something beside policies as an export tells it, with the fact that it is.
struct ToldFact {
    let subject: Subject
    let fact: Fact
    let content: Content
    let location: Location
    /// Of which what the export does not tell is absent.
    var closing: Families = []
}

extension Directory {
    /// The settings of buckets, accounts and functions, grants of keys, shares, attributes and ways in, in order.
    var toldSettings: [ToldFact] { ofSettings + ofShares + ofEntrances }

    private var ofSettings: [ToldFact] {
        let partition = accounts.first?.partition ?? "aws"
        let settings = sharing.settings.compactMap { told -> ToldFact? in
            let name = told.holder.hasPrefix("arn:") ? told.holder : "arn:\(partition):s3:::\(told.holder)"
            let subject = isAccountID(told.holder) ? Subject(.settings, told.holder) : Subject(.resource, name)
            guard let document = try? JSONDocument.parse(Array(told.document.utf8), name: "\(told.setting.rawValue)-\(told.holder)")
            else { return nil }
            return ToldFact(
                subject: subject, fact: .setting(told.setting), content: .value(document.root), location: document.root.location)
        }
        // A list of grants holds all of a key.
        let grants = sharing.keyGrants.map {
            ToldFact(
                subject: Subject(.resource, $0.key), fact: .grant($0.id), content: .value($0.origin), location: $0.location,
                closing: .grants)
        }
        let attributes = sharing.attributes.sorted { ($0.resource, $0.holder) < ($1.resource, $1.holder) }.map {
            ToldFact(
                subject: Subject(.resource, $0.resource), fact: .holder($0.holder), content: .flag, location: $0.location,
                closing: .holders)
        }
        return settings + grants + attributes
    }

    private var ofShares: [ToldFact] {
        var told: [ToldFact] = []
        for (arn, share) in sharing.shares.sorted(by: { $0.key < $1.key }) {
            func note(_ fact: Fact, _ content: Content, _ closing: Families = []) {
                told.append(
                    ToldFact(
                        subject: Subject(.share, arn), fact: fact, content: content, location: share.location, closing: closing))
            }
            if let name = share.name { note(.title, .text(name)) }
            if let isActive = share.isActive { note(.type, .text(isActive ? "ACTIVE" : "DELETED")) }
            for resource in share.resources.sorted() { note(.shared(resource), .flag, .shared) }
            for holder in share.principals.sorted() { note(.holder(holder), .flag, .holders) }
            for (holder, isAccepted) in share.accepted.sorted(by: { $0.key < $1.key }) {
                note(.acceptance(holder), .text(isAccepted ? "ACCEPTED" : "PENDING"))
            }
            for permission in share.permissions.sorted() { note(.permission(permission), .flag, .permissions) }
        }
        for (arn, permission) in sharing.sharePermissions.sorted(by: { $0.key < $1.key }) {
            told.append(
                ToldFact(
                    subject: Subject(.permission, arn), fact: .content, content: .value(permission.origin),
                    location: permission.origin.location, closing: .content))
        }
        return told
    }

    private var ofEntrances: [ToldFact] {
        // A list names what another output tells as a whole.
        var fullest: [String: Federation.Record] = [:]
        for record in federation.records {
            let key = "\(record.record.rawValue) \(record.holder)"
            if let known = fullest[key], known.origin.text.utf8.count >= record.origin.text.utf8.count { continue }
            fullest[key] = record
        }
        return fullest.sorted { $0.key < $1.key }.map(\.value).flatMap { record -> [ToldFact] in
            let subject = Subject(.entrance, record.holder)
            let place = record.origin.location
            guard record.record == .accessPolicies else {
                return [
                    ToldFact(subject: subject, fact: .entrance(record.record), content: .value(record.origin), location: place)
                ]
            }
            return (record.origin["associatedAccessPolicies"]?.elements.map { $0 } ?? []).compactMap { policy in
                policy["policyArn"]?.string.map {
                    ToldFact(
                        subject: subject, fact: .permission($0), content: .value(policy), location: place, closing: .permissions)
                }
            }
        }
    }
}
