import Activity
import Catalogue
import Documents
import PolicyLanguage

/// Whether a call took away what would tell of later calls: trails, recorders, detectors, flow logs (docs/reference/harms.md).
package enum EvidenceTampering {
    /// Services that exist to record and to watch.
    private static let watchers: Set<String> = [
        "cloudtrail", "config", "guardduty", "securityhub", "detective", "macie2", "securitylake", "access-analyzer", "inspector2",
    ]
    /// Of other services the calls that end records of who did what.
    private static let others: Set<String> = [
        "ec2:DeleteFlowLogs", "route53:DeleteQueryLoggingConfig", "route53resolver:DeleteResolverQueryLogConfig",
        "route53resolver:DisassociateResolverQueryLogConfig", "wafv2:DeleteLoggingConfiguration",
        "bedrock:DeleteModelInvocationLoggingConfiguration", "rds:StopActivityStream", "redshift:DisableLogging",
        "network-firewall:UpdateLoggingConfiguration", "cloudwatch:DisableAlarmActions", "rds:ModifyActivityStream",
        "bedrock:PutModelInvocationLoggingConfiguration",
    ]
    /// Work on findings and on what is watched over, which ends no record.
    private static let ordinary: Set<String> = [
        "securityhub:BatchUpdateFindings", "securityhub:CreateAutomationRule", "config:DeleteEvaluationResults",
        "config:PutRetentionConfiguration", "cloudtrail:UpdateEventDataStore", "macie2:UpdateClassificationJob",
        "config:DeleteRemediationConfiguration", "guardduty:UpdateOrganizationConfiguration",
    ]

    /// Whether an event that took effect did so.
    ///
    /// - Parameter stores: where the trails write.
    static func isDone(by event: Event, _ action: Action, _ harm: Harm?, _ stores: TrailStores) -> Bool {
        let (service, name) = (action.service, action.name)
        if service == "s3" { return isOfBucket(event, stores) }
        if service == "logs" { return isOfLogGroup(event, stores) }
        guard harm?.kind == .eraseEvidence, watchers.contains(service) || others.contains(action.text) else { return false }
        return !ordinary.contains(action.text) && takesAway(service, name, event)
    }

    /// Whether an action ends records whatever its parameters are.
    package static func isNamed(_ action: String) -> Bool {
        let isWatched = watchers.contains(String(action.prefix { $0 != ":" })) || others.contains(action)
        return isWatched && !ordinary.contains(action) && !setting.contains(action)
    }

    /// Actions that may add as well as take away.
    private static let setting: Set<String> = [
        "cloudtrail:PutEventSelectors", "cloudtrail:PutInsightSelectors", "cloudtrail:UpdateTrail",
        "config:PutConfigurationRecorder",
        "guardduty:UpdateDetector", "guardduty:CreateFilter", "guardduty:CreateIPSet", "guardduty:UpdateIPSet",
        "inspector2:CreateFilter", "securityhub:UpdateStandardsControl", "network-firewall:UpdateLoggingConfiguration",
        "macie2:UpdateMacieSession", "rds:ModifyActivityStream", "bedrock:PutModelInvocationLoggingConfiguration",
        "securityhub:UpdateFindings", "securityhub:BatchUpdateStandardsControlAssociations", "macie2:CreateFindingsFilter",
        "macie2:UpdateFindingsFilter", "macie2:UpdateMemberSession", "guardduty:UpdateFilter", "guardduty:UpdateMemberDetectors",
        "guardduty:CreateThreatIntelSet", "guardduty:UpdateThreatIntelSet", "guardduty:CreateTrustedEntitySet",
        "guardduty:UpdateTrustedEntitySet", "guardduty:UpdateMalwareScanSettings",
    ]

    /// Calls that may add as well as take away say in their request which they did.
    private static func takesAway(_ service: String, _ name: String, _ event: Event) -> Bool {
        func says(_ path: String, _ values: String...) -> Bool {
            event.texts(path, in: .requestParameters).contains { values.contains($0) }
        }
        switch "\(service):\(name)" {
        case "cloudtrail:PutEventSelectors": return TrailSelectors.leaveOut(event)
        case "cloudtrail:PutInsightSelectors": return !event.has("insightSelectors", in: .requestParameters)
        case "cloudtrail:UpdateTrail":
            return says("isMultiRegionTrail", "false") || says("includeGlobalServiceEvents", "false")
                || says("enableLogFileValidation", "false") || says("isOrganizationTrail", "false")
                || event.has("s3BucketName", in: .requestParameters)
        case "config:PutConfigurationRecorder": return says("configurationRecorder.recordingGroup.allSupported", "false")
        case "guardduty:UpdateDetector", "guardduty:UpdateMemberDetectors":
            return says("enable", "false") || says("features[].status", "DISABLED") || says("dataSources.**", "false")
        case "guardduty:CreateFilter", "guardduty:UpdateFilter": return says("action", "ARCHIVE")
        case "guardduty:CreateIPSet", "guardduty:CreateTrustedEntitySet": return says("activate", "true")
        // Others are trusted from then on.
        case "guardduty:UpdateIPSet", "guardduty:UpdateTrustedEntitySet":
            return says("activate", "true") || event.has("location", in: .requestParameters)
        // More is looked for with a list of threats than without one, and feeds are renewed every day.
        case "guardduty:CreateThreatIntelSet": return false
        case "guardduty:UpdateThreatIntelSet": return says("activate", "false")
        // Without a tag that machines must have, or must not have, all of them are scanned.
        case "guardduty:UpdateMalwareScanSettings":
            return !event.texts("scanResourceCriteria.**", in: .requestParameters).isEmpty
        case "inspector2:CreateFilter": return says("action", "SUPPRESS")
        case "macie2:CreateFindingsFilter", "macie2:UpdateFindingsFilter": return says("action", "ARCHIVE")
        case "macie2:UpdateMacieSession", "macie2:UpdateMemberSession": return says("status", "PAUSED")
        case "rds:ModifyActivityStream": return says("auditPolicyState", "unlocked")
        case "bedrock:PutModelInvocationLoggingConfiguration":
            // What some of them still deliver is logged.
            let deliveries = ["text", "image", "embedding", "video", "audio"].flatMap {
                event.texts("loggingConfig.\($0)DataDeliveryEnabled", in: .requestParameters)
            }
            return deliveries.contains("false") && !deliveries.contains("true")
        case "securityhub:UpdateFindings": return texts("recordState", ofHub: event).contains("ARCHIVED")
        case "securityhub:BatchUpdateStandardsControlAssociations":
            return texts("standardsControlAssociationUpdates[].associationStatus", ofHub: event).contains("DISABLED")
        case "securityhub:UpdateStandardsControl": return texts("controlStatus", ofHub: event).contains("DISABLED")
        case "network-firewall:UpdateLoggingConfiguration":
            return !event.has("loggingConfiguration.logDestinationConfigs", in: .requestParameters)
        default: return true
        }
    }

    /// Whether a call put findings out of sight: work of every day, which ends no record, and by which one is hidden as well. Of a rule only
    /// what it does counts, not which findings it is for.
    static func hidesFindings(_ event: Event) -> Bool {
        guard event.source == "securityhub.amazonaws.com" else { return false }
        func says(_ path: String, _ value: String) -> Bool { texts(path, ofHub: event).contains(value) }
        switch event.name {
        case "BatchUpdateFindings": return says("workflow.status", "SUPPRESSED")
        case "CreateAutomationRule": return says("actions[].findingFieldsUpdate.workflow.status", "SUPPRESSED")
        case "BatchUpdateAutomationRules":
            return says("updateAutomationRulesRequestItems[].actions[].findingFieldsUpdate.workflow.status", "SUPPRESSED")
        // The open schema (OCSF) has numbers: 3 is suppressed.
        case "BatchUpdateFindingsV2": return says("statusId", "3")
        case "CreateAutomationRuleV2", "UpdateAutomationRuleV2": return says("actions[].findingFieldsUpdate.statusId", "3")
        default: return false
        }
    }

    /// Security Hub's requests are logged with their members in capitals (`Filters`) and without.
    private static func texts(_ path: String, ofHub event: Event) -> [String] {
        let raised = path.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: ".")
        return [path, raised].flatMap { event.texts($0, in: .requestParameters) }
    }

    /// A bucket's access log ended; what a trail has written was deleted, or is let go after a few days; or its bucket takes no more.
    private static func isOfBucket(_ event: Event, _ stores: TrailStores) -> Bool {
        func isOfTrail() -> Bool {
            event.text("bucketName", in: .requestParameters).map { stores.isOfTrail(bucket: $0, by: event.time) } ?? false
        }
        switch event.name {
        case "PutBucketLogging": return !event.has("BucketLoggingStatus.LoggingEnabled", in: .requestParameters)
        case "PutBucketLifecycle", "PutBucketLifecycleConfiguration":
            guard let bucket = event.text("bucketName", in: .requestParameters), isOfTrail() || isOfRecords(bucket) else {
                return false
            }
            return BucketExpiry.all(in: event).contains { rule in
                rule.days.map { $0 <= 30 } ?? false && !rule.isOfTags
                    && (stores.hasDeliveries(in: bucket, under: rule.prefix) || isOfRecords(rule.prefix))
            }
        case "DeleteBucket", "DeleteBucketPolicy": return isOfTrail()
        case "PutBucketPolicy": return isOfTrail() && TrailStores.shutsOut(event)
        case "DeleteObject", "DeleteObjects":
            if let key = event.text("key", in: .requestParameters) { return TrailStores.isDelivered(key) }
            return event.text("bucketName", in: .requestParameters).map { stores.isOfTrail(bucket: $0) } ?? false
        default: return false
        }
    }

    /// Log groups come and go with functions: those count that hold a trail's or a network's records.
    private static func isOfLogGroup(_ event: Event, _ stores: TrailStores) -> Bool {
        guard ["DeleteLogGroup", "DeleteLogStream", "PutRetentionPolicy"].contains(event.name) else { return false }
        guard let name = event.text("logGroupName", in: .requestParameters), stores.isOfTrail(logGroup: name) || isOfRecords(name)
        else { return false }
        guard event.name == "PutRetentionPolicy" else { return true }
        return event.text("retentionInDays", in: .requestParameters).flatMap { Int($0) }.map { $0 <= 7 } ?? false
    }

    private static func isOfRecords(_ name: String) -> Bool {
        let name = name.lowercased()
        return ["cloudtrail", "trail", "flowlog", "flow-log", "guardduty", "audit"].contains { name.contains($0) }
    }
}
