internal import Activity
internal import PolicyLanguage
internal import Timeline

extension InForce {
    /// The keys of one permission that a call needed: those of the event, and what the call itself says of a role that it passed and of
    /// tags that it sent.
    ///
    /// - Parameter tags: whether somebody looks at these.
    func context(of event: Event, _ action: Action, on resource: ResourceName, isFederated: Bool, tags: Bool) -> Context {
        var context = context(of: event, isFederated: isFederated)
        InForce.addResourceKeys(of: event, on: resource, to: &context)
        if tags { RequestTags(event)?.add(to: &context, of: resource) }
        if action.folded.elementsEqual("iam:passrole".utf8) {
            context["iam:PassedToService"] = PassedService.of(event).map(ContextValue.single) ?? .unknown
        }
        return context
    }
}

/// The service to which a call passes a role
/// (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html).
enum PassedService {
    /// Nil where the call may pass it to one of several.
    static func of(_ event: Event) -> String? {
        switch event.source {
        case "ecs.amazonaws.com": "ecs-tasks.amazonaws.com"
        case "ec2.amazonaws.com": event.region?.hasPrefix("cn-") ?? false ? "ec2.amazonaws.com.cn" : event.source
        case "elasticbeanstalk.amazonaws.com", "lambda.amazonaws.com", "cloudformation.amazonaws.com", "states.amazonaws.com",
            "codebuild.amazonaws.com", "codepipeline.amazonaws.com", "glue.amazonaws.com", "sagemaker.amazonaws.com",
            "firehose.amazonaws.com", "scheduler.amazonaws.com", "pipes.amazonaws.com", "events.amazonaws.com",
            "eks.amazonaws.com", "batch.amazonaws.com", "backup.amazonaws.com", "bedrock.amazonaws.com",
            "apprunner.amazonaws.com", "datapipeline.amazonaws.com", "dms.amazonaws.com", "transfer.amazonaws.com":
            event.source
        default: nil
        }
    }
}
