internal import Catalogue

/// What events of one operation used whose parameters name nothing: no ARN, and none of the names of which ARNs are made or that change
/// the actions. Then the record's own list of resources tells all, with what is made of the place of the call alone, as `ResourcePool`
/// would find it, and nothing else is looked at.
final class PlainUse {
    let list: ActionList
    private let shapes: ResourceShapes
    /// Rows for the main action alone tell what it acts on, or nothing does.
    private let isSpecial: Bool
    /// Each list of keys that together name something or change the actions.
    private let keys: [[String]]
    private let isOfEC2: Bool
    /// The main action has no resource.
    private let isOnNothing: Bool
    /// What is made of the place of the call alone, of no parameter; some only where the parameters are told.
    private let constants: [ResourceTemplates.Row]
    /// The same of things that are being made.
    private let newThings: [ResourceTemplates.Row]
    // Each mapper has one of its own, which asks it for one event after another: what follows is looked at with every event.
    /// What was made at each place. Most logs have few of them: then they are looked through one after another.
    @exclusivity(unchecked) private var known: [(place: ToldPlace, named: Named)] = []
    @exclusivity(unchecked) private var further: [ToldPlace: Named] = [:]
    private let forms: RequestForms
    private let places: PlainPlaces
    /// The form that was looked at last, and whether parameters of it may name something.
    private var last: (form: RequestForm, mayName: Bool)?
    /// The same of forms by their numbers.
    @exclusivity(unchecked) private var answers: [Bool?] = []
    private var buffer: [UInt8] = []

    private static let mostPlaces = 10_000
    private static let mostKnown = 16

    /// A place, and whether the parameters are told there.
    private struct ToldPlace: Hashable {
        let place: PlainPlace
        let areTold: Bool
    }

    /// ARNs with the types that each is meant for.
    private final class Named {
        let made: [(arn: String, types: [Int])]
        let new: [(arn: String, types: [Int])]
        /// Which of them are named beside one ARN that fits some types, one bit each.
        private var besides: [(fitting: UInt64, arns: [String])] = []

        init(made: [(arn: String, types: [Int])], new: [(arn: String, types: [Int])]) {
            (self.made, self.new) = (made, new)
        }

        func beside(_ fitting: UInt64, _ find: () -> [String]) -> [String] {
            for known in besides where known.fitting == fitting { return known.arns }
            let found = find()
            if besides.count < 16 { besides.append((fitting, found)) }
            return found
        }
    }

    /// Nil for operations that something else has a say in: names that stand under another key, things that are being made, callers that
    /// are their own resource.
    ///
    /// - Parameters:
    ///   - rows: of the table that is kept by hand; `modelled`: those computed from the services' models.
    ///   - shapes: the ARN patterns of an action.
    ///   - list: the one object of some actions.
    init?(
        _ event: Event, _ mapping: OperationMapping, _ rows: [ResourceTemplates.Row], _ modelled: [ResourceTemplates.Row],
        _ shapes: (String) -> ResourceShapes?,
        _ forms: RequestForms, _ places: PlainPlaces, _ list: ([String]) -> ActionList
    ) {
        guard event.type == CallMapper.usualType, let main = mapping.actions.first,
            !["eks.amazonaws.com", "bedrock-agentcore.amazonaws.com"].contains(event.source),
            !RequestParameters.inCapitals.contains(event.source), !main.hasPrefix("apigateway:"),
            !ItemRequest.isOne(event),
            main != "iam:PassRole", main != "ec2:CreateTags" || event.name == "CreateTags",
            event.source != "iam.amazonaws.com" || !ResourcePool.selfService.contains(event.name), let shapes = shapes(main)
        else { return nil }
        if case .none = mapping.certainty { return nil }
        // A role may be passed, and parameters may change the actions, where the action is on nothing.
        isOnNothing = shapes.all.isEmpty
        let (rows, modelled) = isOnNothing ? ([], []) : (rows, modelled)
        let isSpecial = (rows + modelled).contains { $0.action == main }
        let own = rows.filter { $0.action == (isSpecial ? main : nil) }
        let others = modelled.filter { $0.action == (isSpecial ? main : nil) }
        constants = own.filter(\.keys.isEmpty)
        newThings = isSpecial ? [] : others.filter(\.isConstant)
        // What the models compute of defaults alone is for what nothing else tells.
        if others.contains(where: { $0.keys.isEmpty && !$0.isConstant }) { return nil }
        keys =
            (own + others).filter { !$0.keys.isEmpty }.map(\.keys) + (own + others).flatMap(\.defaultedKeys).map { [$0] }
            + mapping.parameterRules.flatMap(\.parameters).filter { $0 != "?" }.map { [Self.key($0)] }
            + [ResourceOwner.parameter(of: event.source)].compactMap { $0 }.map { [RequestParameters.key($0)] }
        self.isSpecial = isSpecial
        isOfEC2 = event.source == "ec2.amazonaws.com" && !isSpecial && !isOnNothing
        var actions: [String] = []
        for action in mapping.actions where !actions.contains(action) { actions.append(action) }
        self.list = list(actions)
        self.shapes = shapes
        (self.forms, self.places) = (forms, places)
    }

