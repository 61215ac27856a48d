import Testing

@testable import Catalogue

private let catalogue = ActionCatalogue.standard

@Suite("From an operation to its actions")
struct OperationTests {
    @Test("every row of the table is what the lookup says")
    func everyRow() throws {
        let rows = try rows(of: "operation-actions.tsv")
        #expect(rows.count == 1_004)
        var classes: Set<String> = []
        for row in rows {
            let mapping = catalogue.actions(forEventSource: row[0] + ".amazonaws.com", eventName: row[1])
            let place = Comment(rawValue: "\(row[0]) \(row[1])")
            #expect(mapping.isVerified == !row[3].hasSuffix("?"), place)
            if row[2].hasPrefix("none:") {
                classes.insert("none")
                #expect(mapping.actions.isEmpty, place)
                guard case .none(let reason) = mapping.certainty else {
                    Issue.record("\(row[0]) \(row[1]) has a decision")
                    continue
                }
                #expect("none:" + reason.rawValue == row[2], place)
                continue
            }
            let isChoice = row[2].contains("|")
            #expect(mapping.actions == row[2].split { $0 == "," || $0 == "|" }.map(String.init), place)
            #expect(mapping.required.isEmpty == isChoice, place)
            #expect(mapping.alternatives.isEmpty == !isChoice, place)
            let sameName = row[2].lowercased() == "\(catalogue.prefix(forEventSource: row[0])):\(row[1])".lowercased()
            #expect(mapping.certainty == (sameName ? .exact : .mapped), place)
            classes.insert(isChoice ? "choice" : sameName ? "exact" : "mapped")
        }
        #expect(classes == ["none", "choice", "exact", "mapped"])
    }

    @Test("every parameter of the table is a rule of its event")
    func everyParameter() throws {
        let rows = try rows(of: "operation-parameters.tsv")
        #expect(rows.count > 500)
        for row in rows {
            let mapping = catalogue.actions(forEventSource: row[0] + ".amazonaws.com", eventName: row[1])
            let relation: OperationMapping.ParameterRule.Relation = row[3] == "adds" ? .adds : .replaces
            let isThere = mapping.parameterRules.contains {
                $0.action == row[4] && $0.relation == relation && $0.parameters.contains(row[2])
            }
            #expect(isThere, "\(row)")
        }
    }

