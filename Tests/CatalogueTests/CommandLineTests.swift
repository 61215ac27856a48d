import Testing

@testable import Catalogue

private let catalogue = ActionCatalogue.standard

@Suite("Names of the command line")
struct CommandLineTests {
    @Test(
        "an operation is found by its words",
        arguments: [
            ("rds", "delete-db-instance", "rds", "DeleteDBInstance"),
            ("wafv2", "list-web-acls", "wafv2", "ListWebACLs"),
            ("ec2", "describe-vpcs", "ec2", "DescribeVpcs"),
            ("iam", "create-open-id-connect-provider", "iam", "CreateOpenIDConnectProvider"),
            ("s3api", "put-bucket-cors", "s3", "PutBucketCors"),
            ("s3api", "list-objects-v2", "s3", "ListObjectsV2"),
            ("s3api", "delete-object", "s3", "DeleteObject"),
            ("storagegateway", "create-cached-iscsi-volume", "storagegateway", "CreateCachediSCSIVolume"),
            ("elbv2", "delete-load-balancer", "elasticloadbalancing", "DeleteLoadBalancer"),
            ("efs", "delete-file-system", "elasticfilesystem", "DeleteFileSystem"),
            ("stepfunctions", "start-execution", "states", "StartExecution"),
            ("cloudformation", "delete_stack", "cloudformation", "DeleteStack"),
            ("dynamodb", "execute-statement", "dynamodb", "ExecuteStatement"),
            ("EC2", "Terminate-Instances", "ec2", "TerminateInstances"),
        ])
    func known(service: String, operation: String, prefix: String, name: String) {
        let found = catalogue.cli(service: service, operation: operation)
        #expect(found.prefix == prefix)
        #expect(found.operation == name)
        #expect(found.isKnown)
    }

    @Test(
        "an unknown operation keeps its words",
        arguments: [
            ("ec2", "make-new-thing", "ec2", "MakeNewThing"), ("brandnew", "create-thing", "brandnew", "CreateThing"),
            ("ec2", "", "ec2", ""),
            ("ec2", "--", "ec2", ""), ("configservice", "do-it", "config", "DoIt"),
        ])
    func unknown(service: String, operation: String, prefix: String, name: String) {
        let found = catalogue.cli(service: service, operation: operation)
        #expect(found.prefix == prefix)
        #expect(found.operation == name)
        #expect(!found.isKnown)
    }

    @Test(
        "the event source is the one that the log writes",
        arguments: [
            ("cloudwatch", "delete-alarms", "monitoring.amazonaws.com"), ("s3api", "get-object", "s3.amazonaws.com"),
            ("resourcegroupstaggingapi", "tag-resources", "tagging.amazonaws.com"),
            ("cloudcontrol", "delete-resource", "cloudcontrolapi.amazonaws.com"),
            ("mq", "delete-broker", "amazonmq.amazonaws.com"), ("ec2", "run-instances", "ec2.amazonaws.com"),
        ])
    func eventSource(service: String, operation: String, source: String) {
        #expect(catalogue.cli(service: service, operation: operation).eventSource == source)
    }

    @Test("every service of the table leads to a service of the catalogue")
    func everyService() throws {
        let rows = try rows(of: "cli-services.tsv")
        #expect(rows.count > 100)
        for row in rows {
            #expect(catalogue.actionIDs(ofService: row[1]) != nil, "\(row)")
            #expect(catalogue.prefix(forEventSource: row[2]) == row[1], "\(row)")
        }
    }

    @Test("an operation of the command line gives the actions that its event gives")
    func join() {
        let found = catalogue.cli(service: "s3api", operation: "list-objects-v2")
        let mapping = catalogue.actions(forEventSource: found.eventSource, eventName: found.operation)
        #expect(mapping.required == ["s3:ListBucket"])
    }
}
