export AWS_PROFILE=x; for b in a b; do aws s3 rb "s3://$b" --force; done | tee log && (cd x; aws --region eu-west-1 iam put-role-policy --role-name r --policy-document file://p.json) <<'EOF'
text
EOF
bash -c 'aws sts get-caller-identity --query "Account"' `echo $(date)` && mysql -psecret -u root; curl -u me:hunter2 https://x
