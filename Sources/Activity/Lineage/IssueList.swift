internal import Documents

/// Events that issued credentials, with what each says of them: made when they are asked for, since a fifth of a log may be such.
public struct IssueList: RandomAccessCollection, Sendable {
    private let events: EventList
    /// The place of each among the events.
    private let numbers: [UInt32]
    private let told: KeptPieces

    init(_ events: EventList, _ numbers: [UInt32], _ told: KeptPieces) {
        (self.events, self.numbers, self.told) = (events, numbers, told)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { numbers.count }

    func event(_ place: Int) -> Event { events[Int(numbers[place])] }

    public subscript(_ place: Int) -> CredentialIssue {
        let event = event(place)
        if let issue = told.read(place, { CredentialIssue(event, unpacking: &$0) }) { return issue }
        var nothing = FieldReader(UnsafeRawBufferPointer(start: nil, count: 0))
        return CredentialIssue(event, unpacking: &nothing)
    }
}

extension CredentialIssue {
    /// Writes all but the event.
    func pack(into fields: inout FieldBytes) {
        for text in [accessKeyID, principalID, arn, roleARN, sessionName, policy] { fields.append(text) }
        for text in [sourceIdentity, externalID, mfaDevice, subject, provider] { fields.append(text) }
        fields.append(expires == nil ? 0 : 1)
        if let expires { fields.append(expires) }
        fields.append(policyARNs)
        fields.append(transitiveTagKeys)
        fields.append(tags.map(\.key))
        fields.append(tags.map(\.value))
    }

    /// Reads what was written of an event.
    init(_ event: Event, unpacking fields: inout FieldReader) {
        self.event = event
        accessKeyID = fields.optionalText()
        principalID = fields.optionalText()
        arn = fields.optionalText()
        roleARN = fields.optionalText()
        sessionName = fields.optionalText()
        policy = fields.optionalText()
        sourceIdentity = fields.optionalText()
        externalID = fields.optionalText()
        mfaDevice = fields.optionalText()
        subject = fields.optionalText()
        provider = fields.optionalText()
        expires = fields.number() == 0 ? nil : fields.time()
        policyARNs = fields.texts()
        transitiveTagKeys = fields.texts()
        tags = zip(fields.texts(), fields.texts()).map { Tag(key: $0, value: $1) }
    }
}
