internal import Activity
internal import Changes
internal import Documents

extension ChangeEvidence {
    /// What was written about the sessions' permissions cannot be weighed where no export says of when it is.
    func leavesPastOpen(_ run: inout RuleRun) {
        guard input.history == nil else { return }
        for session in sessions {
            guard let inForce = session.inForce, let first = input.changes(to: inForce).first else { continue }
            run.lacks(
                "no export says of when it is, and \(first.name) at \(first.time) changed what binds \(code(session.audit.principal))"
            )
            return
        }
    }
}
