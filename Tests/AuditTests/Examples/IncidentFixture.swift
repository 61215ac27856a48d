import Transcripts

/// A small change with everything that an audit reads of it, to show a rule by: what is not said is as it should be.
///
/// In `IncidentFixture.sound` an agent deploys one function: in a role that only agents use, bounded, with a session policy and
/// multi-factor authentication, for a change that a senior engineer approved before. No rule fires. An example of a rule is this
/// scene with one thing changed.
struct IncidentFixture: Sendable {
    /// What the example shows, in one sentence.
    var about: String
    /// Statements of the role's only policy, as JSON objects. Of a rule about statements the offending value stands in `«` and `»`.
    var allows = [
        #"{"Sid": "Deploy", "Effect": "Allow", "Action": "lambda:UpdateFunctionCode", "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:*"}"#
    ]
    var boundary: String? = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
    var sessionPolicy: String? =
        #"{"Effect": "Allow", "Action": "lambda:*", "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:quote"}"#
    /// A statement of the role's trust policy.
    var trust =
        #"{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}"#
    /// The day on which the role was made.
    var created: String?
    /// The role's `RoleLastUsed`, as JSON.
    var lastUsed: String?
    /// The account's credential report: a user, whether its password works, the days of its last use, of the last use of its only
    /// key, `N/A` for never, and of that key's making, whether root has a key, and whether root and the user have a second factor.
    var credentialReport = (
        user: "ana", hasPassword: true, passwordUsed: "2026-05-01", keyUsed: "2026-05-01", keyRotated: "2026-04-01", rootKey: false,
        rootMFA: true, mfa: true
    )
    /// Until when the metadata of the account's only SAML provider are valid.
    var samlValidUntil = "2030-01-01T00:00:00Z"
    /// The status of the only user of Identity Center, who is assigned a permission set.
    var identityCenterUser = "ENABLED"
    var credentials = Credentials.role(session: "agent-CHG-1")
    var mfa = true
    /// The name of a colleague who works in the same role.
    var colleague: String?
    /// The statements of the role's policy in an export of the day before; nil where there is no such export, and the details are undated.
    var earlier: [String]?
    /// The boundary in that export; where nil, the same.
    var earlierBoundary: String?
    /// What a lead did to the account's permissions on that day.
    var writes: [Call] = []
    var calls = [Call("10:05:00", "lambda", "UpdateFunctionCode", #"{"functionName": "quote"}"#)]
    /// Calls of the account's root user.
    var rootCalls: [Call] = []
    /// Sign-ins to the console with a password.
    var logins: [Login] = []
    /// What the agent was asked.
    var prompt = "CHG-1"
    /// How free the agent is to act.
    var mode = "vibe"
    /// Calls that bear the agent's mark and that its transcript does not tell.
    var unrecorded: [Call] = []
    /// Neither an issue of credentials nor a source identity tells a person.
    var isAnonymous = false
    /// Tool calls that no log tells of.
    var tools: [Tool] = []
    var asked: [String]? = ["lambda:UpdateFunctionCode"]
    var approvals = [Approval(by: "ines", level: "senior", at: "09:30:00")]
    var environment = "production"
    /// Names of functions and tables that exist in the environment.
    var functions = ["quote"]
    var tables: [String] = []

    enum Credentials: Sendable {
        /// A session of the role, by its name.
        case role(session: String)
        /// The access key of a user.
        case user
    }

    /// A call on a service by its host and operation.
    struct Call: Sendable {
        var time: String
        var host: String
        var operation: String
        var parameters: String
        /// The service that made the call in the session's name; nil where the agent made it.
        var service: String?
        var error: String?
        /// Another role in which the same person made the call.
        var role: String?
        /// Whether the agent asked before it made the call.
        var isAsked = true

        init(
            _ time: String, _ host: String, _ operation: String, _ parameters: String, by service: String? = nil,
            error: String? = nil, role: String? = nil, isAsked: Bool = true
        ) {
            self.role = role
            self.isAsked = isAsked
            self.time = time
            self.host = host
            self.operation = operation
            self.parameters = parameters
            self.service = service
            self.error = error
        }
    }

    /// A sign-in of a user, or of `root`.
    struct Login: Sendable {
        var time: String
        var user: String
        var mfa: Bool
    }

    /// A command that the agent wanted to run, and what the person answered: `accept`, `always-accept`, `reject`; nil where nobody was
    /// asked.
    struct Tool: Sendable {
        var time: String
        var command: String
        var answer: String?

        init(_ time: String, _ command: String, _ answer: String?) {
            self.time = time
            self.command = command
            self.answer = answer
        }
    }

    struct Approval: Sendable {
        var by: String
        var level: String
        var at: String
    }

    /// A scene in which nothing is wrong.
    static func sound(_ about: String) -> IncidentFixture { IncidentFixture(about: about) }

    /// The sound scene with something changed.
    init(_ about: String, _ change: (inout IncidentFixture) -> Void) {
        self.init(about: about)
        change(&self)
    }

    private init(about: String) { self.about = about }
}
