/// A known way to become more than one is: what must be allowed together, and what it gives.
package struct EscalationMethod: Sendable {
    /// What the caller has when all of it is allowed.
    package enum Gain: String, Sendable {
        /// Any policy, for itself.
        case ownPolicies = "own-policies"
        /// Any policy, for a user or role whose access the caller has by another way.
        case otherPolicies = "other-policies"
        /// A version that one of its policies has and that is not in force.
        case ownVersion = "own-version"
        /// Its own permissions boundary is gone.
        case ownBoundary = "own-boundary"
        /// A policy that denied it something is gone.
        case ownDenials = "own-denials"
        /// The policies of a group.
        case group
        /// What is open to its tags.
        case ownTags = "own-tags"
        case user
        /// A user, with any policy.
        case userPolicies = "user-policies"
        case role
        case rolePolicies = "role-policies"
        case roleVersion = "role-version"
        /// A role that the caller makes.
        case newRole = "new-role"
        case newUser = "new-user"
        /// The role that is passed to a service.
        case passedRole = "passed-role"
        /// A role that the caller names and need not be allowed to pass.
        case chosenRole = "chosen-role"
        /// The role that something of a service already has.
        case attachedRole = "attached-role"
        /// What a permission set of Identity Center gives, in whatever account. No export of an account shows who has it.
        case permissionSet = "permission-set"
    }

    /// How exactly the method can be decided offline (docs/reference/harms.md).
    package enum Certainty: String, Sendable {
        /// Account details decide it.
        case exact
        /// It needs a thing that exists, and the role that this has.
        case inventory
        /// It needs what no export tells: a network path, a trigger that fires.
        case potential
    }

    /// On what an action of a method acts.
    package enum Target: String, Sendable {
        case own = "self"
        case user = "target-user"
        case role = "target-role"
        case group = "target-group"
        case policy = "target-policy"
        case boundaryPolicy = "boundary-policy"
        /// What the caller makes, under whatever name.
        case new
        case existing
        /// The action acts on no resource.
        case none
    }

    package struct Requirement: Sendable {
        /// `iam:PassRole`.
        package let action: String
        /// Its number in the catalogue.
        package let id: Int
        package let target: Target
        /// The name of the kind of resource, where the action has several and only one of them will do.
        package let kind: String?
        /// `iam:PolicyARN` is the caller's to choose.
        package let choosesPolicy: Bool
        /// `iam:PermissionsBoundary` is.
        package let choosesBoundary: Bool

        /// Something to do to a thing that the caller makes.
        package static func new(_ action: String) -> Requirement? {
            ActionCatalogue.standard.actionID(named: action).map { id in
                Requirement(
                    action: action, id: id, target: .new, kind: nil, choosesPolicy: false, choosesBoundary: false)
            }
        }
    }

    /// The id of pathfinding.cloud where it has one.
    package let id: String
    package let title: String
    package let gain: Gain
    /// The services to one of which the role belongs, `lambda.amazonaws.com`; none where no service has a part in it.
    package let services: [String]
    package let certainty: Certainty
    /// Lists of what must be allowed together; one of the lists is enough.
    package let alternatives: [[Requirement]]

    /// To have what is open to a tag, by giving oneself the tag or taking it away.
    package static let ownTags = EscalationMethod(
        id: "iam-tag-self", title: "Tag oneself, and have what is open to the tag", gain: .ownTags, services: [], certainty: .exact,
        alternatives: [])

    /// Every method, in the order of the table. Read once, when first asked for.
    package static let all: [EscalationMethod] = (0..<Tables.escalations.count).compactMap { number in
        EscalationMethod(Tables.escalations.line(number).fields)
    }
}

extension EscalationMethod {
    fileprivate init?(_ fields: [String]) {
        guard fields.count == 6, let gain = Gain(rawValue: fields[2]), let certainty = Certainty(rawValue: fields[4]) else {
            return nil
        }
        id = fields[0]
        title = fields[1]
        self.gain = gain
        services = fields[3] == "-" ? [] : fields[3].split(separator: ",").map(String.init)
        self.certainty = certainty
        alternatives = fields[5].split(separator: "|").map { $0.split(separator: " ").compactMap(Requirement.init) }
    }
}

extension EscalationMethod.Requirement {
    /// `iam:AttachUserPolicy@self:policy`.
    fileprivate init?(_ text: Substring) {
        let halves = text.split(separator: "@")
        guard halves.count == 2 else { return nil }
        let words = halves[1].split(separator: ":")
        let parts = (words.first ?? "").split(separator: "/")
        guard let target = EscalationMethod.Target(rawValue: String(parts.first ?? "")) else { return nil }
        action = String(halves[0])
        guard let id = ActionCatalogue.standard.actionID(named: action) else { return nil }
        self.id = id
        self.target = target
        kind = parts.count > 1 ? String(parts[1]) : nil
        choosesPolicy = words.dropFirst().contains("policy")
        choosesBoundary = words.dropFirst().contains("boundary")
    }
}
