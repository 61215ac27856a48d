import Testing

@testable import Authorization

/// Who is granted what by which policy: one test a quirk, with the section of the semantics (and so AWS's page) that states it.
@Suite struct GrantQuirkTests {
    /// Semantics 5.2.
    @Test func anAccountEntryAloneGrantsNothingInTheSameAccount() throws {
        let policy = Quirk.document(Quirk.allow("s3:*", "*", Quirk.principal(Quirk.account)))
        #expect(try Quirk.verdict(Quirk.user, "s3:GetObject", Quirk.object, resourcePolicy: policy) == .implicitlyDenied)
        let identity = Quirk.document(Quirk.allowAll)
        #expect(
            try Quirk.verdict(Quirk.user, "s3:GetObject", Quirk.object, identity: [identity], resourcePolicy: policy) == .allowed)
    }

    /// Semantics 5.3: no delegation to the account, no use of identity policies, even an administrator's.
    @Test func aKeyPolicyWithoutDelegationBeatsAdministrator() throws {
        let administrator = Quirk.document(Quirk.allowAll)
        let other = Quirk.document(Quirk.allow("kms:*", "*", Quirk.principal("arn:aws:iam::111122223333:user/bo")))
        let delegating = Quirk.document(Quirk.allow("kms:*", "*", Quirk.principal("arn:aws:iam::111122223333:root")))
        let decision = try Quirk.decision(Quirk.user, "kms:Decrypt", Quirk.key, identity: [administrator], resourcePolicy: other)
        #expect(decision.verdict == .implicitlyDenied)
        #expect(decision.stoppedBy == .resource)
        #expect(
            try Quirk.verdict(Quirk.user, "kms:Decrypt", Quirk.key, identity: [administrator], resourcePolicy: delegating)
                == .allowed)
        #expect(try Quirk.verdict(Quirk.user, "kms:ListKeys", "*", identity: [administrator]) == .allowed)
    }

    /// Semantics 5.4.
    @Test(arguments: [(Quirk.role, Verdict.implicitlyDenied), (Quirk.session, .allowed), ("*", .allowed)])
    func aRoleEntryIsLimitedByTheBoundaryAndASessionEntryIsNot(entry: String, expected: Verdict) throws {
        let policy = Quirk.document(Quirk.allow("s3:*", "*", Quirk.principal(entry)))
        let boundary = Quirk.document(Quirk.allow("sqs:*", "*"))
        #expect(
            try Quirk.verdict(Quirk.session, "s3:GetObject", Quirk.object, resourcePolicy: policy, boundary: boundary) == expected)
        #expect(
            try Quirk.verdict(Quirk.session, "s3:GetObject", Quirk.object, resourcePolicy: policy, session: boundary) == expected)
        #expect(try Quirk.verdict(Quirk.session, "s3:GetObject", Quirk.object, resourcePolicy: policy) == .allowed)
    }

    /// Semantics 5.4: a user named in a resource policy escapes its boundary.
    @Test func aUserEntryEscapesTheBoundary() throws {
        let policy = Quirk.document(Quirk.allow("s3:*", "*", Quirk.principal(Quirk.user)))
        let boundary = Quirk.document(Quirk.allow("sqs:*", "*"))
        #expect(try Quirk.verdict(Quirk.user, "s3:GetObject", Quirk.object, resourcePolicy: policy, boundary: boundary) == .allowed)
    }

    /// Semantics 3.3.
    @Test func aDenyWithNotPrincipalHitsEveryoneWithABoundary() throws {
        let policy = Quirk.document(Quirk.deny("*", "*", #""NotPrincipal":{"AWS":["\#(Quirk.account)","\#(Quirk.user)"]}"#))
        let everything = Quirk.document(Quirk.allowAll)
        let exempt = try Quirk.verdict(Quirk.user, "s3:GetObject", Quirk.object, identity: [everything], resourcePolicy: policy)
        #expect(exempt == .allowed)
        let bounded = try Quirk.verdict(
            Quirk.user, "s3:GetObject", Quirk.object, identity: [everything], resourcePolicy: policy, boundary: everything)
        #expect(bounded == .explicitlyDenied)
    }

    private static let deploy = "arn:aws:sts::\(Quirk.account):assumed-role/deploy/s1"

    /// AWS's page on NotPrincipal: a Deny spares a caller only if it, the role of its session and its account are all listed.
    @Test(
        arguments: [
            (Quirk.user, [Quirk.user, Quirk.account], Verdict.allowed), (Quirk.user, [Quirk.user], .explicitlyDenied),
            (Quirk.user, [Quirk.account], .explicitlyDenied), (Quirk.user, ["*"], .allowed),
            (deploy, [deploy, "arn:aws:iam::\(Quirk.account):role/deploy", Quirk.account], .allowed),
            (deploy, [deploy, "arn:aws:iam::\(Quirk.account):role/deploy"], .explicitlyDenied),
            (deploy, ["arn:aws:iam::\(Quirk.account):role/deploy", Quirk.account], .explicitlyDenied),
            (deploy, [deploy, Quirk.account], .explicitlyDenied),
            ("arn:aws:iam::\(Quirk.account):root", [Quirk.account], .allowed),
            (
                "arn:aws:sts::\(Quirk.account):federated-user/u", ["arn:aws:sts::\(Quirk.account):federated-user/u"],
                .explicitlyDenied
            ),
        ]) func aDenyWithNotPrincipalSparesWhoIsListedWhole(caller: String, listed: [String], verdict: Verdict) throws
    {
        let names = listed.map { #""\#($0)""# }.joined(separator: ",")
        let policy = Quirk.document(Quirk.deny("*", "*", #""NotPrincipal":{"AWS":[\#(names)]}"#))
        let everything = Quirk.document(Quirk.allowAll)
        let given = try Quirk.verdict(
            caller, "s3:GetObject", Quirk.object, identity: [everything], resourcePolicy: policy, session: everything)
        #expect(given == verdict)
    }

    /// Semantics 5.1: both accounts must allow.
    @Test func identityOrResourcePolicyAloneNeverCrossesAccounts() throws {
        let everything = Quirk.document(Quirk.allowAll)
        let policy = Quirk.document(Quirk.allow("s3:*", "*", Quirk.principal("444455556666")))
        #expect(try Quirk.verdict(Quirk.stranger, "s3:GetObject", Quirk.object, identity: [everything]) == .implicitlyDenied)
        #expect(try Quirk.verdict(Quirk.stranger, "s3:GetObject", Quirk.object, resourcePolicy: policy) == .implicitlyDenied)
        let both = try Quirk.verdict(Quirk.stranger, "s3:GetObject", Quirk.object, identity: [everything], resourcePolicy: policy)
        #expect(both == .allowed)
    }

    /// Semantics 4.3.
    @Test func aServiceControlPolicyMustAllowAtEveryLevel() throws {
        let everything = Quirk.document(Quirk.allowAll)
        let onlyQueues = Quirk.document(Quirk.allow("sqs:*", "*"))
        let decision = try Quirk.decision(
            Quirk.user, "s3:GetObject", Quirk.object, identity: [everything], scp: [everything, onlyQueues, everything])
        #expect(decision.verdict == .implicitlyDenied)
        #expect(decision.stoppedBy == .serviceControl)
        #expect(
            try Quirk.verdict(Quirk.user, "s3:GetObject", Quirk.object, identity: [everything], scp: [everything, everything])
                == .allowed)
    }

    /// Semantics 6.8: sns is not among the services that RCPs reach.
    @Test(arguments: [
        ("sns:Publish", "arn:aws:sns:eu-west-1:111122223333:alerts", Verdict.allowed),
        ("s3:GetObject", Quirk.object, .explicitlyDenied),
    ])
    func aResourceControlPolicyDoesNotReachSNS(action: String, resource: String, expected: Verdict) throws {
        let everything = Quirk.document(Quirk.allowAll)
        let denies = Quirk.document(Quirk.deny("*", "*", #""Principal":"*""#))
        #expect(try Quirk.verdict(Quirk.user, action, resource, identity: [everything], rcp: [denies]) == expected)
    }

    /// Semantics 6.2: service-linked roles are bound by neither SCPs nor RCPs.
    @Test func aServiceLinkedRoleIsNotBoundByServiceControlPolicies() throws {
        let linked = "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
        let everything = Quirk.document(Quirk.allowAll)
        let nothing = Quirk.document(Quirk.deny("*", "*"))
        #expect(try Quirk.verdict(linked, "s3:GetObject", Quirk.object, identity: [everything], scp: [nothing]) == .allowed)
        #expect(
            try Quirk.verdict(Quirk.role, "s3:GetObject", Quirk.object, identity: [everything], scp: [nothing]) == .explicitlyDenied
        )
    }

    /// Semantics 6.7.
    @Test func getCallerIdentityCannotBeDenied() throws {
        let nothing = Quirk.document(Quirk.deny("*", "*"))
        #expect(try Quirk.verdict(Quirk.user, "sts:GetCallerIdentity", "*", identity: [nothing], scp: [nothing]) == .allowed)
        #expect(try Quirk.verdict(Quirk.user, "sts:GetSessionToken", "*") == .allowed)
        #expect(try Quirk.verdict(Quirk.session, "sts:GetSessionToken", "*") == .implicitlyDenied)
    }

    /// Semantics 5.3.
    @Test func aTrustPolicyWithAnAccountEntryNeedsTheCallersIdentityPolicy() throws {
        let trust =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",\#(Quirk.principal(Quirk.account))}}"#
        let named =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",\#(Quirk.principal(Quirk.user))}}"#
        let identity = Quirk.document(Quirk.allow("sts:AssumeRole", Quirk.role))
        #expect(try Quirk.verdict(Quirk.user, "sts:AssumeRole", Quirk.role, resourcePolicy: trust) == .implicitlyDenied)
        #expect(
            try Quirk.verdict(Quirk.user, "sts:AssumeRole", Quirk.role, identity: [identity], resourcePolicy: trust) == .allowed)
        #expect(try Quirk.verdict(Quirk.user, "sts:AssumeRole", Quirk.role, resourcePolicy: named) == .allowed)
        #expect(try Quirk.verdict(Quirk.user, "sts:AssumeRole", Quirk.role, identity: [identity]) == .implicitlyDenied)
    }

    /// Semantics 5.3: since September 2022 a role must trust itself to assume itself.
    @Test func aRoleDoesNotTrustItselfSilently() throws {
        let trust =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}}}"#
        let identity = Quirk.document(Quirk.allowAll)
        #expect(
            try Quirk.verdict(Quirk.session, "sts:AssumeRole", Quirk.role, identity: [identity], resourcePolicy: trust)
                == .implicitlyDenied)
    }

    /// Semantics 3.3: a web-identity trust without a condition on the subject admits every subject of the issuer.
    @Test func aWebIdentityTrustWithoutASubjectAdmitsEverySubject() throws {
        let provider = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
        func trust(_ condition: String) -> String {
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"\#(provider)"}\#(condition)}}"#
        }
        let subject = #""token.actions.githubusercontent.com:sub":"repo:eve/x:ref:refs/heads/main""#
        let open = try Quirk.verdict(
            provider, "sts:AssumeRoleWithWebIdentity", Quirk.role, resourcePolicy: trust(""), context: subject)
        #expect(open == .allowed)
        let own = #","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:shop/*"}}"#
        let closed = try Quirk.verdict(
            provider, "sts:AssumeRoleWithWebIdentity", Quirk.role, resourcePolicy: trust(own), context: subject)
        #expect(closed == .implicitlyDenied)
    }

    /// Semantics 6.5.
    @Test func aFederatedUserWithoutASessionPolicyHasNothing() throws {
        let everything = Quirk.document(Quirk.allowAll)
        #expect(try Quirk.verdict(Quirk.federated, "s3:GetObject", Quirk.object, identity: [everything]) == .implicitlyDenied)
        #expect(
            try Quirk.verdict(Quirk.federated, "s3:GetObject", Quirk.object, identity: [everything], session: everything)
                == .allowed)
        let named = Quirk.document(Quirk.allow("s3:*", "*", Quirk.principal(Quirk.federated)))
        #expect(try Quirk.verdict(Quirk.federated, "s3:GetObject", Quirk.object, resourcePolicy: named) == .allowed)
    }

    /// Semantics 4: root needs no identity policy, and SCPs bind it.
    @Test func theRootUserIsBoundByServiceControlPoliciesOnly() throws {
        let root = "arn:aws:iam::111122223333:root"
        let nothing = Quirk.document(Quirk.deny("s3:*", "*"), Quirk.allowAll)
        #expect(try Quirk.verdict(root, "s3:GetObject", Quirk.object) == .allowed)
        #expect(try Quirk.verdict(root, "s3:GetObject", Quirk.object, identity: [nothing], boundary: nothing) == .allowed)
        #expect(try Quirk.verdict(root, "s3:GetObject", Quirk.object, scp: [nothing]) == .explicitlyDenied)
    }

    /// Semantics 3.3: an unsigned caller matches only `*`, in either form.
    @Test(arguments: [
        (#""Principal":"*""#, Verdict.allowed), (#""Principal":{"AWS":"*"}"#, .allowed),
        (Quirk.principal(Quirk.account), .implicitlyDenied),
    ])
    func anUnsignedCallerMatchesOnlyTheStar(principal: String, expected: Verdict) throws {
        let policy = Quirk.document(Quirk.allow("s3:GetObject", "*", principal))
        #expect(try Quirk.verdict("*", "s3:GetObject", Quirk.object, resourcePolicy: policy) == expected)
    }

    /// Semantics 3.3: what is left of a deleted principal matches nobody.
    @Test func aDeletedPrincipalsIdMatchesNobody() throws {
        let policy = Quirk.document(Quirk.allow("s3:*", "*", Quirk.principal("AROAEXAMPLEDELETED001")))
        #expect(try Quirk.verdict(Quirk.session, "s3:GetObject", Quirk.object, resourcePolicy: policy) == .implicitlyDenied)
    }

    /// Semantics 4.8.
    @Test func anEndpointPolicyLimitsEvenWhatAResourcePolicyGrants() throws {
        let policy = Quirk.document(Quirk.allow("s3:*", "*", Quirk.principal("*")))
        let endpoint = Quirk.document(Quirk.allow("sqs:*", "*", #""Principal":"*""#))
        let decision = try Quirk.decision(Quirk.user, "s3:GetObject", Quirk.object, resourcePolicy: policy, endpoint: endpoint)
        #expect(decision.verdict == .implicitlyDenied)
        #expect(decision.stoppedBy == .endpoint)
    }
}
