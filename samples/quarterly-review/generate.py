"""Writes the two quarters of the sample: the same bytes every time. Run it anywhere; it needs the standard library only."""
import json, os, datetime
PROD, TOOLS, VENDOR = "111122223333", "444455556666", "999988887777"
def policy(*statements): return {"Version": "2012-10-17", "Statement": list(statements)}
def allow(actions, resources="*", sid=None, **more):
    s = {"Effect": "Allow", "Action": actions, "Resource": resources}
    if sid: s = {"Sid": sid, **s}
    return {**s, **more}
def trust(principal, action="sts:AssumeRole", condition=None):
    s = {"Effect": "Allow", "Principal": principal, "Action": action}
    if condition: s["Condition"] = condition
    return policy(s)
def inline(doc): return [{"PolicyName": "work", "PolicyDocument": doc}]
def user(account, name, doc=None, attached=(), created="2025-02-03", tags=()):
    return {"Path": "/", "UserName": name, "UserId": "AIDA" + name.upper().replace("-", "")[:12], "Arn": f"arn:aws:iam::{account}:user/{name}",
        "CreateDate": created + "T08:00:00+00:00", "GroupList": [], "AttachedManagedPolicies": list(attached),
        "UserPolicyList": inline(doc) if doc else [], "Tags": [{"Key": k, "Value": v} for k, v in tags]}
def role(account, name, trusted, doc=None, attached=(), last=None, created="2025-02-03", tags=(), path="/"):
    r = {"Path": path, "RoleName": name, "RoleId": "AROA" + name.upper().replace("-", "").replace("_", "")[:12],
        "Arn": f"arn:aws:iam::{account}:role{path}{name}", "CreateDate": created + "T08:00:00+00:00", "AssumeRolePolicyDocument": trusted,
        "InstanceProfileList": [], "RolePolicyList": inline(doc) if doc else [], "AttachedManagedPolicies": list(attached),
        "RoleLastUsed": {"LastUsedDate": last + "T12:00:00+00:00", "Region": "eu-west-1"} if last else {},
        "Tags": [{"Key": k, "Value": v} for k, v in tags]}
    return r
ADMIN = {"PolicyName": "AdministratorAccess", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}
def managed_admin():
    return {"PolicyName": "AdministratorAccess", "PolicyId": "ANPAIWMBCKSKIEE64ZLYK", "Arn": ADMIN["PolicyArn"], "Path": "/", "DefaultVersionId": "v1",
        "AttachmentCount": 1, "IsAttachable": True, "CreateDate": "2015-02-06T18:39:46+00:00", "UpdateDate": "2015-02-06T18:39:46+00:00",
        "PolicyVersionList": [{"Document": policy(allow("*")), "VersionId": "v1", "IsDefaultVersion": True, "CreateDate": "2015-02-06T18:39:46+00:00"}]}
SAML = {"Federated": f"arn:aws:iam::{PROD}:saml-provider/AWSSSO_0a1b2c3d4e5f6071_DO_NOT_DELETE"}
def sso(name, **k):
    return role(PROD, name, trust(SAML, ["sts:AssumeRoleWithSAML", "sts:TagSession"], {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}),
        path="/aws-reserved/sso.amazonaws.com/eu-west-1/", **k)
