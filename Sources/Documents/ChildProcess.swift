internal import Glibc

/// Another program, run without a shell: each argument is one argument whatever it holds.
struct ChildProcess {
    struct Result {
        /// The exit code; negative for a signal that ended it.
        let code: Int32
        let output: [UInt8]
        /// The beginning of what it wrote to standard error.
        let complaint: String
    }

    private static let complaintLimit = 4_096

    /// Runs a program found on the `PATH`, with nothing on its standard input, and waits for its end.
    ///
    /// - Parameters:
    ///   - environment: variables (`NAME=value`) that win over those of this process.
    ///   - limit: the bytes of output that are read; a program that writes more is stopped.
    /// - Throws: `InputError` where it cannot be started or writes too much.
    static func run(_ arguments: [String], environment: [String] = [], limit: Int) throws(InputError) -> Result {
        let name = arguments.first ?? ""
        func failure(_ what: String, _ code: Int32 = errno) -> InputError {
            InputError("\(what): \(String(cString: strerror(code)).lowercased())", at: Location(file: name))
        }
        var output: [Int32] = [-1, -1]
        var complaints: [Int32] = [-1, -1]
        guard makePipe(&output) else { throw failure("cannot be started") }
        defer { close(output[0]) }
        guard makePipe(&complaints) else {
            close(output[1])
            throw failure("cannot be started")
        }
        defer { close(complaints[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output[1], 1)
        posix_spawn_file_actions_adddup2(&actions, complaints[1], 2)
        var pid = pid_t()
        let started = withStrings(arguments) { argv in
            withStrings(Self.environment(with: environment)) { envp in posix_spawnp(&pid, name, &actions, nil, argv, envp) }
        }
        close(output[1])
        close(complaints[1])
        if started == ENOENT {
            throw InputError("no such program on the `PATH`", at: Location(file: name), help: "install `\(name)`")
        }
        guard started == 0 else { throw failure("cannot be started", started) }
        let read = read(output[0], complaints[0], limit: limit)
        if read == nil { kill(pid, SIGKILL) }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        guard let read else { throw InputError("wrote more than \(limit) bytes", at: Location(file: name)) }
        return Result(
            code: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), output: read.output,
            complaint: String(decoding: read.complaint, as: UTF8.self))
    }

    /// A pipe whose ends close themselves in a program that is started.
    private static func makePipe(_ ends: inout [Int32]) -> Bool {
        pipe(&ends) == 0 && ends.allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
    }

    /// Reads both pipes to their ends; nil where the first gives too much.
    private static func read(_ first: Int32, _ second: Int32, limit: Int) -> (output: [UInt8], complaint: [UInt8])? {
        var output: [UInt8] = []
        var complaint: [UInt8] = []
        var waiting = [pollfd(fd: first, events: Int16(POLLIN), revents: 0), pollfd(fd: second, events: Int16(POLLIN), revents: 0)]
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while waiting.contains(where: { $0.fd >= 0 }) {
            if poll(&waiting, nfds_t(waiting.count), -1) < 0 {
                if errno == EINTR { continue }
                return nil
            }
            for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
                let got = Glibc.read(waiting[index].fd, &chunk, chunk.count)
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    // A negative descriptor is passed over by `poll`.
                    waiting[index].fd = -1
                } else if index == 0 {
                    if output.count + got > limit { return nil }
                    output += chunk[..<got]
                } else {
                    complaint += chunk[..<min(got, max(complaintLimit - complaint.count, 0))]
                }
            }
        }
        return (output, complaint)
    }

    private static func environment(with added: [String]) -> [String] {
        let own = (try? Files.read("/proc/self/environ", limit: 1 << 22)) ?? []
        func name(_ pair: String) -> Substring { pair.prefix { $0 != "=" } }
        let names = Set(added.map(name))
        return own.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.filter { !names.contains(name($0)) } + added
    }

    private static func withStrings<Value>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
    ) -> Value {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("an array of at least one element has a place") }
            return body(start)
        }
    }
}
