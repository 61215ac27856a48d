package import Documents

/// A way to a role or into a cluster beside IAM's own credentials, which a write replaces as a whole; by the command that prints it.
package enum EntranceRecord: String, CaseIterable, Hashable, Sendable {
    case anchor = "list-trust-anchors"
    case certificateProfile = "list-profiles"
    case accessEntry = "describe-access-entry"
    case accessPolicies = "list-associated-access-policies"
    case podRole = "describe-pod-identity-association"
    case poolRoles = "get-identity-pool-roles"
    case instanceProfile = "describe-iam-instance-profile-associations"

    /// For messages.
    package var words: String {
        switch self {
        case .anchor: "the trust anchor"
        case .certificateProfile: "the profile of Roles Anywhere"
        case .accessEntry: "the access entry"
        case .accessPolicies: "the access policies"
        case .podRole: "the role of pods"
        case .poolRoles: "the roles of the identity pool"
        case .instanceProfile: "the instance profile"
        }
    }

    /// The output of the command around one entry of it.
    package func document(_ entry: String) -> String {
        switch self {
        case .anchor: "{\"trustAnchors\": [\(entry)]}"
        case .certificateProfile: "{\"profiles\": [\(entry)]}"
        case .accessEntry: "{\"accessEntry\": \(entry)}"
        case .podRole: "{\"association\": \(entry)}"
        case .instanceProfile: "{\"IamInstanceProfileAssociations\": [\(entry)]}"
        case .accessPolicies, .poolRoles: entry
        }
    }

    /// What an entry is about, under which its changes are found: an ARN of its own, or what it gives a role, and to whom.
    func holder(of entry: JSONValue) -> String? {
        func texts(_ names: String...) -> String? {
            let found = names.compactMap { entry[$0]?.string }
            return found.count == names.count ? found.joined(separator: " ") : nil
        }
        return switch self {
        case .anchor: texts("trustAnchorArn")
        case .certificateProfile: texts("profileArn")
        case .accessEntry, .accessPolicies: texts("clusterName", "principalArn")
        case .podRole: texts("clusterName", "namespace", "serviceAccount")
        case .poolRoles: texts("IdentityPoolId")
        case .instanceProfile: texts("InstanceId")
        }
    }
}

extension Federation {
    /// One record, as it was read.
    package struct Record: Sendable {
        package let record: EntranceRecord
        package let holder: String
        /// The entry itself.
        package let origin: JSONValue
    }

    mutating func note(_ record: EntranceRecord, _ entry: JSONValue) {
        guard let holder = record.holder(of: entry) else { return }
        records.append(Record(record: record, holder: holder, origin: entry))
    }

    /// Forgets the records: they are told anew.
    package mutating func forgetRecords() {
        (anchors, profiles, podRoles, records) = ([], [], [], [])
        // Of one whose cluster is not told there is no record.
        clusterEntries.removeAll { !($0.cluster?.isEmpty ?? true) }
    }

    /// - Parameter entry: one entry of the command's output.
    package mutating func add(_ record: EntranceRecord, _ entry: JSONValue) throws(InputError) {
        guard let output = FederationOutput(rawValue: record.rawValue) else { return }
        let text = record.document(entry.text)
        let place = entry.location
        let document = try JSONDocument.parse(made: text, at: place)
        var (pages, gaps) = (ListPages(), [Gap]())
        _ = try output.read(document.root, file: "\(record.rawValue).json", into: &self, &pages, &gaps)
    }
}
