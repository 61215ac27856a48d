import Testing

@testable import Catalogue

/// Which requests have which condition keys: the availability that AWS's reference states.
@Suite struct GlobalKeyTests {
    private func presence(_ key: String, _ caller: CallerKind) throws -> GlobalKeyFacts.Presence {
        try #require(ActionCatalogue.standard.globalConditionKey(named: key)).presence(for: caller)
    }

    @Test(
        arguments: [
            ("aws:PrincipalIsAWSService", .unsigned, .never), ("aws:principalisawsservice", .user, .always),
            ("aws:PrincipalArn", .unsigned, .never), ("aws:PrincipalArn", .roleSession, .always),
            ("aws:username", .user, .always), ("aws:username", .roleSession, .never), ("aws:username", .root, .never),
            ("aws:SourceArn", .service, .sometimes), ("aws:SourceAccount", .user, .never),
            ("aws:PrincipalTag/team", .root, .never), ("aws:PrincipalTag/team", .provider, .never),
            ("aws:PrincipalTag/team", .user, .sometimes),
            ("aws:ViaAWSService", .unsigned, .always), ("aws:CurrentTime", .service, .always),
            ("ec2:RoleDelivery", .user, .never), ("ec2:RoleDelivery", .roleSession, .sometimes),
            ("aws:MultiFactorAuthPresent", .unsigned, .never), ("aws:PrincipalOrgID", .service, .never),
        ] as [(String, CallerKind, GlobalKeyFacts.Presence)])
    func aKindOfCallerHasAKey(key: String, caller: CallerKind, expected: GlobalKeyFacts.Presence) throws {
        #expect(try presence(key, caller) == expected)
    }

    @Test func everyLineOfTheTableIsRead() {
        #expect(ActionCatalogue.standard.globalConditionKeys.count == 65)
        for key in ActionCatalogue.standard.globalConditionKeys {
            let everybody = Set(CallerKind.allCases.map { key.presence(for: $0) })
            #expect(everybody != [.never], "\(key.name) is never there")
        }
    }

    /// A service's own key goes with the actions that AWS lists it for.
    @Test(
        arguments: [
            ("iam:PassedToService", "iam:PassRole", true), ("iam:PassedToService", "iam:CreateUser", false),
            ("iam:passedtoservice", "s3:GetObject", false), ("sts:ExternalId", "sts:AssumeRole", true),
            ("s3:prefix", "s3:ListBucket", true), ("s3:prefix", "s3:GetObject", false),
            ("ec2:RoleDelivery", "s3:GetObject", true), ("aws:TagKeys", "s3:GetObject", false),
            ("aws:TagKeys", "ec2:CreateTags", true),
            ("app:own", "s3:GetObject", true),
            ("s3:prefix", "s3:NoSuchAction", true), ("token.actions.githubusercontent.com:sub", "sts:AssumeRole", true),
        ]) func anActionMayHaveAKey(key: String, action: String, may: Bool)
    {
        #expect(ActionCatalogue.standard.mayHave(conditionKey: key, action: action) == may)
    }

    /// The list of all actions says of each what is said of it alone.
    @Test(arguments: [
        "iam:PassedToService", "s3:prefix", "sts:ExternalId", "dynamodb:EnclosingOperation", "ec2:Region", "app:own", "aws:TagKeys",
    ])
    func theActionsOfAKeyAreListed(key: String) {
        let catalogue = ActionCatalogue.standard
        let listed = catalogue.actionIDs(bearing: key).map(Set.init)
        for id in Array(stride(from: 0, to: catalogue.actionCount, by: 23)) + Array(catalogue.actionIDs(ofService: "sts") ?? 0..<0)
        {
            let may = catalogue.mayHave(conditionKey: key, action: catalogue.name(ofAction: id))
            #expect((listed?.contains(id) ?? true) == may)
        }
    }
}