    /// The first key of a path; `path!text` and `path~text` ask for a value.
    private static func key(_ path: String) -> String {
        RequestParameters.key(path.firstIndex { $0 == "!" || $0 == "~" }.map { String(path[..<$0]) } ?? path)
    }

    /// Nil where the event must be looked at as a whole.
    ///
    /// - Parameter form: as in `resource(_:_:form:at:)`.
    func used(by event: Event, form: UInt32) -> UsedActions? {
        let place = places.place(of: event.row, event.store)
        if let one = resource(event.row, event.store, form: form, at: place), one.others.isEmpty {
            let told = one.resource.map { [String(decoding: $0, as: UTF8.self)] }
            return UsedActions(list: list, resources: told ?? PlainResource.unknownOnly, isUnknown: false)
        }
        if event.mayHaveARN(in: .requestParameters) { return nil }
        if !keys.isEmpty, mayName(event) { return nil }
        if isOnNothing { return UsedActions(list: list, resources: PlainResource.unknownOnly, isUnknown: false) }
        if isOfEC2, EC2Identifiers.mayStand(in: event.store.bytes(.requestParameters, event.row)) { return nil }
        guard var found = isSpecial ? [] : recorded(by: event) else { return nil }
        var new: [String] = []
        if !constants.isEmpty || !newThings.isEmpty {
            let own = constants(event.row, event.store, at: place)
            // What a call makes may be named in the answer.
            if !own.new.isEmpty, event.mayHaveARN(in: .responseElements) { return nil }
            // Of each type the record's own word goes first.
            let told = Set(found.flatMap(\.types))
            for (arn, types) in own.made {
                let open = types.filter { !told.contains($0) }
                if !open.isEmpty { found.append((arn, open)) }
            }
            new = self.new(own.new, beside: found)
        }
        if found.isEmpty, new.isEmpty {
            return event.mayHaveARN(in: .responseElements)
                ? nil : UsedActions(list: list, resources: PlainResource.unknownOnly, isUnknown: false)
        }
        let named = found.count < 2 ? found.map(\.arn) : inOrder(found)
        return UsedActions(
            list: list, resources: new.isEmpty ? named : Array((named + new).prefix(ResourcePool.most)), isUnknown: false)
    }

    /// The same where the record names one resource at most that the action acts on: without a text or a list. Nil where that is not so,
    /// or not seen without a parser.
    ///
    /// - Parameter form: the number of the form of the event's request in its log; 0 where it is not told.
    func resource(_ row: Int, _ store: EventStore, form: UInt32, at place: PlainPlace) -> PlainResource? {
        if Event.mayHaveARN(store.bytes(.requestParameters, row)) { return nil }
        if !keys.isEmpty, mayName(row, store, form: form) { return nil }
        if isOnNothing { return PlainResource() }
        if isOfEC2, EC2Identifiers.mayStand(in: store.bytes(.requestParameters, row)) { return nil }
        var found = PlainResource()
        var fitting: UInt64 = 0
        // Which types a resource is of is asked only where others are named beside it.
        let isAlone = constants.isEmpty && newThings.isEmpty
        let recorded = isSpecial ? UnsafeRawBufferPointer(start: nil, count: 0) : store.bytes(.resources, row)
        if !recorded.isEmpty {
            var (isThere, isClear) = (false, true)
            let isWhole = Event.eachText("ARN", inListOfObjects: recorded) { arn in
                isThere = true
                let types = isAlone ? (shapes.areMeant(by: arn) ? 1 : 0) : shapes.fitting(arn)
                guard isClear, !ResourceShapes.isOpen(arn), let types else { return isClear = false }
                if types == 0 { return }
                if found.resource == nil { (found.resource, fitting) = (arn, types) } else { isClear = false }
            }
            if !isWhole || !isThere || !isClear { return nil }
        }
        if !isAlone {
            let own = constants(row, store, at: place)
            // What a call makes may be named in the answer.
            if !own.new.isEmpty, Event.mayHaveARN(store.bytes(.responseElements, row)) { return nil }
            found.others = own.beside(fitting) { named(own, beside: fitting) }
            if found.others.count >= ResourcePool.most { return nil }
        }
        return found.isUnknown && Event.mayHaveARN(store.bytes(.responseElements, row)) ? nil : found
    }

