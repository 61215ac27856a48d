import Testing

@testable import Catalogue

private let catalogue = ActionCatalogue.standard

@Suite("Looking up one action")
struct LookupTests {
    @Test(
        "an action is found in any letter case and told in AWS's spelling",
        arguments: ["s3:GetObject", "S3:getobject", "s3:GETOBJECT"])
    func anyCase(name: String) throws {
        let action = try #require(catalogue.action(named: name))
        #expect(action.fullName == "s3:GetObject")
        #expect(action.accessLevel == .read)
        #expect(action.resourceTypes.map(\.type.name) == ["accesspointobject", "object"])
        #expect(action.resourceTypes.last?.type.arnFormat == "arn:${Partition}:s3:::${BucketName}/${ObjectName}")
        #expect(action.conditionKeys.contains("s3:ExistingObjectTag/<key>"))
    }

    @Test(
        "what is not an action is not found",
        arguments: [
            "", ":", "s3", "s3:", ":GetObject", "s3:GetObjec", "s3:GetObjects", "s3:Get*", "nosuch:GetObject", "s3:GetObject ",
            "s3::GetObject",
        ])
    func unknown(name: String) {
        #expect(catalogue.action(named: name) == nil)
        #expect(catalogue.actionID(named: name) == nil)
    }

    @Test(
        "the access levels of AWS",
        arguments: [
            ("s3:ListBucket", AccessLevel.list), ("s3:GetObject", .read), ("s3:PutObject", .write),
            ("s3:PutBucketTagging", .tagging),
            ("iam:AttachRolePolicy", .permissionsManagement),
        ])
    func accessLevels(name: String, level: AccessLevel) throws {
        let id = try #require(catalogue.actionID(named: name))
        #expect(catalogue.accessLevel(ofAction: id) == level)
    }

    @Test(
        "an action without resource types takes only `*`",
        arguments: [
            ("s3:ListAllMyBuckets", true), ("ec2:DescribeInstances", true), ("sts:GetCallerIdentity", true),
            ("s3:GetObject", false),
            ("iam:PassRole", false), ("ec2:RunInstances", false),
        ])
    func noResource(name: String, expected: Bool) throws {
        let id = try #require(catalogue.actionID(named: name))
        #expect(catalogue.supportsNoResource(id) == expected)
    }

    @Test("required types, keys of a type, and dependent actions")
    func uses() throws {
        let run = try #require(catalogue.action(named: "ec2:RunInstances"))
        let types = Dictionary(uniqueKeysWithValues: run.resourceTypes.map { ($0.type.name, $0) })
        #expect(types["instance"]?.isRequired == true)
        #expect(types["snapshot"]?.isRequired == false)
        #expect(types["instance"]?.conditionKeys.contains("ec2:InstanceType") == true)
        let create = try #require(catalogue.action(named: "lambda:CreateFunction"))
        #expect(create.allDependentActions.contains("iam:PassRole"))
        #expect(create.allConditionKeys.contains("lambda:VpcIds"))
        #expect(create.allConditionKeys == create.allConditionKeys.sorted())
    }

    @Test(
        "an ARN format becomes a pattern",
        arguments: [
            ("arn:${Partition}:s3:::${BucketName}", "arn:*:s3:::*"),
            ("arn:${Partition}:s3:::${BucketName}/${ObjectName}", "arn:*:s3:::*/*"),
            ("arn:${Partition}:ses:${Region}:aws:reputation-policy/${Name}", "arn:*:ses:*:aws:reputation-policy/*"),
            ("*", "*"), ("${A", "${A"), ("", ""),
        ])
    func patterns(format: String, pattern: String) {
        #expect(ResourceTypeFacts.pattern(ofFormat: format) == pattern)
    }

    @Test(
        "a condition key is found with its type, with a placeholder or without",
        arguments: [
            ("aws:RequestTag/${TagKey}", "aws:RequestTag/${TagKey}", ConditionKeyFacts.ValueType.string, false),
            ("aws:requesttag/team", "aws:RequestTag/${TagKey}", .string, false),
            ("s3:ExistingObjectTag/class", "s3:ExistingObjectTag/<key>", .string, false),
            ("aws:TagKeys", "aws:TagKeys", .string, true),
            ("s3:signatureAge", "s3:signatureAge", .numeric, false),
            ("ec2:Vpc", "ec2:Vpc", .arn, false),
        ])
    func conditionKey(asked: String, name: String, type: ConditionKeyFacts.ValueType, isMultivalued: Bool) throws {
        let key = try #require(catalogue.conditionKey(named: asked))
        #expect(key == ConditionKeyFacts(name: name, type: type, isMultivalued: isMultivalued))
    }

    @Test("an unknown condition key is not found", arguments: ["", "/", "aws:", "aws:NoSuchKey", "aws:NoSuchKey/x", "s3:prefix/x"])
    func unknownKey(name: String) {
        #expect(catalogue.conditionKey(named: name) == nil)
    }

    @Test(
        "resource control policies bind listed services, not exempt actions, not actions without a resource",
        arguments: [
            ("s3:GetObject", true), ("S3:getobject", true), ("kms:Decrypt", true), ("kms:RetireGrant", false),
            ("s3:ListAllMyBuckets", false),
            ("ec2:RunInstances", false), ("es:ESHttpGet", false), ("s3:NotYetInvented", true), ("s3", false), ("", false),
        ])
    func controlPolicies(action: String, expected: Bool) {
        #expect(catalogue.resourceControlPoliciesBind(action: action) == expected)
    }
}

@Suite("Looking up kinds of resource by number")
struct ResourceNumberTests {
    @Test(
        "numbers tell what the facts of an action tell",
        arguments: ["s3:GetObject", "ec2:RunInstances", "s3:ListAllMyBuckets", "iam:PassRole"])
    func numbersAgreeWithFacts(name: String) throws {
        let facts = try #require(catalogue.action(named: name))
        let types = catalogue.resourceTypeNumbers(ofAction: facts.id)
        #expect(types.numbers.map(catalogue.arnPattern(ofResourceType:)) == facts.resourceTypes.map(\.type.arnPattern))
        #expect(types.isRequired == facts.resourceTypes.contains { $0.isRequired })
        for number in types.numbers {
            #expect(catalogue.actionIDs(ofServiceNumber: catalogue.service(ofResourceType: number)).contains(facts.id))
        }
    }

    @Test("every action's numbers agree with its facts") func all() {
        for id in stride(from: 0, to: catalogue.actionCount, by: 7) {
            let types = catalogue.resourceTypeNumbers(ofAction: id)
            let facts = catalogue.action(id)
            #expect(types.numbers.count == facts.resourceTypes.count)
            #expect(types.numbers.map(catalogue.arnPattern(ofResourceType:)) == facts.resourceTypes.map(\.type.arnPattern))
        }
    }
}
