import Activity
import Catalogue
internal import Documents
internal import PolicyLanguage

/// What a request tells of a call beside its name: that something stops, that records end, that things go with what is cancelled.
enum RequestHarm {
    private typealias Setting = (path: String, value: String)

    /// Requests by which something stops, where the same call may as well start it or make it larger.
    private static let stops: [String: [Setting]] = [
        "acm-pca:UpdateCertificateAuthority": [("status", "DISABLED")],
        "application-autoscaling:RegisterScalableTarget": [("maxCapacity", "0")],
        "athena:UpdateWorkGroup": [("state", "DISABLED")],
        "autoscaling:PutScheduledUpdateGroupAction": [("desiredCapacity", "0"), ("maxSize", "0")],
        "autoscaling:SetDesiredCapacity": [("desiredCapacity", "0")],
        "autoscaling:SetInstanceHealth": [("healthStatus", "Unhealthy")],
        "autoscaling:UpdateAutoScalingGroup": [("desiredCapacity", "0"), ("maxSize", "0")],
        "batch:UpdateComputeEnvironment": [("state", "DISABLED")],
        "batch:UpdateJobQueue": [("state", "DISABLED")],
        "cloudfront:UpdateDistribution": [("distributionConfig.enabled", "false")],
        "cloudfront:UpdateDistributionTenant": [("enabled", "false")],
        "ec2:ModifyFleet": [("ModifyFleetRequest.TargetCapacitySpecification.TotalTargetCapacity", "0")],
        "ec2:ModifySpotFleetRequest": [("targetCapacity", "0"), ("ModifySpotFleetRequestRequest.TargetCapacity", "0")],
        "ecs:UpdateContainerInstancesState": [("status", "DRAINING")],
        "ecs:UpdateService": [("desiredCount", "0")],
        "eks:UpdateNodegroupConfig": [("scalingConfig.desiredSize", "0"), ("scalingConfig.maxSize", "0")],
        "events:PutRule": [("state", "DISABLED")],
        "globalaccelerator:UpdateAccelerator": [("enabled", "false")],
        "lambda:PutFunctionConcurrency": [("reservedConcurrentExecutions", "0")],
        "lambda:UpdateEventSourceMapping": [("enabled", "false")],
        "lightsail:UpdateContainerService": [("isDisabled", "true")],
        "pipes:UpdatePipe": [("desiredState", "STOPPED")],
        "scheduler:UpdateSchedule": [("state", "DISABLED")],
        "ses:PutAccountSendingAttributes": [("sendingEnabled", "false")],
        "ses:PutConfigurationSetSendingOptions": [("sendingEnabled", "false")],
        "ses:UpdateAccountSendingEnabled": [("enabled", "false")],
        "ses:UpdateConfigurationSetSendingEnabled": [("enabled", "false")],
        "timestream:UpdateScheduledQuery": [("state", "DISABLED")],
        "workspaces:ModifyWorkspaceState": [("workspaceState", "ADMIN_MAINTENANCE")],
    ]

    /// Whether a call is no harm though its action is: tags are set and removed by API Gateway's verbs, and names that were not there are
    /// taken from nobody.
    static func isNone(_ event: Event) -> Bool {
        switch event.name {
        case "TagResource", "UntagResource": return event.source == "apigateway.amazonaws.com"
        case "ChangeResourceRecordSets":
            let changes = event.texts("changeBatch.changes[].action", in: .requestParameters)
            return !changes.isEmpty && changes.allSatisfy { $0 == "CREATE" }
        default: return false
        }
    }

