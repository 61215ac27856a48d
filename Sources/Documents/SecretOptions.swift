/// How programs are given secrets: by which options and operands, as their manual pages say.
enum SecretOptions {
    enum Form {
        /// `-pX`
        case attached(String)
        /// `-p X`, or `-p=X`
        case next(String)
        /// What follows the first of a sign: `-u user:X`, `-uuser:X`, `--user=user:X`
        case behind(String, UInt8)
        /// What follows a word that is no option: `login X`, `password X`
        case after(String)
        /// `user/X@host`
        case betweenSlashAndAt
        /// The last word, where the command has a word that begins like this: `htpasswd -b file user X`
        case last(with: String)
    }

    static let programs: [String: [Form]] = {
        var programs: [String: [Form]] = [
            "curl": ["-u", "--user", "-U", "--proxy-user"].map { .behind($0, colon) }
                + [.next("--oauth2-bearer"), .behind("-b", equals), .behind("--cookie", equals)],
            "sshpass": option("-p"), "redis-cli": [.next("-a")], "zip": option("-P"), "unzip": option("-P"), "docker": option("-p"),
            "podman": option("-p"), "az": [.next("-p"), .next("--value")], "helm": option("-p"), "twine": option("-p"),
            "openssl": [.next("-k"), .next("-K")], "sqlcmd": option("-P"), "sqlplus": [.betweenSlashAndAt],
            "kubectl": [.behind("--from-literal", equals)], "oc": [.behind("--from-literal", equals)],
            "gh": option("-b") + [.next("--body")], "doctl": [.next("-t")], "vault": [.after("login")],
            "npm": [.after("_authToken"), .after("_password"), .after("_auth")],
            "htpasswd": [.last(with: "-b"), .last(with: "-nb")],
            "useradd": option("-p"), "usermod": option("-p"), "smbclient": [.behind("-U", UInt8(ascii: "%"))],
            "rpcclient": [.behind("-U", UInt8(ascii: "%"))], "net": [.last(with: "/user:")], "nmcli": [.after("password")],
            "rclone": ["secret_access_key", "password", "pass", "token"].map { .after($0) }, "mc": [.last(with: "alias")],
            "wpa_passphrase": [.last(with: "wpa_passphrase")], "ssh-keygen": option("-N") + option("-P"),
            "aws": ["aws_secret_access_key", "aws_session_token"].map { .after($0) },
        ]
        for name in ["mysql", "mysqldump", "mysqladmin", "mariadb", "mariadb-dump", "7z", "7za", "7zz", "rar", "unrar"] {
            programs[name] = [.attached("-p")]
        }
        for name in ["mongo", "mongosh", "mongodump", "mongorestore"] { programs[name] = option("-p") }
        for name in ["ldapsearch", "ldapmodify", "ldapadd", "ldapwhoami", "ldappasswd"] { programs[name] = option("-w") }
        for name in ["http", "https", "xh"] { programs[name] = [.behind("-a", colon), .behind("--auth", colon)] }
        for name in ["sonar-scanner", "mvn", "gradle", "gradlew"] { programs[name] = [.next("-Dsonar.login")] }
        return programs
    }()

    /// An option that means something else in most of a program's commands, and the word with which it takes a secret.
    static let onlyWith: [String: String] = ["docker": "login", "podman": "login", "helm": "login", "gh": "secret"]

    /// What reads a secret from its standard input.
    static let readers: Set = [
        "login", "--password-stdin", "chpasswd", "passwd", "--stdin", "--passphrase-fd", "--with-token", "cryptsetup", "sudo",
        "gpg",
        "htpasswd",
    ]

    private static let colon = UInt8(ascii: ":")
    private static let equals = UInt8(ascii: "=")

    /// `-pX` as well as `-p X`.
    private static func option(_ name: String) -> [Form] { [.attached(name), .next(name)] }
}
