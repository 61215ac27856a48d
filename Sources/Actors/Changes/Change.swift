public import Documents
internal import Transcripts

/// A change under audit: a window of time, who acted in it, what was asked, and who approved it.
public struct Change: Sendable, Identifiable {
    public let id: String
    public let title: String
    public let ticket: String?
    /// `production`, or whatever the organisation calls its environments.
    public let environment: String?
    public let window: Window
    public let actors: [Actor]
    public private(set) var asked: Asked?
    public let approvals: [Approval]
    /// Where the change is declared.
    public let location: Location

    package init(
        id: String, title: String, ticket: String? = nil, environment: String? = nil, window: Window, actors: [Actor],
        asked: Asked? = nil, approvals: [Approval] = [], location: Location
    ) {
        (self.id, self.title, self.ticket, self.environment) = (id, title, ticket, environment)
        (self.window, self.actors, self.asked, self.approvals) = (window, actors, asked, approvals)
        self.location = location
    }

    /// The same change, with what it asked told by something else than itself.
    package func asking(_ asked: Asked) -> Change {
        var change = self
        change.asked = asked
        return change
    }

    /// Both ends belong to it.
    public struct Window: Sendable, Hashable {
        public let from: Instant
        public let to: Instant

        package init(from: Instant, to: Instant) { (self.from, self.to) = (from, to) }

        public func contains(_ time: Instant) -> Bool { from <= time && time <= to }
    }

    /// How experienced an engineer is.
    public enum Level: String, Sendable, CaseIterable, Comparable {
        case junior, mid, senior, principal

        public static func < (left: Level, right: Level) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    public struct Actor: Sendable, Hashable {
        /// The ARN of a role, user or session, with `*` and `?` where it is not fixed.
        public let principal: String
        public let person: String?
        public let level: Level?
        /// The AI agent that was used.
        public let agent: String?
        public let location: Location

        package init(principal: String, person: String? = nil, level: Level? = nil, agent: String? = nil, location: Location) {
            (self.principal, self.person, self.level, self.agent, self.location) = (principal, person, level, agent, location)
        }
    }

    public struct Asked: Sendable, Hashable {
        public let task: String?
        /// IAM actions, wildcards allowed; nil where the change does not say.
        public let actions: [String]?
        /// ARNs, wildcards allowed; nil where the change does not say.
        public let resources: [String]?
        public let location: Location
        /// Where a plan, a change set or a specification says it, and not the change itself.
        public internal(set) var derivation: Derivation?

        package init(task: String?, actions: [String]?, resources: [String]?, location: Location) {
            (self.task, self.actions, self.resources, self.location) = (task, actions, resources, location)
        }

        /// Actions, each on each of the resources.
        public struct Part: Sendable, Hashable {
            public let actions: [String]
            public let resources: [String]

            package init(actions: [String], resources: [String]) { (self.actions, self.resources) = (actions, resources) }
        }

        /// Something of a kind of which nobody here knows what it needs.
        public struct Open: Sendable, Hashable {
            /// `aws_new_thing.example`
            public let what: String
            /// The prefix of its service in policies, where that much is known.
            public let service: String?

            package init(what: String, service: String?) { (self.what, self.service) = (what, service) }
        }

        /// A file that says what was asked.
        public struct Source: Sendable, Hashable {
            /// `Terraform plan`
            public let kind: String
            public let name: String
            public let location: Location
        }

        /// What plans, change sets and specifications say was asked, in the place of the change itself.
        public struct Derivation: Sendable, Hashable {
            public let sources: [Source]
            /// Which actions were asked on which resources: `actions` and `resources` are the sums.
            public let parts: [Part]
            public let open: [Open]
            /// Whether words ask to take something away; nil where a plan says it exactly.
            public let speaksOfRemoving: Bool?
        }
    }

    public struct Approval: Sendable, Hashable {
        public let by: String
        public let level: Level?
        public let at: Instant
        public let location: Location

        package init(by: String, level: Level?, at: Instant, location: Location) {
            (self.by, self.level, self.at, self.location) = (by, level, at, location)
        }
    }
}
