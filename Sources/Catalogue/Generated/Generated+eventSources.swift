// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {
    static let eventSources: StaticString = #"""
admin.wickr	wickr
agreement-marketplace	aws-marketplace
amazonmq	mq
api.detective	detective
api.ecr	ecr
api.ecr-public	ecr-public
api.mediatailor	mediatailor
api.pricing	pricing
api.sagemaker	sagemaker
api.tunneling.iot	iot
application-insights	applicationinsights
appstream2	appstream
autoscaling	autoscaling,application-autoscaling,autoscaling-plans
awsssoportal	sso
billingconsole	billing
chime-sdk-media-pipelines	chime
chime-sdk-voice	chime
cloudcontrolapi	cloudformation
contact-lens	connect
data.iot	iot
data.jobs.iot	iotjobsdata,iot
deployment-marketplace	aws-marketplace
discovery-marketplace	aws-marketplace
email	ses
entitlement-marketplace	aws-marketplace
identity-chime	chime
identitystore-scim	-
ingest.timestream	timestream
iotdata	iot
management-marketplace	aws-marketplace-management
marketplacecatalog	aws-marketplace
meetings-chime	chime
memory-db	memorydb
messaging-chime	chime
metering-marketplace	aws-marketplace
migrationhub	mgh
models-v2-lex	lex
models.lex	lex
monitoring	cloudwatch
mturk-requester	mechanicalturk
opensearchservice	es
participant-connect	connect
pinpoint	mobiletargeting
pricelist	pricing
qconnect	wisdom
query.timestream	timestream
rdsdata	rds-data
reporting-marketplace	aws-marketplace
runtime-v2-lex	lex
runtime.lex	lex
s3	s3,s3express,s3-outposts,s3-object-lambda
s3-control	s3
s3-global	s3
servicecatalog-appregistry	servicecatalog
streams.dynamodb	dynamodb
tagging	tag
taxconsole	tax
transcribestreaming	transcribe
"""#
}