    @Test("the compiled tables hold what the hand-kept ones say, and nothing else")
    func nothingElse() throws {
        let actions = try rows(of: "operation-actions.tsv")
        let parameters = try rows(of: "operation-parameters.tsv")
        let events = Set((actions + parameters).map { "\($0[0])\t\($0[1])".lowercased() })
        #expect(Tables.operations.count == events.count)
        let sources = try rows(of: "event-sources.tsv")
        #expect(Tables.eventSources.count == sources.count)
        for row in sources where row[1] != "-" {
            #expect(
                catalogue.prefix(forEventSource: row[0] + ".amazonaws.com") == row[1].split(separator: ",").first.map(String.init))
            #expect(row[1].split(separator: ",").allSatisfy { catalogue.actionIDs(ofService: String($0)) != nil }, "\(row)")
        }
        let bound = try rows(of: "rcp-services.tsv")
        #expect(bound.count == 62)
        #expect(Tables.controlPolicyServices.count == bound.count)
        #expect(bound.allSatisfy { catalogue.resourceControlPoliciesBind(service: $0[0]) })
    }

    @Test(
        "the order of the rules",
        arguments: [
            // In the table, with and without the version that Lambda writes.
            ("lambda.amazonaws.com", "Invoke", "lambda:InvokeFunction", OperationMapping.Certainty.mapped),
            ("lambda.amazonaws.com", "Invoke20150331", "lambda:InvokeFunction", .mapped),
            // Only without the version: 2018, 2020_05_31, v2.
            ("lambda.amazonaws.com", "PutProvisionedConcurrencyConfig20190930", "lambda:PutProvisionedConcurrencyConfig", .mapped),
            ("cloudfront.amazonaws.com", "CreateDistribution2020_05_31", "cloudfront:CreateDistribution", .mapped),
            ("lambda.amazonaws.com", "GetFunctionConcurrency20190930v2", "lambda:GetFunctionConcurrency", .mapped),
            // A name that ends in digits by itself.
            ("securityhub.amazonaws.com", "EnableSecurityHubV2", "securityhub:EnableSecurityHubV2", .exact),
            ("kms.amazonaws.com", "Decrypt", "kms:Decrypt", .exact),
            ("ec2.amazonaws.com", "runinstances", "ec2:RunInstances", .exact),
            ("ec2", "DescribeInstances", "ec2:DescribeInstances", .exact),
            ("ec2.amazonaws.com.cn", "DescribeInstances", "ec2:DescribeInstances", .exact),
            // Another prefix than the host's.
            ("monitoring.amazonaws.com", "DeleteAlarms", "cloudwatch:DeleteAlarms", .exact),
            ("amazonmq.amazonaws.com", "DeleteBroker", "mq:DeleteBroker", .exact),
            // Services that share a host.
            ("autoscaling.amazonaws.com", "RegisterScalableTarget", "application-autoscaling:RegisterScalableTarget", .mapped),
            ("autoscaling.amazonaws.com", "DeleteScalingPlan", "autoscaling-plans:DeleteScalingPlan", .mapped),
            ("autoscaling.amazonaws.com", "DeleteAutoScalingGroup", "autoscaling:DeleteAutoScalingGroup", .exact),
            // S3's own names beside those of its API.
            ("s3.amazonaws.com", "PutBucketLifecycle", "s3:PutLifecycleConfiguration", .mapped),
            ("s3.amazonaws.com", "PutBucketLifecycleConfiguration", "s3:PutLifecycleConfiguration", .mapped),
            ("s3.amazonaws.com", "GetBucketNotification", "s3:GetBucketNotification", .exact),
            ("s3.amazonaws.com", "DeleteBucketPublicAccessBlock", "s3:PutBucketPublicAccessBlock", .mapped),
            ("s3.amazonaws.com", "ListBuckets", "s3:ListAllMyBuckets", .mapped),
            ("s3.amazonaws.com", "PutObject", "s3:PutObject", .exact),
            // In the table for its parameters only.
            ("ec2.amazonaws.com", "CreateVolume", "ec2:CreateVolume", .exact),
            ("ec2.amazonaws.com", "CreateApplicationStatusCheck", "ec2:CreateApplicationStatusCheck", .guess),
            ("lambda.amazonaws.com", "CreateFunction20991231", "lambda:CreateFunction", .mapped),
            // Unknown, never in silence.
            ("ec2.amazonaws.com", "NotYetInvented", "ec2:NotYetInvented", .guess),
            ("lambda.amazonaws.com", "NotYetInvented20300101", "lambda:NotYetInvented", .guess),
            ("brandnew.amazonaws.com", "CreateThing", "brandnew:CreateThing", .guess),
        ])
    func order(source: String, event: String, action: String, certainty: OperationMapping.Certainty) {
        let mapping = catalogue.actions(forEventSource: source, eventName: event)
        #expect(mapping.required == [action])
        #expect(mapping.certainty == certainty)
        #expect(mapping.isVerified == (certainty != .guess))
    }

    @Test(
        "no IAM decision",
        arguments: [
            ("sts.amazonaws.com", "GetCallerIdentity", OperationMapping.NoDecision.anyone),
            ("cognito-idp.amazonaws.com", "InitiateAuth", .unsigned),
            ("signin.amazonaws.com", "ConsoleLogin", .signIn),
            ("kms.amazonaws.com", "RotateKey", .serviceEvent),
            ("sso.amazonaws.com", "GetRoleCredentials", .otherCredential),
            ("identitystore-scim.amazonaws.com", "CreateUser", .otherCredential),
        ])
    func noDecision(source: String, event: String, reason: OperationMapping.NoDecision) {
        let mapping = catalogue.actions(forEventSource: source, eventName: event)
        #expect(mapping.certainty == .none(reason))
        #expect(mapping.actions.isEmpty)
    }

    @Test(
        "parameters add to the action or take its place",
        arguments: [
            ("s3", "GetObject", ["versionId"], ["s3:GetObjectVersion"]),
            ("s3", "GetObject", [], ["s3:GetObject"]),
            ("s3", "HeadObject", ["versionId"], ["s3:GetObjectVersion"]),
            ("s3", "PutObject", ["x-amz-tagging"], ["s3:PutObject", "s3:PutObjectTagging"]),
            ("sts", "AssumeRole", ["tags", "sourceIdentity"], ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]),
            ("lambda", "CreateFunction20150331", ["role"], ["lambda:CreateFunction", "iam:PassRole"]),
            ("kms", "ReEncrypt", [], ["kms:ReEncryptFrom", "kms:ReEncryptTo"]),
            ("ec2", "CreateVolume", ["tagSpecificationSet"], ["ec2:CreateVolume", "ec2:CreateTags"]),
            ("amazonmq", "CreateBroker", ["?"], ["mq:CreateBroker"]),
        ])
    func parameters(source: String, event: String, present: [String], actions: [String]) {
        let mapping = catalogue.actions(forEventSource: source, eventName: event)
        #expect(mapping.actions(having: present.contains) == actions)
    }

    @Test(
        "an event source names its service",
        arguments: [
            ("monitoring.amazonaws.com", "cloudwatch"), ("tagging.amazonaws.com", "tag"), ("email.amazonaws.com", "ses"),
            ("cloudcontrolapi.amazonaws.com", "cloudformation"), ("s3.amazonaws.com", "s3"), ("nosuch.amazonaws.com", "nosuch"),
            ("identitystore-scim.amazonaws.com", "identitystore-scim"), ("", ""),
        ])
    func prefixes(source: String, prefix: String) {
        #expect(catalogue.prefix(forEventSource: source) == prefix)
    }

    @Test(
        "only a version at the end is taken off",
        arguments: [
            ("CreateFunction20150331", "CreateFunction"), ("AddPermission20150331v2", "AddPermission"),
            ("CreateDistribution2020_05_31", "CreateDistribution"), ("UpdateDistribution2020_05_31v12", "UpdateDistribution"),
            ("ListObjectsV2", "ListObjectsV2"), ("GenerateAs2805KekValidation", "GenerateAs2805KekValidation"),
            ("20150331", "20150331"),
            ("2020_05_31", "2020_05_31"), ("", ""), ("v2", "v2"), ("Get2015033", "Get2015033"), ("Get20150331v", "Get20150331v"),
        ])
    func versions(name: String, plain: String) {
        #expect(ActionCatalogue.withoutVersion(name) == plain)
    }
}
