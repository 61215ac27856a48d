import Testing

@testable import Authorization

/// What patterns and conditions match: one test a quirk, with the section of the semantics (and so AWS's page) that states it.
@Suite struct MatchingQuirkTests {
    /// The verdict of a statement for the user, beside a policy that allows everything where the statement denies.
    private func verdict(
        _ statement: String, _ action: String = "s3:GetObject", _ resource: String = Quirk.object, version: String? = "2012-10-17",
        context: String = "", allowing: Bool = false
    ) throws -> Verdict {
        var identity = [Quirk.document(statement, version: version)]
        if allowing { identity.append(Quirk.document(Quirk.allowAll)) }
        return try Quirk.verdict(Quirk.user, action, resource, identity: identity, context: context)
    }

    /// Semantics 2: without `Version` the language is 2008's, in which `${...}` is those characters.
    @Test func anAbsentVersionDisablesVariables() throws {
        let statement = Quirk.allow("s3:*", "arn:aws:s3:::${aws:username}/*")
        let context = #""aws:username":"data""#
        #expect(try verdict(statement, context: context) == .allowed)
        #expect(try verdict(statement, version: nil, context: context) == .implicitlyDenied)
        #expect(
            try verdict(statement, "s3:GetObject", "arn:aws:s3:::${aws:username}/x", version: nil, context: context) == .allowed)
    }

    /// Semantics 3.4.
    @Test func aNegatedOperatorWithAnAbsentKeyIsTrue() throws {
        let untagged = Quirk.deny("*", "*", Quirk.condition("StringNotEquals", "aws:PrincipalTag/x", "y"))
        #expect(try verdict(untagged, allowing: true) == .explicitlyDenied)
        #expect(try verdict(untagged, context: #""aws:PrincipalTag/x":"y""#, allowing: true) == .allowed)
        let throughAnEndpoint = Quirk.deny("*", "*", Quirk.condition("NotIpAddress", "aws:SourceIp", "10.0.0.0/8"))
        #expect(try verdict(throughAnEndpoint, allowing: true) == .explicitlyDenied)
    }

    /// Semantics 3.4.
    @Test func forAllValuesOnAnAbsentKeyAllows() throws {
        let statement = Quirk.allow("s3:*", "*", Quirk.condition("ForAllValues:StringEquals", "aws:TagKeys", "env"))
        #expect(try verdict(statement) == .allowed)
        #expect(try verdict(statement, context: #""aws:TagKeys":[]"#) == .allowed)
        #expect(try verdict(statement, context: #""aws:TagKeys":["env","x"]"#) == .implicitlyDenied)
        let any = Quirk.allow("s3:*", "*", Quirk.condition("ForAnyValue:StringEquals", "aws:TagKeys", "env"))
        #expect(try verdict(any) == .implicitlyDenied)
    }

    /// Semantics 10: long-term keys carry no MFA key at all.
    @Test func boolFalseDoesNotMatchLongTermKeysButBoolIfExistsDoes() throws {
        let plain = Quirk.deny("*", "*", Quirk.condition("Bool", "aws:MultiFactorAuthPresent", "false"))
        let ifExists = Quirk.deny("*", "*", Quirk.condition("BoolIfExists", "aws:MultiFactorAuthPresent", "false"))
        #expect(try verdict(plain, allowing: true) == .allowed)
        #expect(try verdict(ifExists, allowing: true) == .explicitlyDenied)
    }

    /// Semantics 3.4.
    @Test func stringNotEqualsIfExistsInADenyStillDeniesWhenTheKeyIsAbsent() throws {
        let statement = Quirk.deny("*", "*", Quirk.condition("StringNotEqualsIfExists", "aws:PrincipalOrgID", "o-1"))
        #expect(try verdict(statement, allowing: true) == .explicitlyDenied)
    }

    /// Semantics 10.
    @Test func aBucketsARNCoversTheBucketAndNotItsObjects() throws {
        let statement = Quirk.allow("s3:*", Quirk.bucket)
        #expect(try verdict(statement, "s3:ListBucket", Quirk.bucket) == .allowed)
        #expect(try verdict(statement) == .implicitlyDenied)
        #expect(try verdict(Quirk.allow("s3:*", "arn:aws:s3:::data*"), "s3:ListBucket", "arn:aws:s3:::data-other") == .allowed)
    }

    /// AWS's page on `Resource`: a `*` that ends a segment may run over the colons that follow; any other wildcard stays inside.
    @Test(
        arguments: [
            ("arn:aws:s3:*:data/x", true), ("arn:aws:*:data/x", true), ("arn:aws:s3*:data/x", true), ("arn:aws:s3::*:data/x", true),
            ("*:data/x", true), ("arn:aws:s3:*", true), ("arn:aws:*3:::data/x", true), ("arn:aws:s3:*:${aws:username}/x", true),
            ("arn:aws:*3:data/x", false), ("arn:aws:s3:*a/x", false), ("arn:aws:s3:?:data/x", false), ("arn:aws:s3:*:data", false),
            ("arn:aws:s3:*:Data/x", false),
        ]) func aStarAtTheEndOfASegmentRunsOverColons(pattern: String, matches: Bool) throws
    {
        let context = #""aws:username":"data""#
        #expect(try verdict(Quirk.allow("s3:*", pattern), context: context) == (matches ? .allowed : .implicitlyDenied))
        let denied = try verdict(Quirk.deny("s3:*", pattern), context: context, allowing: true)
        #expect(denied == (matches ? .explicitlyDenied : .allowed))
        let arnLike = Quirk.allow("s3:*", "*", Quirk.condition("ArnLike", "aws:SourceArn", "arn:aws:sqs:*:jobs"))
        #expect(try verdict(arnLike, context: #""aws:SourceArn":"arn:aws:sqs:eu-west-1:1:jobs""#) == .implicitlyDenied)
    }

    /// Semantics 3.2.
    @Test func anActionWithoutResourceIsNeverGrantedUnderAnARN() throws {
        #expect(try verdict(Quirk.allow("ec2:*", "arn:aws:ec2:*:*:instance/*"), "ec2:DescribeInstances", "*") == .implicitlyDenied)
        let notResource = #"{"Effect":"Allow","Action":"ec2:*","NotResource":"arn:aws:ec2:*:*:instance/*"}"#
        #expect(try verdict(notResource, "ec2:DescribeInstances", "*") == .allowed)
        #expect(try verdict(Quirk.allow("s3:*", "arn:aws:s3:::*"), "s3:ListAllMyBuckets", "*") == .allowed)
    }

    /// Semantics 3.4.
    @Test func stringEqualsDoesNotExpandTheStar() throws {
        let statement = Quirk.allow("s3:*", "*", Quirk.condition("StringEquals", "aws:PrincipalTag/team", "r*"))
        #expect(try verdict(statement, context: #""aws:PrincipalTag/team":"red""#) == .implicitlyDenied)
        #expect(try verdict(statement, context: #""aws:PrincipalTag/team":"r*""#) == .allowed)
    }

    /// Semantics 3.2 and 3.5.
    @Test func notResourceWithAnUnresolvableVariableExcludesNothing() throws {
        let statement = #"{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::${aws:PrincipalTag/no}/*"}"#
        #expect(try verdict(statement) == .allowed)
        #expect(try verdict(Quirk.allow("s3:*", "arn:aws:s3:::${aws:PrincipalTag/no}/*")) == .implicitlyDenied)
        #expect(try verdict(Quirk.allow("s3:*", "arn:aws:s3:::${aws:PrincipalTag/no, 'data'}/*")) == .allowed)
    }

    /// Semantics 3.5: a value put in for a variable is literal.
    @Test func aStarInAVariablesValueIsNoWildcard() throws {
        let statement = Quirk.allow("s3:*", "arn:aws:s3:::${aws:username}/x")
        #expect(try verdict(statement, context: #""aws:username":"*""#) == .implicitlyDenied)
        #expect(try verdict(statement, "s3:GetObject", "arn:aws:s3:::*/x", context: #""aws:username":"*""#) == .allowed)
        #expect(try verdict(Quirk.allow("s3:*", "arn:aws:s3:::data/${*}")) == .implicitlyDenied)
    }

    /// Semantics 3.2: wildcards run freely in the last field, and the missing fields of an identity policy's pattern are `*`.
    @Test func aWildcardRunsFreelyInTheLastField() throws {
        let queue = "arn:aws:sqs:eu-west-1:111122223333:jobs"
        let alias = "arn:aws:lambda:eu-west-1:111122223333:function:cost:live"
        #expect(try verdict(Quirk.allow("lambda:*", "arn:aws:lambda:*:*:function*"), "lambda:InvokeFunction", alias) == .allowed)
        #expect(try verdict(Quirk.allow("sqs:*", "arn:aws:sqs*"), "sqs:SendMessage", queue) == .allowed)
    }

    /// AWS's page on set operators: an empty text is not a value of a set.
    @Test func forAnyValueOverAnEmptyTextIsFalse() throws {
        let statement = Quirk.allow("s3:*", "*", Quirk.condition("ForAnyValue:StringLike", "aws:TagKeys", "*"))
        #expect(try verdict(statement, context: #""aws:TagKeys":"""#) == .implicitlyDenied)
        #expect(try verdict(statement, context: #""aws:TagKeys":["", "x"]"#) == .allowed)
        let negated = Quirk.allow("s3:*", "*", Quirk.condition("ForAnyValue:StringNotEquals", "aws:TagKeys", "env"))
        #expect(try verdict(negated, context: #""aws:TagKeys":[""]"#) == .implicitlyDenied)
    }

    /// A service's own spelling of a general key is filled from the same fact.
    @Test func aServicesSpellingOfATagIsTheGeneralKey() throws {
        let statement = Quirk.allow("ec2:*", "*", Quirk.condition("StringEquals", "ec2:ResourceTag/team", "red"))
        let instance = "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"
        #expect(try verdict(statement, "ec2:StopInstances", instance, context: #""aws:ResourceTag/team":"red""#) == .allowed)
        #expect(try verdict(statement, "ec2:StopInstances", instance, context: #""aws:ResourceTag/x":"red""#) == .implicitlyDenied)
    }

    /// Semantics 3.4: a multivalued key tested without a quantifier matches neither way.
    @Test(arguments: ["StringEquals", "StringNotEquals"])
    func aMultivaluedKeyWithoutAQuantifierDoesNotMatch(op: String) throws {
        let statement = Quirk.allow("s3:*", "*", Quirk.condition(op, "aws:TagKeys", "env"))
        #expect(try verdict(statement, context: #""aws:TagKeys":["env","x"]"#) == .implicitlyDenied)
    }

    /// Semantics 3.4: key names have no case, the tag's after the slash included.
    @Test func conditionKeysHaveNoCase() throws {
        let statement = Quirk.allow("s3:*", "*", Quirk.condition("StringEquals", "AWS:principaltag/TEAM", "red"))
        #expect(try verdict(statement, context: #""aws:PrincipalTag/team":"red""#) == .allowed)
    }

    /// Semantics 3.1: blanks inside an action's name are literal, and names have no case.
    @Test func aBlankInAnActionMatchesNothing() throws {
        #expect(try verdict(Quirk.allow("s3:GetObject ", "*")) == .implicitlyDenied)
        #expect(try verdict(Quirk.allow("S3:getobject", "*")) == .allowed)
        #expect(try verdict(Quirk.allow("s3:", "*")) == .implicitlyDenied)
    }

    /// Semantics 2: an empty list matches nothing, and `Not...` of it everything.
    @Test func anEmptyListMatchesNothing() throws {
        #expect(try verdict(#"{"Effect":"Allow","Action":[],"Resource":"*"}"#) == .implicitlyDenied)
        #expect(try verdict(#"{"Effect":"Allow","NotAction":[],"Resource":"*"}"#) == .allowed)
        #expect(try verdict(#"{"Effect":"Allow","Action":"*","Resource":[]}"#) == .implicitlyDenied)
        #expect(try verdict(#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{}}"#) == .allowed)
    }

    /// Semantics 3.4.
    @Test(arguments: [
        ("10.9.8.7/8", "10.1.2.3", Verdict.allowed), ("10.0.0.0/8", "::ffff:10.1.2.3", .implicitlyDenied),
        ("0.0.0.0/0", "2001:db8::1", .implicitlyDenied),
        ("2001:db8::/32", "2001:DB8:1::5", .allowed), ("192.0.2.1", "192.0.2.1", .allowed),
        ("192.0.2.1/33", "192.0.2.1", .implicitlyDenied),
    ])
    func addressesMatchWithinTheirFamilyAndHostBitsAreIgnored(block: String, address: String, expected: Verdict) throws {
        let statement = Quirk.allow("s3:*", "*", Quirk.condition("IpAddress", "aws:SourceIp", block))
        #expect(try verdict(statement, context: #""aws:SourceIp":"\#(address)""#) == expected)
    }

    /// Semantics 3.4.
    @Test(arguments: [
        ("DateLessThan", "2026-03-01T01:00:00+01:00", "2026-02-28T23:59:59Z", Verdict.allowed),
        ("DateEquals", "2026", "2026-01-01T00:00:00Z", .allowed),
        ("DateEquals", "1767225600", "2026-01-01T00:00:00Z", .allowed),
        ("DateGreaterThan", "2026-03", "2026-03-01T00:00:00Z", .implicitlyDenied),
        ("DateEquals", "2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00.50Z", .allowed),
        ("DateNotEquals", "never", "2026-01-01", .allowed),
        ("DateEquals", "never", "2026-01-01", .implicitlyDenied),
    ])
    func datesAreInstantsInEveryForm(op: String, wanted: String, given: String, expected: Verdict) throws {
        let statement = Quirk.allow("s3:*", "*", Quirk.condition(op, "aws:CurrentTime", wanted))
        #expect(try verdict(statement, context: #""aws:CurrentTime":"\#(given)""#) == expected)
    }

    /// Semantics 3.4.
    @Test(arguments: [
        ("NumericEquals", "10.0", "10", Verdict.allowed), ("NumericLessThan", "x", "1", .implicitlyDenied),
        ("NumericNotEquals", "x", "1", .allowed),
        ("NumericGreaterThan", "9007199254740992", "9007199254740993", .allowed), ("NumericLessThanEquals", "-1", "-1.5", .allowed),
    ])
    func numbersAreDecimals(op: String, wanted: String, given: String, expected: Verdict) throws {
        let statement = Quirk.allow("s3:*", "*", Quirk.condition(op, "s3:max-keys", wanted))
        #expect(try verdict(statement, context: #""s3:max-keys":"\#(given)""#) == expected)
    }

    /// Semantics 2: a condition value may stand unquoted.
    @Test func aConditionValueMayStandUnquoted() throws {
        let number = #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"NumericEquals":{"s3:max-keys":10}}}"#
        let bool = #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Null":{"s3:max-keys":false}}}"#
        #expect(try verdict(number, context: #""s3:max-keys":"10""#) == .allowed)
        #expect(try verdict(bool, context: #""s3:max-keys":"10""#) == .allowed)
        #expect(try verdict(bool) == .implicitlyDenied)
    }

    /// A pattern eats characters, not bytes.
    @Test func aQuestionMarkIsOneCharacter() throws {
        #expect(try verdict(Quirk.allow("s3:*", "arn:aws:s3:::data/?.txt"), "s3:GetObject", "arn:aws:s3:::data/ü.txt") == .allowed)
        #expect(
            try verdict(Quirk.allow("s3:*", "arn:aws:s3:::data/*??"), "s3:GetObject", "arn:aws:s3:::data/ü") == .implicitlyDenied)
    }

    /// Semantics 3.4: `IfExists` with the key present is the plain operator.
    @Test(arguments: ["StringEquals", "StringNotEquals", "StringLike", "StringNotLike"], ["red", "blue"])
    func ifExistsWithTheKeyPresentIsThePlainOperator(op: String, value: String) throws {
        let context = #""aws:PrincipalTag/team":"\#(value)""#
        let plain = try verdict(Quirk.allow("s3:*", "*", Quirk.condition(op, "aws:PrincipalTag/team", "red")), context: context)
        let ifExists = try verdict(
            Quirk.allow("s3:*", "*", Quirk.condition(op + "IfExists", "aws:PrincipalTag/team", "red")), context: context)
        #expect(plain == ifExists)
    }
}
