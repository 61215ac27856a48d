import Documents
import Testing

@testable import Checks
@testable import Lint

/// Trust in providers of tokens, as templates write it: the account is unknown, the issuer is not.
@Suite struct TemplateTrustTests {
    private static let issuer = "token.actions.githubusercontent.com"

    private func rules(_ text: String, _ file: String) -> Set<String> {
        let outcome = FileChecker().check(SourceText(name: file, bytes: Array(text.utf8)), isNamed: true, CatalogueCache())
        return Set(outcome.findings.filter { $0.rule.hasPrefix("oidc-") || $0.rule.hasPrefix("saml-") }.map(\.rule))
    }

    private static func cloudFormation(_ provider: String, _ condition: String, action: String = "WithWebIdentity") -> String {
        """
        Parameters: {Given: {Type: String}}
        Resources:
          Prov: {Type: AWS::IAM::OIDCProvider, Properties: {Url: "https://\(issuer)"}}
          Saml: {Type: AWS::IAM::SAMLProvider, Properties: {Name: idp, SamlMetadataDocument: x}}
          R:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Version: "2012-10-17"
                Statement:
                  - Effect: Allow
                    Principal: {Federated: \(provider)}
                    Action: sts:AssumeRole\(action)
                    Condition: {\(condition)}
        """
    }

    @Test(arguments: [
        #"!Sub "arn:aws:iam::${AWS::AccountId}:oidc-provider/\#(issuer)""#,
        #"!Sub "${Given}:oidc-provider/\#(issuer)""#, "!Ref Prov", "!GetAtt Prov.Arn", "!Ref Given",
        #"!Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:oidc-provider/${Given}""#,
    ])
    func aTemplatesProviderIsKnownByItsIssuer(provider: String) {
        let broad = #"StringLike: {"\#(Self.issuer):sub": "repo:*"}, StringEquals: {"\#(Self.issuer):aud": a}"#
        #expect(rules(Self.cloudFormation(provider, broad), "t.yaml") == ["oidc-subject-broad"])
        let audience = #"StringEquals: {"\#(Self.issuer):aud": sts.amazonaws.com}"#
        #expect(rules(Self.cloudFormation(provider, audience), "t.yaml") == ["oidc-subject-missing"])
        let narrow = #"StringEquals: {"\#(Self.issuer):sub": "repo:acme/site:ref:refs/heads/main", "\#(Self.issuer):aud": a}"#
        #expect(rules(Self.cloudFormation(provider, narrow), "t.yaml").isEmpty)
    }

    @Test func ofAProviderOfWhichNothingIsKnownTheSubjectIsToBeTested() {
        #expect(rules(Self.cloudFormation("!Ref Given", ""), "t.yaml") == ["oidc-subject-missing"])
        #expect(
            rules(Self.cloudFormation("!Ref Given", #"StringEquals: {"gitlab.com:sub": x, "gitlab.com:aud": y}"#), "t.yaml").isEmpty
        )
    }

    @Test(arguments: ["!Ref Saml", #"!Sub "arn:aws:iam::${AWS::AccountId}:saml-provider/idp""#])
    func aTemplatesSAMLProviderIsKnown(provider: String) {
        #expect(rules(Self.cloudFormation(provider, "", action: "WithSAML"), "t.yaml") == ["saml-audience"])
    }

    @Test(arguments: [
        #""arn:aws:iam::${data.aws_caller_identity.c.account_id}:oidc-provider/\#(issuer)""#,
        "aws_iam_openid_connect_provider.gh.arn", "data.aws_iam_openid_connect_provider.gh.arn", "var.oidc_arn",
    ])
    func aProviderOfTerraformIsKnownByItsIssuer(provider: String) {
        func role(_ condition: String) -> String {
            """
            variable "oidc_arn" {}
            data "aws_caller_identity" "c" {}
            resource "aws_iam_openid_connect_provider" "gh" {
              url = "https://\(Self.issuer)"
              client_id_list = ["sts.amazonaws.com"]
            }
            data "aws_iam_openid_connect_provider" "gh" { url = "https://\(Self.issuer)" }
            data "aws_iam_policy_document" "trust" {
              statement {
                actions = ["sts:AssumeRoleWithWebIdentity"]
                principals {
                  type        = "Federated"
                  identifiers = [\(provider)]
                }
                condition {
                  test     = "StringEquals"
                  variable = "\(Self.issuer):aud"
                  values   = ["sts.amazonaws.com"]
                }
                \(condition)
              }
            }
            resource "aws_iam_role" "r" {
              name               = "r"
              assume_role_policy = data.aws_iam_policy_document.trust.json
            }
            """
        }
        #expect(rules(role(""), "main.tf") == ["oidc-subject-missing"])
        let key = provider.hasPrefix("aws_iam") ? "${aws_iam_openid_connect_provider.gh.url}" : Self.issuer
        let broad = "condition {\ntest = \"StringLike\"\nvariable = \"\(key):sub\"\nvalues = [\"repo:*\"]\n}"
        #expect(rules(role(broad), "main.tf") == ["oidc-subject-broad"])
    }
}
