extension TerraformPlaces {
    /// A type that holds one statement of a policy in attributes of its own.
    struct Permission {
        /// What CloudFormation calls the type.
        let type: String
        /// CloudFormation's properties by the attributes.
        let properties: [String: String]
    }

    static func permission(of type: String) -> Permission? { permissions[type] }

    static let functionPermission = Permission(
        type: "AWS::Lambda::Permission",
        properties: [
            "action": "Action", "principal": "Principal", "function_name": "FunctionName", "source_arn": "SourceArn",
            "source_account": "SourceAccount", "principal_org_id": "PrincipalOrgID", "event_source_token": "EventSourceToken",
            "function_url_auth_type": "FunctionUrlAuthType", "invoked_via_function_url": "InvokedViaFunctionUrl",
        ])
    static let layerPermission = Permission(
        type: "AWS::Lambda::LayerVersionPermission",
        properties: [
            "action": "Action", "principal": "Principal", "layer_version_arn": "LayerVersionArn",
            "organization_id": "OrganizationId",
        ])
    /// The statement may also be given whole (`awscc`).
    static let busPermission = Permission(
        type: "AWS::Events::EventBusPolicy",
        properties: ["action": "Action", "principal": "Principal", "statement_id": "StatementId", "statement": "Statement"])

    private static let permissions = [
        "aws_lambda_permission": functionPermission, "awscc_lambda_permission": functionPermission,
        "aws_lambda_layer_version_permission": layerPermission, "awscc_lambda_layer_version_permission": layerPermission,
        "aws_cloudwatch_event_permission": busPermission, "awscc_events_event_bus_policy": busPermission,
    ]
}
