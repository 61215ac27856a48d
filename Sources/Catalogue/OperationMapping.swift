/// The IAM actions behind one logged operation.
package struct OperationMapping: Sendable, Equatable {
    /// How the actions were found (`cloudtrail 2.1`).
    package enum Certainty: Sendable, Equatable {
        /// The operation is named like an action of the catalogue.
        case exact
        /// The operation has another name than its action, and the table of exceptions or of names says which.
        case mapped
        /// The catalogue knows no such action; it is named by the rule that is right nine times in ten.
        case guess
        /// IAM decides nothing here.
        case none(NoDecision)
    }

    /// Why IAM decides nothing about an operation (`cloudtrail 2.3`).
    package enum NoDecision: String, Sendable, CaseIterable {
        /// Valid credentials are enough; not even a Deny has an effect.
        case anyone
        /// The call carries no signature.
        case unsigned
        /// The caller shows another credential than an IAM one: a portal's token, a certificate.
        case otherCredential = "other-credential"
        /// A sign-in event.
        case signIn = "sign-in"
        /// The service tells of its own doing; nobody called.
        case serviceEvent = "service-event"
    }

    /// A request parameter, spelled as CloudTrail does, that proves or changes an action.
    package struct ParameterRule: Sendable, Equatable {
        package enum Relation: Sendable {
            /// The action was needed as well.
            case adds
            /// The action was needed in the place of the main one.
            case replaces
        }

        package let relation: Relation
        package let action: String
        /// Any of these shows it. `a.b` is a member, `a[].b` one of any element, a `*` at the end any name that begins so;
        /// `a!text` one that is not that text, `a~text` one that has it. `?` stands for a place inside a template, a definition or
        /// settings that no path names.
        package let parameters: [String]
    }

    /// The actions that were all needed, the main one first. Empty where IAM decides nothing or only `alternatives` do.
    package let required: [String]
    /// Actions of which at least one was needed, when the name of the operation does not tell which.
    package let alternatives: [String]
    package let parameterRules: [ParameterRule]
    package let certainty: Certainty
    /// Somebody compared the mapping with AWS's documents, a model or a log; false for a guess.
    package let isVerified: Bool

    /// Every action that the operation may have needed whatever its parameters, the main one first.
    package var actions: [String] { required + alternatives }

    /// The actions that the operation needed, given which parameters the request had.
    ///
    /// A rule whose only parameter is `?` is left out: nothing in the request proves it.
    package func actions(having isPresent: (String) -> Bool) -> [String] {
        var actions = self.actions
        for rule in parameterRules where rule.parameters.contains(where: { $0 != "?" && isPresent($0) }) {
            switch rule.relation {
            case .replaces where !actions.isEmpty: actions[0] = rule.action
            case .replaces, .adds:
                // What is read in an earlier version needs the action for versions in the place of the other.
                let twin = rule.action.hasSuffix("Version") ? actions.firstIndex(of: String(rule.action.dropLast(7))) : nil
                if let twin { actions[twin] = rule.action } else { actions.append(rule.action) }
            }
        }
        return actions
    }
}
