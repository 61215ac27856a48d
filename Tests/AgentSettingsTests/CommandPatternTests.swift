import Testing

@testable import AgentSettings

@Suite struct CommandPatternTests {
    @Test(arguments: [
        ("*", AgentSmell.Kind.anyCommand), ("aws *", .anyCloudCommand), ("aws*", .anyCloudCommand), ("a*", .anyCloudCommand),
        ("/usr/bin/aws *", .anyCloudCommand), ("sudo aws *", .anyCloudCommand),
        ("AWS_PROFILE=prod aws *", .anyCloudCommand), ("A=1 B=* terraform apply *", .changingCommand),
        ("timeout 60 aws *", .anyCloudCommand),
        ("env AWS_PROFILE=x aws *", .anyCloudCommand), ("aws --profile prod *", .anyCloudCommand),
        ("aws s3 *", .anyServiceOperation),
        ("aws * *", .anyCloudCommand), ("aws * delete-*", .changingCommand), ("aws s3 rm *", .changingCommand),
        ("aws cloudformation delete-stack *", .changingCommand), ("aws --region x iam create-*", .changingCommand),
        ("aws secretsmanager get-*", .secretsAsReads), ("aws sts get-session-token", .secretsAsReads),
        ("terraform *", .anyCloudCommand),
        ("terraform apply *", .changingCommand), ("terraform -chdir=x destroy", .changingCommand), ("tofu des*", .changingCommand),
        ("kubectl delete *", .changingCommand), ("kubectl -n prod *", .anyCloudCommand), ("python *", .commandRunner),
        ("bash -c *", .commandRunner),
        ("uv run *", .commandRunner), ("poetry run *", .commandRunner), ("make *", .commandRunner), ("make", .commandRunner),
        ("just *", .commandRunner), ("npm run *", .commandRunner), ("npm *", .commandRunner), ("bunx *", .commandRunner),
        ("find *", .commandRunner), ("awk *", .commandRunner), ("cargo run *", .commandRunner), ("cargo run", .commandRunner),
        ("go run *", .commandRunner), ("ansible-playbook *", .changingCommand), ("ansible-playbook site.yml", .changingCommand),
        ("tox *", .commandRunner), ("bundle exec *", .commandRunner), ("./gradlew *", .commandRunner), ("sed *", .commandRunner),
        ("npm install *", .commandRunner), ("uv pip install *", .commandRunner), ("dotnet run *", .commandRunner),
        ("oci *", .anyCloudCommand),
        ("heroku ps:scale *", .changingCommand), ("wrangler deploy", .changingCommand), ("packer build *", .changingCommand),
        ("psql *", .changingCommand), ("gh pr merge *", .changingCommand), ("gh pr *", .changingCommand),
        ("gcloud *", .anyCloudCommand), ("gcloud compute *", .anyServiceOperation),
        ("gcloud compute instances delete *", .changingCommand),
        ("gcloud auth print-access-token", .secretsAsReads), ("az *", .anyCloudCommand), ("az vm delete *", .changingCommand),
        ("az storage account *", .anyServiceOperation), ("gh api *", .changingCommand), ("gh *", .changingCommand),
        ("git push *", .changingCommand), ("git push", .changingCommand), ("git *", .changingCommand), ("rm *", .changingCommand),
        ("rm -rf *", .changingCommand), ("sudo rm *", .changingCommand), ("aws sts assume-role *", .secretsAsReads),
        ("aws-vault exec *", .commandRunner), ("aws-vault exec prod -- *", .commandRunner), ("op run *", .commandRunner),
        ("doppler run -- *", .commandRunner), ("chamber exec *", .commandRunner), ("docker compose *", .commandRunner),
        ("docker compose exec *", .commandRunner), ("docker-compose run *", .commandRunner), ("git config *", .commandRunner),
        ("git config alias.x *", .commandRunner), ("git config --global core.pager *", .commandRunner),
        ("git submodule foreach *", .commandRunner), ("git bisect run *", .commandRunner), ("rsync *", .commandRunner),
        ("java *", .commandRunner), ("pre-commit run *", .commandRunner), ("systemctl *", .commandRunner),
        ("sops exec-env *", .commandRunner), ("doas bash *", .commandRunner), ("su *", .commandRunner),
        ("oc *", .anyCloudCommand), ("oc delete *", .changingCommand), ("steampipe *", .anyCloudCommand),
        ("npm publish *", .changingCommand), ("npm publish", .changingCommand), ("docker push *", .changingCommand),
        ("glab *", .changingCommand), ("glab api *", .changingCommand), ("glab mr merge *", .changingCommand),
        ("glab mr *", .changingCommand), ("glab ci run", .changingCommand), ("dd *", .changingCommand),
        ("docker exec *", .commandRunner), ("npx *", .commandRunner), ("xargs *", .commandRunner), ("sudo *", .anyCommand),
    ])
    func widePatternsAreTold(pattern: String, expected: AgentSmell.Kind) {
        #expect(CommandPattern(pattern).smell == expected)
    }

