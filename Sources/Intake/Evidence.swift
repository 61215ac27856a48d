internal import Activity
internal import Actors
internal import AgentSettings
internal import Documents
internal import Principals
internal import Templates
internal import Transcripts

/// What the readers have found so far. Each adds its part; nothing is resolved before all have read.
struct Evidence {
    var exports = Exports()
    var log = CloudTrail.read([])
    var sessions: [AgentSession] = []
    /// Parts of Kiro's specifications.
    var specs: [KiroSpec] = []
    var changes: [Change] = []
    /// What plans and change sets ask.
    var asks: [DerivedAsk] = []
    /// Summaries of logs, with the names of their files.
    var summaries: [(name: String, summary: UsageSummary)] = []
    var usage = UsageEvidence()
    var agentSettings: [AgentPermissions] = []
    var digests: [Digest] = []
    var trails: [TrailExport] = []
    var gaps: [Gap] = []
    /// See `InputEvidence`.
    var progress: InputEvidence.Progress?
}
