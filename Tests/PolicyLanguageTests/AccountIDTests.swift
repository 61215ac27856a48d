import PolicyLanguage
import Testing

struct AccountIDTests {
    @Test(arguments: [
        ("111122223333", true), ("11112222333", false), ("1111222233334", false), ("11112222333a", false), ("", false),
        // Six Arabic digits are twelve bytes.
        ("١١١١٢٢", false),
    ])
    func anAccountHasTwelveDigits(_ text: String, _ isOne: Bool) {
        #expect(isAccountID(text) == isOne)
    }
}