    @Test(arguments: [
        "aws", "aws s3 ls", "aws s3 ls *", "aws * describe-*", "aws cloudformation describe-*", "aws ec2 list-*",
        "terraform plan *",
        "terraform plan", "kubectl get *", "git status *", "git log *", "npm test", "npm run test", "uv sync",
        "uv pip list *",
        "cargo build *", "cargo test *", "go test *", "go build *", "make test", "rm -r build", "gh pr view *", "gh pr list *",
        "gcloud compute instances list *", "az vm show *", "ansible-playbook --check site.yml", "find . -name x", "poetry install",
        "npm install", "gh pr list *", "gh pr view *", "oci compute instance list *",
        "ls *", "docker ps *", "python manage.py", "", "cdk diff *",
        "awslocal s3 *", "env", "aws-vault list *", "op item list *", "docker compose ps *", "docker compose logs *",
        "git config --get *", "git config user.name *", "git submodule status *", "java -version", "systemctl status *", "oc get *",
        "npm view *", "docker pull *", "pre-commit autoupdate", "glab mr list *", "glab ci status *", "gh mr merge *",
    ])
    func narrowPatternsAreFine(pattern: String) {
        #expect(CommandPattern(pattern).smell == nil)
    }

    @Test(arguments: [
        ("aws cloudformation deploy *", AgentSmell.Kind.changingCommand), ("aws s3 cp *", .changingCommand),
        ("aws s3 cp build s3://site *", .changingCommand), ("aws s3 m*", .changingCommand),
        ("aws ssm start-session *", .changingCommand),
        ("aws ecs execute-command *", .changingCommand), ("aws ec2-instance-connect ssh *", .changingCommand),
        ("aws ec2 authorize-security-group-ingress *", .changingCommand), ("aws ec2 authorize-*", .changingCommand),
        ("aws ec2 *-instances", .changingCommand), ("aws iam add-user-to-group *", .changingCommand),
        ("aws iam set-default-policy-version *", .changingCommand), ("aws stepfunctions start-execution *", .changingCommand),
        ("aws codebuild start-build *", .changingCommand), ("aws dynamodb execute-statement *", .changingCommand),
        ("aws dynamodb transact-write-items *", .changingCommand), ("aws route53 change-resource-record-sets *", .changingCommand),
        ("aws organizations leave-organization", .changingCommand), ("aws cognito-idp admin-set-user-password *", .changingCommand),
        ("aws s3api copy-object *", .changingCommand), ("aws rds failover-db-cluster *", .changingCommand),
        ("aws sqs send-message *", .changingCommand), ("aws lambda invoke *", .changingCommand),
        ("aws * start-*", .changingCommand),
        ("aws configure export-credentials *", .secretsAsReads), ("aws configure get aws_secret_access_key", .secretsAsReads),
        ("aws configure *", .secretsAsReads), ("aws configure set *", .commandRunner), ("aws kms decrypt *", .secretsAsReads),
        ("aws rds generate-db-auth-token *", .secretsAsReads), ("aws eks get-token *", .secretsAsReads),
        ("aws ec2 get-*", .secretsAsReads), ("aws * get-*", .secretsAsReads), ("aws sso get-*", .secretsAsReads),
        ("aws lightsail download-default-key-pair", .secretsAsReads), ("aws redshift get-cluster-credentials *", .secretsAsReads),
    ])
    func operationsOfAWSAreJudgedByWhatTheyDo(pattern: String, expected: AgentSmell.Kind) {
        #expect(CommandPattern(pattern).smell == expected)
    }

    @Test(arguments: [
        "aws help *", "aws login *", "aws sso login *", "aws eks update-kubeconfig *", "aws s3 cp s3://bucket/key . *",
        "aws s3 sync s3://bucket ./data", "aws s3 presign *", "aws iam get-*", "aws s3api get-*", "aws logs tail *",
        "aws logs start-query *", "aws kms sign *", "aws bedrock-runtime invoke-model *", "aws configure list *",
        "aws configure get region", "aws configure set region eu-west-1", "aws sts get-caller-identity",
        "aws cloudformation wait *",
        "aws sqs receive-message *", "aws iam generate-credential-report", "aws cloudformation validate-template *",
        "aws ec2 describe-instances *", "aws dynamodb scan *", "aws * list-*",
    ])
    func readsOfAWSAreFine(pattern: String) {
        #expect(CommandPattern(pattern).smell == nil)
    }
}
