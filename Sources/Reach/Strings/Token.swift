/// One place of a pattern: a scalar, a wildcard, a scalar in either case, or a policy variable whose value is not known.
struct Token: Hashable, Sendable {
    let raw: UInt32

    private init(raw: UInt32) { self.raw = raw }

    private static let wild: UInt32 = 0x0100_0000
    private static let foldedMark: UInt32 = 0x0200_0000
    private static let ignoringCaseMark: UInt32 = 0x0400_0000
    private static let symbolMark: UInt32 = 0x0800_0000
    private static let payload: UInt32 = 0x00FF_FFFF

    /// Any scalar.
    static let one = Token(raw: wild)
    /// Any run of scalars.
    static let run = Token(raw: wild | 1)
    /// Any scalar but a colon: a `?` in one of the first five fields of an ARN.
    static let fieldOne = Token(raw: wild | 2)
    /// Any run without a colon.
    static let fieldRun = Token(raw: wild | 3)
    /// Any run without a slash: the name of a bucket.
    static let partRun = Token(raw: wild | 4)

    static func scalar(_ scalar: UInt32) -> Token { Token(raw: scalar) }

    /// An ASCII letter in either case, as the first five fields of an ARN compare; any other scalar is itself.
    static func folded(_ scalar: UInt32) -> Token { isLetter(scalar) ? Token(raw: foldedMark | scalar | 0x20) : Token(raw: scalar) }

    /// An ASCII scalar as `StringEqualsIgnoreCase` compares: Unicode has three further scalars that equal ASCII ones then.
    static func ignoringCase(_ scalar: UInt32) -> Token {
        if isLetter(scalar) { return Token(raw: ignoringCaseMark | scalar | 0x20) }
        return twin(scalar) == nil ? Token(raw: scalar) : Token(raw: ignoringCaseMark | scalar)
    }

    /// The policy variable of that number in its pattern's list.
    static func symbol(_ number: Int) -> Token { Token(raw: symbolMark | UInt32(truncatingIfNeeded: number)) }

    var isWildcard: Bool { raw & Self.wild != 0 }
    var isRun: Bool { self == .run || self == .fieldRun || self == .partRun }
    var isSymbol: Bool { raw & Self.symbolMark != 0 }
    var symbolNumber: Int { Int(raw & Self.payload) }
    /// The scalar, where the token is nothing else.
    var plainScalar: UInt32? { raw < Self.wild ? raw : nil }

    /// Whether the token stands for that scalar; a run stands for any that it can eat.
    func accepts(_ scalar: UInt32) -> Bool {
        if raw < Self.wild { return raw == scalar }
        switch self {
        case .one, .run: return true
        case .fieldOne, .fieldRun: return scalar != 0x3A
        case .partRun: return scalar != 0x2F
        default:
            guard !isSymbol else { return false }
            let wanted = raw & Self.payload
            if scalar == wanted || Self.isLetter(wanted) && scalar == wanted & ~0x20 { return true }
            return raw & Self.ignoringCaseMark != 0 && scalar == Self.twin(wanted)
        }
    }

    /// The scalars that it names: none for a wildcard.
    func appendScalars(to list: inout [UInt32]) {
        if raw < Self.wild { return list.append(raw) }
        guard !isWildcard, !isSymbol else { return }
        let wanted = raw & Self.payload
        list.append(wanted)
        if Self.isLetter(wanted) { list.append(wanted & ~0x20) }
        if raw & Self.ignoringCaseMark != 0, let twin = Self.twin(wanted) { list.append(twin) }
    }

    private static func isLetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

    /// Kelvin sign, Greek question mark and oxia: the scalars outside ASCII that lower case or canonical equivalence brings into it.
    private static func twin(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x4B, 0x6B: 0x212A
        case 0x3B: 0x037E
        case 0x60: 0x1FEF
        default: nil
        }
    }
}
