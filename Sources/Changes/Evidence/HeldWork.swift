import Activity
import Authorization
import Catalogue
import Documents
import PolicyLanguage
import Principals
import Reach
import Timeline
import WhatIf

/// Works out what the sessions of one change held: over the inventory, over what they used and over what was asked.
struct HeldWork {
    let input: AuditInput
    var surveyor: HeldSurveyor
    private(set) var survey: HeldSurvey
    /// Calls that succeeded and that the policies given would have denied.
    private(set) var unexplained: [ChangeCall] = []
    private let numbers: [String: Int]
    private let asked: AskedScope?

    init(_ input: AuditInput, _ surveyor: HeldSurveyor, asked: AskedScope?) {
        self.input = input
        self.surveyor = surveyor
        self.asked = asked
        let resources = input.directory.inventory.resources
        survey = HeldSurvey(of: resources.map(\.name), asked: asked)
        numbers = Dictionary(resources.enumerated().map { ($0.element.arn, $0.offset) }) { first, _ in first }
    }

    /// Cost: one survey for each distinct profile, and one decision for each distinct call.
    mutating func run(_ sessions: SessionEvidenceList, _ calls: CallList) {
        var seen: Set<ProfileKey> = []
        for session in sessions {
            guard let profile = session.profile else { continue }
            let tested = ProfileKey.tested(by: profile, in: input.directory)
            guard seen.insert(ProfileKey(profile, tested: tested)).inserted else { continue }
            surveyor.survey(profile, into: &survey)
            surveyCatalogue(profile)
            surveyAsked(profile)
        }
        let calls = CallsBySession(calls)
        for number in sessions.indices {
            guard let profile = sessions[number].profile else {
                sessions[number].audit.agreement = .unknown(
                    "what binds \(code(sessions[number].audit.principal)) is not in the input")
                continue
            }
            let own = calls.of(number)
            let agreement = check(own, against: profile, sessions[number])
            sessions[number].audit.agreement = .known(agreement.found)
            sessions[number].audit.note(blamed: agreement.blamed)
        }
    }

    /// Every action that the session held on some resource in some context, by the same set as `ambit reach` counts: what its
    /// credentials happened to bring is no part of it, as the next session of the principal may bring something else.
    private mutating func surveyCatalogue(_ profile: HeldProfile) {
        guard let bound = profile.anyContext else { return }
        let held = surveyor.reach.held(by: bound)
        // What is missing could still take away what is held, and what was not decided may be held.
        let open = profile.openLimits
        for id in held.held where survey.actions[id]?.isHeld != true {
            let ruling =
                open.isEmpty ? Ruling(verdict: .allowed, allowing: allowing(id, held, profile)) : Self.hanging(on: open)
            survey.note(CandidateAction(elsewhere: id), ruling, on: [])
        }
        for id in held.undecided where survey.actions[id] == nil {
            survey.note(CandidateAction(elsewhere: id), Self.hanging(on: ["a search that took too long"]), on: [])
        }
    }

    private static func hanging(on open: [String]) -> Ruling {
        var ruling = Ruling(verdict: .depends)
        ruling.openOn = open
        return ruling
    }

    /// A statement of the session's own policies that allows an action, a broad one if there is one.
    private func allowing(_ id: Int, _ held: HeldActions, _ profile: HeldProfile) -> [AppliedStatement] {
        let grants = held.grants.filter { $0.actions.contains(id) }
        guard let grant = grants.first(where: \.isBroad) ?? grants.first else { return [] }
        let policy = profile.policies.identity[grant.statement.policy]
        return [AppliedStatement(layer: .identity, policy: policy, statement: grant.statement.statement, isCertain: true)]
    }

    /// What was asked and stands in no inventory.
    private mutating func surveyAsked(_ profile: HeldProfile) {
        guard let asked else { return }
        for id in asked.actionIDs {
            let facts = ActionCatalogue.standard.action(id)
            let candidate = CandidateAction(facts, nil, harm: ActionCatalogue.standard.harm(of: facts.fullName))
            let globs = facts.resourceTypes.flatMap(\.type.arnPatterns).map(Glob.init)
            let resources =
                globs.isEmpty ? [.none] : asked.literalResources.filter { name in globs.contains { $0.matches(name.text) } }
            for resource in resources {
                let ruling = profile.rule(candidate.action, profile.side(of: resource))
                survey.note(candidate, ruling, on: numbers[resource.text].map { [$0] } ?? [])
            }
        }
    }

