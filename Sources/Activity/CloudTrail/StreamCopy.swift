internal import Documents
import Glibc
internal import LogScan
internal import Wraps

/// Standard input, or a pipe: it comes once. What comes is kept in a file without a name for as long as it may have to be read a second
/// time in another way, so that memory does not grow with it.
final class StreamCopy {
    private enum State {
        case none
        case kept(CInt)
        case lost(InputError)
        /// Nobody will ask for it.
        case dropped
    }

    private let descriptor: CInt
    private let name: String
    private var count = 0
    private var state = State.none

    init(of descriptor: CInt, name: String) { (self.descriptor, self.name) = (descriptor, name) }

    deinit { drop() }

    /// Keeps no more: the records are taken as they come.
    func drop() {
        if case .kept(let file) = state { close(file) }
        state = .dropped
    }

    /// The next bytes of the stream, for `logscan_read_stream`.
    func give(_ buffer: UnsafeMutablePointer<CChar>?, _ room: Int) -> Int {
        var got = Glibc.read(descriptor, buffer, room)
        while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer, room) }
        if got < 0 { return -Int(errno) }
        keep(UnsafeRawBufferPointer(start: buffer, count: got))
        return got
    }

    /// All that came.
    ///
    /// - Throws: `InputError` where it is too large for a form that is read whole, or could not be kept.
    func bytes() throws(InputError) -> [UInt8] {
        switch state {
        case .kept(let file):
            lseek(file, 0, SEEK_SET)
            return try Files.read(descriptor: file, name: name, limit: LogForms.limit)
        case .lost(let error): throw error
        case .none, .dropped: return []
        }
    }

    private func keep(_ bytes: UnsafeRawBufferPointer) {
        if case .none = state, !bytes.isEmpty { state = open() }
        guard case .kept(let file) = state else { return }
        count += bytes.count
        var rest = bytes[...]
        while count <= LogForms.limit, !rest.isEmpty {
            let written = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { break }
            rest = rest.dropFirst(written)
        }
        guard !rest.isEmpty else { return }
        let error =
            count > LogForms.limit
            ? LogForms.tooLarge(name)
            : InputError(
                "cannot be kept while it is read: \(String(cString: strerror(errno)).lowercased())", at: Location(file: name),
                help: "save it to a file and give the file")
        drop()
        state = .lost(error)
    }

    private func open() -> State {
        var place: UnsafePointer<CChar>?
        let file = logscan_unnamed_file(&place)
        guard file >= 0 else {
            let directory = place.map { String(cString: $0) } ?? ""
            return .lost(
                InputError(
                    "no temporary file can be made in \(code(directory)) to keep it while it is read: "
                        + String(cString: strerror(-file)).lowercased(),
                    at: Location(file: name), help: "set TMPDIR, or save it to a file and give the file"))
        }
        return .kept(file)
    }
}
