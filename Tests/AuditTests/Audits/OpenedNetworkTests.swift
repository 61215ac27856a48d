import Catalogue
import Intake
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// What the timeline tells of access lists of networks, and of callers that have no ARN.
struct OpenedNetworkTests {
    private static let ana =
        #"{"type":"IAMUser","principalId":"AIDAEXAMPLE","arn":"arn:aws:iam::111122223333:user/ana","accountId":"111122223333","userName":"ana"}"#

    private static func moments(_ source: String, _ name: String, _ request: String, _ identity: String = ana) throws
        -> MomentList
    {
        let record =
            #"{"eventVersion":"1.09","userIdentity":\#(identity),"eventTime":"2026-08-02T09:00:00Z","eventSource":"\#(source).amazonaws.com","#
            + #""eventName":"\#(name)","awsRegion":"us-east-1","eventID":"e-1","recipientAccountId":"111122223333","#
            + #""eventType":"AwsApiCall","requestParameters":\#(request)}"#
        let folder = try Folder([("log.json", #"{"Records":[\#(record)]}"#)])
        return StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments
    }

    private static let entries: [(String, Bool)] = [
        (#""egress":false,"ruleAction":"allow","aclProtocol":"-1","cidrBlock":"0.0.0.0/0""#, true),
        (#""egress":false,"ruleAction":"allow","aclProtocol":"-1","ipv6CidrBlock":"::/0""#, true),
        (#""egress":false,"ruleAction":"allow","aclProtocol":"6","portRange":{"from":22,"to":22},"cidrBlock":"0.0.0.0/0""#, true),
        (#""egress":false,"ruleAction":"allow","aclProtocol":"6","portRange":{"from":0,"to":65535},"cidrBlock":"0.0.0.0/0""#, true),
        (
            #""egress":false,"ruleAction":"allow","aclProtocol":"6","portRange":{"from":1024,"to":65535},"cidrBlock":"0.0.0.0/0""#,
            false
        ),
        (
            #""egress":false,"ruleAction":"allow","aclProtocol":"6","portRange":{"from":443,"to":443},"cidrBlock":"0.0.0.0/0""#,
            false
        ),
        // Of a mask of no bits the address does not matter.
        (#""egress":false,"ruleAction":"allow","aclProtocol":"-1","cidrBlock":"192.0.2.1/0""#, true),
        (#""egress":true,"ruleAction":"allow","aclProtocol":"-1","cidrBlock":"0.0.0.0/0""#, false),
        (#""egress":false,"ruleAction":"deny","aclProtocol":"-1","cidrBlock":"0.0.0.0/0""#, false),
        (#""egress":false,"ruleAction":"allow","aclProtocol":"-1","cidrBlock":"10.0.0.0/8""#, false),
    ]

    @Test(arguments: entries)
    func anEntryThatLetsEveryAddressInIsAHarm(_ entry: String, _ isOpen: Bool) throws {
        let found = try Self.moments("ec2", "CreateNetworkAclEntry", #"{"networkAclId":"acl-1","ruleNumber":1,\#(entry)}"#)
        #expect(found.map(\.harm) == [isOpen ? .unprotect : nil])
    }

    @Test(arguments: [("22", "0.0.0.0/0", true), ("22", "10.0.0.0/8", false), ("443", "0.0.0.0/0", false)])
    func aRuleThatIsChangedToEveryAddressIsAHarm(_ port: String, _ range: String, _ isOpen: Bool) throws {
        let rule =
            #"{"SecurityGroupRuleId":"sgr-1","tag":1,"SecurityGroupRule":{"IpProtocol":"tcp","FromPort":\#(port),"ToPort":\#(port),"CidrIpv4":"\#(range)"}}"#
        for rules in [rule, "[\(rule)]"] {
            let found = try Self.moments(
                "ec2", "ModifySecurityGroupRules",
                #"{"ModifySecurityGroupRulesRequest":{"GroupId":"sg-1","SecurityGroupRule":\#(rules)}}"#)
            #expect(found.map(\.harm) == [isOpen ? .unprotect : nil])
        }
    }

    /// Of several rules that one call changes each has its own ports and addresses.
    @Test(arguments: [
        (#""FromPort":22,"ToPort":22,"CidrIpv4":"10.0.0.0/8""#, #""FromPort":443,"ToPort":443,"CidrIpv4":"0.0.0.0/0""#, false),
        (#""FromPort":443,"ToPort":443,"CidrIpv4":"10.0.0.0/8""#, #""FromPort":22,"ToPort":22,"CidrIpv6":"::/0""#, true),
        (#""FromPort":443,"ToPort":443,"CidrIpv4":"0.0.0.0/0""#, #""FromPort":80,"ToPort":65535,"CidrIpv4":"0.0.0.0/0""#, true),
    ])
    func eachRuleIsJudgedByItself(_ first: String, _ second: String, _ isOpen: Bool) throws {
        let rules = [first, second].map { #"{"SecurityGroupRuleId":"sgr-1","SecurityGroupRule":{"IpProtocol":"tcp",\#($0)}}"# }
        let found = try Self.moments(
            "ec2", "ModifySecurityGroupRules",
            #"{"ModifySecurityGroupRulesRequest":{"GroupId":"sg-1","SecurityGroupRule":[\#(rules.joined(separator: ","))]}}"#)
        #expect(found.map(\.harm) == [isOpen ? .unprotect : nil])
    }

    private static let permissions: [(String, Bool)] = [
        (#"{"fromPort":443,"toPort":443,"ipRanges":{"items":[{"cidrIp":"0.0.0.0/0"}]}}"#, false),
        (#"{"fromPort":80,"toPort":65535,"ipRanges":{"items":[{"cidrIp":"0.0.0.0/0"}]}}"#, true),
        (#"{"ipProtocol":"-1","ipv6Ranges":{"items":[{"cidrIpv6":"::/0"}]}}"#, true),
        // The web for everybody, and logins for a network.
        (
            #"{"fromPort":80,"toPort":80,"ipRanges":{"items":[{"cidrIp":"0.0.0.0/0"}]}},"#
                + #"{"fromPort":22,"toPort":22,"ipRanges":{"items":[{"cidrIp":"10.0.0.0/8"}]}}"#, false
        ),
        (
            #"{"fromPort":80,"toPort":80,"ipRanges":{"items":[{"cidrIp":"10.0.0.0/8"}]}},"#
                + #"{"fromPort":22,"toPort":22,"ipRanges":{"items":[{"cidrIp":"0.0.0.0/0"}]}}"#, true
        ),
    ]

    @Test(arguments: permissions)
    func whatIsLetInIsJudgedRuleByRule(_ items: String, _ isOpen: Bool) throws {
        let found = try Self.moments(
            "ec2", "AuthorizeSecurityGroupIngress", #"{"groupId":"sg-1","ipPermissions":{"items":[\#(items)]}}"#)
        #expect(found.map(\.harm) == [isOpen ? .unprotect : nil])
    }

    /// A request of one rule may have it as its own parameters.
    @Test(arguments: [("22", true), ("443", false)])
    func aRuleMayBeTheRequestItself(_ port: String, _ isOpen: Bool) throws {
        let found = try Self.moments(
            "ec2", "AuthorizeSecurityGroupIngress",
            #"{"groupId":"sg-1","ipProtocol":"tcp","fromPort":\#(port),"toPort":\#(port),"cidrIp":"0.0.0.0/0"}"#)
        #expect(found.map(\.harm) == [isOpen ? .unprotect : nil])
    }

    /// Its name has slashes of its own.
    @Test func aWebIdentityKeepsItsName() throws {
        let identity =
            #"{"type":"WebIdentityUser","principalId":"token.actions.githubusercontent.com:sts.amazonaws.com:repo:shop/web:ref:refs/heads/main","#
            + #""userName":"repo:shop/web:ref:refs/heads/main","identityProvider":"token.actions.githubusercontent.com"}"#
        let found = try Self.moments(
            "sts", "AssumeRoleWithWebIdentity", #"{"roleArn":"arn:aws:iam::111122223333:role/gh","roleSessionName":"gh"}"#, identity
        )
        #expect(found.map(\.who) == ["repo:shop/web:ref:refs/heads/main"])
    }
}