    /// Rules on the calls that were made, each in its own context.
    private mutating func check(
        _ calls: CallList, against profile: HeldProfile, _ session: SessionEvidence
    ) -> (found: Agreement, blamed: [DenialMessage.Layer: String]) {
        struct Key: Hashable {
            let action: Action
            let resource: ResourceName
            let service: String?
            let isProven: Bool
            /// The state that decides it.
            let epoch: Int
        }
        var agreement = Agreement()
        var blamed: [DenialMessage.Layer: String] = [:]
        var told: Set<String> = []
        var known: [Key: Ruling] = [:]
        let principal = session.audit.principal
        let first = calls.first.map { input.epoch(of: principal, at: $0.event) } ?? 0
        var profiles = [first: profile]
        for call in calls where call.outcome == .succeeded || call.outcome == .denied {
            let epoch = input.epoch(of: principal, at: call.event)
            if profiles[epoch] == nil, let moment = input.history?.moment(of: call.event) {
                profiles[epoch] = input.profile(of: session, for: call.event, at: moment)
            }
            let profile = profiles[epoch] ?? profile
            var worst = Ruling(verdict: .allowed)
            var culprit: ResourceName?
            for resource in call.resources.isEmpty ? [.none] : call.resources {
                let isProven = call.outcome == .succeeded
                let key = Key(action: call.action, resource: resource, service: call.service, isProven: isProven, epoch: epoch)
                let ruling = known[key] ?? rule(call, on: resource, profile, session)
                known[key] = ruling
                if ruling.verdict == .depends, worst.verdict == .allowed { worst = ruling }
                if ruling.verdict == .implicitlyDenied || ruling.verdict == .explicitlyDenied {
                    worst = ruling
                    culprit = resource
                }
            }
            if call.outcome == .denied, let denial = call.event.denial, let layer = denial.layer,
                let lacking = RefusalCheck.lacking(
                    denial, worst.verdict,
                    profile.bound.policies(
                        on: profile.side(of: culprit ?? call.resources.first ?? .none, for: call.action).resource))
            {
                let text = "\(lacking) (\(code(call.action.text)))"
                if told.insert(lacking).inserted, agreement.lacking.count < 5 { agreement.lacking.append(text) }
                if blamed[layer] == nil { blamed[layer] = text }
            }
            guard call.outcome == .succeeded else { continue }
            // Which permission an event needed may be a guess, and then a denial says nothing of the policies.
            if call.isGuessed, worst.verdict != .allowed { worst.verdict = .depends }
            switch worst.verdict {
            case .allowed: agreement.allowed += 1
            case .depends: agreement.depends += 1
            case .explicitlyDenied, .implicitlyDenied:
                agreement.denied += 1
                unexplained.append(call)
                let example = "\(call.action) on \(culprit?.text ?? "*")"
                if agreement.examples.count < 5, !agreement.examples.contains(example) { agreement.examples.append(example) }
            }
        }
        return (agreement, blamed)
    }

    private mutating func rule(
        _ call: ChangeCall, on resource: ResourceName, _ profile: HeldProfile, _ session: SessionEvidence
    ) -> Ruling {
        let context = profile.inForce.context(of: call.event, isFederated: session.isFederated)
        let ruling = profile.rule(call.action, profile.side(of: resource, for: call.action), context)
        if let facts = ActionCatalogue.standard.action(named: call.action.text) {
            let candidate = CandidateAction(facts, nil, harm: call.harm)
            var proven = ruling
            // What was open was allowed when the call succeeded.
            if call.outcome == .succeeded, ruling.verdict == .depends { proven.verdict = .allowed }
            survey.note(candidate, proven, on: numbers[resource.text].map { [$0] } ?? [])
        }
        return ruling
    }
}

extension SessionAudit {
    /// A limit by which AWS refused a call is there, whatever the input holds.
    fileprivate mutating func note(blamed: [DenialMessage.Layer: String]) {
        func seen(_ presence: PolicyPresence, _ layer: DenialMessage.Layer) -> PolicyPresence {
            guard presence == .none, let reason = blamed[layer] else { return presence }
            return .unknown(reason)
        }
        boundary = seen(boundary, .boundary)
        sessionPolicy = seen(sessionPolicy, .session)
        serviceControl = seen(serviceControl, .serviceControl)
    }
}