    /// What is made of the place of a call, and what it makes, beside one resource that fits some types.
    private func named(_ own: Named, beside fitting: UInt64) -> [String] {
        let made = own.made.filter { $0.types.contains { !shapes.isMeant($0, amongFitting: fitting) } }
        let new = shapes.all.indices.filter { type in
            fitting & 1 << UInt64(type) == 0 && !made.contains { shapes.all[type].fits($0.arn) }
        }
        .flatMap { type in own.new.filter { $0.types.contains(type) } }
        return (made + new).map(\.arn)
    }

    /// What a call makes, of each type of which nothing else is named.
    private func new(_ things: [(arn: String, types: [Int])], beside found: [(arn: String, types: [Int])]) -> [String] {
        if things.isEmpty { return [] }
        return shapes.all.enumerated().flatMap { number, shape -> [String] in
            let fitting = things.filter { $0.types.contains(number) }.map(\.arn)
            return fitting.isEmpty || found.contains(where: { shape.fits($0.arn) }) ? [] : fitting
        }
    }

    /// In the order of the types that they are of.
    private func inOrder(_ found: [(arn: String, types: [Int])]) -> [String] {
        var named: [String] = []
        for type in shapes.all.indices {
            for (arn, types) in found where types.contains(type) && !named.contains(arn) { named.append(arn) }
        }
        return Array(named.prefix(ResourcePool.most))
    }

    /// What is made of the place of a call alone.
    private func constants(_ row: Int, _ store: EventStore, at plain: PlainPlace) -> Named {
        let areTold = store.hasText(.requestParameters, row)
        let told = ToldPlace(place: plain, areTold: areTold)
        let isKept = plain.partition != 0
        if isKept {
            for one in known where one.place == told { return one.named }
            if let named = further[told] { return named }
        }
        let place = store.timeless(row).place
        func filled(_ rows: [ResourceTemplates.Row]) -> [(arn: String, types: [Int])] {
            rows.filter { !$0.hasDefault || areTold }
                .flatMap { ResourceTemplates.resources(of: $0, at: place) { _ in [] } }
                .map { ($0, shapes.meant(by: $0)) }.filter { !$0.types.isEmpty }
        }
        let made = Named(made: filled(constants), new: filled(newThings))
        if isKept, known.count < Self.mostKnown {
            known.append((told, made))
        } else if isKept, further.count < Self.mostPlaces {
            further[told] = made
        }
        return made
    }

    /// What the record's own list names that the action acts on; nil where a part of it is not told: what it may be is another question.
    private func recorded(by event: Event) -> [(arn: String, types: [Int])]? {
        buffer.removeAll(keepingCapacity: true)
        event.appendTexts("[].ARN", in: .resources, to: &buffer)
        if buffer.isEmpty { event.appendTexts("[].arn", in: .resources, to: &buffer) }
        if buffer.isEmpty { return [] }
        return buffer.withUnsafeBufferPointer { bytes in
            var found: [(arn: String, types: [Int])] = []
            var start = 0
            while start < bytes.count, let end = bytes[start...].firstIndex(of: 0xFF) {
                let arn = UnsafeBufferPointer(rebasing: bytes[start..<end])
                start = end + 1
                if ResourceShapes.isOpen(arn) { return nil }
                let types = shapes.meant(by: arn)
                if !types.isEmpty { found.append((String(decoding: arn, as: UTF8.self), types)) }
            }
            return found
        }
    }

    /// The same by the number of the form: each is looked at once.
    private func mayName(_ row: Int, _ store: EventStore, form: UInt32) -> Bool {
        let number = Int(form)
        if number < answers.count, let known = answers[number] { return known }
        let answer = mayName(store.timeless(row))
        // 0 stands for forms without a number.
        if number == 0 { return answer }
        while answers.count <= number { answers.append(nil) }
        answers[number] = answer
        return answer
    }

    private func mayName(_ event: Event) -> Bool {
        let form = forms.form(of: event, like: last?.form)
        if let last, last.form === form { return last.mayName }
        let known = form.keys
        // An object of its own around the parameters is for `RequestParameters` to open.
        let mayName =
            known.count == 1 && known.contains { $0.hasSuffix("Request") }
            || keys.contains { keys in keys.allSatisfy { RequestParameters.hasKey($0, in: known) } }
        last = (form, mayName)
        return mayName
    }
}