    /// What the request of a call that took effect tells; nil where it tells nothing.
    static func kind(of event: Event, _ action: Action) -> HarmKind? {
        func texts(_ path: String) -> [String] { event.texts(path, in: .requestParameters) }
        if let settings = stops[action.text] { return settings.contains { texts($0.path).contains($0.value) } ? .degrade : nil }
        switch (action.service, event.name) {
        // Notices go elsewhere from then on.
        case ("account", "PutAlternateContact"): return .replace
        case ("apigateway", "FlushStageCache"), ("apigateway", "FlushStageAuthorizersCache"): return .degrade
        case ("apigateway", "DeleteApiKey"): return .changeIdentity
        // Somebody of another account acts with the rights of the one who accepts.
        case ("iam", "AcceptDelegationRequest"), ("iam", "SendDelegationToken"): return .changeIdentity
        case ("backup", "UpdateRecoveryPointLifecycle"):
            let days = texts("lifecycle.deleteAfterDays").compactMap { Int($0) }
            return days.contains { (0...7).contains($0) } ? .unprotect : nil
        case ("ec2", "CancelSpotFleetRequests"):
            return texts("CancelSpotFleetRequestsRequest.TerminateInstances").contains("true") ? .destroyData : nil
        case ("s3", "CopyObject"): return locksAway(event) ? .replace : nil
        case ("s3", "PutBucketNotification"), ("s3", "PutBucketNotificationConfiguration"):
            // That it is empty is told, and not that it is left out.
            let isTold = texts("{}").contains("NotificationConfiguration")
            return isTold && texts("NotificationConfiguration.{}").allSatisfy { $0 == "xmlns" } ? .degrade : nil
        case ("sqs", "SetQueueAttributes"):
            // What has waited for longer is deleted.
            let seconds = texts("attributes.MessageRetentionPeriod").compactMap { Int($0) }
            return seconds.contains { $0 <= 300 } ? .destroyData : nil
        default: return endsRecords(event, action) ? .eraseEvidence : nil
        }
    }

    /// An object is overwritten by itself, under a key that only the caller has
    /// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html).
    private static func locksAway(_ event: Event) -> Bool {
        func text(_ path: String) -> String? { event.text(path, in: .requestParameters) }
        guard text("x-amz-server-side-encryption-customer-algorithm") != nil, let bucket = text("bucketName"),
            let key = text("key"),
            let source = text("x-amz-copy-source")
        else { return false }
        let path = source.drop { $0 == "/" }
        let whole = String(path.prefix(upTo: path.range(ofASCII: "?versionId=")?.lowerBound ?? path.endIndex))
        return [whole, PercentText.decode(whole)].contains("\(bucket)/\(key)")
    }

    /// Whether what is logged of others' requests is logged no longer.
    private static func endsRecords(_ event: Event, _ action: Action) -> Bool {
        func texts(_ path: String) -> [String] { event.texts(path, in: .requestParameters) }
        switch (action.service, event.name) {
        case ("apigateway", "DeleteAccessLogSettings"): return true
        case ("apigateway", "UpdateStage"):
            return RequestPairs.hasOne(event, in: "patchOperations") {
                $0("op") == "remove" && $0("path")?.hasPrefix("/accessLogSettings") == true
            }
        // An alarm is told to be quiet, or nobody is told of it.
        case ("cloudwatch", "SetAlarmState"): return texts("stateValue").contains { $0 != "ALARM" }
        case ("cloudwatch", "PutMetricAlarm"), ("cloudwatch", "PutCompositeAlarm"): return texts("actionsEnabled").contains("false")
        case ("logs", "PutRetentionPolicy"): return texts("retentionInDays").compactMap { Int($0) }.contains { $0 <= 3 }
        case ("eks", "UpdateClusterConfig"):
            let logging = (try? event.value(.requestParameters))?["logging"]?.items("clusterLogging") ?? []
            let ended = logging.filter { $0["enabled"]?.scalarText == "false" }
            return ended.contains { $0.items("types").contains { $0.string == "audit" } }
        case ("elasticloadbalancing", "ModifyLoadBalancerAttributes"):
            return RequestPairs.sets("access_logs.s3.enabled", to: "false", in: event)
                || texts("loadBalancerAttributes.accessLog.enabled").contains("false")
        case ("es", "UpdateDomainConfig"), ("es", "UpdateElasticsearchDomainConfig"):
            return texts("logPublishingOptions.AUDIT_LOGS.enabled").contains("false")
        case ("macie2", "UpdateClassificationJob"):
            return texts("jobStatus").contains { ["CANCELLED", "USER_PAUSED"].contains($0) }
        case ("rds", "ModifyDBInstance"), ("rds", "ModifyDBCluster"):
            return texts("cloudwatchLogsExportConfiguration.disableLogTypes[]").contains("audit")
        default: return false
        }
    }
}
