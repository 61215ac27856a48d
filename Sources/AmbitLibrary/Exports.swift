/// What a host program needs of Ambit, under one import.
///
///     import AmbitLibrary
///
///     let policy = try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: .identity)
///     let decision = Authorizer(PolicySet(identity: [policy])).decide(request)
///
///     let report = Auditor.run(InputEvidence(reading: ["input/"]))
///     let page = report.rendered(as: .html)
///
/// `NewAccess` compares two policies, `HeldAccess` says what a principal can do, `CheckReport(checking:)` checks files; `docs/example` is a
/// package that asks all of it.
///
/// Nothing ends the program. What cannot be read back of the temporary file of a large log is a gap of the report; whoever looks at events
/// himself, or writes a report, asks `evidence.events.loss` when he has done.
@_exported public import Activity
@_exported public import AgentSettings
@_exported public import Audit
@_exported public import Authorization
@_exported public import Changes
@_exported public import Checks
@_exported public import Documents
@_exported public import Findings
@_exported public import Intake
@_exported public import Lint
@_exported public import PolicyLanguage
@_exported public import Principals
@_exported public import Reach
@_exported public import Reports
@_exported public import Shell
@_exported public import Templates
@_exported public import Wraps