def quarter(name, end, later):
    directory = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    os.makedirs(directory + "/cloudtrail", exist_ok=True)
    last = (end - datetime.timedelta(days=1)).isoformat()
    table = f"arn:aws:dynamodb:eu-west-1:{PROD}:table/orders"
    ci = policy(allow(["lambda:UpdateFunctionCode", "lambda:PublishVersion"], f"arn:aws:lambda:eu-west-1:{PROD}:function:orders-*", "Deploy"),
        *([allow("iam:PutUserPolicy", "*", "Onboarding")] if later else []))
    roles = [
        role(PROD, "orders-app", trust({"Service": "lambda.amazonaws.com"}), policy(
            allow(["dynamodb:*"], [table, table + "/index/*"], "Table"), allow(["s3:*", "sqs:*"], "*", "Files")), last=last, tags=[("team", "orders")]),
        role(PROD, "github-deploy", trust({"Federated": f"arn:aws:iam::{PROD}:oidc-provider/token.actions.githubusercontent.com"},
            "sts:AssumeRoleWithWebIdentity", {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
            **({} if not later else {"token.actions.githubusercontent.com:sub": "repo:example/orders:ref:refs/heads/main"})}}),
            policy(allow("lambda:UpdateFunctionCode", f"arn:aws:lambda:eu-west-1:{PROD}:function:orders-*")), last=last, tags=[("team", "orders")]),
        role(PROD, "vendor-monitoring", trust({"AWS": f"arn:aws:iam::{VENDOR}:root"}, condition={"StringEquals": {"sts:ExternalId": "c0ffee42"}}),
            policy(allow(["cloudwatch:GetMetricData", "cloudwatch:ListMetrics", "tag:GetResources"])), last=last, tags=[("team", "platform")]),
        sso("AWSReservedSSO_Administrator_0f1e2d3c4b5a6978", attached=[ADMIN], last=last),
        sso("AWSReservedSSO_ReadOnly_1a2b3c4d5e6f7081", doc=policy(allow(["ec2:Describe*", "s3:ListAllMyBuckets", "cloudwatch:GetMetricData"])), last=last),
    ]
    if later:
        roles.append(role(PROD, "report-export", trust({"AWS": "*"}), policy(allow(["s3:GetObject", "s3:ListBucket"], ["arn:aws:s3:::orders-reports", "arn:aws:s3:::orders-reports/*"])),
            created="2026-08-20", last=last, tags=[("team", "analytics")]))
    else:
        roles.append(role(PROD, "migration-2024", trust({"Service": "ec2.amazonaws.com"}), policy(allow(["s3:*", "rds:*"])), created="2024-06-01", tags=[("team", "platform")]))
    prod = {"UserDetailList": [user(PROD, "ci-deployer", ci, tags=[("team", "orders")]), user(PROD, "break-glass", attached=[ADMIN], tags=[("team", "security")])],
        "GroupDetailList": [], "RoleDetailList": roles, "Policies": [managed_admin()]}
    tools = {"UserDetailList": [user(TOOLS, "j.former", policy(allow(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::build-cache/*")), created="2023-05-02")],
        "GroupDetailList": [], "RoleDetailList": [
            role(TOOLS, "build-runner", trust({"Service": "codebuild.amazonaws.com"}), policy(allow(["logs:CreateLogStream", "logs:PutLogEvents"], f"arn:aws:logs:eu-west-1:{TOOLS}:log-group:/aws/codebuild/*"),
                allow(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::build-cache/*"), allow("ssm:GetParameters", f"arn:aws:ssm:eu-west-1:{TOOLS}:parameter/build/*")), last=last, tags=[("team", "platform")])],
        "Policies": []}
    def write(file, value):
        with open(f"{directory}/{file}", "w") as f:
            if isinstance(value, str): f.write(value)
            else: json.dump(value, f, indent=1); f.write("\n")
    write(f"authorization-details-{PROD}.json", prod)
    write(f"authorization-details-{TOOLS}.json", tools)
    write("resource-policies.json", {
        "arn:aws:s3:::orders-reports": policy({"Sid": "Exports", "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{PROD}:role/report-export"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::orders-reports/*"},
            {"Sid": "Published", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::orders-reports/published/*"}) if later else None,
        "arn:aws:s3:::build-cache": policy({"Sid": "Builds", "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{TOOLS}:role/build-runner"}, "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::build-cache/*"})})
    instance, store = "ssoins-0a1b2c3d4e5f6071", "d-9a67890123"
    sets = {"Administrator": f"arn:aws:sso:::permissionSet/{instance}/ps-0f1e2d3c4b5a6978", "ReadOnly": f"arn:aws:sso:::permissionSet/{instance}/ps-1a2b3c4d5e6f7081"}
    groups = {"platform-admins": "g-0001", "engineers": "g-0002"}
    people = {"ana.ruiz": ("u-0001", ["platform-admins", "engineers"]), "ben.okoye": ("u-0002", ["engineers"]), "c.leaver": ("u-0003", [])}
    assigned = [("Administrator", "GROUP", "g-0001"), ("ReadOnly", "GROUP", "g-0002"), ("Administrator", "USER", "u-0003")]
    write("identity-center.json", "".join(json.dumps(document, indent=1) + "\n" for document in [
        *[{"PermissionSet": {"Name": n, "PermissionSetArn": arn, "SessionDuration": "PT1H"}} for n, arn in sets.items()],
        {"AccountAssignments": [{"AccountId": PROD, "PermissionSetArn": sets[n], "PrincipalType": kind, "PrincipalId": who} for n, kind, who in assigned]},
        {"Users": [{"UserName": n, "UserId": i, "UserStatus": "DISABLED" if later and n == "c.leaver" else "ENABLED", "IdentityStoreId": store} for n, (i, _) in people.items()]},
        {"Groups": [{"GroupId": i, "DisplayName": n, "IdentityStoreId": store} for n, i in groups.items()]},
        *[{"GroupMemberships": [{"MembershipId": f"m-{i}-{g}", "GroupId": i, "MemberId": {"UserId": u}, "IdentityStoreId": store} for u, gs in people.values() if g in gs]} for g, i in groups.items()]]))
    for account in [PROD, TOOLS]:
        write(f"get-public-access-block-{account}.json", {"PublicAccessBlockConfiguration": {"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": False, "RestrictPublicBuckets": True}})
    write("access-analyzer.json", {"id": "5f6a7b80-0000-4000-8000-00000000000a", "resource": f"arn:aws:iam::{TOOLS}:role/build-runner", "resourceType": "AWS::IAM::Role", "resourceOwnerAccount": TOOLS,
        "findingType": "UnusedPermission", "status": "ACTIVE", "analyzedAt": last + "T06:00:00+00:00", "createdAt": last + "T06:00:00+00:00", "updatedAt": last + "T06:00:00+00:00",
        "findingDetails": [{"unusedPermissionDetails": {"serviceNamespace": "ssm", "actions": [{"action": "GetParameters"}]}}]})
    write("inventory.json", {"ResourceTagMappingList": [{"ResourceARN": a, "Tags": [{"Key": "environment", "Value": e}]} for a, e in [
        (table, "production"), ("arn:aws:s3:::orders-reports", "production"), (f"arn:aws:lambda:eu-west-1:{PROD}:function:orders-api", "production"),
        (f"arn:aws:sqs:eu-west-1:{PROD}:orders-events", "production"), ("arn:aws:s3:::build-cache", "build")]], "PaginationToken": ""})
    write("organization.json", {"version": 1, "id": "o-a1b2c3d4e5", "managementAccount": "777788889999", "root": {"id": "r-ab12",
        "serviceControlPolicies": ["p-FullAWSAccess"], "resourceControlPolicies": [], "accounts": [
        {"id": PROD, "name": "production", "serviceControlPolicies": ["p-FullAWSAccess", "p-trail0001"], "resourceControlPolicies": []},
        {"id": TOOLS, "name": "tools", "serviceControlPolicies": ["p-FullAWSAccess"], "resourceControlPolicies": []}]},
        "policies": [{"id": "p-trail0001", "name": "protect-the-trail", "type": "SERVICE_CONTROL_POLICY", "content": policy({"Sid": "Trail", "Effect": "Deny", "Action": ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"], "Resource": "*"})}]})
    day = lambda back: (end - datetime.timedelta(days=back)).isoformat() + "T09:00:00+00:00"
    head = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated"
    tail = "false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"
    write(f"credential-report-{PROD}.csv", "\n".join([head,
        f"ci-deployer,arn:aws:iam::{PROD}:user/ci-deployer,2025-02-03T08:00:00+00:00,false,N/A,N/A,N/A,false,true,2025-02-03T08:05:00+00:00,{day(1)},eu-west-1,lambda,{tail}",
        f"break-glass,arn:aws:iam::{PROD}:user/break-glass,2025-02-03T08:00:00+00:00,true,{day(40)},2025-02-03T08:00:00+00:00,N/A,true,false,N/A,N/A,N/A,N/A,{tail}"]))
    write(f"credential-report-{TOOLS}.csv", "\n".join([head,
        f"j.former,arn:aws:iam::{TOOLS}:user/j.former,2023-05-02T08:00:00+00:00,false,N/A,N/A,N/A,false,true,2023-05-02T08:05:00+00:00,2025-01-17T15:20:00+00:00,eu-west-1,s3,{tail}"]))
    write("get-service-last-accessed-details-orders-app.json", {"JobStatus": "COMPLETED", "JobType": "ACTION_LEVEL", "JobCreationDate": day(0), "JobCompletionDate": day(0), "IsTruncated": False,
        "ServicesLastAccessed": [
            {"ServiceName": "Amazon DynamoDB", "LastAuthenticated": day(1), "ServiceNamespace": "dynamodb", "LastAuthenticatedEntity": f"arn:aws:iam::{PROD}:role/orders-app", "TotalAuthenticatedEntities": 1},
            {"ServiceName": "Amazon S3", "LastAuthenticated": day(3), "ServiceNamespace": "s3", "LastAuthenticatedEntity": f"arn:aws:iam::{PROD}:role/orders-app", "TotalAuthenticatedEntities": 1,
             "TrackedActionsLastAccessed": [{"ActionName": "ListAllMyBuckets", "LastAccessedTime": day(3)}, {"ActionName": "DeleteBucket"}, {"ActionName": "PutBucketPolicy"}]},
            {"ServiceName": "Amazon SQS", "ServiceNamespace": "sqs", "TotalAuthenticatedEntities": 0}]})
    records = []
    def event(name, source, identity, account, date, number, read=False):
        records.append({"eventVersion": "1.11", "userIdentity": identity, "eventTime": date + "T09:%02d:00Z" % (number % 60), "eventSource": source + ".amazonaws.com", "eventName": name,
            "awsRegion": "eu-west-1", "sourceIPAddress": "203.0.113.7", "userAgent": "aws-sdk-go-v2/1.30", "requestParameters": None, "responseElements": None,
            "requestID": f"r-{len(records)}", "eventID": "%08d-0000-4000-8000-%012d" % (int(end.strftime("%Y%m%d")), len(records)), "readOnly": read, "eventType": "AwsApiCall",
            "managementEvent": True, "recipientAccountId": account, "eventCategory": "Management"})
    def assumed(account, name, session, key, date):
        return {"type": "AssumedRole", "principalId": f"AROA:{session}", "arn": f"arn:aws:sts::{account}:assumed-role/{name}/{session}", "accountId": account, "accessKeyId": key,
            "sessionContext": {"sessionIssuer": {"type": "Role", "principalId": "AROA", "arn": f"arn:aws:iam::{account}:role/{name}", "accountId": account, "userName": name},
            "attributes": {"creationDate": date + "T08:59:00Z", "mfaAuthenticated": "false"}}}
    for back in range(91, 0, -1):
        date = (end - datetime.timedelta(days=back)).isoformat()
        event("DescribeTable", "dynamodb", assumed(PROD, "orders-app", "orders-api", "ASIAORDERS%06d" % back, date), PROD, date, 1, True)
        if back % 7 == 0:
            event("ListBuckets", "s3", assumed(PROD, "orders-app", "orders-api", "ASIAORDERS%06d" % back, date), PROD, date, 2, True)
            event("GetMetricData", "monitoring", assumed(PROD, "vendor-monitoring", "vendor", "ASIAVENDOR%06d" % back, date), PROD, date, 3, True)
            event("UpdateFunctionCode20150331v2", "lambda", {"type": "IAMUser", "principalId": "AIDACI", "arn": f"arn:aws:iam::{PROD}:user/ci-deployer", "accountId": PROD, "accessKeyId": "AKIAIOSFODNN7EXAMPLE", "userName": "ci-deployer"}, PROD, date, 4)
            event("CreateLogStream", "logs", assumed(TOOLS, "build-runner", "AWSCodeBuild-1", "ASIABUILD%07d" % back, date), TOOLS, date, 5)
        if later and back % 5 == 0 and back < 40:
            event("ListBuckets", "s3", {"type": "AWSAccount", "principalId": "AIDAOUT", "accountId": "555566667777"} if back == 35 else assumed(PROD, "report-export", "export", "ASIAEXPORT%06d" % back, date), PROD, date, 6, True)
    write("cloudtrail/trail.json", {"Records": records})
quarter("2026-q2", datetime.date(2026, 7, 1), False)
quarter("2026-q3", datetime.date(2026, 10, 1), True)
