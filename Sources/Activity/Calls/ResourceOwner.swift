/// Whose a thing is, where a request names another account than the caller's: a registry, a data catalogue, a domain, a vault.
enum ResourceOwner {
    /// By the source of the event, the parameter with the account. Where it is left out, or is `-`, it is the caller's.
    private static let parameters = [
        "ecr.amazonaws.com": "registryId", "glue.amazonaws.com": "catalogId", "codeartifact.amazonaws.com": "domainOwner",
        "glacier.amazonaws.com": "accountId",
    ]

    static func parameter(of source: String) -> String? { parameters[source] }

    /// The place of the things that a call names.
    static func place(of event: Event) -> ResourceTemplates.Place {
        let place = event.place
        guard let parameter = parameters[event.source], let owner = event.text(parameter, in: .requestParameters), isAccount(owner)
        else { return place }
        return ResourceTemplates.Place(partition: place.partition, region: place.region, account: owner)
    }

    /// Twelve digits.
    static func isAccount(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
