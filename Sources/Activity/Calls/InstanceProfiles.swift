/// Which role an instance profile holds: the role is what a launch passes, and the log of the launch names the profile only.
package struct InstanceProfiles: Sendable {
    /// By the account and name of the profile.
    private var roles: [String: String] = [:]

    package init() {}

    /// From what a log saw: the last role that was put into each profile.
    ///
    /// - Parameter events: in the order of time.
    package init(_ events: EventList) {
        for event in events where event.name == "AddRoleToInstanceProfile" && event.outcome == .succeeded {
            guard event.source == "iam.amazonaws.com", let profile = event.text("instanceProfileName", in: .requestParameters),
                let role = event.text("roleName", in: .requestParameters)
            else { continue }
            let place = event.place
            add(profile, account: place.account, role: "arn:\(place.partition):iam::\(place.account):role/\(role)")
        }
    }

    /// - Parameter role: its ARN, with the path where it is known.
    package mutating func add(_ profile: String, account: String, role: String) {
        roles["\(account) \(profile)"] = role
    }

    /// The role of a profile that is given by its name or ARN. Where nothing tells it, a role of the profile's name, as consoles make
    /// them: marked as a guess.
    func role(ofProfile profile: String, at place: ResourceTemplates.Place) -> CallResource {
        let fields = profile.split(separator: ":", omittingEmptySubsequences: false)
        let account = fields.count > 5 ? String(fields[4]) : place.account
        let name = profile.split(separator: "/").last.map(String.init) ?? profile
        if let role = roles["\(account) \(name)"] { return CallResource(arn: role, source: .record) }
        return CallResource(arn: "arn:\(place.partition):iam::\(account):role/\(name)", source: .guess)
    }
}
